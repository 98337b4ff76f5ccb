import Foundation
import Glibc
import TestSupport
import Testing

/// What a person sees who runs the program in a terminal.
@Suite struct TerminalTests {
    let folder: TemporaryFolder
    var corpus: String { folder.path("c.afronte") }

    init() throws {
        folder = try TemporaryFolder()
        for name in ["a", "b"] {
            try folder.write("La casa \(name). Una casa è bianca. Casa mia.\n", to: "t/\(name).it.txt")
            try folder.write("The house \(name). A house is white. My house.\n", to: "t/\(name).en.txt")
        }
        #expect(try Program.run("add", corpus, folder.path("t")).code == 0)
        #expect(try Program.run("index", corpus).code == 0)
    }

    /// What the program writes to a terminal, standard output and standard error together.
    private func shown(_ arguments: [String]) throws -> String {
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        defer { close(master) }
        // What unlockpt and ptsname do, which Swift isn't shown.
        var (isLocked, number): (Int32, Int32) = (0, 0)
        #expect(ioctl(master, 0x4004_5431, &isLocked) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
        let terminal = FileHandle(
            fileDescriptor: open("/dev/pts/\(number)", O_RDWR | O_NOCTTY), closeOnDealloc: false)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = terminal
        process.standardError = terminal
        try process.run()
        close(terminal.fileDescriptor)
        var text: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while case let count = read(master, &piece, piece.count), count > 0 { text += piece[..<count] }
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }

    @Test(arguments: [
        (["frequencies", "casa", "--by", "equivalent"], "linking", "equivalent "),
        (["translations", "casa"], "linking", "translation "),
        (["search", "casa", "--format", "tsv", "--sort", "equivalent"], "linking", "document\t"),
        (["search", "casa", "--format", "tsv", "--translated-by", "house"], "linking", "document\t"),
        (["export", "--format", "jsonl"], "writing", "{\"id\""),
    ])
    func progressIsGoneBeforeTheFirstResult(_ command: [String], _ activity: String, _ result: String) throws {
        let text = try shown([command[0], corpus] + command.dropFirst())
        #expect(text.contains("\u{1B}[K\(activity) "), "\(text)")
        let beforeResult = try #require(text.firstRange(of: result))
        #expect(text[..<beforeResult.lowerBound].hasSuffix("\r\u{1B}[K"), "\(text)")
        #expect(!text[beforeResult.upperBound...].contains(activity), "\(text)")
    }
}

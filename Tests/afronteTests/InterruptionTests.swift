import Foundation
import Glibc
import TestSupport
import Testing

/// What a run that is ended before its time leaves behind.
@Suite struct InterruptionTests {
    let folder: TemporaryFolder
    var corpus: String { folder.path("c.afronte") }

    init() throws {
        folder = try TemporaryFolder()
        for number in 0..<2 * ProcessInfo.processInfo.activeProcessorCount {
            try folder.write("Uno \(number).\n", to: "t/d\(number).it.txt")
            try folder.write("One \(number).\n", to: "t/d\(number).en.txt")
        }
    }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() }
    }

    private func age(_ name: String, days: Int) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -86_400 * Double(days))], ofItemAtPath: folder.path(name))
    }

    private func leave(_ name: String, days: Int) throws {
        try folder.write("", to: name)
        try age(name, days: days)
    }

    /// The last pair is read when the first are in the draft already, and never comes.
    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func aCorpusThatWasBeingMadeLeavesNothing(signal number: Int32) async throws {
        #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("t/z.it.txt"), withDestinationPath: folder.path("pipe"))
        try folder.write("Z.\n", to: "t/z.en.txt")
        // Whoever runs the tests may ignore these signals, which the program would inherit.
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["--default-signal=INT,TERM,HUP", Program.path, "add", corpus, folder.path("t")]
        process.standardError = Pipe()
        try process.run()
        for _ in 0..<3000 {
            if try !process.isRunning || names.contains(where: { $0.hasSuffix("-wal") }) { break }
            usleep(10_000)
        }
        #expect(try names.contains { $0.hasPrefix("c.afronte.afronte-draft-") })
        usleep(100_000)
        kill(process.processIdentifier, number)
        for _ in 0..<1000 where process.isRunning { usleep(10_000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number)
        #expect(try names == ["pipe", "t"])
    }

    @Test func whatAKilledProgramLeftOfACorpusIsRemovedADayLater() throws {
        let dead = "c.afronte.afronte-draft-999999999-"
        for name in ["1", "1-wal", "12-journal"] { try leave(dead + name, days: 2) }
        let alive = "c.afronte.afronte-draft-\(getpid())-1"
        try leave(alive, days: 2)
        try leave(dead + "2", days: 0)
        #expect(try Program.run("add", corpus, folder.path("t/d0.it.txt"), folder.path("t/d0.en.txt")).code == 0)
        #expect(try names == ["c.afronte", dead + "2", alive, "t"].sorted())
        try age(dead + "2", days: 2)
        #expect(try Program.run("add", corpus, folder.path("t/d1.it.txt"), folder.path("t/d1.en.txt")).code == 0)
        #expect(try names == ["c.afronte", alive, "t"])
    }

    @Test func whatAKilledProgramLeftOfAFileIsRemovedADayLater() throws {
        #expect(try Program.run("add", corpus, folder.path("t")).code == 0)
        let dead = "x.tmx.afronte-draft-999999999-"
        let alive = "x.tmx.afronte-draft-\(getpid())-1"
        for name in [dead + "1", alive, "y.tmx.afronte-draft-999999999-1"] { try leave(name, days: 2) }
        try leave(dead + "2", days: 0)
        #expect(try Program.run("export", corpus, "-o", folder.path("x.tmx")).code == 0)
        #expect(
            try names.filter { $0.contains("tmx") }
                == ["x.tmx", dead + "2", alive, "y.tmx.afronte-draft-999999999-1"].sorted())
    }

    @Test(arguments: [
        "c.afronte.new-old", "c.afronte.new-999999999-1", "c.afronte.afronte-draft-old",
        "c.afronte.afronte-draft-9-1-mine",
        "c.afronte.afronte-draft-999999999", "c.afronte.afronte-draft--1-1", "c.afronte.afronte-draft-+9-1",
        "x.tmx.part-1", "x.tmx.part-00", "x.tmx.afronte-draft-999999999", "x.tmx.afronte-draft-99999999999999999999-1",
        "x.tmx.afronte-draft-999999999-1-wal",
    ])
    func aFileThatIsOnlyCalledAlmostLikeADraftIsLeft(_ name: String) throws {
        try leave(name, days: 3)
        #expect(try Program.run("add", corpus, folder.path("t/d0.it.txt"), folder.path("t/d0.en.txt")).code == 0)
        #expect(try Program.run("export", corpus, "-o", folder.path("x.tmx")).code == 0)
        #expect(try names.filter { $0 != "c.afronte-index" } == ["c.afronte", name, "t", "x.tmx"].sorted())
    }

    @Test func aFullDiskLeavesNoHalfOfAFile() throws {
        #expect(try Program.run("add", corpus, folder.path("t")).code == 0)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        // A limit on the size of files is a disk that is full.
        process.arguments = [
            "-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" export \"$1\" -o \"$2\"", Program.path, corpus,
            folder.path("x.tmx"),
        ]
        process.standardError = Pipe()
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        #expect(try names.filter { $0.contains("tmx") }.isEmpty)
    }
}

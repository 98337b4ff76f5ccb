import Foundation
import TestSupport
import Testing

/// What README shows a terminal to print.
@Suite struct ReadmeTests {
    private static let project = URL(fileURLWithPath: SampleCorpus.folder).deletingLastPathComponent()

    /// The commands of README's terminals, each with what is printed behind it.
    private static func examples() throws -> [(command: String, output: String)] {
        let text = try String(contentsOf: project.appendingPathComponent("README.md"), encoding: .utf8)
        var examples: [(command: String, output: String)] = []
        var isTerminal = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isTerminal = false
            } else if line.hasPrefix("$ ") {
                examples.append((String(line.dropFirst(2)), ""))
                isTerminal = true
            } else if isTerminal {
                examples[examples.count - 1].output += line + "\n"
            }
        }
        return examples
    }

    @Test func readmesTerminalsShowWhatTheProgramPrints() throws {
        let examples = try Self.examples()
        #expect(examples.count >= 7)
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path("Corpus"))", withDestinationPath: SampleCorpus.folder)
        for (command, shown) in examples {
            let printed = try shell(command, in: folder.path("."))
            // A terminal breaks lines where it ends, and README leaves out what a line of dots stands for.
            func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            var rest = words(printed)[...]
            for part in shown.components(separatedBy: "\n…\n").flatMap({ $0.components(separatedBy: "…\n…") }) {
                let part = words(part.hasPrefix("…\n") ? String(part.dropFirst(2)) : part)
                if part.isEmpty { continue }
                guard let place = rest.range(of: part) else {
                    Issue.record("README shows for “\(command)”:\n\(part)\nbut the program prints:\n\(printed)")
                    break
                }
                rest = rest[place.upperBound...]
            }
        }
    }

    private func shell(_ command: String, in folder: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "afronte() { '\(Program.path)' \"$@\"; }; { \(command); } 2>&1"]
        process.environment = ProcessInfo.processInfo.environment.merging(["COLUMNS": "100"]) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}

import Foundation
import Testing

/// `align` with a program that makes vectors, one that does as it should and many that don't.
@Suite struct EmbedderTests {
    private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Scripts/letter-vectors").path

    /// Writes files into a folder of their own, and removes it afterwards.
    private func inFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "embedder-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
        try body(folder)
    }

    private let texts = [
        "a.it": "Il gatto dorme.\nIl cane abbaia.\nPiove.\n", "a.en": "The cat sleeps.\nThe dog barks.\nIt rains.\n",
    ]

    private func align(_ command: String, _ arguments: [String] = [], in folder: String) throws -> Program.Run {
        try Program.run(
            ["align", "--segmented", "a.it", "a.en", "--format", "beads", "--embedder", command] + arguments,
            folder: folder, environment: ["XDG_CACHE_HOME": folder + "/cache"])
    }

    private func beads(_ command: String, _ arguments: [String] = [], in folder: String) throws -> [String] {
        let run = try align(command, arguments, in: folder)
        #expect(run.code == 0, "\(command): \(run.errors)")
        return run.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
    }

    /// The one file of vectors.
    private func kept(in folder: String) -> String? {
        let cache = folder + "/cache/afronte/vectors"
        return (try? FileManager.default.contentsOfDirectory(atPath: cache))?.first.map { cache + "/" + $0 }
    }

    private func lineCount(_ path: String) -> Int { read(path).split(separator: "\n").count }

    private func read(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

    /// A program that notes what it is asked, and answers.
    private static let noting = "tee -a asked | \(script)\n"

    @Test func aProgramIsAskedForVectorsOnce() throws {
        try inFolder(texts.merging(["embed": Self.noting]) { $1 }) { folder in
            let first = try beads("sh embed 2> log", in: folder)
            #expect(first == ["[0]:[0]", "[1]:[1]", "[2]:[2]"])
            let asked = read(folder + "/asked")
            #expect(asked.contains("{\"text\":\"Il gatto dorme. Il cane abbaia.\"}"))
            let found1 = try beads("sh embed 2> log", in: folder)
            #expect(found1 == first)
            #expect(read(folder + "/asked") == asked)
        }
    }

    @Test func aProgramThatWasChangedIsAskedAgain() throws {
        let files = ["embed": Self.noting, "model file": "1"]
        try inFolder(texts.merging(files) { $1 }) { folder in
            let command = "cd . && MODEL='model file' sh embed"
            _ = try beads(command, in: folder)
            let asked = read(folder + "/asked")
            try Data("# another\n\(Self.noting)".utf8).write(to: URL(fileURLWithPath: folder + "/embed"))
            _ = try beads(command, in: folder)
            #expect(read(folder + "/asked") == asked + asked)
            try Data("22".utf8).write(to: URL(fileURLWithPath: folder + "/model file"))
            _ = try beads(command, in: folder)
            #expect(read(folder + "/asked") == asked + asked + asked)
            _ = try beads(command, in: folder)
            #expect(read(folder + "/asked") == asked + asked + asked)
            // What was kept for the program as it was is gone.
            let found2 = try FileManager.default.contentsOfDirectory(atPath: folder + "/cache/afronte/vectors")
            #expect(found2.count == 1)
        }
    }

    @Test func thousandsOfLinesDoNotBlockTheProgram() throws {
        let many = (0..<3_000).map { "Frase numero \($0) di un lungo testo." }.joined(separator: "\n")
        try inFolder(["a.it": many, "a.en": "One.\nTwo.\n"]) { folder in
            let found3 = try beads(Self.script, in: folder)
            #expect(found3.count >= 3_000)
        }
    }

    private static let twelve = "for n in 1 2 3 4 5 6 7 8 9 10 11 12; do echo '{\"vector\":[1]}'; done"

    @Test(arguments: [
        ("nonesuch-embedder", "ended with status 127 after 0 of 12 answers"),
        ("echo hi", "line 1 of its output is no {\"vector\": [numbers]}: hi"),
        ("head -n 1 > /dev/null", "ended after 0 of 12 answers"),
        ("\(script) | head -n 5", "ended after 5 of 12 answers; it must write one line for each it reads, and where"),
        ("\(script); echo '{\"vector\":[1]}'", "answered line 13 where 12 texts were asked for"),
        ("cat > /dev/null; echo '{\"vector\":[1]}'; echo '{\"vector\":[1,2]}'", "line 2 of its output has 2 numbers"),
        ("echo '{\"vector\":[0,0.0]}'", "line 1 of its output, for “Il gatto dorme.”, is a vector of zeros"),
        (
            "echo '{\"vector\":[1],\"text\":\"Piove.\"}'",
            "line 1 of its output is for the text “Piove.”, where the answer to “Il gatto dorme.” was expected"
        ),
        // None of these would ever end by itself.
        ("yes", "line 1 of its output is no {\"vector\": [numbers]}: y"),
        ("yes '{\"vector\":[1,2]}'", "answered line 13 where 12 texts were asked for"),
        ("yes ''", "line 113 of its output is empty, as 112 before it"),
        ("yes | tr -d '\\n'", "wrote more than 16 MB without a line end after 0 of 12 answers"),
        ("echo Loading; sleep 1000", "line 1 of its output is no {\"vector\": [numbers]}: Loading"),
    ])
    func aProgramThatMisbehavesIsReportedAtOnce(_ command: String, _ message: String) throws {
        try inFolder(texts) { folder in
            let run = try align(command, in: folder)
            #expect(run.code == 1)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains(message), "\(run.errors)")
            // Where answers may be those to other texts, none is kept.
            #expect(kept(in: folder) == nil)
        }
    }

    @Test func answersMayRepeatTheirTexts() throws {
        let echoing = "awk '{ sub(/}$/, \"\"); print $0 \",\\\"vector\\\":[\" length($0) \",1]}\" }'"
        try inFolder(texts) { folder in
            let count = try beads(echoing, in: folder).count
            #expect(count == 3)
        }
    }

    @Test func aSilentProgramIsEnded() throws {
        try inFolder(texts) { folder in
            let run = try align("echo '{\"vector\":[1]}'; sleep 1000", ["--embedder-time-limit", "1"], in: folder)
            #expect(run.code == 1)
            #expect(run.errors.contains("gave no answer for 1 second after 1 of 12 answers; --embedder-time-limit"))
        }
    }

    @Test func aFolderIsEmbeddedByOneProgram() throws {
        let more = Dictionary(
            uniqueKeysWithValues: (1...9).flatMap { number in
                [("t\(number).it", "Nevica \(number) volte.\n"), ("t\(number).en", "It snows \(number) times.\n")]
            })
        let embed = ["embed": "echo >> starts\n\(Self.script)\n"]
        try inFolder(texts.merging(more) { $1 }.merging(embed) { $1 }) { folder in
            let run = try Program.run(
                ["add", "new", ".", "--embedder", "sh embed"], folder: folder,
                environment: ["XDG_CACHE_HOME": folder + "/cache"])
            #expect(run.code == 0, "\(run.errors)")
            #expect(read(folder + "/starts") == "\n")
            let list = try Program.run(["list", "new", "--format", "tsv"], folder: folder)
            #expect(list.output.split(separator: "\n").count == 11, "\(list.output)")
        }
    }

    @Test func anAddThatFailsMakesNoCorpus() throws {
        let second = ["b.it": "Nevica.\n", "b.en": "It snows.\n"]
        try inFolder(texts.merging(second) { $1 }) { folder in
            let corpus = folder + "/new.afronte"
            let failed = try Program.run(["add", "new", ".", "--embedder", "false"], folder: folder)
            #expect(failed.code == 1)
            #expect(!FileManager.default.fileExists(atPath: corpus))
            for name in ["a.it", "b.it"] {
                try Data([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0x00, 0x01]).write(
                    to: URL(fileURLWithPath: folder + "/" + name))
            }
            let unreadable = try Program.run(["add", "new", "."], folder: folder)
            #expect(unreadable.code == 1)
            #expect(!FileManager.default.fileExists(atPath: corpus))
            try Data("Nevica.\n".utf8).write(to: URL(fileURLWithPath: folder + "/b.it"))
            let half = try Program.run(["add", "new", "."], folder: folder)
            #expect(half.code == 1)
            #expect(half.errors.contains("a.it"))
            #expect(FileManager.default.fileExists(atPath: corpus))
            let list = try Program.run(["list", "new"], folder: folder)
            #expect(list.output.contains("b"), "\(list.output)\(half.errors)")
        }
    }

    /// The processes that run `sleep SECONDS`.
    private func sleepers(_ seconds: String) -> [String] {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.filter {
            FileManager.default.contents(atPath: "/proc/\($0)/cmdline") == Data("sleep\0\(seconds)\0".utf8)
        }
    }

    /// Other signals may be blocked in what a test starts; what ends the program then is the same.
    @Test(arguments: ["sleep | sleep; true", "setsid sleep & setsid -f sleep; true"])
    func noProgramOutlivesUs(command: String) throws {
        let seconds = "\(100_000 + ProcessInfo.processInfo.processIdentifier)\(command.count)"
        let command = command.replacingOccurrences(of: "sleep", with: "sleep \(seconds)")
        try inFolder(texts) { folder in
            let process = try Program.start(
                ["align", "--segmented", "a.it", "a.en", "--embedder", command], folder: folder)
            for _ in 0..<500 where sleepers(seconds).count < 2 { usleep(20_000) }
            #expect(sleepers(seconds).count == 2)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGKILL)
            for _ in 0..<500 where !sleepers(seconds).isEmpty { usleep(20_000) }
            #expect(sleepers(seconds).isEmpty)
        }
    }

    @Test func whatAProgramLeavesBehindEndsWithIt() throws {
        let seconds = "\(200_000 + ProcessInfo.processInfo.processIdentifier)"
        try inFolder(texts) { folder in
            let run = try align(
                "setsid -f sleep \(seconds) > /dev/null; sleep \(seconds) > /dev/null & exec \(Self.script)", in: folder
            )
            #expect(run.code == 0, "\(run.errors)")
            #expect(sleepers(seconds).isEmpty)
        }
    }
}

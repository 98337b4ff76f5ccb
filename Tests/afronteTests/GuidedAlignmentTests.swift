import Foundation
import Testing

/// `align` with what a user adds to it: anchors, and a program that makes vectors.
@Suite struct GuidedAlignmentTests {
    private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Scripts/letter-vectors").path

    /// Writes files into a folder of their own, and removes it afterwards.
    private func inFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "guided-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
        try body(folder)
    }

    private let texts = [
        "a.it": "Il gatto dorme.\nIl cane abbaia.\nPiove.\n", "a.en": "The cat sleeps.\nThe dog barks.\nIt rains.\n",
    ]

    private func beads(_ arguments: [String], in folder: String) throws -> [String] {
        let run = try Program.run(
            ["align", "--segmented", "a.it", "a.en", "--format", "beads"] + arguments, folder: folder,
            environment: ["XDG_CACHE_HOME": folder + "/cache"])
        #expect(run.code == 0, "\(run.errors)")
        return run.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
    }

    @Test func anchorsAreKept() throws {
        let files = ["pair": "# ours\r\n\r\n1\t2\r\n", "mixed": "[0]:[0, 1]\t0.5\n3\t3\tcut\n"]
        try inFolder(texts.merging(files) { $1 }) { folder in
            let plain = try beads([], in: folder)
            #expect(plain == ["[0]:[0]", "[1]:[1]", "[2]:[2]"])
            let together = try beads(["--anchors", "pair"], in: folder)
            #expect(together == ["[0, 1]:[0, 1]", "[2]:[2]"])
            let mixed = try beads(["--anchors", "mixed"], in: folder)
            #expect(mixed == ["[0]:[0, 1]", "[1]:[]", "[2]:[2]"])
        }
    }

    @Test func anchorsThatCannotBeKeptAreNamedByTheirLine() throws {
        let files = [
            "far": "\n1\t9\n", "crossed": "1\t3\n2\t1\n", "prose": "1\t1\nprima frase\n", "gap": "[0, 2]:[1]\n",
        ]
        try inFolder(texts.merging(files) { $1 }) { folder in
            for (file, message) in [
                ("far", "far: line 2: there is no English segment 9; the text has 3"),
                ("crossed", "crossed: line 2: can't be kept together with line 1"),
                ("prose", "prose: line 2: is no anchor"), ("gap", "gap: line 1: is no anchor"),
                ("none", "none: cannot be opened"),
            ] {
                let run = try Program.run(["align", "--segmented", "a.it", "a.en", "--anchors", file], folder: folder)
                #expect(run.code == 1)
                #expect(run.output.isEmpty)
                #expect(run.errors.contains(message), "\(run.errors)")
            }
            let piped = try Program.run(["align", "--jsonl", "--anchors", "far"], folder: folder)
            #expect(piped.code == 2)
        }
    }

    @Test func aProgramIsAskedForVectorsOnce() throws {
        try inFolder(texts) { folder in
            let arguments = ["--embedder", "tee -a asked | \(Self.script)"]
            let first = try beads(arguments, in: folder)
            #expect(first == ["[0]:[0]", "[1]:[1]", "[2]:[2]"])
            let asked = try String(contentsOfFile: folder + "/asked", encoding: .utf8)
            #expect(asked.contains("{\"text\":\"Il gatto dorme. Il cane abbaia.\"}"))
            let second = try beads(arguments, in: folder)
            #expect(second == first)
            let askedInAll = try String(contentsOfFile: folder + "/asked", encoding: .utf8)
            #expect(askedInAll == asked)
        }
    }

    @Test func thousandsOfLinesDoNotBlockTheProgram() throws {
        let many = (0..<3_000).map { "Frase numero \($0) di un lungo testo." }.joined(separator: "\n")
        try inFolder(["a.it": many, "a.en": "One.\nTwo.\n"]) { folder in
            let count = try beads(["--embedder", Self.script], in: folder).count
            #expect(count >= 3_000)
        }
    }

    @Test func aProgramThatMisbehavesIsReported() throws {
        try inFolder(texts) { folder in
            for (command, message) in [
                ("nonesuch-embedder", "ended with status 127 after 0 of 12 answers"),
                ("echo hi", "line 1 of its output is no {\"vector\": [numbers]}: hi"),
                ("head -n 1 > /dev/null", "ended after 0 of 12 answers"),
                ("\(Self.script); echo '{\"vector\":[1]}'", "answered line 13 where 12 texts were asked for"),
                (
                    "(cat > /dev/null; for n in 1 2 3 4 5 6 7 8 9 10 11; do echo '{\"vector\":[1]}'; done; echo '{\"vector\":[1,2]}')",
                    "they must all be of one length"
                ),
            ] {
                let run = try Program.run(
                    ["align", "--segmented", "a.it", "a.en", "--embedder", command], folder: folder,
                    environment: ["XDG_CACHE_HOME": folder + "/cache"])
                #expect(run.code == 1)
                #expect(run.errors.contains(message), "\(command): \(run.errors)")
            }
        }
    }
}

import Foundation
import Testing

/// `align` with the anchors that a user adds to it.
@Suite struct GuidedAlignmentTests {
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
            "bead": "[99]:[0]\n", "shared": "[0]:[0]\n\n[0]:[1]\n", "inside": "[1]:[1]\n[0, 1]:[0, 1]\n",
            "within": "1\t1\n2\t1\n2\t2\tcut\n",
        ]
        try inFolder(texts.merging(files) { $1 }) { folder in
            for (file, message) in [
                ("far", "far: line 2: there is no English segment 9; the text has 3"),
                ("crossed", "crossed: line 2: can't be kept together with line 1"),
                ("prose", "prose: line 2: is no anchor"), ("gap", "gap: line 1: is no anchor"),
                ("none", "none: cannot be opened"),
                ("bead", "bead: line 1: there is no Italian segment 99; the text has 3, counted from 0"),
                ("shared", "shared: line 3: can't be kept together with line 1"),
                ("inside", "inside: line 2: can't be kept together with line 1"),
                ("within", "within: line "),
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

    @Test func anchorsMayCarryAByteOrderMarkAndStandTwice() throws {
        let files = ["marked": "\u{FEFF}1\t1\r\n", "twice": "[0]:[0, 1]\n[0]:[0, 1]\n2\t3\n2\t3\n"]
        try inFolder(texts.merging(files) { $1 }) { folder in
            var utf16: [UInt8] = [0xFF, 0xFE]
            for unit in "1\t2\n".utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
            try Data(utf16).write(to: URL(fileURLWithPath: folder + "/wide"))
            let found1 = try beads(["--anchors", "marked"], in: folder)
            #expect(found1 == ["[0]:[0]", "[1]:[1]", "[2]:[2]"])
            let found2 = try beads(["--anchors", "wide"], in: folder)
            #expect(found2 == ["[0, 1]:[0, 1]", "[2]:[2]"])
            let found3 = try beads(["--anchors", "twice"], in: folder)
            #expect(found3.first == "[0]:[0, 1]")
        }
    }

    @Test func wrongUseIsToldFromFailure() throws {
        try inFolder(texts.merging(["none": ""]) { $1 }) { folder in
            for arguments in [
                ["align", "-", "-"], ["add", "corpus", "-", "-"],
                ["align", "--segmented", "--newline", "space", "a.it", "a.en"],
                ["add", "corpus", "--segmented", "--newline", "auto", "a.it", "a.en"],
                ["align", "a.it", "a.en", "--embedder-time-limit", "3"],
                ["align", "a.it", "a.en", "--embedder", "cat", "--embedder-time-limit", "-3"],
            ] {
                let found4 = try Program.run(arguments, folder: folder)
                #expect(found4.code == 2, "\(arguments)")
            }
            let found5 = try Program.run(["align", "none", "none"], folder: folder)
            #expect(found5.code == 1)
        }
    }
}

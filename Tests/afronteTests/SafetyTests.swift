import Foundation
import Glibc
import TestSupport
import Testing

/// What must never be lost or changed, however the program is called.
@Suite struct SafetyTests {
    let folder: TemporaryFolder
    let italian: String
    let english: String
    var corpus: String { folder.path("c.afronte") }

    init() throws {
        folder = try TemporaryFolder()
        italian = try folder.write("Dell'acqua. C'è un'altra casa.\n", to: "a.it.txt")
        english = try folder.write("Some water. There is another house.\n", to: "a.en.txt")
    }

    @Test func anOutputIsNeverACorpusNorOneOfTheInputs() throws {
        #expect(try Program.run("add", corpus, italian, english).code == 0)
        let over = try Program.run("export", corpus, "-o", corpus)
        #expect(over.code == 1)
        #expect(over.errors.contains("is a corpus or another database and is not written over"))
        #expect(try Program.run("count", corpus, "casa").output == "1\n")
        let input = try Program.run("align", italian, english, "-o", italian)
        #expect(input.code == 1)
        #expect(input.errors.contains("is one of the files that are read"))
        #expect(try folder.text("a.it.txt").hasPrefix("Dell'acqua."))
    }

    @Test func anIndexThatADiskHasChangedIsMadeAnewWhereThatIsAskedFor() throws {
        #expect(try Program.run("add", corpus, italian, english).code == 0)
        #expect(try Program.run("count", corpus, "casa").output == "1\n")
        let index = URL(fileURLWithPath: corpus + "-index/concordance.index")
        let whole = try Data(contentsOf: index)
        var status = stat()
        #expect(stat(index.path, &status) == 0)
        var changed = whole
        changed[whole.count - 40] ^= 1
        let file = try FileHandle(forWritingTo: index)
        try file.write(contentsOf: changed)
        try file.close()
        #expect(utimensat(AT_FDCWD, index.path, [status.st_atim, status.st_mtim], 0) == 0)
        #expect(try Program.run("count", corpus, "casa").code == 0)
        #expect(try Data(contentsOf: index) == changed)
        #expect(try Program.run("index", corpus).code == 0)
        #expect(try Data(contentsOf: index) == whole)
    }

    @Test func anExportThatFailsLeavesTheOlderFile() throws {
        #expect(try Program.run("add", corpus, italian, english).code == 0)
        try folder.write("old", to: "x.tmx")
        let run = try Program.run("export", corpus, "--source-tag", "en", "-o", folder.path("x.tmx"))
        #expect(run.code == 1)
        #expect(run.errors.contains("both languages have the tag"))
        #expect(try folder.text("x.tmx") == "old")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.url.path).allSatisfy { !$0.contains("-draft-") })
    }

    @Test func twoProgramsMayMakeTheSameCorpusAtOnce() throws {
        for round in 0..<5 {
            let path = folder.path("n\(round).afronte")
            let runs = try (0..<3).map { try Program.start(["add", path, italian, english, "--name", "d\($0)"]) }
            for run in runs { run.waitUntilExit() }
            // Whoever came first added it; the same texts under other names are refused, and nothing is taken away.
            #expect(runs.map(\.terminationStatus).sorted() == [0, 1, 1])
            #expect(try Program.run("list", path, "--format", "tsv").output.split(separator: "\n").count == 2)
        }
    }

    @Test func anEmptyFileIsNoCorpusAndStaysEmpty() throws {
        let empty = try folder.write("", to: "vuoto.afronte")
        for verb in [["list"], ["info"], ["export"], ["add"]] {
            let run = try Program.run(verb + [empty] + (verb == ["add"] ? [italian, english] : []))
            #expect(run.code == 1)
            #expect(run.errors.contains("not an Afronte corpus"))
        }
        #expect(try folder.text("vuoto.afronte").isEmpty)
    }

    @Test func aCorpusMayBeCalledLikeTheFolderItIsMadeOf() throws {
        try folder.write("Uno.\n", to: "testi/u.it.txt")
        try folder.write("One.\n", to: "testi/u.en.txt")
        let run = try Program.run(["add", "testi", "testi"], folder: folder.url.path)
        #expect(run.code == 0, "\(run.errors)")
        #expect(FileManager.default.fileExists(atPath: folder.path("testi.afronte")))
        #expect(try Program.run(["list", "testi"], folder: folder.url.path).output.contains("u"))
    }

    @Test func filesOfTheSameNameAreReportedAndMetadataStaysWhatItIs() throws {
        for name in ["t/x.it.txt", "t/x_it.txt", "t/it/x.txt"] { try folder.write("Uno \(name).\n", to: name) }
        for name in ["t/x.en.txt", "t/x_en.txt", "t/en/x.txt"] { try folder.write("One \(name).\n", to: name) }
        try folder.write(#"{"t": true, "tags": ["a", "b"], "o": {"k": [null, 1]}, "name": "other"}"#, to: "t/x.json")
        let run = try Program.run("add", corpus, folder.path("t"))
        #expect(run.errors.components(separatedBy: "has the same name and language").count == 5)
        let list = try Program.run("list", corpus, "--format", "jsonl").output
        let object = try #require(JSONSerialization.jsonObject(with: Data(list.utf8)) as? [String: Any])
        #expect(object["t"] as? String == "true")
        #expect(object["tags"] as? String == #"["a","b"]"#)
        #expect(object["o"] as? String == #"{"k":[null,1]}"#)
        #expect(object["name"] as? String == "x")
        #expect(object["meta.name"] as? String == "other")
    }

    @Test func elidedWordsAreFoundByThemselves() throws {
        #expect(try Program.run("add", corpus, italian, english).code == 0)
        for query in ["dell'", "dell’", "c'", "un'", "un' altra", "dell'acqua"] {
            #expect(try Program.run("count", corpus, query).output == "1\n", "\(query)")
        }
    }

    @Test func namesCannotDriveATerminal() throws {
        let run = try Program.run(
            "add", corpus, italian, english, "--name", "a\u{1B}]0;x\u{7}b\u{9B}31m", "--title", "t\u{1B}[2J")
        #expect(run.code == 0)
        let list = try Program.run("list", corpus)
        for text in [run.errors, list.output, try Program.run("info", corpus).output] {
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{9B}" })
        }
    }

    @Test func anIndexThatWasChangedIsFoundAndMadeAnew() throws {
        #expect(try Program.run("add", corpus, italian, english).code == 0)
        let sound = try Program.run("words", corpus, "--limit", "0").output
        let index = URL(fileURLWithPath: folder.path("c.afronte-index/concordance.index"))
        let bytes = try Data(contentsOf: index)
        for place in stride(from: bytes.count / 9, to: bytes.count, by: bytes.count / 9) {
            let handle = try FileHandle(forUpdating: index)
            try handle.seek(toOffset: UInt64(place))
            try handle.write(contentsOf: [bytes[place] ^ 0x10])
            try handle.close()
            #expect(try Program.run("words", corpus, "--limit", "0").output == sound)
            #expect(try Data(contentsOf: index) == bytes, "byte \(place)")
        }
    }

    /// Two histories of a corpus have the same numbers of changes and of documents.
    @Test(arguments: [["y"], ["y", "z"]])
    func anIndexOfAnotherHistoryOfTheCorpusIsNotTakenForItsOwn(added: [String]) throws {
        for (name, word) in [("p", "casa"), ("x", "gatto"), ("y", "luna"), ("z", "mare")] {
            try folder.write("Ecco \(word) e \(name).\n", to: "\(name).it.txt")
            try folder.write("Here is \(word) and \(name).\n", to: "\(name).en.txt")
        }
        func add(_ name: String) throws {
            #expect(
                try Program.run("add", corpus, folder.path("\(name).it.txt"), folder.path("\(name).en.txt")).code == 0)
        }
        for name in ["a", "p"] { try add(name) }
        let backUp = try Data(contentsOf: URL(fileURLWithPath: corpus))
        try add("x")
        #expect(try Program.run("count", corpus, "gatto").output == "1\n")
        try backUp.write(to: URL(fileURLWithPath: corpus))
        for name in added { try add(name) }
        #expect(try Program.run("count", corpus, "luna").output == "1\n")
        #expect(try Program.run("count", corpus, "gatto").output == "0\n")
    }

    @Test func aLinkThatIsWrittenToStaysALinkAndAFileKeepsItsPermissions() throws {
        let target = try folder.write("old", to: "private/x.tsv")
        let link = folder.path("x.tsv")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "private/x.tsv")
        #expect(chmod(target, 0o600) == 0)
        #expect(try Program.run("align", italian, english, "-o", link).code == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "private/x.tsv")
        #expect(try folder.text("private/x.tsv").contains("Some water."))
        var status = stat()
        #expect(stat(target, &status) == 0 && status.st_mode & 0o777 == 0o600)
        // A link to nothing yet makes what it leads to.
        unlink(target)
        #expect(try Program.run("align", italian, english, "-o", link).code == 0)
        #expect(try folder.text("private/x.tsv").contains("Some water."))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("private")) == ["x.tsv"])
    }

    @Test func keysOfMetadataCannotDriveATerminalNorBreakATable() throws {
        try folder.write(#"{"\u001b]0;pwned\u0007\u001b[31mk\nline": "v"}"#, to: "a.json")
        #expect(try Program.run("add", corpus, folder.url.path).code == 0)
        let list = try Program.run("list", corpus)
        let key = "word,meta.\u{1B}]0;pwned\u{7}\u{1B}[31mk\nline"
        let frequencies = try Program.run("frequencies", corpus, "casa", "--by", key)
        #expect(frequencies.code == 0, "\(frequencies.errors)")
        for text in [list.output, frequencies.output] {
            #expect(text.contains("␛]0;pwned␇␛[31mk␊line"))
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
            #expect(text.split(separator: "\n").count == 2)
        }
        #expect(try Program.run("list", corpus, "--format", "jsonl").output.contains(#"pwned\u0007\u001b[31mk\nline"#))
    }
}

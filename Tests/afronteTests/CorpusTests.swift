import BitextCore
import Foundation
import TestSupport
import Testing

@Suite struct CorpusTests {
    let folder: TemporaryFolder
    var corpus: String { folder.path("c.afronte") }

    init() throws { folder = try TemporaryFolder() }

    private func add(_ arguments: String...) throws -> Program.Run { try Program.run(["add", corpus] + arguments) }

    private func names() throws -> [String] {
        try Program.run("list", corpus, "--format", "tsv").output.split(separator: "\n").dropFirst().map {
            String($0.prefix { $0 != "\t" })
        }
    }

    @Test func aCorpusMayBeCalledAsAnAddressOrAsMemoryIs() throws {
        try folder.write("Uno.\n", to: "a.it.txt")
        try folder.write("One.\n", to: "a.en.txt")
        for name in ["file:x", "file:x?mode=memory", ":memory:"] {
            let added = try Program.run(["add", name, "a.it.txt", "a.en.txt"], folder: folder.url.path)
            #expect(added.code == 0, "\(added.errors)")
            #expect(FileManager.default.fileExists(atPath: folder.path(name + ".afronte")))
            #expect(try Program.run(["count", name, "uno"], folder: folder.url.path).output == "1\n")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(names.allSatisfy { !$0.contains("writing") }, "\(names)")
    }

    @Test func aDocumentThatIsNamedTwiceIsRemovedOnce() throws {
        try folder.write("Ciao.\n", to: "a.it.txt")
        try folder.write("Hi.\n", to: "a.en.txt")
        #expect(try add(folder.url.path).code == 0)
        let removed = try Program.run("remove", corpus, "a", "a")
        #expect(removed.code == 0 && removed.errors == "removed a\n")
    }

    @Test func aFolderOfPairsBecomesACorpusThatIsListedAndDescribed() throws {
        let run = try add(SampleCorpus.folder)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("16 documents added"))
        #expect(try names() == SampleCorpus.names)

        let list = try Program.run("list", corpus, "--where", "genre=news", "--format", "jsonl").output.split(
            separator: "\n")
        #expect(list.count == 2)
        let object = try #require(JSONSerialization.jsonObject(with: Data(list[0].utf8)) as? [String: Any])
        #expect(object["name"] as? String == "news-faro")
        #expect(object["genre"] as? String == "news")
        #expect(object["it"] as? Int == (try SampleCorpus.sentences("news-faro", .italian).count))

        let info = try Program.run("info", corpus, "--format", "tsv").output
        #expect(info.contains("documents\t16\n"))
        let document = try Program.run("info", corpus, "news-faro", "--format", "tsv").output
        #expect(document.contains("Italian read as\tUTF-8 (valid)\n"))
        let unknown = try Program.run("info", corpus, "news-farro")
        #expect(unknown.code == 1)
        #expect(unknown.errors == "afronte: no document is named “news-farro”; is it “news-faro”?\n")
        #expect(try Program.run("list", corpus, "--where", "genre=none").code == 1)
    }

    @Test func aLinkToAFolderIsThatFolder() throws {
        try folder.write("Ciao.\n", to: "testi/a.it.txt")
        try folder.write("Hello.\n", to: "testi/a.en.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("testi"))
        let run = try add(folder.path("link"))
        #expect(run.code == 0, "\(run.errors)")
        #expect(try names() == ["a"])
    }

    @Test func theSameDocumentIsRefusedUntilItIsToBeReplaced() throws {
        let italian = SampleCorpus.path("news-tram", .italian)
        let english = SampleCorpus.path("news-tram", .english)
        #expect(
            try add(italian, english, "--title", "Il tram", "--meta", "genre=news", "--meta", "year=2024").code == 0)
        let again = try add(italian, english)
        #expect(again.code == 1)
        #expect(
            again.errors
                == "afronte: the document “news-tram” is in the corpus already, with the same two texts; --replace adds it anew in its place\n"
        )
        let renamed = try add(italian, english, "--name", "tram")
        #expect(renamed.errors.contains("the same two texts are in the corpus already, as “news-tram”"))
        let other = try add(
            SampleCorpus.path("news-faro", .italian), SampleCorpus.path("news-faro", .english), "--name", "news-tram")
        #expect(other.errors.contains("a document named “news-tram” is in the corpus already"))
        #expect(try add(italian, english, "--replace", "--title", "La linea 9").code == 0)
        let list = try Program.run("list", corpus, "--format", "csv").output
        #expect(list.contains("news-tram,La linea 9,"))
        #expect(!list.contains("Il tram"))
    }

    @Test func aBadFileInAFolderIsReportedAndTheOthersAreAdded() throws {
        try folder.write("Buono.\n", to: "testi/sub/a.it.txt")
        try folder.write("Good.\n", to: "testi/sub/a.en.txt")
        try folder.write("Rotto.\n", to: "testi/it/b.txt")
        try folder.write([0x42, 0x00], to: "testi/en/b.txt")
        try folder.write("Solo.\n", to: "testi/c.it.txt")
        let metadata = #"{"title": "Prova", "anno": 2024, "numero": 12345678901234567890}"#
        try folder.write(metadata, to: "testi/sub/a.json")
        let run = try add(folder.path("testi"))
        #expect(run.code == 1)
        #expect(run.errors.contains("en/b.txt: byte 1: binary data (a NUL byte), not plain text"))
        #expect(run.errors.contains("c.it.txt: left out: no English file stands beside it"))
        #expect(run.errors.contains("1 document added with 1 bead; 1 refused"))
        let list = try Program.run("list", corpus, "--format", "tsv").output
        #expect(list == "name\ttitle\tit\ten\tbeads\tanno\tnumero\nsub/a\tProva\t1\t1\t1\t2024\t12345678901234567890\n")
    }

    @Test func aCorpusIsFoundBesideAFileThatIsCalledLikeIt() throws {
        for name in ["a.it.txt", "a.en.txt"] { try folder.write("Uno.\n", to: name) }
        let name = folder.path("n")
        #expect(try Program.run("add", name, folder.path("a.it.txt"), folder.path("a.en.txt")).code == 0)
        #expect(try Program.run("export", name, "-o", name).code == 0)
        #expect(try Program.run("list", name, "--format", "tsv").output.contains("\na\t"))
        #expect(try String(contentsOfFile: name, encoding: .utf8).contains("<tmx"))
    }

    @Test func metadataAreReadAsOtherTextsAre() throws {
        for name in ["l", "m", "n"] {
            try folder.write("Uno \(name).\n", to: "t/\(name).it.txt")
            try folder.write("One \(name).\n", to: "t/\(name).en.txt")
        }
        let latin =
            Array("{\"citt".utf8) + [0xE0] + Array("\": \"Citt".utf8) + [0xE0] + Array(" e libert".utf8) + [0xE0]
        try folder.write(latin + Array("\"}".utf8), to: "t/l.json")
        try folder.write(Array("{\"x\": \"è\"".utf8) + [0xE0] + Array("}".utf8), to: "t/m.json")
        try folder.write(
            [0xEF, 0xBB, 0xBF] + Array(#"{"title": "Due\u0000 parti", "k": "a\u0000b"}"#.utf8), to: "t/n.json")
        let run = try add(folder.path("t"))
        #expect(run.errors.contains("l.json: not UTF-8; read as "), "\(run.errors)")
        #expect(run.errors.contains("m.json: no metadata taken: byte 10: mixed encodings"), "\(run.errors)")
        #expect(run.errors.contains(#"n.json: no metadata taken: it holds NUL characters (\u0000)"#), "\(run.errors)")
        let list = try Program.run("list", corpus, "--format", "csv").output.components(separatedBy: "\r\n")
        #expect(list[0] == "name,title,it,en,beads,città")
        #expect(list[1] == "l,l,1,1,1,Città e libertà")
        #expect(list[2] == "m,m,1,1,1,")
        #expect(list[3] == "n,n,1,1,1,")
    }

    @Test func languagesAreKnownByTheirLongerCodesAndRegionsToo() throws {
        let pairs = [
            ("it-IT/a.txt", "en-GB/a.txt"), ("ita/b.txt", "eng/b.txt"), ("c.ita.txt", "c.eng.txt"),
            ("d.it-IT.txt", "d.en_US.txt"), ("e_it.txt", "e_eng.txt"), ("f.ita", "f.en-GB"),
            ("g_it_it.txt", "g_it_en.txt"),
            ("lista_it_di.txt", "lista_it_di.en.txt"),
        ]
        for (italian, english) in pairs {
            try folder.write("Uno \(italian).\n", to: "t/\(italian)")
            try folder.write("One \(english).\n", to: "t/\(english)")
        }
        let run = try add(folder.path("t"))
        #expect(run.code == 0, "\(run.errors)")
        #expect(try names() == ["a", "b", "c", "d", "e", "f", "g_it"])
        #expect(run.errors.contains("lista_it_di.en.txt: left out: no Italian file stands beside it"))
    }

    @Test func filesOfAFolderThatArePassedOverAreNamed() throws {
        for name in [
            "a.it.txt", "a.en.txt", "y.it.html", "y.en.html", "z.it.docx", "z.en.docx", "it/w.md", "v", "v.json",
        ] {
            try folder.write("Uno \(name).\n", to: "t/\(name)")
        }
        try folder.write("{}", to: "t/a.json")
        let run = try add(folder.path("t"))
        #expect(run.code == 0)
        #expect(
            run.errors.contains(
                "/t: 7 files passed over, for they aren't text files with the mark of a language: it/w.md, v, v.json, y.en.html, "
                    + "y.it.html and 2 more\n"), "\(run.errors)")
    }

    @Test(arguments: [".", "..", "t/", "./"]) func aFolderIsNoCorpus(name: String) throws {
        try folder.write("Uno.\n", to: "t/a.it.txt")
        try folder.write("One.\n", to: "t/a.en.txt")
        let run = try Program.run(["add", name, "t"], folder: folder.url.path)
        #expect(run.code == 2)
        #expect(run.errors.contains("“\(name)” is a folder, and a corpus is a file"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["t"])
    }

    @Test func aCorpusWithoutAPlaceForItsIndexSaysHowToGiveItOne() throws {
        _ = try add(SampleCorpus.folder)
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path) }
        // Who may do everything can write to any folder.
        if access(folder.url.path, W_OK) == 0 { return }
        let run = try Program.run(
            ["count", corpus, "mano"], environment: ["HOME": "/nonexistent", "XDG_CACHE_HOME": ""])
        #expect(run.code == 1)
        #expect(run.errors.contains("set XDG_CACHE_HOME to a folder that can be"))
    }

    @Test func removingTakesAllOrNothing() throws {
        _ = try add(SampleCorpus.folder)
        let wrong = try Program.run("remove", corpus, "news-faro", "nessuno")
        #expect(wrong.code == 1)
        #expect(try names().count == 16)
        #expect(try Program.run("remove", corpus, "news-faro", "news-tram").code == 0)
        #expect(try names() == SampleCorpus.names.filter { !$0.hasPrefix("news") })
    }

    /// A program that is killed while it adds must leave the corpus as it was, or, when the killing came too late, as
    /// it was to be.
    @Test func aKillAtAnyMomentOfAddingLosesNothing() throws {
        let before = "Uno, due.\n\nTre, quattro cinque.\n"
        try folder.write(before, to: "prima.it.txt")
        try folder.write("One, two.\n\nThree, four five.\n", to: "prima.en.txt")
        _ = try add(folder.path("prima.it.txt"), folder.path("prima.en.txt"))
        let old = try names()
        let all = old + SampleCorpus.names
        var outcomes: Set<[String]> = []
        for milliseconds in [0, 5, 10, 20, 40, 60, 80, 110, 150, 200, 300] {
            let process = try Program.start(["add", corpus, SampleCorpus.folder, "--replace"])
            Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let found = try names()
            outcomes.insert(found)
            #expect(found == old || found == all, "after \(milliseconds) ms")
            let info = try Program.run("info", corpus, "prima", "--format", "tsv")
            #expect(info.code == 0)
            #expect(info.output.contains("Italian segments\t2\n"))
            if found == all { #expect(try Program.run(["remove", corpus] + SampleCorpus.names).code == 0) }
        }
        #expect(outcomes.contains(old))
        #expect(try add(SampleCorpus.folder).code == 0)
        #expect(try names() == all)
    }

    @Test func aLegacyFileIsReadAndTheGuessIsTold() throws {
        let bytes = Array("La citt".utf8) + [0xE0] + Array(" ".utf8) + [0xE8] + Array(" bella.\n".utf8)
        let italian = try folder.write(bytes, to: "l.it.txt")
        let english = try folder.write("The city is beautiful.\n", to: "l.en.txt")
        let run = try Program.run("align", italian, english, "--format", "jsonl")
        #expect(run.errors.contains("l.it.txt: not UTF-8; read as ISO-8859-1"))
        #expect(run.output.contains("La città è bella."))
        let forced = try Program.run("align", italian, english, "--encoding", "macintosh")
        #expect(forced.output.contains("La citt‡ Ë bella."))
    }

    @Test func anIndexThatGrewWithItsCorpusIsThatOfACorpusIndexedWhole() throws {
        try folder.write("Il gatto dorme. La casa è bianca!\n", to: "a.it.txt")
        try folder.write("The cat sleeps. The house is white!\n", to: "a.en.txt")
        try folder.write("Dirglielo è inutile, dell'acqua no.\n", to: "b.it.txt")
        try folder.write("Telling him is useless, not so the water.\n", to: "b.en.txt")
        try folder.write("Il mare e la luce.\n", to: "c.it.txt")
        try folder.write("The sea and the light.\n", to: "c.en.txt")
        func add(_ name: String) throws {
            #expect(try self.add(folder.path("\(name).it.txt"), folder.path("\(name).en.txt")).code == 0)
            #expect(try Program.run("index", corpus).code == 0)
        }
        for name in ["a", "b", "c"] { try add(name) }
        #expect(try Program.run("remove", corpus, "b").code == 0)
        try add("b")
        let file = URL(fileURLWithPath: corpus + "-index/concordance.index")
        let grown = try Data(contentsOf: file)
        try FileManager.default.removeItem(at: file)
        #expect(try Program.run("index", corpus).code == 0)
        #expect(try Data(contentsOf: file) == grown)
        // Words of one's own change the tokens of all documents.
        try folder.write("gatto\tmicio\tNOUN\n", to: "parole.tsv")
        #expect(try Program.run("set", corpus, "lexicon-it", folder.path("parole.tsv")).code == 0)
        #expect(try Program.run("count", corpus, "[lemma=\"micio\"]").output == "1\n")
    }
}

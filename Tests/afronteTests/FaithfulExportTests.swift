import BitextCore
import Foundation
import TestSupport
import Testing

/// What goes out with its annotation comes back the same, and what can't is said.
@Suite struct FaithfulExportTests {
    let folder: TemporaryFolder
    var corpus: String { folder.path("c.afronte") }
    var again: String { folder.path("d.afronte") }

    init() throws { folder = try TemporaryFolder() }

    private func export(_ corpus: String, _ format: String) throws -> (files: Sides<String>, errors: String) {
        let run = try Program.run("export", corpus, "--format", format, "-o", folder.path("x"))
        #expect(run.code == 0, "\(run.errors)")
        let ending = format == "vertical" ? "vert" : format
        return (Sides { folder.path("x.\($0.code).\(ending)") }, run.errors)
    }

    /// What a corpus that was exported and imported holds, after what was exported.
    private func passed(through format: String) throws -> [[String]] {
        let files = try export(corpus, format).files
        let run = try Program.run("import", again, "--format", format, files.italian, files.english)
        #expect(run.code == 0, "\(run.errors)")
        return try [corpus, again].map { corpus in
            try [["export", corpus, "--format", "jsonl"], ["export", corpus, "--format", "xces"], ["list", corpus]].map
            {
                try Program.run($0).output
            }
        }
    }

    private func addLines(_ italian: String, _ english: String, _ arguments: String...) throws {
        let files = [try folder.write(italian, to: "t.it.txt"), try folder.write(english, to: "t.en.txt")]
        let run = try Program.run(["add", corpus, "--segmented"] + files + arguments)
        #expect(run.code == 0, "\(run.errors)")
    }

    private func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test(arguments: ["vertical", "conllu"]) func whiteSpaceComesBackAsItWas(_ format: String) throws {
        let italian =
            "Ciao\u{A0}a tutti\u{202F}e\u{2009}a  te\tqui\u{3000}ora \u{2028} poi\u{85}ecco\u{B}fra\u{C}noi 10\u{A0}000 euro.\n"
        try addLines(italian + "Della  casa,\u{A0}dirglielo\u{A0}!\n", "Hi  all.\nThe\u{A0}house !\n")
        let content = try passed(through: format)
        #expect(content[0] == content[1])
        #expect(content[1][0].contains("tutti\u{202F}e\u{2009}a  te\\tqui\u{3000}ora"), "\(content[1][0])")
        let run = try Program.run("count", again, #""Ciao" "a" "tutti" "e""#)
        #expect(run.output == "1\n", "\(run.errors)")
    }

    @Test(arguments: ["vertical", "conllu"]) func beadsKeepTheirNames(_ format: String) throws {
        func vertical(_ words: [String]) -> String {
            let sentences = words.map { "<s>\n\($0)\n</s>\n" }
            return
                "<text id=\"t\">\n<b id=\"k1\">\n\(sentences[0])\(sentences[1])</b>\n<b id=\"k2\">\n\(sentences[2])</b>\n</text>\n"
        }
        let italian = try folder.write(vertical(["Ciao", "Vieni", "Presto"]), to: "t.it.vert")
        let english = try folder.write(vertical(["Hi", "Come", "Soon"]), to: "t.en.vert")
        #expect(try Program.run("import", corpus, "--format", "vertical", italian, english).code == 0)
        #expect(try passed(through: format).count == 2)
        let exported = try [corpus, again].map { try read(try export($0, format).files.english) }
        #expect(exported[0] == exported[1])
        #expect(exported[1].contains("k1") && exported[1].contains("k2"))
    }

    @Test(arguments: ["vertical", "conllu"]) func aSentenceOfSeveralLinesKeepsThem(_ format: String) throws {
        let italian = try folder.write("Il gatto dorme\nsul divano\r\nrosso.\n", to: "t.it.txt")
        let english = try folder.write("The cat sleeps\non the red\nsofa.\n", to: "t.en.txt")
        #expect(try Program.run("add", corpus, italian, english, "--newline", "space").code == 0)
        #expect(try passed(through: format).count == 2)
        let exported = try [corpus, again].map { try read(try export($0, format).files.italian) }
        #expect(exported[0] == exported[1])
        #expect(exported[0].contains(format == "conllu" ? #"SpacesAfter=\n"# : ":&#10;"), "\(exported[0])")
        if format == "conllu" { #expect(exported[0].contains("# text = Il gatto dorme sul divano rosso.\n")) }
    }

    @Test func textAndTokensOfCoNLLUAgree() throws {
        try addLines("Ciao\u{A0}a  te.\n", "Hi.\n")
        let text = try read(try export(corpus, "conllu").files.italian)
        #expect(text.contains("# text = Ciao\u{A0}a  te.\n"))
        #expect(text.contains("SpacesAfter=\u{A0}\n") && text.contains("SpacesAfter=\\s\\s\n"))
        #expect(ConlluValidator.complaints(about: text) == [])
    }

    @Test(arguments: ["vertical", "conllu"]) func controlCharactersComeBack(_ format: String) throws {
        try addLines("uno\u{1}due \u{2} tre\u{1F}\n", "one \u{7F} \u{9B} two\n")
        let content = try passed(through: format)
        #expect(content[0] == content[1])
        #expect(content[1][0].contains("uno\\u0001due \\u0002 tre"), "\(content[1][0])")
    }

    @Test(arguments: ["vertical", "conllu"]) func oneSidedBeadsComeBackInTheirOrder(_ format: String) throws {
        func vertical(_ words: [(bead: String, word: String?)]) -> String {
            "<text id=\"t\">\n"
                + words.map { "<b id=\"\($0.bead)\">\n" + ($0.word.map { "<s>\n\($0)\n</s>\n" } ?? "") + "</b>\n" }
                .joined()
                + "</text>\n"
        }
        // Without any pair, and with one in the middle.
        for pairs in [[], ["p"]] {
            let order = ["e1", "i1", "i2"] + pairs + ["e2", "i3", "e3"]
            let paths = try [("i", "it.vert"), ("e", "en.vert")].map { side, name in
                let words = order.map { (bead: $0, word: $0.hasPrefix(side) || $0 == "p" ? "w\($0)" : nil) }
                return try folder.write(vertical(words), to: name)
            }
            #expect(try Program.run(["import", corpus, "--replace", "--format", "vertical"] + paths).code == 0)
            let beads = try Program.run("export", corpus, "--format", "beads").output
            #expect(beads.hasPrefix("[]:[0]\t1.0000\n[0]:[]\t1.0000\n[1]:[]"), "\(beads)")
            let out = try export(corpus, format).files
            let run = try Program.run("import", again, "--replace", "--format", format, out.italian, out.english)
            #expect(run.code == 0, "\(run.errors)")
            #expect(try Program.run("export", again, "--format", "beads").output == beads)
        }
    }

    @Test(arguments: ["vertical", "conllu"]) func metadataComeBackWhateverTheirKeysAndTheTitle(_ format: String) throws
    {
        let keys = ["id=5", "title=chiave", "città=Roma", "data di stampa=1 2", "vuoto="]
        try addLines("Ciao.\n", "Hi.\n", "--title", "Il titolo")
        #expect(try Program.run("remove", corpus, "t").code == 0)
        let files = [folder.path("t.it.txt"), folder.path("t.en.txt")]
        let run = try Program.run(
            ["add", corpus] + files + ["--title", "Il titolo"] + keys.flatMap { ["--meta", $0] })
        #expect(run.code == 0, "\(run.errors)")
        let content = try passed(through: format)
        #expect(content[0] == content[1])
        #expect(content[1][2].contains("Il titolo") && content[1][0].contains(#""title":"chiave""#), "\(content[1])")
        #expect(try export(corpus, format).errors.contains("which import reads back"))
    }

    @Test func tokensOfSeveralWordsComeFromVerticalToCoNLLU() throws {
        try addLines("La corriera delle sei, dirglielo.\n", "The six o'clock bus isn't late.\n")
        _ = try passed(through: "vertical")
        let conllu = try [corpus, again].map { corpus in
            let files = try export(corpus, "conllu").files
            return try Sides { try read(files[$0]) }
        }
        #expect(conllu[0].italian.contains("3-4\tdelle\t_"))
        #expect(conllu[1].italian == conllu[0].italian && conllu[1].english == conllu[0].english)
    }

    @Test func whatAFormatHasNoPlaceForIsSaid() throws {
        let vertical = """
            <text id="t">
            <p n="1">
            <s text="x">
            <quote>
            delle\tdi\tADP\tuno+due\tM
            </quote>
            </s>
            </p>
            </text>

            """
        let file = try folder.write(vertical, to: "t.vert")
        let run = try Program.run(
            "import", corpus, "--format", "vertical", "--attributes", "lemma,pos,parts,morph", file, file)
        #expect(run.code == 0, "\(run.errors)")
        let errors = try export(corpus, "conllu").errors
        #expect(errors.contains("2 tokens of several words written as one word"), "\(errors)")
        #expect(errors.contains("no column for it: morph\n"), "\(errors)")
        #expect(errors.contains("6 structures left out"), "\(errors)")
        let rows = "1\tA\ta\tX\t_\t_\t0\troot\t_\t_\n\n"
        let tree = try folder.write("# newdoc id = u\n" + rows, to: "u.conllu")
        #expect(try Program.run("import", again, "--format", "conllu", tree, tree).code == 0)
        #expect(try export(again, "vertical").errors.contains("no column for it: deps, head, misc, words\n"))
    }

    @Test(arguments: ["vertical", "conllu", "tmx"]) func documentsWithoutTextAreCounted(_ format: String) throws {
        try addLines("Ciao.\n", "Hi.\n")
        for name in ["e.it.txt", "e.en.txt"] { try folder.write("", to: name) }
        #expect(try Program.run("add", corpus, folder.path("e.it.txt"), folder.path("e.en.txt")).code == 0)
        let run = try Program.run("export", corpus, "--format", format, "-o", folder.path("x"))
        #expect(run.errors.contains("1 document left out: there is no text in it\n"), "\(run.errors)")
        #expect(run.errors.hasSuffix("1 unit written\n"))
    }

    @Test func textsWithoutTokensAreCountedWhereTheyAreImported() throws {
        let file = try folder.write("<text id=\"a\">\n</text>\n<text id=\"b\">\nx\n</text>\n", to: "t.vert")
        let run = try Program.run("import", corpus, "--format", "vertical", file, file)
        #expect(run.code == 0 && run.errors.contains("1 text left out: there are no tokens"), "\(run.errors)")
    }

    @Test func beadsAreOfOneDocumentWithItalianFirst() throws {
        #expect(try Program.run("add", corpus, SampleCorpus.folder).code == 0)
        let several = try Program.run("export", corpus, "--format", "beads", "-o", folder.path("x.beads"))
        #expect(several.code == 1 && several.errors.contains("16 documents; take one with --where name="))
        #expect(!FileManager.default.fileExists(atPath: folder.path("x.beads")))
        let one = try Program.run("export", corpus, "--format", "beads", "--where", "name=news-faro")
        #expect(one.code == 0 && one.output.hasPrefix("[0]:[0]\t"))
        let english = try Program.run(
            "export", corpus, "--format", "beads", "--where", "name=news-faro", "--from", "en")
        #expect(english.code == 2 && english.errors.contains("leave --from out"), "\(english.errors)")
    }

    @Test func listsAndObjectsAmongMetadataAreSaid() throws {
        for (name, text) in [("a.it.txt", "Ciao.\n"), ("a.en.txt", "Hi.\n")] { try folder.write(text, to: "t/\(name)") }
        try folder.write(#"{"year":2024,"none":null,"authors":["A","B"],"more":{"x":1}}"#, to: "t/a.json")
        let run = try Program.run("add", corpus, folder.path("t"))
        #expect(run.code == 0)
        #expect(
            run.errors.contains("a.json: “authors” is a list or an object and is kept as its JSON"), "\(run.errors)")
        #expect(run.errors.contains("“more” is a list") && !run.errors.contains("none"))
        let units = try Program.run("export", corpus, "--format", "jsonl").output
        #expect(units.contains(#""year":"2024""#) && !units.contains("none"), "\(units)")
    }
}

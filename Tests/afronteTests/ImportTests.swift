import BitextCore
import Foundation
import TestSupport
import Testing

@Suite struct ImportTests {
    let folder: TemporaryFolder
    var corpus: String { folder.path("c.afronte") }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            """
            <text id="t1" genre="news">
            <b id="1">
            <s>
            La\til\tDET
            guerra\tguerra\tNOUN
            finì\tfinire\tVERB
            <g/>
            .\t.\tPUNCT
            </s>
            </b>
            <s>
            Solo\tsolo\tADV
            </s>
            </text>
            <text id="t2">
            <b id="1">
            <s>
            Uno\tuno\tNUM
            </s>
            </b>
            </text>

            """, to: "it.vert")
        try folder.write(
            """
            <text id="t2">
            <b id="1">
            <s>
            One\tone\tNUM
            </s>
            <s>
            more\tmore\tADV
            </s>
            </b>
            </text>
            <text id="t1" genre="news">
            <b id="1">
            <s>
            The\tthe\tDET
            war\twar\tNOUN
            ended\tend\tVERB
            </s>
            </b>
            </text>
            <text id="t3">
            alone\talone\tADV
            </text>

            """, to: "en.vert")
    }

    private func vertical(_ arguments: String...) throws -> Program.Run {
        try Program.run(
            ["import", corpus, "--format", "vertical", folder.path("it.vert"), folder.path("en.vert")] + arguments)
    }

    @Test func aFolderIsNoCorpus() throws {
        let run = try Program.run("import", folder.url.path, "--format", "vertical", "it.vert", "en.vert")
        #expect(run.code == 2 && run.errors.contains("is a folder"), "\(run.errors)")
    }

    @Test(arguments: [("lemma,word", "“word”"), ("lemma,lemma", "two columns “lemma”"), ("lemma,p s", "not “p s”")])
    func namesOfColumnsThatCannotBeAreSaid(_ names: String, _ message: String) throws {
        let run = try Program.run("import", "c", "--format", "vertical", "--attributes", names, "a", "b")
        #expect(run.code == 2 && run.errors.contains(message), "\(run.errors)")
    }

    @Test func verticalFilesBecomeDocumentsWithTheirBeads() throws {
        let run = try vertical()
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.errors.contains("3 documents imported with 4 beads, 6 Italian and 6 English tokens"))
        #expect(run.errors.contains("it.vert: has no text “t3”; the other side stays without a translation"))
        let list = try Program.run("list", corpus, "--format", "tsv").output
        #expect(list.contains("t1\tt1\t2\t1\t2\tnews\n"))
        #expect(list.contains("t2\tt2\t1\t2\t1\t\n"))
        #expect(try Program.run("count", corpus, "\"guerra\" \"finì\" \".\"").output == "1\n")
        #expect(try Program.run("count", corpus, "\"guerra\" within en: \"war\"").output == "1\n")
    }

    @Test func aDocumentWithOtherAttributesIsMergedIntoTheIndex() throws {
        #expect(try vertical().code == 0)
        #expect(try Program.run("index", corpus).code == 0)
        try folder.write("Dirglielo è inutile.\n", to: "x.it.txt")
        try folder.write("Telling him is useless.\n", to: "x.en.txt")
        #expect(try Program.run("add", corpus, folder.path("x.it.txt"), folder.path("x.en.txt")).code == 0)
        #expect(try Program.run("count", corpus, "[parts=\".+\"]").output == "1\n")
        let file = URL(fileURLWithPath: corpus + "-index/concordance.index")
        let merged = try Data(contentsOf: file)
        try FileManager.default.removeItem(at: file)
        #expect(try Program.run("count", corpus, "\"guerra\" within en: \"war\"").output == "1\n")
        #expect(try Data(contentsOf: file) == merged)
        // What stays when a document is removed is taken over.
        #expect(try Program.run("remove", corpus, "t1").code == 0)
        #expect(try Program.run("count", corpus, "\"guerra\"").output == "0\n")
        let shrunk = try Data(contentsOf: file)
        try FileManager.default.removeItem(at: file)
        #expect(try Program.run("index", corpus).code == 0)
        #expect(try Data(contentsOf: file) == shrunk)
    }

    @Test func textsWithoutBeadsAreAlignedAndWordsAloneAnnotated() throws {
        func file(_ sentences: [String]) -> String {
            sentences.map { "<s>\n" + $0.split(separator: " ").joined(separator: "\n") + "\n</s>\n" }.joined()
        }
        try folder.write(
            file(["Il faro di Otranto è alto venti metri .", "Maria dorme .", "Dirglielo è inutile ."]), to: "it.vert")
        try folder.write(
            file(["The lighthouse of Otranto is twenty metres high .", "Maria sleeps .", "Telling him is useless ."]),
            to: "en.vert")
        let run = try vertical()
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.errors.contains("1 document imported with 3 beads"))
        #expect(run.errors.contains("a text without <b> on one side or both; the sentences were aligned"))
        #expect(run.errors.contains("en.vert: has words alone"))
        #expect(try Program.run("count", corpus, "\"dorme\" within en: \"sleeps\"").output == "1\n")
        #expect(try Program.run("count", corpus, "[lemma=\"dormire\" & pos=\"VERB\"]").output == "1\n")
        let search = try Program.run("search", corpus, "[parts=\"dire\\+.*\"]", "--show", "parts", "--format", "jsonl")
        #expect(search.output.contains("\"node.parts\":\"dire+gli+lo\",\"right.parts\":\"_ _ _\""))
    }

    @Test(arguments: ["vertical", "conllu"])
    func whatIsExportedComesBackWithItsParts(_ format: String) throws {
        try folder.write("Dirglielo è inutile, me lo dici della cena.\n", to: "x.it.txt")
        try folder.write("Telling him is useless, you tell me about dinner.\n", to: "x.en.txt")
        #expect(try Program.run("add", corpus, folder.path("x.it.txt"), folder.path("x.en.txt")).code == 0)
        #expect(try Program.run("export", corpus, "--format", format, "-o", folder.path("x")).code == 0)
        let endings = format == "vertical" ? ["it.vert", "en.vert"] : ["it.conllu", "en.conllu"]
        let copy = folder.path("copy.afronte")
        let files = endings.map { folder.path("x.\($0)") }
        #expect(try Program.run(["import", copy, "--format", format] + files).code == 0)
        for parts in ["dire\\+gli\\+lo", "di\\+il"] {
            #expect(try Program.run("count", copy, "[parts=\"\(parts)\"]").output == "1\n")
        }
        #expect(try Program.run("count", copy, "[lemma=\"mi\"]").output == "1\n")
        #expect(try Program.run("export", copy, "--format", format, "-o", folder.path("y")).code == 0)
        for ending in endings {
            let texts = try ["x", "y"].map {
                try String(contentsOfFile: folder.path("\($0).\(ending)"), encoding: .utf8)
            }
            #expect(texts[0] == texts[1])
        }
    }

    @Test func whatIsThereAlreadyIsRefusedWhole() throws {
        #expect(try vertical().code == 0)
        try folder.write("<text id=\"t0\">\nzero\n</text>\n<text id=\"t1\">\nuno\n</text>\n", to: "it.vert")
        let again = try vertical()
        #expect(again.code == 1)
        #expect(again.errors.contains("a document named “t2” is in the corpus already; --replace replaces it"))
        #expect(!again.errors.contains("--name"))
        #expect(try Program.run("list", corpus, "--format", "tsv").output.split(separator: "\n").count == 4)
        #expect(try vertical("--replace").code == 0)
    }

    @Test func aFileThatCannotBeReadMakesNoCorpus() throws {
        try folder.write("<s>\na\tb\na\tb\tc\n</s>\n", to: "it.vert")
        let run = try vertical()
        #expect(run.code == 1)
        #expect(run.errors.contains("it.vert:3: has 3 columns where 2 were expected"))
        #expect(try Program.run("import", corpus, "--format", "vertical", folder.path("it.vert")).code == 2)
        #expect(try vertical("--attributes", "lemma,lemma").code == 2)
        try folder.write("<s>\n</s>\n", to: "it.vert")
        try folder.write("", to: "en.vert")
        let empty = try vertical()
        #expect(empty.code == 1)
        #expect(empty.errors.contains("the files hold no tokens; nothing was imported"))
        #expect(!empty.errors.contains("has words alone"))
        #expect(try filesOfTheCorpus.isEmpty)
    }

    private var filesOfTheCorpus: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { $0.hasPrefix("c.afronte") }
        }
    }

    private func conllu(_ italian: String, _ english: String, _ arguments: String...) throws -> Program.Run {
        let files = [try folder.write(italian, to: "it.conllu"), try folder.write(english, to: "en.conllu")]
        return try Program.run(["import", corpus, "--format", "conllu"] + files + arguments)
    }

    private func conlluText(_ id: String, _ words: String, lemma: String = "_", tag: String = "_") -> String {
        "# newdoc id = \(id)\n"
            + words.split(separator: " ").enumerated().map {
                "\($0 + 1)\t\($1)\t\(lemma)\t\(tag)\t_\t_\t_\t_\t_\t_\n"
            }.joined() + "\n"
    }

    @Test func noImportThatFailsLeavesACorpus() throws {
        #expect(try conllu("", "").code == 1)
        #expect(try filesOfTheCorpus.isEmpty)
        let many = (0..<70).map { "<text id=\"t\($0)\">\nuno\tuno\tNUM\n</text>\n" }.joined()
        try folder.write(many + "<text id=\"x\">\na\tb\tc\td\n</text>\n", to: "it.vert")
        let late = try vertical()
        #expect(late.code == 1)
        #expect(late.errors.contains("it.vert:212: has 4 columns"), "\(late.errors)")
        #expect(try filesOfTheCorpus.isEmpty)
        // One that is there stays.
        try folder.write(many, to: "it.vert")
        #expect(try vertical().code == 0)
        #expect(try conllu("", "").code == 1)
        #expect(try filesOfTheCorpus == ["c.afronte"])
    }

    @Test func aTreebankIsNoVerticalFile() throws {
        for text in [conlluText("a", "Uno due"), conlluText("a", "Uno due").replacing("# newdoc id = a\n", with: "")] {
            try folder.write(text, to: "it.vert")
            let run = try vertical()
            #expect(run.code == 1)
            #expect(run.errors.contains("--format conllu"), "\(run.errors)")
            #expect(try filesOfTheCorpus.isEmpty)
        }
    }

    @Test(arguments: [[], ["--replace"]])
    func aFileWithTwoTextsOfOneNameIsRefused(_ arguments: [String]) throws {
        try folder.write("<text id=\"a\">\nuno\n</text>\n<text id=\"a\">\ndue\n</text>\n", to: "it.vert")
        let run = try Program.run(
            ["import", corpus, "--format", "vertical", folder.path("it.vert"), folder.path("en.vert")] + arguments)
        #expect(run.code == 1)
        #expect(run.errors.contains("it.vert:4: the file has a text “a” before, on line 1; each needs an id"))
        let texts = conlluText("a", "Uno") + conlluText("a", "Due")
        let treebank = try conllu(texts, conlluText("a", "One"))
        #expect(treebank.code == 1)
        #expect(
            treebank.errors.contains("it.conllu:4: the file has a text “a” before, on line 1"), "\(treebank.errors)")
        #expect(try filesOfTheCorpus.isEmpty)
    }

    @Test func filesInTheWrongOrderAreNoticed() throws {
        let italian = "Il gatto che dorme sulla sedia non è mio ma della zia ."
        let english = "The cat that sleeps on the chair is not mine but my aunt's ."
        let swapped = try conllu(conlluText("a", english), conlluText("a", italian))
        #expect(swapped.code == 0)
        #expect(
            swapped.errors.contains("it.conllu: was given as the Italian text, but looks English"), "\(swapped.errors)")
        #expect(swapped.errors.contains("en.conllu: was given as the English text, but looks Italian"))
        let right = try conllu(conlluText("b", italian), conlluText("b", english))
        #expect(right.code == 0)
        #expect(!right.errors.contains("but looks"))
    }

    @Test func aTreebankWithoutLemmasAndPartsOfSpeechIsAnnotated() throws {
        let tree = conlluText("a", "Maria dorme").replacing("dorme\t_\t_\t_\t_\t_", with: "dorme\t_\t_\tV\tMood=Ind\t0")
        let run = try conllu(tree, conlluText("a", "Maria sleeps", lemma: "x", tag: "X"))
        #expect(run.code == 0)
        #expect(run.errors.contains("it.conllu: has words alone; their lemmas, parts of speech"), "\(run.errors)")
        #expect(!run.errors.contains("en.conllu: has words alone"))
        #expect(
            try Program.run("count", corpus, "[lemma=\"dormire\" & pos=\"VERB\" & xpos=\"V\" & feats=\"Mood=Ind\"]")
                .output == "1\n")
        #expect(try Program.run("count", corpus, "[lemma=\"x\"]", "--in", "en").output == "2\n")
    }

    @Test func conlluPairsByIdsOrInOrderOrByAlignment() throws {
        let rest = "\t_\t_\t_\t_\t_\t_\t_\t_\n"
        func sentence(_ id: String, _ words: String) -> String {
            "# sent_id = \(id)\n"
                + words.split(separator: " ").enumerated().map { "\($0 + 1)\t\($1)\(rest)" }.joined() + "\n"
        }
        var italian = sentence("s1", "Il gatto dorme") + sentence("s2", "Il cane abbaia") + sentence("s3", "Fine")
        let files = ["it.conllu", "en.conllu"].map { folder.path($0) }
        var said = ""
        func beads(_ english: String) throws -> String {
            try folder.write(italian, to: "it.conllu")
            try folder.write(english, to: "en.conllu")
            let run = try Program.run(["import", corpus, "--format", "conllu", "--replace"] + files)
            #expect(run.code == 0, "\(run.errors)")
            said = run.errors
            return try Program.run("export", corpus, "--format", "beads").output
        }
        let byID = try beads(sentence("s2", "The dog barks") + sentence("s3", "End"))
        #expect(byID == "[0]:[]\t1.0000\n[1]:[0]\t1.0000\n[2]:[1]\t1.0000\n")
        let inOrder = try beads(sentence("a", "The cat sleeps") + sentence("b", "The dog barks") + sentence("c", "End"))
        #expect(inOrder == "[0]:[0]\t1.0000\n[1]:[1]\t1.0000\n[2]:[2]\t1.0000\n")
        #expect(said.contains("paired in their order"))
        let aligned = try beads(sentence("a", "The cat sleeps and the dog barks") + sentence("b", "End"))
        #expect(aligned.contains("[2]:[1]"))
        // A tagger counts the sentences of each file for itself.
        italian = italian.replacing("= s", with: "= ")
        let counted = try beads(sentence("1", "The cat sleeps and the dog barks") + sentence("2", "End"))
        #expect(counted == aligned)
    }
}

import BitextCore
import Foundation
import TestSupport
import Testing

@Suite struct AnnotatedExportTests {
    let folder: TemporaryFolder
    var corpus: String { folder.path("c.afronte") }
    var again: String { folder.path("d.afronte") }

    init() throws { folder = try TemporaryFolder() }

    private func export(_ corpus: String, _ format: String, _ stem: String) throws -> Sides<String> {
        let run = try Program.run("export", corpus, "--format", format, "-o", folder.path(stem))
        #expect(run.code == 0, "\(run.errors)")
        let ending = format == "vertical" ? "vert" : format
        return Sides { folder.path("\(stem).\($0.code).\(ending)") }
    }

    private func imported(_ files: Sides<String>, _ format: String, _ arguments: String...) throws {
        try? FileManager.default.removeItem(atPath: again)
        let run = try Program.run(["import", again, "--format", format, files.italian, files.english] + arguments)
        #expect(run.code == 0, "\(run.errors)")
    }

    /// What a corpus holds, as other commands tell it.
    private func content(_ corpus: String) throws -> [String] {
        try [["export", corpus, "--format", "jsonl"], ["list", corpus, "--format", "tsv"]].map {
            try Program.run($0).output
        }
    }

    private func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test func whatIsExportedAsVerticalComesBackTheSame() throws {
        #expect(try Program.run("add", corpus, SampleCorpus.folder).code == 0)
        let files = try export(corpus, "vertical", "uno")
        try imported(files, "vertical", "--attributes", "lemma,pos,parts")
        #expect(
            try Program.run("list", again, "--format", "tsv").output
                == Program.run("list", corpus, "--format", "tsv").output)
        let second = try export(again, "vertical", "due")
        for language in Language.allCases {
            #expect(try read(second[language]) == read(files[language]))
        }
        // What is derived and what was imported is found alike.
        for query in ["\"casa\"", "[]", "\"la\" \".*\" within en: \"the\""] {
            #expect(try Program.run("count", corpus, query).output == Program.run("count", again, query).output)
        }
    }

    @Test func tagsThatAreNotUDsStandInXPOS() throws {
        let italian =
            "<text id=\"t\">\n<b id=\"1\">\n<s>\nIl\til\tRD\ngatto\tgatto\tS\n,\t,\tPUNCT\n</s>\n</b>\n</text>\n"
        let files = Sides(
            italian: try folder.write(italian, to: "a.it"),
            english: try folder.write(
                italian.replacing("RD", with: "DET").replacing("\tS\n", with: "\tNOUN\n"), to: "a.en"))
        #expect(
            try Program.run("import", corpus, "--format", "vertical", files.italian, files.english).code == 0)
        let run = try Program.run("export", corpus, "--format", "conllu", "-o", folder.path("x"))
        #expect(run.code == 0)
        #expect(run.errors.contains("2 parts of speech aren't UD's: they stand in XPOS"), "\(run.errors)")
        let text = try read(folder.path("x.it.conllu"))
        #expect(text.contains("1\tIl\til\t_\tRD\t_"), "\(text)")
        #expect(text.contains("3\t,\t,\tPUNCT\t_\t_"))
        #expect(ConlluValidator.complaints(about: try read(folder.path("x.en.conllu"))).isEmpty)
    }

    @Test func structuresOddTokensAndOneSidedBeadsComeBack() throws {
        let italian = """
            <text id="a/b" title="Un &quot;titolo&quot;" x="1 &amp; 2">
            <p n="1">
            <b id="i" probability="0.25" status="confirmed">
            <quote who="Anna &lt;">
            <s id="1">
            &lt;b&gt;\t&amp;\tX\tm=1
            <np>
            New York\tNew York\tPROPN\t
            </np>
            <g/>
            ,\t,\tPUNCT\t
            </s>
            </quote>
            </b>
            <b id="only">
            </b>
            <b id="solo">
            <s>
            due\tdue\tNUM\t
            </s>
            </b>
            </p>
            </text>

            """
        let english = """
            <text id="a/b" title="Un &quot;titolo&quot;" x="1 &amp; 2">
            <p>
            <b id="i" probability="0.25" status="confirmed">
            <s>
            one\tone\tNUM
            </s>
            <s>
            more\tmore\tADV
            </s>
            </b>
            <b id="only">
            <s>
            extra\textra\tADJ
            </s>
            </b>
            <b id="solo">
            </b>
            </p>
            </text>

            """
        let files = Sides(
            italian: try folder.write(italian, to: "it.vert"), english: try folder.write(english, to: "en.vert"))
        try imported(files, "vertical")
        let first = try content(again)
        #expect(
            try Program.run("export", again, "--format", "beads").output
                == "[0]:[0, 1]\t0.2500\n[]:[2]\t1.0000\n[1]:[]\t1.0000\n")
        let exported = try export(again, "vertical", "tre")
        #expect(try read(exported.english) == english)
        // The quotation is put into its sentence, which holds the same tokens.
        let lines = Set(italian.split(separator: "\n"))
        #expect(Set(try read(exported.italian).split(separator: "\n")) == lines)
        try imported(exported, "vertical")
        #expect(try content(again) == first)
    }

    @Test func whatIsExportedAsConlluIsValidAndComesBack() throws {
        #expect(try Program.run("add", corpus, SampleCorpus.folder).code == 0)
        let files = try export(corpus, "conllu", "uno")
        for language in Language.allCases {
            #expect(ConlluValidator.complaints(about: try read(files[language])) == [])
        }
        try imported(files, "conllu")
        let second = try export(again, "conllu", "due")
        for language in Language.allCases {
            #expect(try read(second[language]) == read(files[language]))
        }
        #expect(try content(again) == content(corpus))
    }

    @Test func aTreebankKeepsItsColumns() throws {
        let rows = """
            1-2\tDella\t_\t_\t_\t_\t_\t_\t_\t_
            1\tDi\tdi\tADP\tE\t_\t3\tcase\t_\t_
            2\tla\til\tDET\tRD\tGender=Fem\t3\tdet\t_\t_
            3\tcasa\tcasa\tNOUN\tS\tGender=Fem|Number=Sing\t0\troot\t0:root\tSpaceAfter=No
            4\t!\t!\tPUNCT\tFS\t_\t3\tpunct\t_\tSpaceAfter=No
            """
        let text = "# newdoc id = d\n# sent_id = s1\n# parallel_id = x/1\n# text = Della casa!\n\(rows)\n\n"
        let file = try folder.write(text, to: "it.conllu")
        try imported(Sides(italian: file, english: file), "conllu")
        let exported = try export(again, "conllu", "uno")
        #expect(try read(exported.italian).contains(rows))
        #expect(try read(exported.italian).contains("# parallel_id = x/1\n"))
        #expect(try Program.run("export", again, "--format", "beads").output == "[0]:[0]\t1.0000\n")
        #expect(try Program.run("count", again, "\"Della\" \"casa\" \"!\"").output == "1\n")
    }

    @Test func aTreebankKeepsItsCommentsAndTheIdsOfItsParagraphs() throws {
        let row = "1\tCasa\tcasa\tNOUN\t_\t_\t0\troot\t_\t_\n\n"
        let notes = "# my note here\n# translation (en) = x\"y\n# 2key = v\n"
        let text =
            "# newdoc id = d\n# newpar id = p7\n# sent_id = s1\n\(notes)\(row)# sent_id = s2\n\(row)# newpar\n# sent_id = s3\n\(row)"
        let file = try folder.write(text, to: "it.conllu")
        try imported(Sides(italian: file, english: file), "conllu")
        for format in ["conllu", "vertical"] {
            let exported = try read(try export(again, "conllu", "uno").italian)
            #expect(exported.contains("# newpar id = p7\n# sent_id = s1\n\(notes)"), "\(exported)")
            #expect(exported.split(separator: "\n").count { $0 == "# newpar" } == 1)
            #expect(try Program.run("count", again, "<p id=\"p7\"> []* </p>").output == "1\n")
            #expect(try Program.run("count", again, "[p_id=\"p7\"]").output == "2\n")
            try imported(try export(again, format, "due"), format)
        }
        #expect(
            try read(try export(again, "conllu", "tre").italian).contains("# newpar id = p7\n# sent_id = s1\n\(notes)"))
    }

    @Test func aCorpusKeepsItsOwnWords() throws {
        let italian = try folder.write("La zirba dorme.\n", to: "z.it.txt")
        let english = try folder.write("The zirba sleeps.\n", to: "z.en.txt")
        #expect(try Program.run("add", corpus, italian, english).code == 0)
        let lexicon = try folder.write("zirba\tzirbo\tNOUN\n", to: "l.tsv")
        #expect(try Program.run("set", corpus, "lexicon-it", lexicon).code == 0)
        #expect(try read(try export(corpus, "vertical", "uno").italian).contains("zirba\tzirbo\tNOUN"))
        let wrong = try folder.write("zirba\n", to: "w.tsv")
        let run = try Program.run("set", corpus, "lexicon-en", wrong)
        #expect(run.code == 1)
        #expect(run.errors.contains("w.tsv: line 1:"))
    }
}

import TestSupport
import Testing

/// Rules that users bring: abbreviations, SRX files, what is set for a corpus.
@Suite struct RulesTests {
    private let folder: TemporaryFolder
    private let text = "Il modello Zugf. Alfa è nuovo. Costa poco.\n"
    private let srx = """
        <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="yes"/><body><languagerules>
        <languagerule languagerulename="Tutte">
        <rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
        </languagerule></languagerules><maprules>
        <languagemap languagepattern=".*" languagerulename="Tutte"/>
        </maprules></body></srx>
        """

    init() throws { folder = try TemporaryFolder() }

    @Test func abbreviationsAndSRXRulesChangeTheSentences() throws {
        let file = try folder.write(text, to: "a.txt")
        let list = try folder.write("# nostre\nZugf.\n", to: "mie.txt")
        #expect(try Program.run("segment", "--language", "it", file).output.split(separator: "\n").count == 3)
        let listed = try Program.run("segment", "--language", "it", "--abbreviations", list, file)
        #expect(listed.output == "Il modello Zugf. Alfa è nuovo.\nCosta poco.\n")
        let rules = try folder.write(srx, to: "mie.srx")
        let own = try Program.run("segment", "--language", "it", "--srx", rules, input: Array("A; b. C; d.".utf8))
        #expect(own.output == "A;\nb. C;\nd.\n")
        let aligned = try Program.run(
            "align", "--jsonl", "--srx", rules, input: Array(#"{"it":"A; b. C","en":"A; b. C"}"#.utf8))
        #expect(aligned.output.contains(#""sentences":{"it":["A;","b. C"],"en":["A;","b. C"]}"#))
    }

    @Test func theBuiltInRulesAreWrittenAsSRXThatIsReadAgain() throws {
        let written = try Program.run("segment", "--write-srx")
        #expect(written.code == 0 && written.errors.contains("SRX can't express all"))
        let rules = try folder.write(written.output, to: "afronte.srx")
        let input = Array("Il sig. Rossi dorme. Sua moglie no.".utf8)
        #expect(
            try Program.run("segment", "--language", "it", "--srx", rules, input: input).output
                == "Il sig. Rossi dorme.\nSua moglie no.\n")
    }

    @Test func wrongRulesAreNamedWithFileAndLine() throws {
        let file = try folder.write(text, to: "a.txt")
        let cases = [
            (
                ["--abbreviations", try folder.write("Zugf.\np. es.\n", to: "l.txt")],
                "l.txt: line 2: “p. es.” is more than one word"
            ),
            (
                ["--srx", try folder.write("<srx version=\"2.0\"", to: "r.srx")],
                "r.srx: line 1: the file ends within the tag <srx>"
            ),
            (["--srx", folder.path("no.srx")], "no.srx: cannot be opened"),
        ]
        for (options, message) in cases {
            let run = try Program.run(["segment"] + options + [file])
            #expect(run.code == 1 && run.errors.contains(message), "\(run.errors)")
        }
    }

    @Test func whatIsSetForACorpusHoldsForAddAndSearch() throws {
        let corpus = folder.path("c.afronte")
        let italian = try folder.write(text, to: "a.it.txt")
        let english = try folder.write("The Zugf. Alpha model is new. It is cheap.\n", to: "a.en.txt")
        let list = try folder.write("Zugf.\n", to: "mie.txt")
        try Program.run("add", corpus, italian, english, "--name", "prima")
        #expect(try Program.run("set", corpus).output.hasPrefix("abbreviations: not set\nsrx: not set\n"))
        #expect(try Program.run("count", corpus, "[word=\"Zugf.\"]", "--in", "it").output == "0\n")
        #expect(try Program.run("set", corpus, "abbreviations", list).code == 0)
        #expect(try Program.run("set", corpus, "abbreviations").output == "Zugf.\n")
        #expect(try Program.run("set", corpus).output.hasPrefix("abbreviations: 1 lines\n"))
        let added = try Program.run("add", corpus, italian, english, "--name", "prima", "--replace")
        #expect(added.errors.contains("2 Italian and 2 English segments"), "\(added.errors)")
        #expect(try Program.run("count", corpus, "[word=\"Zugf\\.\"]", "--in", "it").output == "1\n")
        #expect(try Program.run("set", corpus, "abbreviations", "--unset").code == 0)
        #expect(try Program.run("set", corpus, "abbreviations", "--unset").code == 1)
        #expect(try Program.run("set", corpus, "abbreviations").code == 1)
        let wrong = try folder.write("p. es.\n", to: "w.txt")
        #expect(try Program.run("set", corpus, "abbreviations", wrong).errors.contains("w.txt: line 1"))
    }

    @Test func evaluationPrintsTheFiguresOfTheField() throws {
        let gold = try folder.write(
            #"{"text":"Il sig. Rossi dorme. Poi esce.","sentences":["Il sig. Rossi dorme.","Poi esce."]}"# + "\n",
            to: "gold.jsonl")
        let run = try Program.run("evaluate", "segmentation", "--language", "it", "--format", "tsv", gold)
        #expect(run.output.split(separator: "\n").last == "\(gold)\t1\t1\t100.0\t1.0000\t1.0000\t1.0000\t1.0000")
    }
}

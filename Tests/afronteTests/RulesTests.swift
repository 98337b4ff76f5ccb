import Foundation
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

    @Test func rulesForOneLanguageServeItsTexts() throws {
        let rules = try folder.write(srx.replacing("\".*\"", with: "\"it.*\""), to: "it.srx")
        let gold = #"{"text":"A; b. C; d.","sentences":["A;","b. C;","d."]}"#
        let input = Array(#"{"text":"A; b. C; d."}"#.utf8)
        let plain = try Program.run("segment", "--language", "it", "--srx", rules, input: Array("A; b. C; d.".utf8))
        #expect(plain.output == "A;\nb. C;\nd.\n", "\(plain.errors)")
        #expect(try Program.run("annotate", "--language", "it", "--srx", rules, input: Array("A; b.".utf8)).code == 0)
        #expect(
            try Program.run("segment", "--jsonl", "--language", "it", "--srx", rules, input: input).output
                .contains(#"{"text":"b. C;""#))
        let measured = try Program.run(
            "evaluate", "segmentation", "--language", "it", "--srx", rules, input: Array(gold.utf8))
        #expect(measured.output.contains("100.0"), "\(measured.errors)")
        let english = try Program.run("segment", "--language", "en", "--srx", rules, input: Array("A; b.".utf8))
        #expect(english.code == 1 && english.errors.contains("it.srx: no <languagemap> fits English (“en”)"))
        let none = try folder.write(srx.replacing("\".*\"", with: "\"de.*\""), to: "de.srx")
        let refused = try Program.run("segment", "--language", "it", "--srx", none, input: Array("A; b.".utf8))
        #expect(refused.errors.contains("no <languagemap> fits Italian (“it”) or English (“en”)"))
    }

    @Test func listsThatAreNoUTF8AreReadAndSaidToBe() throws {
        let list = folder.path("mie.txt")
        try Data([0x63, 0x69, 0x74, 0x74, 0xE0, 0x2E, 0x0A]).write(to: URL(fileURLWithPath: list))
        let input = Array("Vive in città. Alfa dorme.".utf8)
        let run = try Program.run("segment", "--language", "it", "--abbreviations", list, input: input)
        #expect(run.output == "Vive in città. Alfa dorme.\n" && run.errors.contains("mie.txt: not UTF-8; read as"))
        let corpus = folder.path("c.afronte")
        let text = try folder.write(text, to: "a.it.txt")
        try Program.run("add", corpus, text, try folder.write("It is.", to: "a.en.txt"))
        let set = try Program.run("set", corpus, "abbreviations", list)
        #expect(set.code == 0 && set.errors.contains("mie.txt: not UTF-8; read as"), "\(set.errors)")
        try Data([0x63, 0xC3, 0xA0, 0x0A, 0x74, 0xE0, 0x2E, 0x0A]).write(to: URL(fileURLWithPath: list))
        #expect(try Program.run("set", corpus, "abbreviations", list).errors.contains("byte 5: mixed encodings"))
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
        #expect(try Program.run("set", corpus).output.hasPrefix("abbreviations: 1 line\n"))
        let added = try Program.run("add", corpus, italian, english, "--name", "prima", "--replace")
        #expect(added.errors.contains("2 Italian and 2 English segments"), "\(added.errors)")
        #expect(try Program.run("count", corpus, "[word=\"Zugf\\.\"]", "--in", "it").output == "1\n")
        #expect(try Program.run("set", corpus, "abbreviations", "--unset").code == 0)
        #expect(try Program.run("set", corpus, "abbreviations", "--unset").code == 1)
        #expect(try Program.run("set", corpus, "abbreviations").code == 1)
        let wrong = try folder.write("p. es.\n", to: "w.txt")
        #expect(try Program.run("set", corpus, "abbreviations", wrong).errors.contains("w.txt: line 1"))
    }

    @Test func anEmptyNameOfAFileIsWrongUsage() throws {
        #expect(try Program.run("set", folder.path("c.afronte"), "lexicon-it", "").code == 2)
    }

    @Test func evaluationPrintsTheFiguresOfTheField() throws {
        let gold = try folder.write(
            #"{"text":"Il sig. Rossi dorme. Poi esce.","sentences":["Il sig. Rossi dorme.","Poi esce."]}"# + "\n",
            to: "gold.jsonl")
        let run = try Program.run("evaluate", "segmentation", "--language", "it", "--format", "tsv", gold)
        #expect(run.output.split(separator: "\n").last == "\(gold)\t1\t1\t100.0\t1.0000\t1.0000\t1.0000\t1.0000")
    }

    @Test func whatIsNoGoldIsRefused() throws {
        let folder = folder.path("")
        let directory = try Program.run("evaluate", "segmentation", folder)
        #expect(directory.code == 1 && directory.errors.contains("\(folder): cannot be read"), "\(directory.errors)")
        for command in [["tokens", "--language", "it"], ["annotation"]] {
            let run = try Program.run(["evaluate"] + command + [try self.folder.write("", to: "empty.conllu")])
            #expect(run.code == 1 && run.errors.contains("empty.conllu: there are no"), "\(run.errors)")
        }
        let empty = try Program.run("evaluate", "segmentation")
        #expect(empty.code == 1 && empty.errors.contains("standard input: there is no gold in it"), "\(empty.errors)")
    }

    @Test func formatsThatAreAlwaysUTF8TakeNoEncoding() throws {
        let input = Array(#"{"text":"A"}"#.utf8)
        let commands = [
            ["segment", "--jsonl"], ["annotate", "--jsonl"], ["annotate", "--tokenized"], ["evaluate", "segmentation"],
            ["align", "--jsonl"],
        ]
        for command in commands {
            let run = try Program.run(command + ["--encoding", "utf-16"], input: input)
            #expect(run.code == 2 && run.errors.contains("is always UTF-8"), "\(command): \(run.errors)")
        }
    }

    @Test func objectsNameTheirFileWhereThereAreSeveral() throws {
        let (one, two) = (try folder.write("Ciao.", to: "a.txt"), try folder.write("Poi.", to: "b.txt"))
        let run = try Program.run("segment", "--language", "it", "--format", "jsonl", one, two)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 2 && lines[1].contains("b.txt\""), "\(run.output)")
        #expect(try !Program.run("segment", "--language", "it", "--format", "jsonl", one).output.contains("\"file\""))
    }
}

import Foundation
import TestSupport
import Testing

@Suite struct UsageTests {
    static let verbs = [
        "segment", "align", "add", "list", "info", "remove", "search", "count", "export", "index", "set",
        "evaluate", "train",
    ]

    @Test(arguments: verbs) func everyCommandHasHelpWithAnExample(verb: String) throws {
        let help = try Program.run(verb, "--help")
        #expect(help.code == 0)
        #expect(help.output.contains("EXAMPLE"))
        #expect(help.output.contains("afronte \(verb)"))
        #expect(help.errors.isEmpty)
        #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
    }

    static let others = [
        "annotate", "import", "save", "frequencies", "collocates", "ngrams", "keywords", "dispersion", "words",
        "translations",
    ]
    static let subcommands = [
        ["evaluate", "segmentation"], ["evaluate", "tokens"], ["evaluate", "alignment"], ["evaluate", "annotation"],
        ["train", "aligner"], ["train", "lexicon"], ["train", "tagger"],
    ]

    @Test(arguments: (verbs + others).map { [$0] } + subcommands)
    func helpAndErrorsSayHowToCallTheProgram(verb: [String]) throws {
        let words = verb.joined(separator: " ")
        #expect(try Program.run(verb + ["--help"]).output.contains("USAGE: afronte \(words) "))
        let wrong = try Program.run(verb + ["--nonesuch"])
        #expect(wrong.code == 2)
        #expect(wrong.errors.contains("Usage: afronte \(words) "), "\(wrong.errors)")
        #expect(wrong.errors.contains("See 'afronte \(words) --help'"), "\(wrong.errors)")
    }

    @Test(arguments: [["count"], ["search"], ["frequencies", "--by", "node"]])
    func aQueryThatBeginsLikeAnOptionIsHelped(verb: [String]) throws {
        let run = try Program.run([verb[0], "c", "-foo"] + verb.dropFirst())
        #expect(run.code == 2)
        #expect(
            run.errors.hasSuffix("A query that begins with “-” stands behind “--”: afronte \(verb[0]) … -- '-foo'\n"))
        #expect(try !Program.run(verb[0], "c").errors.contains("stands behind"))
    }

    @Test(arguments: [
        (["frequencies", "c", "a", "--min", "0"], "--min takes a number from 1 up"),
        (["translations", "c", "a", "--min", "-1"], "--min takes a number from 1 up"),
        (["collocates", "c", "a", "--min-frequency", "0"], "--min-frequency takes a number from 1 up"),
        (["ngrams", "c", "--min", "0"], "--min takes a number from 1 up"),
        (["words", "c", "--min", "-1"], "--min takes a number from 1 up"),
        (["keywords", "c", "--where", "a=b", "--min", "0"], "--min takes a number from 1 up"),
        (["keywords", "c", "--where", "a=b", "--smoothing", "inf"], "--smoothing takes a number above 0"),
        (["translations", "c", "a", "--examples", "4294967296"], "--examples takes a number from 0 to 100"),
        (["search", "c", "a", "--translated-by", ""], "--translated-by takes words"),
        (["search", "c", "a", "--translated-by", " | "], "--translated-by takes words"),
    ])
    func numbersAndWordsThatMeanNothingAreRefused(_ arguments: [String], _ message: String) throws {
        let run = try Program.run(arguments)
        #expect(run.code == 2)
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test func markupIsTakenForTextWithAWarning() throws {
        let folder = try TemporaryFolder()
        let tmx = try folder.write("<?xml version=\"1.0\"?>\n<tmx version=\"1.4\">Uno.</tmx>\n", to: "a.tmx")
        let page = try folder.write("\n<!DOCTYPE html><p>One.</p>\n", to: "a.html")
        let run = try Program.run("align", tmx, page)
        #expect(run.code == 0)
        #expect(run.errors.contains("a.tmx: is TMX, whose tags are taken for text; "))
        #expect(
            run.errors.contains("a.html: is HTML, whose tags are taken for text; save the page as plain text first"))
        let plain = try Program.run(["segment"], input: Array("<b>Ciao</b>. Un <html> di esempio.\n".utf8))
        #expect(plain.errors.isEmpty)
    }

    @Test func theProgramNamesAllItsCommandsAndItsVersion() throws {
        let help = try Program.run("--help")
        for verb in Self.verbs { #expect(help.output.contains("  \(verb) ")) }
        #expect(try Program.run("--version").output == "0.1.0\n")
        #expect(try Program.run().code == 0)
    }

    @Test(arguments: [
        (["lst"], "unknown command “lst”; is it “list”?"),
        (["frobnicate"], "unknown command “frobnicate”"),
        (["list"], "Missing expected argument '<corpus>'"),
        (["list", "c", "--frmat", "csv"], "Unknown option '--frmat'. Did you mean '--format'?"),
        (["list", "c", "--format", "xml"], "The value 'xml' is invalid for '--format <format>'"),
        (["list", "c", "--limit=-1"], "--limit takes a number from 0 up"),
        (["list", "c", "--where", "genre"], "The value 'genre' is invalid for '--where <key=value>'"),
        (["align", "a.txt"], "align takes two files: the Italian text, then the English one"),
        (["align", "--jsonl", "a", "b"], "--jsonl reads one stream of objects, not two texts"),
        (["align", "--jsonl", "-o", "x"], "--jsonl writes objects to standard output"),
        (["add", "c", "a", "b", "d"], "add takes an Italian and an English file, or one folder"),
        (["add", "c", "folder", "--name", "x"], "--name and --title are for a pair of files, not for a folder"),
        (["export", "c", "--format", "moses"], "moses writes two files; name them with -o"),
        (["export", "c", "--min-probability", "2"], "--min-probability takes a number from 0 to 1"),
        (["export", "c", "--source-tag", "it_IT"], "The value 'it_IT' is invalid"),
        (["segment", "--write-srx", "a.txt"], "--write-srx takes no files"),
        (["set", "c", "abbreviations", "a.txt", "--unset"], "--unset takes the name of a setting and no file"),
        (["set", "c", "colour"], "The value 'colour' is invalid for '<setting>'"),
        (["evaluate", "tokens", "a.conllu"], "Missing expected argument '--language <language>'"),
        (["segment", "--encoding", "klingon"], "unknown encoding “klingon”; known are UTF-8"),
        (["list", "c", "--limit", "-1"], "--limit takes a number from 0 up"),
        (["search", "c", "x", "--sample", "-1"], "--sample takes a number from 1 up"),
        (["search", "c", "x", "--seed", "3"], "--seed says which sample or order; give --sample or --shuffle too"),
        (["translations", "c", "x", "--seed", "3"], "--seed says which sample; give --sample too"),
        (["collocates", "c", "x", "--window", "100000"], "--window takes one number or two from 0 to 1000"),
        (["collocates", "c", "x", "--window", "-1,5"], "--window takes one number or two from 0 to 1000"),
        (
            ["frequencies", "c", "x", "--by", "lemma", "--by=pos"],
            "--by is given twice, as “lemma” and “pos”; give it with commas between, as in --by lemma,pos"
        ),
        (
            ["search", "c", "x", "--sort", "-meta.year", "--sort", "left"],
            "--sort is given twice, as “-meta.year” and “left”; give it with commas between"
        ),
        (
            ["collocates", "c", "x", "--window", "3", "--window", "5"],
            "--window is given twice, as “3” and “5”; give it once"
        ),
        (["export", "c", "-o", "a", "--output", "b"], "--output is given twice, as “a” and “b”; give it once"),
        (["train", "lexicon", "a", "-o", "a", "-o", "b"], "--output is given twice"),
        (["search", "c", "x", "--show", "pos", "--show", "lemma"], "Usage: afronte search "),
        (
            ["add", "c", "a", "b", "--meta", "x=1", "--meta", "x=2"],
            "--meta gives “x” two different values; give it one"
        ),
        (
            ["train", "lexicon", "a", "-o", "b", "--weight", "x=1", "--weight", "x=2"],
            "--weight gives “x” two different weights; give it one"
        ),
        (["search", "c", "x", "--sort=", "--format", "jsonl"], "--sort= has no value"),
        (
            ["train", "lexicon", "a", "-o", "b", "--weight", "x=0"],
            "--weight “x=0” is no name of a source, “=” and number"
        ),
        (["train", "lexicon", "a", "-o", "b", "--weight", "x=1", "--weight", "y=nan"], "--weight “y=nan” is no name"),
        (["train", "lexicon", "a", "-o", "b", "--weight", "x=-1"], "--weight “x=-1” is no name"),
        (["train", "lexicon", "a", "-o", "b", "--weight", "x=1e300"], "--weight “x=1e300” is no name"),
        (["train", "lexicon", "a", "-o", "b", "--weight", "x"], "--weight “x” is no name"),
        (["train", "lexicon", "a", "-o", "b", "--encoding", "klingon"], "unknown encoding “klingon”; known are UTF-8"),
        (["evaluate", "alignment", "a"], "Error: 1 file: they go in pairs (gold beads, test beads) or in threes"),
        (["train", "aligner", "a", "-o", "b"], "Error: 1 file: they go in threes"),
        (["segment", "--language", "fr"], "The value 'fr' is invalid for '--language <language>'"),
    ])
    func wrongUsageExitsWith2AndSaysWhatIsWrong(arguments: [String], message: String) throws {
        let run = try Program.run(arguments)
        #expect(run.code == 2)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test func anOptionMayBeGivenTwiceWhereThatLosesNothing() throws {
        let folder = try TemporaryFolder()
        let italian = try folder.write("Il gatto dorme.\n", to: "a.it.txt")
        let english = try folder.write("The cat sleeps.\n", to: "a.en.txt")
        let corpus = folder.path("c.afronte")
        let run = try Program.run(
            "add", corpus, italian, english, "--meta", "a=1", "--meta", "b=2", "--name", "x", "--name", "x",
            "--replace",
            "--replace")
        #expect(run.code == 0, "\(run.errors)")
        #expect(try Program.run("search", corpus, "gatto", "--where", "a=1", "--where", "b=2").code == 0)
        #expect(try Program.run("search", corpus, "--limit=3", "--limit=3", "--", "--limit=4").code == 1)
    }

    @Test func whatCannotBeDoneExitsWith1AndSaysWhyAndWhatToDo() throws {
        let folder = try TemporaryFolder()
        let italian = try folder.write("Ciao.\n", to: "a.it.txt")
        let binary = try folder.write([0x61, 0x62, 0x00, 0x63], to: "b.txt")
        let latin = try folder.write(Array("città\n".utf8) + [0xE0, 0x0A], to: "mixed.txt")
        let text = try folder.write("solo testo", to: "testo.afronte")
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("vuota"), withIntermediateDirectories: true)
        let corpus = folder.path("c.afronte")
        let cases: [([String], String)] = [
            (["align", italian, folder.path("no.txt")], "no.txt: cannot be opened: No such file or directory"),
            (["segment", folder.url.path], "is a directory, not a file"),
            (["segment", binary], "b.txt: byte 2: binary data (a NUL byte), not plain text"),
            (["segment", latin], "mixed.txt: byte 7: mixed encodings: this byte on line 2 is not UTF-8"),
            (["list", corpus], "c.afronte: no such corpus; “afronte add"),
            (["list", text], "testo.afronte: not an Afronte corpus"),
            (
                ["add", corpus, folder.path("vuota")],
                "holds no pairs of files; they are named like faro.it.txt and faro.en.txt"
            ),
            (["add", corpus, folder.path("manca")], "manca: no such folder"),
            (["add", corpus, italian], "is one file; add takes two"),
            (["add", folder.path("no/such/c.afronte"), italian, italian], "check that its folder exists"),
            (
                ["align", italian, italian, "-o", folder.path("no/such/x.tsv")],
                "cannot be written: No such file or directory"
            ),
        ]
        for (arguments, message) in cases {
            let run = try Program.run(arguments)
            #expect(run.code == 1, "\(arguments)")
            #expect(run.errors.contains(message), "\(arguments): \(run.errors)")
            #expect(run.output.isEmpty, "\(arguments)")
        }
        #expect(!FileManager.default.fileExists(atPath: corpus))
    }

    @Test func aReaderThatHasSeenEnoughIsNoError() throws {
        let folder = try TemporaryFolder()
        let text = try folder.write(String(repeating: "Una frase come tante altre. ", count: 50_000), to: "a.txt")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [
            "-c", "set -o pipefail; \"$0\" segment --language it \"$1\" | head -1", Program.path, text,
        ]
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        #expect(try output.fileHandleForReading.readToEnd() == Data("Una frase come tante altre.\n".utf8))
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
    }

    @Test func aValueMayEndWithAnEqualsSign() throws {
        let folder = try TemporaryFolder()
        let italian = try folder.write("Il gatto dorme.\n", to: "a.it.txt")
        let english = try folder.write("The cat sleeps.\n", to: "a.en.txt")
        let corpus = folder.path("c.afronte")
        #expect(try Program.run("add", corpus, italian, english, "--title=E=mc=", "--meta=genre=").code == 0)
        #expect(try Program.run("list", corpus, "--where=genre=").output.contains("E=mc="))
        #expect(try Program.run("count", corpus, "gatto", "--where=genre=").output == "1\n")
        #expect(try Program.run("list", corpus, "--where=").errors.contains("--where= has no value"))
    }

    @Test(arguments: ["9223372036854775807", "1000000000", "1", "-1", "x"])
    func aTerminalMayBeSaidToBeOfAnyWidth(columns: String) throws {
        let folder = try TemporaryFolder()
        let italian = try folder.write("Il gatto dorme.\n", to: "a.it.txt")
        let english = try folder.write("The cat sleeps.\n", to: "a.en.txt")
        let corpus = folder.path("c.afronte")
        #expect(try Program.run("add", corpus, italian, english).code == 0)
        let run = try Program.run(["search", corpus, "gatto"], environment: ["COLUMNS": columns])
        #expect(run.code == 0 && run.output.utf8.count < 100_000)
    }
}

import Foundation
import TestSupport
import Testing

/// What `align` says of dictionaries and of texts that are empty.
@Suite struct DictionaryUseTests {
    private let folder: TemporaryFolder
    private let texts: [String]

    init() throws {
        folder = try TemporaryFolder()
        texts = [
            try folder.write("Il gatto dorme.\nIl cane abbaia.\n", to: "a.it"),
            try folder.write("The cat sleeps.\nThe dog barks.\n", to: "a.en"),
        ]
    }

    private func align(with dictionary: String, _ arguments: [String] = []) throws -> Program.Run {
        let file = try folder.write(dictionary, to: "words.tsv")
        return try Program.run(["align", "--segmented"] + texts + ["--dictionary", file] + arguments)
    }

    @Test func linesThatAreNoEntriesAreLeftOutAndCounted() throws {
        let run = try align(with: "gatto\tcat\nsolo italiano\n\nuno\tone\textra\n\tnothing\ncane\tdog\n")
        #expect(run.code == 0)
        #expect(run.errors.contains("words.tsv:2: 3 lines left out, this one first: it is neither “italian TAB"))
        #expect(run.errors.contains("words.tsv: 2 entries, which know"), "\(run.errors)")
        let one = try align(with: "gatto\tcat\n\tnothing\n")
        #expect(one.errors.contains("words.tsv:2: 1 line left out: it has no Italian word\n"), "\(one.errors)")
        #expect(one.errors.contains("words.tsv: 1 entry, which knows 16.7 % of the Italian words and"), "\(one.errors)")
    }

    @Test func aFileWithoutEntriesIsRefusedWithTheReason() throws {
        let run = try align(with: "# mine\nsolo italiano\n")
        #expect(run.code == 1)
        #expect(run.errors.contains("is a dictionary without entries; line 2 is neither “italian TAB"), "\(run.errors)")
    }

    @Test func columnsThatAreExchangedAreNoticed() throws {
        let run = try align(with: "cat\tgatto\ndog\tcane\n")
        #expect(run.code == 0)
        #expect(
            run.errors.contains(
                "2 entries, which know 0.0 % of the Italian words and 0.0 % of the English words; with its columns "
                    + "exchanged 33.3 % of the Italian words and 33.3 % of the English words: Italian comes first"),
            "\(run.errors)")
        #expect(try !align(with: "gatto\tcat\ncat\tgatto\ncane\tdog\n").errors.contains("exchanged"))
    }

    @Test func linesLeftOutAreSaidOnceForAFolderAndWhenTheDictionaryIsKept() throws {
        for name in ["t/x.it.txt", "t/y.it.txt"] { try folder.write("Il gatto \(name).\n", to: name) }
        for name in ["t/x.en.txt", "t/y.en.txt"] { try folder.write("The cat \(name).\n", to: name) }
        let file = try folder.write("gatto\tcat\nnulla\n", to: "words.tsv")
        let corpus = folder.path("c.afronte")
        let add = try Program.run("add", corpus, folder.path("t"), "--dictionary", file)
        #expect(add.errors.components(separatedBy: "1 line left out").count == 2, "\(add.errors)")
        let set = try Program.run("set", corpus, "dictionary", file)
        #expect(set.errors.contains("words.tsv:2: 1 line left out"), "\(set.errors)")
    }

    @Test func whatIsImportedWithoutBeadsIsAlignedWithTheDictionaryOfTheCorpus() throws {
        let (words, others) = (["bliri", "dova", "tunga", "mella", "gasto"], ["wug", "frimp", "glap", "mott", "sarp"])
        func vertical(_ words: [String]) -> String {
            "<text id=\"a\">\n" + words.map { "<s>\n\($0)\n.\n</s>\n" }.joined() + "</text>\n"
        }
        let italian = try folder.write(vertical(words), to: "v.it.vert")
        let english = try folder.write(vertical(others.filter { $0 != "frimp" }), to: "v.en.vert")
        let file = try folder.write(zip(words, others).map { "\($0)\t\($1)\n" }.joined(), to: "words.tsv")
        let corpus = folder.path("c.afronte")
        for name in ["x.it.txt", "x.en.txt"] { try folder.write("Uno.\n", to: name) }
        #expect(try Program.run("add", corpus, folder.path("x.it.txt"), folder.path("x.en.txt")).code == 0)
        #expect(try Program.run("set", corpus, "dictionary", file).code == 0)
        let run = try Program.run("import", corpus, italian, english, "--format", "vertical")
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.errors.contains("5 entries, which know 100.0 % of the Italian words"), "\(run.errors)")
        let beads = try Program.run("export", corpus, "--format", "tsv", "--one-sided")
        #expect(beads.output.contains("bliri .\twug ."), "\(beads.output)")
        #expect(beads.output.contains("tunga .\tglap ."), "\(beads.output)")
    }

    @Test func textsWithoutTextAreSaidToHaveNone() throws {
        let empty = try folder.write("\n", to: "empty.it")
        let other = try folder.write("", to: "empty.en")
        let both = try Program.run("align", empty, other)
        #expect(both.code == 1)
        #expect(both.errors.contains("empty.it: has no text\n"), "\(both.errors)")
        #expect(both.errors.contains("empty.en: has no text\n"))
        let one = try Program.run("align", empty, texts[1])
        #expect(one.errors.contains("empty.it: has no text; the other side stays without a translation"))
    }

    @Test func aDictionaryFromAPipeIsKept() throws {
        let corpus = folder.path("p.afronte")
        #expect(try Program.run(["add", corpus] + texts).code == 0)
        let run = try Program.run(["set", corpus, "dictionary", "-"], input: Array("gatto\tcat\ncane\tdog\n".utf8))
        #expect(run.code == 0, "\(run.errors)")
        #expect(try Program.run("set", corpus, "dictionary").output.contains("gatto\tcat"))
    }

    @Test func standardInputIsOneOfTheFilesAtMost() throws {
        let run = try Program.run(["align", "-", texts[1], "--dictionary", "-"], input: Array("gatto\tcat\n".utf8))
        #expect(run.code == 2)
        #expect(run.errors.contains("is read once"), "\(run.errors)")
    }
}

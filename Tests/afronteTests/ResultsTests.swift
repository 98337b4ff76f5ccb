import Foundation
import TestSupport
import Testing

/// The listings that are made of a query's hits, as a user calls for them.
@Suite struct ResultsTests {
    let folder: TemporaryFolder
    var corpus: String { folder.path("c.afronte") }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("Il gatto dorme in casa. La casa è bianca.\n\nLa casa è bianca.\n", to: "a.it.txt")
        try folder.write("The cat sleeps at home. The house is white.\n\nThe house is white.\n", to: "a.en.txt")
        try folder.write("Una CASA di 3 stanze. La porta è chiusa.\n", to: "b.it.txt")
        try folder.write("A house with 3 rooms. The door is closed.\n", to: "b.en.txt")
        try folder.write("{\"genre\": \"ad\", \"year\": \"1990\"}", to: "b.json")
        #expect(try Program.run("add", corpus, folder.url.path).code == 0)
    }

    /// The cells of a listing, without its header.
    private func rows(_ arguments: String...) throws -> [[String]] {
        let run = try Program.run(arguments + ["--format", "tsv", "--no-echo"])
        #expect(run.code == 0, "\(run.errors)")
        return run.output.split(separator: "\n").dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test func frequenciesCountByTheWordOrWhatIsBesideIt() throws {
        #expect(
            try rows("frequencies", corpus, "casa") == [
                ["casa", "3", "111111.11", "75.00"], ["CASA", "1", "37037.04", "25.00"],
            ])
        #expect(try rows("frequencies", corpus, "casa", "--by", "node.word%c").map { $0.prefix(2) } == [["casa", "4"]])
        let next = try rows("frequencies", corpus, "casa", "--by", "1R,document")
        #expect(next.map { $0.prefix(3) }.first == ["è", "a", "2"])
        let table = try Program.run("frequencies", corpus, "casa", "--by", "node,document", "--table").output
        #expect(table.split(separator: "\n").map { $0.split(separator: " ") }[1] == ["casa", "3", "0", "3"])
    }

    @Test func aMillionIsOneOfTheDocumentsAskedFor() throws {
        let tokens = try #require(
            try rows("frequencies", corpus, "[]", "--where", "genre=ad", "--by", "document").first)
        #expect(tokens == ["b", "11", "1000000.00", "100.00"])
        let all = try rows("frequencies", corpus, "[]", "--by", "meta.genre")
        #expect(all.allSatisfy { $0[2] == "1000000.00" } && all.map { $0[0] } == ["", "ad"])
    }

    @Test func collocatesComeWithTheMeasuresAskedFor() throws {
        let found = try rows("collocates", corpus, "casa", "--window", "0,2", "--min", "2", "--measures", "mi,t")
        #expect(found.map { $0[0] } == ["bianca", "è"])
        #expect(found[1][1] == "2" && found[1][3] == "3" && found[0].count == 8)
        let wrong = try Program.run("collocates", corpus, "casa", "--measures", "magic")
        #expect(wrong.code == 2 && wrong.errors.contains("logdice"))
    }

    @Test func ngramsWordsAndKeywordsListACorpus() throws {
        #expect(try rows("ngrams", corpus, "--length", "4", "--no-marks").map { $0[0] } == ["La casa è bianca"])
        #expect(
            try rows("words", corpus, "--pattern", "[cC].*a|CASA", "--sort", "word").map { $0[0] } == [
                "casa", "CASA", "chiusa",
            ])
        let keywords = try rows("keywords", corpus, "--where", "genre=ad", "--min", "1", "--measure", "ll")
        #expect(keywords.contains { $0[0] == "porta" && $0[1] == "1" && $0[3] == "0" })
        #expect(try Program.run("keywords", corpus).code == 2)
    }

    @Test func aTranslationWithFewerExamplesThanAskedForHasEmptyColumns() throws {
        let run = try Program.run("translations", corpus, "porta", "--examples", "3", "--format", "jsonl")
        let object = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["example_1"] as? String == "La porta è chiusa.")
        #expect(object["example_2"] as? String == "" && object["example_translation_3"] as? String == "")
        #expect(object["query"] as? String == "porta" && object["options"] as? String == "--examples 3")
    }

    @Test func dispersionHasAPlot() throws {
        let found = try #require(try rows("dispersion", corpus, "casa", "--width", "10").first)
        #expect(found[0] == "4" && found[1] == "2" && found[7].count == 10)
        #expect(try rows("dispersion", corpus, "casa", "--by-document").map { $0[0] } == ["a", "b"])
    }

    @Test func aFileTellsTheQueryAndTheOptions() throws {
        let run = try Program.run(
            "frequencies", corpus, "cas*", "--where", "genre=ad", "--format", "jsonl", "--limit", "1")
        let object = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["query"] as? String == "cas*" && object["options"] as? String == "--where genre=ad")
    }

    @Test(arguments: [
        (["search", "c", "house", "--in", "en"], "--in en"),
        (["search", "--in", "en", "c", "house"], "--in en"),
        (["search", "c", "casa", "--without", "casa", "--window=1,1"], "--without casa --window=1,1"),
        (["search", "c", "--sort", "-document", "casa"], "--sort -document"),
        (["search", "--reverse", "c", "--where", "year>=1990", "--", "casa"], "--reverse --where 'year>=1990'"),
        (["words", "c", "--pattern", "c.*", "--in", "it"], "--pattern 'c.*' --in it"),
        (["words", "--in", "it", "c"], "--in it"),
    ])
    func theOptionsOfAFileAreAllThatWereTypedAndNothingElse(_ arguments: [String], _ options: String) throws {
        let run = try Program.run(
            [arguments[0], "--format=jsonl", "--limit", "1"] + arguments.dropFirst(), folder: folder.url.path)
        #expect(run.code == 0, "\(run.errors)")
        let line = try #require(run.output.split(separator: "\n").first)
        let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(object["options"] as? String == options)
    }

    @Test func aTableOfMetadataHasAllTheirValuesInOrder() throws {
        for year in ["90", "1989"] {
            try folder.write("Il mare \(year).\n", to: "more/\(year).it.txt")
            try folder.write("The sea \(year).\n", to: "more/\(year).en.txt")
            try folder.write("{\"genre\": \"news\", \"year\": \"\(year)\"}", to: "more/\(year).json")
        }
        #expect(try Program.run("add", corpus, folder.path("more")).code == 0)
        #expect(
            try rows("frequencies", corpus, "casa", "--by", "meta.year,meta.genre", "--table") == [
                ["90", "0", "0", "0", "0"], ["1989", "0", "0", "0", "0"], ["1990", "0", "1", "0", "1"],
                ["", "3", "0", "0", "3"],
            ])
        #expect(
            try rows("frequencies", corpus, "casa", "--by", "meta.year,node", "--table", "--min", "3")
                == [["", "0", "3", "3"]])
        #expect(
            try rows("frequencies", corpus, "mare", "--by", "meta.year,node", "--table", "--where", "genre=news")
                == [["90", "1", "1"], ["1989", "1", "1"]])
        #expect(try Program.run("frequencies", corpus, "luce", "--by", "meta.year,node", "--table").code == 1)
    }

    @Test func aTableCountsAWordWhicheverWayItsAccentsAreWritten() throws {
        let italian = try folder.write("La citt\u{E0}. La citt\u{E0}. La citta\u{300}.\n", to: "n.it.txt")
        let english = try folder.write("The city. The city. The city.\n", to: "n.en.txt")
        let corpus = folder.path("forme")
        #expect(try Program.run("add", corpus, italian, english).code == 0)
        #expect(
            try rows("frequencies", corpus, "citt\u{E0}", "--by", "node,document", "--table").last?.dropFirst()
                == ["3", "3"])
    }

    @Test func columnsHaveDifferentNames() throws {
        let run = try Program.run("frequencies", corpus, "cas*", "--by", "node,node,1R", "--format", "tsv")
        #expect(run.output.hasPrefix("node\tnode_2\t1R\tcount\t"))
    }

    @Test func linesAreSortedFilteredCollapsedAndTakenOncePerDocument() throws {
        func nodes(_ options: String...) throws -> [[String]] {
            let run = try Program.run(["search", corpus, "casa", "--format", "tsv", "--no-echo"] + options)
            return run.output.split(separator: "\n").dropFirst().map {
                $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            }
        }
        #expect(try nodes("--sort", "-document,1R").map { $0[0] } == ["b", "a", "a", "a"])
        #expect(try nodes("--sort", "translation").map { $0[6] }.first == "A house with 3 rooms.")
        #expect(try nodes("--one-per-document").map { $0[0] } == ["a", "b"])
        #expect(try nodes("--with", "\"bianca\"", "--window", "0,2").count == 2)
        #expect(try nodes("--without", "\"bianca\"", "--window", "s").count == 2)
        let collapsed = try nodes("--collapse")
        #expect(collapsed.map { $0.last } == ["1", "2", "1"])
        #expect(try nodes("--show", "word%c").last?.suffix(2).first == "casa")
        #expect(try nodes("--shuffle") == nodes("--shuffle") && nodes("--shuffle") != nodes("--shuffle", "--seed", "7"))
        #expect(try nodes("--context", "1s")[1].suffix(2).first == " è bianca. La casa è bianca.")
        #expect(try nodes("--context", "1s")[1].last?.hasPrefix("The cat") == true)
        #expect(try Program.run("search", corpus, "casa", "--sort", "mood").errors.contains("word"))
        #expect(try Program.run("search", corpus, "casa", "--sort", "1X").code == 2)
    }
}

import BitextCore
import Foundation
import TestSupport
import Testing

@Suite struct SearchTests {
    let folder: TemporaryFolder
    var corpus: String { folder.path("c.afronte") }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("Il gatto dorme in casa. La casa è bianca!\n\nL'acqua è fredda.\n", to: "a.it.txt")
        try folder.write("The cat sleeps at home. The house is white!\n\nThe water is cold.\n", to: "a.en.txt")
        try folder.write("Una CASA di 3 stanze. Il 猫 e la cit\u{300}a\u{300}.\n", to: "b.it.txt")
        try folder.write("A house with 3 rooms. The 猫 and the city.\n", to: "b.en.txt")
        try folder.write("{\"genre\": \"ad\"}", to: "b.json")
        let added = try Program.run("add", corpus, folder.url.path)
        #expect(added.code == 0, "\(added.errors)")
    }

    private func count(_ query: String, _ more: String...) throws -> String {
        try Program.run(["count", corpus, query] + more).output
    }

    @Test func theMatchingStrategyIsTheUsersChoice() throws {
        func nodes(_ strategy: String) throws -> [String] {
            let run = try Program.run(
                "search", corpus, "[]* \"casa|gatto\" []* within s", "--matching", strategy, "--format", "tsv",
                "--no-echo")
            let lines = run.output.split(separator: "\n").map {
                $0.split(separator: "\t", omittingEmptySubsequences: false)
            }
            let column = lines.first?.firstIndex(of: "node") ?? 0
            return lines.dropFirst().map { String($0[column]) }
        }
        #expect(try nodes("longest").first == "Il gatto dorme in casa.")
        #expect(try nodes("shortest").prefix(2) == ["gatto", "casa"])
        #expect(try nodes("standard").first == "Il gatto")
        #expect(try nodes("traditional").count > nodes("standard").count)
        #expect(try Program.run("count", corpus, "casa", "--matching", "breit").code == 2)
    }

    @Test func aMarkedTokenHasAColumnAndIsAKey() throws {
        let query = "\"La|Il\" @[]"
        let run = try Program.run("search", corpus, query, "--format", "tsv", "--no-echo", "--show", "lemma")
        let lines = run.output.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        let column = try #require(lines.first?.firstIndex(of: "target"))
        #expect(lines.dropFirst().map { $0[column] } == ["gatto", "casa", "猫"])
        #expect(lines.first?.contains("target.lemma") == true)
        #expect(try Program.run("search", corpus, query, "--limit", "1").output.hasSuffix("  target: gatto\n"))
        let sorted = try Program.run("search", corpus, query, "--sort", "target", "--format", "tsv", "--limit", "1")
        #expect(sorted.output.contains("La casa"))
        let counted = try Program.run(
            "frequencies", corpus, query, "--by", "target,match", "--format", "tsv", "--no-echo")
        #expect(counted.output.contains("casa\tLa\t1"))
        let wrong = try Program.run("frequencies", corpus, "\"La\" []", "--by", "a.lemma")
        #expect(wrong.code == 2)
        #expect(wrong.errors.contains("no token of the query has the label “a”"))
    }

    @Test func countPrintsTheNumberAloneAndExitsWith1WhereThereIsNothing() throws {
        #expect(try count("casa") == "3\n")
        #expect(try count("\"casa\"") == "2\n")
        #expect(try count("casa", "--where", "genre=ad") == "1\n")
        #expect(try count("house", "--in", "en") == "2\n")
        #expect(try count("c?sa") == "3\n")
        #expect(try count("l'acqua") == "1\n")
        #expect(try count("l’acqua") == "1\n")
        #expect(try count("[word=\"casa\"%c] within en: [word=\"house\"]") == "2\n")
        #expect(try count("[word=\"casa\"%c] !within en: [word=\"house\"]") == "1\n")
        #expect(try count("\"La\" [] \"è\"") == "1\n")
        let phrase = try Program.run("count", corpus, "\"La casa\"")
        #expect(phrase.output == "0\n" && phrase.errors.contains("(\"La\" \"casa\")"))
        let nothing = try Program.run("count", corpus, "zebra")
        #expect(nothing.output == "0\n")
        #expect(nothing.code == 1)
    }

    @Test func everyLineHasItsNodeInTheSameColumnAndItsTranslationUnderIt() throws {
        let run = try Program.run("search", corpus, "casa")
        #expect(run.code == 0)
        #expect(!run.output.contains("\u{1B}"))
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        for number in [0, 3, 6] {
            #expect(lines[number].dropFirst((120 - 10) / 2).prefix(4).lowercased() == "casa", "\(lines[number])")
        }
        #expect(lines[1] == "a:1  The cat sleeps at home.")
        #expect(lines[2].isEmpty)
        #expect(lines[4] == "a:2  The house is white!")
        #expect(lines[7] == "b:1  A house with 3 rooms.")
    }

    @Test func listingsGiveTheContextInFullInEveryFormat() throws {
        let tsv = try Program.run("search", corpus, "bianca", "--format", "tsv", "--context", "2", "--no-echo").output
        let row = tsv.split(separator: "\n").last?.split(separator: "\t", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        #expect(row == ["a", "2", "2", "casa è", "bianca", "! L'", "The house is white!"])
        let csv = try Program.run("search", corpus, "bianca", "--format", "csv").output
        #expect(csv.hasPrefix("document,segment,bead,left,node,right,translation,query,options\r\n"))
        let json = try Program.run("search", corpus, "bianca", "--format", "jsonl").output
        let object = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["node"] as? String == "bianca")
        #expect(object["translation"] as? String == "The house is white!")
    }

    @Test func aLimitIsNeverSilentAndSamplesAreTheSameEachTime() throws {
        let limited = try Program.run("search", corpus, "casa", "--limit", "2")
        #expect(limited.errors == "2 of 3 hits; --limit 0 shows all\n")
        #expect(limited.output.split(separator: "\n").count == 4)
        let sample = try Program.run("search", corpus, "casa", "--sample", "2")
        #expect(try Program.run("search", corpus, "casa", "--sample", "2").output == sample.output)
        let sorted = try Program.run("search", corpus, "casa", "--sort", "left,right", "--format", "tsv").output
        #expect(sorted.split(separator: "\n").count == 4)
    }

    @Test(arguments: ["search", "count", "frequencies"])
    func aSearchThatTakesTooLongIsStoppedAndTheUserTold(command: String) throws {
        let run = try Program.run(command, corpus, "\"casa\"%c []", "--time-limit", "0.0000001")
        #expect(run.code == 1)
        #expect(run.errors.contains("--time-limit 0"), "\(run.errors)")
        if command == "count" {
            // A number alone would be taken for that of all hits.
            #expect(run.output.isEmpty)
            #expect(run.errors.contains(" counted: "), "\(run.errors)")
        }
        #expect(try Program.run(command, corpus, "\"casa\"%c []", "--time-limit", "0").code == 0)
        #expect(try Program.run(command, corpus, "\"casa\"%c []", "--time-limit", "-1").code == 2)
    }

    @Test(arguments: [
        ["dispersion"], ["dispersion", "--by-document"], ["frequencies", "--by", "node,document", "--table"],
        ["search", "--with", "\"bianca\""], ["search", "--without", "\"zebra\""],
    ])
    func whatAStoppedSearchWouldMakeWrongIsNotPrinted(command: [String]) throws {
        let arguments = [command[0], corpus, "\"casa|CASA\""] + command.dropFirst()
        let stopped = try Program.run(arguments + ["--time-limit", "0.0000001"])
        #expect(stopped.code == 1 && stopped.output.isEmpty)
        #expect(stopped.errors.contains("--time-limit 0"), "\(stopped.errors)")
        #expect(try Program.run(arguments + ["--time-limit", "0"]).code == 0)
    }

    @Test(arguments: [
        ("[word=casa]", "expected"), ("[word=\"casa\"", "expected"), ("\"(\"", "no regular expression"),
        ("[colour=\"red\"]", "colour"),
        ("\"casa\" within fr: \"x\"", "expected"), ("", "expected a word"),
    ])
    func aWrongQueryShowsThePlaceAndExitsWith2(query: String, word: String) throws {
        let run = try Program.run("search", corpus, query)
        #expect(run.code == 2)
        #expect(run.errors.contains(word), "\(run.errors)")
        #expect(run.errors.contains("^") || query.isEmpty, "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test func theIndexFollowsTheCorpusAndMayBeDeletedOrDamaged() throws {
        #expect(try count("casa") == "3\n")
        let index = corpus + "-index"
        #expect(FileManager.default.fileExists(atPath: index))
        try FileManager.default.removeItem(atPath: index)
        #expect(try count("casa") == "3\n")
        #expect(try Program.run("remove", corpus, "b").code == 0)
        #expect(try count("casa") == "2\n")
        for file in try FileManager.default.contentsOfDirectory(atPath: index) {
            let path = index + "/" + file
            var data = try Data(contentsOf: URL(fileURLWithPath: path))
            data.removeLast(data.count / 3)
            try data.write(to: URL(fileURLWithPath: path))
        }
        #expect(try count("casa") == "2\n")
        #expect(try Program.run("index", corpus).errors.contains("indexed: 1 document, "))
    }

    @Test func exportsLeaveNothingOutInSilence() throws {
        try folder.write("Solo \u{1} qui. Tutto bene.\n", to: "c/c.it.txt")
        try folder.write("Only here. All \u{FFFE}well.\n", to: "c/c.en.txt")
        #expect(try Program.run("add", corpus, folder.path("c")).code == 0)
        let tmx = folder.path("c.tmx")
        let run = try Program.run("export", corpus, "-o", tmx, "--where", "name=c")
        #expect(run.code == 0)
        #expect(run.errors.contains("2 characters dropped: the format cannot hold them"))
        let text = try folder.text("c.tmx")
        #expect(text.contains("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"))
        #expect(text.contains("<seg>All well.</seg>"))
        let moses = try Program.run("export", corpus, "--format", "moses", "-o", folder.path("m"))
        #expect(moses.code == 0)
        #expect(
            try folder.text("m.it").split(separator: "\n").count == folder.text("m.en").split(separator: "\n").count)
        for format in ["tsv", "jsonl", "html", "xliff", "xces"] {
            let run = try Program.run("export", corpus, "--format", format)
            #expect(run.code == 0)
            #expect(run.output.contains("casa") || format == "xces")
        }
        #expect(try Program.run("export", corpus, "--where", "genre=none").code == 1)
    }
}

import Foundation
import TestSupport
import Testing

/// Queries and subcorpora that are kept under a name.
@Suite struct SavedQueryTests {
    let folder: TemporaryFolder
    var corpus: String { folder.path("c.afronte") }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("Il gatto dorme in casa. La casa è bianca!\n", to: "a.it.txt")
        try folder.write("The cat sleeps at home. The house is white!\n", to: "a.en.txt")
        try folder.write("Una casa di 3 stanze.\n", to: "b.it.txt")
        try folder.write("A house with 3 rooms.\n", to: "b.en.txt")
        try folder.write("{\"genre\": \"ad\"}", to: "b.json")
        let added = try Program.run("add", corpus, folder.url.path)
        #expect(added.code == 0, "\(added.errors)")
    }

    @Test func aSavedQueryIsPutByItsNameAndLeavesTheIndexAlone() throws {
        #expect(try Program.run("count", corpus, "\"casa|gatto\"").output == "4\n")
        let index = corpus + "-index/concordance.index"
        let before = try FileManager.default.attributesOfItem(atPath: index)[.systemFileNumber] as? Int
        #expect(try Program.run("save", corpus, "case", "\"casa|gatto\"").code == 0)
        #expect(try Program.run("save", corpus, "annunci", "--where", "genre=ad").code == 0)
        #expect(try Program.run("count", corpus, "@case").output == "4\n")
        #expect(try Program.run("count", corpus, "@case", "--where", "@annunci").output == "1\n")
        #expect(try FileManager.default.attributesOfItem(atPath: index)[.systemFileNumber] as? Int == before)
        #expect(
            try Program.run("save", corpus, "--format", "tsv").output
                == "name\tin\tquery\twhere\n@annunci\t\t\tgenre=ad\n@case\tit\t\"casa|gatto\"\t\n")
    }

    @Test func aSavedQueryKeepsItsSideAndItsDocumentsAndIsWrittenOutInResults() throws {
        #expect(try Program.run("save", corpus, "house", "house", "--in", "en", "--where", "genre=ad").code == 0)
        #expect(try Program.run("count", corpus, "@house").output == "1\n")
        let listing = try Program.run("frequencies", corpus, "@house", "--format", "tsv").output
        #expect(listing.contains("house\t1\t"))
        #expect(!listing.split(separator: "\n").dropFirst().contains { $0.split(separator: "\t").count < 5 })
        func echo(_ arguments: String...) throws -> [String] {
            let run = try Program.run([arguments[0], corpus] + arguments.dropFirst() + ["--format", "tsv"])
            return run.output.split(separator: "\n").last?.split(separator: "\t").suffix(2).map(String.init) ?? []
        }
        #expect(try echo("search", "@house") == ["house", "'@house' --in en --where genre=ad"])
        #expect(try echo("frequencies", "@house", "--in", "en") == ["house", "'@house' --in en --where genre=ad"])
        #expect(try Program.run("save", corpus, "ads", "--where", "genre=ad").code == 0)
        #expect(try echo("frequencies", "casa", "--where", "@ads") == ["casa", "--where '@ads' --where genre=ad"])
        #expect(try echo("words", "--where", "@ads").last == "--where '@ads' --where genre=ad")
        #expect(
            try echo("keywords", "--where", "genre!=ad", "--against", "@ads", "--min", "1").last?.hasSuffix(
                " --against genre=ad") == true)
    }

    @Test func whatIsNotSavedOrCannotBeIsSaid() throws {
        let missing = try Program.run("count", corpus, "@nulla")
        #expect(missing.code == 2)
        #expect(missing.errors.contains("nothing is saved as “nulla”"))
        #expect(try Program.run("save", corpus, "due parole", "casa").code == 2)
        #expect(try Program.run("save", corpus, "rotta", "[word=").code == 2)
        #expect(try Program.run("save", corpus, "x", "--remove").code == 2)
        #expect(try Program.run("save", corpus, "annunci", "--where", "genre=ad").code == 0)
        #expect(try Program.run("count", corpus, "@annunci").code == 2)
        let both = try Program.run("count", corpus, "casa", "--where", "@annunci", "--where", "genre=news")
        #expect(both.code == 2)
        #expect(try Program.run("save", corpus, "annunci", "--remove").code == 0)
        #expect(try Program.run("count", corpus, "casa", "--where", "@annunci").code == 2)
    }

    @Test func whatIsSavedMustBeRightAndSaysWhatItReplaces() throws {
        let wrong = try Program.run("save", corpus, "x", "[colour=\"red\"]")
        #expect(wrong.code == 2 && wrong.errors.contains("there is no attribute “colour”"))
        #expect(try Program.run("save", corpus, "x", "casa", "--in", "en").errors == "")
        #expect(try Program.run("save", corpus, "x", "casa", "--in", "en").errors == "")
        #expect(try Program.run("save", corpus, "x", "mare").errors == "replaced @x, which was casa --in en\n")
        #expect(
            try Program.run("save", corpus, "x", "--where", "genre=ad").errors == "replaced @x, which was mare\n")
    }

    @Test func listsOfWordsAreReadFromFilesOrKept() throws {
        try folder.write("gatto\n  casa \n\n", to: "words.txt")
        let file = folder.path("words.txt")
        #expect(try Program.run("count", corpus, "[lemma = $beasts]", "--list", "beasts=\(file)").output == "4\n")
        let missing = try Program.run("count", corpus, "[lemma = $beasts]")
        #expect(missing.code == 2)
        #expect(missing.errors.contains("--list beasts=FILE"), "\(missing.errors)")
        #expect(try Program.run("save", corpus, "beasts", "--list", file).code == 0)
        #expect(try Program.run("count", corpus, "[lemma = $beasts]").output == "4\n")
        #expect(try Program.run("save", corpus, "theirs", "\"il\"%c $beasts").code == 0)
        #expect(try Program.run("count", corpus, "@theirs").output == "1\n")
        #expect(try Program.run("save", corpus, "--format", "tsv").output.contains("$beasts\t\t2 words\t\n"))
        #expect(try Program.run("count", corpus, "@beasts").code == 2)
        let taken = try Program.run("save", corpus, "beasts", "casa")
        #expect(taken.code == 2 && taken.errors.contains("$beasts is kept already (2 words)"), "\(taken.errors)")
        #expect(try Program.run("save", corpus, "theirs", "--list", file).code == 2)
        let twice = try Program.run("count", corpus, "$a", "--list", "a=\(file)", "--list", "a=\(file)")
        #expect(twice.code == 2 && twice.errors.contains("given twice"))
        #expect(try Program.run("count", corpus, "casa", "--where", "@beasts").code == 2)
        #expect(try Program.run("save", corpus, "beasts", "--remove").code == 0)
        try folder.write("\n", to: "none.txt")
        #expect(try Program.run("count", corpus, "$none", "--list", "none=\(folder.path("none.txt"))").code != 0)
        #expect(try Program.run("save", corpus, "a.b", "--list", file).code == 2)
    }

    @Test func documentsAreTakenByComparisonsAndPatternsByEveryCommandThatTakesThem() throws {
        for (name, year) in [("c", "1950"), ("d", "2001")] {
            try folder.write("La casa \(name) è vuota.\n", to: "more/\(name).it.txt")
            try folder.write("The house \(name) is empty.\n", to: "more/\(name).en.txt")
            try folder.write("{\"genre\": \"news\", \"year\": \"\(year)\"}", to: "more/\(name).json")
        }
        #expect(try Program.run("add", corpus, folder.path("more")).code == 0)
        func count(_ conditions: String...) throws -> String {
            try Program.run(["count", corpus, "casa"] + conditions.flatMap { ["--where", $0] }).output
        }
        #expect(try count("genre=news|ad") == "3\n")
        #expect(try count("genre!=news") == "3\n")
        #expect(try count("year>=1950", "year<2000") == "1\n")
        #expect(try count("year=2.*") == "1\n")
        #expect(try Program.run("save", corpus, "fifties", "--where", "year>=1950", "--where", "year<1960").code == 0)
        #expect(try count("@fifties") == "1\n")
        #expect(try Program.run("save", corpus, "--format", "tsv").output.contains("year>=1950 year<1960"))
        let keywords = ["keywords", corpus, "--where", "year=2.*", "--min", "1"]
        #expect(try Program.run(keywords + ["--against", "@fifties"]).code == 0)
        #expect(try Program.run(keywords + ["--against", "@sixties"]).errors.contains("sixties"))
        let listed = try Program.run("list", corpus, "--where", "year>1950", "--format", "tsv")
        #expect(listed.output.contains("d\t") && !listed.output.contains("c\t"))
        for command in [
            ["words"], ["ngrams", "--min", "1"], ["export", "--format", "tsv"], ["keywords", "--min", "1"],
            ["frequencies", "casa"], ["collocates", "casa", "--min", "1"], ["dispersion", "casa"],
            ["translations", "casa"], ["search", "casa"],
        ] {
            let run = try Program.run([command[0], corpus] + command.dropFirst() + ["--where", "year<=1950"])
            #expect(run.code == 0 && !run.output.isEmpty, "\(command): \(run.errors)")
        }
        for command in [["words"], ["export"], ["search", "casa"]] {
            let arguments = [command[0], corpus] + command.dropFirst()
            let unknown = try Program.run(arguments + ["--where", "yaer>1950"])
            #expect(unknown.code == 2 && unknown.errors.contains("there are genre, year"), "\(command)")
            let none = try Program.run(arguments + ["--where", "genre=nwes"])
            #expect(none.code == 1 && none.errors.contains("the values of genre are ad, news"), "\(command)")
        }
        #expect(try Program.run("save", corpus, "x", "--where", "genre=nwes").code == 1)
        for options in [
            ["search", corpus, "casa", "--sort", "meta.zz"], ["frequencies", corpus, "casa", "--by", "meta.zz"],
        ] {
            let run = try Program.run(options)
            #expect(run.code == 2 && run.errors.contains("no document has the key “zz”"))
        }
    }

    @Test func optionsThatDoNothingAloneAreRefused() throws {
        let window = try Program.run("search", corpus, "casa", "--window", "0,3")
        #expect(window.code == 2 && window.errors.contains("--with"))
        let room = try Program.run("collocates", corpus, "casa", "--window", "0")
        #expect(room.code == 2 && room.errors.contains("--window"))
    }

    @Test func anIndexThatADiskHasChangedIsSaidToHaveBeenWrong() throws {
        #expect(try Program.run("index", corpus).errors.contains("damaged") == false)
        let before = try Program.run("words", corpus, "--format", "tsv").output
        let url = URL(fileURLWithPath: corpus + "-index/concordance.index")
        var bytes = try Data(contentsOf: url)
        // Everything behind the table of sections, with the same time as before.
        for place in stride(from: bytes.count / 2, to: bytes.count, by: 5) { bytes[place] ^= 0x11 }
        let time = try #require(FileManager.default.attributesOfItem(atPath: url.path)[.modificationDate] as? Date)
        let handle = try FileHandle(forWritingTo: url)
        try handle.write(contentsOf: bytes)
        try handle.close()
        try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: url.path)
        #expect(try Program.run("index", corpus).errors.contains("the index was damaged"))
        #expect(try Program.run("index", corpus).errors.contains("damaged") == false)
        #expect(try Program.run("words", corpus, "--format", "tsv").output == before)
    }

    @Test func anIndexThatIsAFolderIsNamedWithItsCure() throws {
        let index = corpus + "-index/concordance.index"
        try FileManager.default.createDirectory(atPath: index, withIntermediateDirectories: true)
        let run = try Program.run("count", corpus, "casa")
        #expect(run.code == 1 && run.errors.contains("remove it"), "\(run.errors)")
    }
}

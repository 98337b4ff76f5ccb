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
}

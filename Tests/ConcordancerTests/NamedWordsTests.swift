import BitextCore
import Concordancer
import Testing

/// Lists of words that queries name.
@Suite struct NamedWordsTests {
    let corpus: SmallCorpus
    let lists: [NamedWords]

    init() throws {
        corpus = try SmallCorpus()
        lists = [
            try #require(NamedWords(name: "places", words: ["mare", "pozzo", "città", "nowhere", "mare"])),
            try #require(NamedWords(name: "patterns", words: ["gira.*", "p[ao].*o"])),
        ]
    }

    func nodes(_ query: String) throws -> [String] {
        let search = try Search(
            Query(query, lists: lists, tokenise: tokenise), in: .italian, of: corpus.index, matching: .standard)
        return search.lines(of: search.hits()).map(\.node)
    }

    @Test func apostrophesOfWordsDifferAsInTexts() throws {
        let corpus = try SmallCorpus()
        let list = try #require(NamedWords(name: "x", words: ["l’", "zz’"]))
        func count(_ text: String) throws -> Int {
            try Search(Query(text, lists: [list], tokenise: tokenise), in: .italian, of: corpus.index).count()
        }
        #expect(try [count("$x"), count("[word = RE($x)]"), count("$x%c")] == [1, 1, 3])
        let search = try Search(
            Query("$x", lists: [list], tokenise: tokenise), in: .italian, of: corpus.index)
        #expect(search.advice?.contains("l’\"%c") == true)
    }

    @Test func aListStandsForEachOfItsWords() throws {
        let all = try corpus.nodes("\"mare|pozzo|città\"")
        #expect(try nodes("[word = $places]") == all)
        #expect(try nodes("$places") == all)
        #expect(try nodes("[word = $places & word != \"mare\"]") == corpus.nodes("\"pozzo|città\""))
        #expect(try nodes("\"una\" $places") == ["una città"])
        #expect(
            try nodes("a:$places []* b:$places & a.word = b.word within s")
                == corpus.nodes(
                    "a:\"mare|pozzo|città\" []* b:\"mare|pozzo|città\" & a.word = b.word within s"))
        #expect(try nodes("[word != $places]").count == corpus.nodes("[word != \"mare|pozzo|città\"]").count)
    }

    @Test func aListsWordsAreLiteralUnlessPatternsAreAskedFor() throws {
        #expect(try nodes("[word = $patterns]") == [])
        #expect(try nodes("[word = RE($patterns)]") == corpus.nodes("\"gira.*|p[ao].*o\""))
        #expect(try !nodes("[word = RE($patterns)]").isEmpty)
    }

    @Test func aListsPatternsDontChangeEachOther() throws {
        func nodes(_ patterns: String...) throws -> [String] {
            let list = try #require(NamedWords(name: "x", words: patterns))
            let query = try Query("[word = RE($x)]", lists: [list], tokenise: tokenise)
            let search = try Search(query, in: .italian, of: corpus.index)
            return search.lines(of: search.hits()).map(\.node)
        }
        let (sea, well) = (try nodes("mare"), try nodes("pozzo"))
        #expect(try nodes("(?i)POZZO", "MARE") == well)
        #expect(try nodes("zz(?x)", "ma re #", "pozzo") == well)
        #expect(try nodes("\\Qpozzo", "mare", "zz") == nodes("mare|pozzo"))
        #expect(try nodes("(?<n>x)", "(?<n>m).*e", "(.)o\\1.o", "(z)y", ".o(.)\\1o") == nodes("m.*e|pozzo"))
        #expect(try !sea.isEmpty && nodes("ma(?=r)re", "po(?:z|s)zo", "\\.z") == nodes("mare|pozzo"))
        let list = try #require(NamedWords(name: "x", words: ["(?i)LUCE", "p.*o"]))
        #expect(try Query("[word contains RE($x)]", lists: [list], tokenise: tokenise).text.isEmpty == false)
        let search = try Search(
            Query("[word contains RE($x)]", lists: [list], tokenise: tokenise), in: .italian, of: corpus.index)
        #expect(search.lines(of: search.hits()).map(\.node) == (try self.corpus.nodes("\"luce|p.*o\"")))
    }

    @Test func flagsFoldListsAsTheyFoldTexts() throws {
        let list = try #require(NamedWords(name: "towns", words: ["CITTA", "MARE"]))
        func count(_ query: String) throws -> Int {
            try Search(Query(query, lists: [list], tokenise: tokenise), in: .italian, of: corpus.index).count()
        }
        #expect(try count("[word = $towns]") == 0)
        #expect(try count("[word = $towns %c]") == 4)
        #expect(try count("$towns%cd") == 8)
    }

    @Test func aListNeedsWordsAndAName() throws {
        #expect(NamedWords(name: "x", lines: " \n\n") == nil)
        #expect(NamedWords(name: "two words", words: ["a"]) == nil)
        #expect(NamedWords(name: "x", lines: " mare \r\n\nalto mare\nmare")?.words == ["mare", "alto mare"])
        #expect(throws: QueryError.self) { try nodes("[word = $others]") }
        let wrong = try #require(NamedWords(name: "x", words: ["("]))
        #expect(throws: QueryError.self) { try Query("[word = RE($x)]", lists: [wrong], tokenise: tokenise) }
        #expect(throws: Never.self) { try Query("[word = $x]", lists: [wrong], tokenise: tokenise) }
    }
}

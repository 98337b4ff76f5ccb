import BitextCore
import Concordancer
import Testing

/// Hits that grow beyond what was matched.
@Suite struct ExpansionTests {
    private let law = document("legge", metadata: ["genre": "law"], "q zz zz zz ¦ one")
    private let news = document("giornale", metadata: ["genre": "news"], "k zz m n o p r ¦ two")

    private func collocates(_ search: Search) throws -> [String: [Double]] {
        let table = try search.collocates(
            of: search.hits(), window: CollocationWindow(left: 3, right: 3), thresholds: .init(joint: 1))
        let figures = table.rows.map { row in
            let contingency = table.contingency(of: row)
            return (table.text(of: row), [contingency.joint, contingency.second, contingency.total])
        }
        return Dictionary(uniqueKeysWithValues: figures)
    }

    @Test(arguments: ["expand left to 3", "expand left to 2 s", "expand to 9", "expand left to 2 p"])
    func hitsStayInTheDocumentsThatAreSearched(expansion: String) throws {
        let corpus = try SmallCorpus([law, news, law])
        let selected = try corpus.search("\"k|r\" \(expansion)", where: ["genre=news"]).hits()
        #expect(!selected.isEmpty && selected.allSatisfy { $0.positions.clamped(to: 4..<11) == $0.positions })
        let all = try corpus.search("\"k|r\" \(expansion)").hits()
        #expect(all.contains { $0.positions.clamped(to: 4..<11) != $0.positions })
    }

    @Test func collocatesAreOfTheDocumentsThatAreSearched() throws {
        let corpus = try SmallCorpus([law, news])
        let grown = try corpus.search("\"k\" expand left to 3", where: ["genre=news"])
        #expect(try collocates(grown) == ["zz": [1, 1, 6], "m": [1, 1, 6], "n": [1, 1, 6]])
        // What only begins in one of them has the rest of its tokens, and what stands beside these, elsewhere.
        let across = try corpus.search("\"zz\" \"k\" :: match.text_genre=\"law\"")
        #expect(try collocates(across) == ["q": [1, 1, 3], "zz": [2, 2, 3]])
    }

    @Test func piecesWithinPiecesAreHitsOnceAndInOrder() throws {
        var text = document("annidato", "a b a b a c a d ¦ x")
        text.structures.italian = [0..<5, 2..<3, 3..<7].map { TextStructure(name: "q", attributes: [], tokens: $0) }
        let search = try SmallCorpus([text]).search("\"a\" expand to q")
        #expect(search.hits().map(\.positions) == [0..<5, 2..<3, 3..<7])
        #expect(search.count() == 3)
        #expect(search.hits(limit: 1).map(\.positions) == [0..<5])
    }

    @Test func aLabelStandsForATokenOfAMatchThatIsAHit() throws {
        let corpus = try SmallCorpus([document("mari", "mare grande ¦ one\nmare blu ¦ sea\nmare mare ¦ sea")])
        func targets(_ query: String, matching strategy: MatchingStrategy = .standard) throws -> [Int?] {
            let search = try corpus.search(query, matching: strategy)
            return try search.positions(of: "target", in: search.hits())
        }
        #expect(try targets("@\"mare\" within en: \"sea\" expand to p") == [2])
        #expect(try targets("@\"mare|blu\" [] within en: \"sea\" expand to p") == [2])
        #expect(
            try targets("@\"mare\" \"mare\"? within s !containing \"blu\" expand right to 2", matching: .longest) == [
                0, 2, 4,
            ])
        #expect(try targets("\"mare\" @\"mare\" expand left to 1") == [5])
    }
}

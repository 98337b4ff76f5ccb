import BitextCore
import Concordancer
import Testing

@Suite struct LineTests {
    let corpus: SmallCorpus

    init() throws { corpus = try SmallCorpus() }

    @Test func aLineHasItsContextAndItsTranslation() throws {
        let search = try corpus.search("\"opera\"")
        let line = try #require(search.lines(of: search.hits(), context: .tokens(5)).first)
        #expect(line.name == "mercato" && line.title == "Il mercato dell'arte" && line.document == 1)
        #expect(line.segment == 4 && line.bead == 5)
        #expect(line.left == "parola: «È un'" && line.node == "opera" && line.right == " d'arte!» La")
        #expect(line.translation == "The critic took the floor: \"It is a work of art!\"")
        #expect(line.positions.count == 1)
    }

    @Test func theContextEndsWithTheDocument() throws {
        let search = try corpus.search("\"Il\"")
        let lines = search.lines(of: search.hits(), context: .tokens(1000))
        #expect(lines.allSatisfy { ($0.left + $0.node + $0.right).hasPrefix($0.document == 2 ? "Il mare è" : "Il ") })
        #expect(lines[0].left == "" && lines[0].right.hasSuffix("la barca era pronta."))
        #expect(lines[4].right == " mare è bello. Torno presto in città.")
    }

    @Test func theContextIsMeasuredInCharactersOrSegments() throws {
        let search = try corpus.search("\"Guardò\"")
        let hits = search.hits()
        let characters = try #require(search.lines(of: hits, context: .characters(9)).first)
        #expect(characters.left == "rispose subito. " && characters.right == " il mare.")
        let segments = try #require(search.lines(of: hits, context: .segments(0)).first)
        #expect(segments.left == "" && segments.right == " il mare.")
        let more = try #require(search.lines(of: hits, context: .segments(1)).first)
        #expect(
            more.left == "La guardiana non rispose subito. "
                && more.right == " il mare. La luce girava, girava, girava.")
        let none = try #require(search.lines(of: hits, context: .tokens(0)).first)
        #expect(none.left == "" && none.right == "")
    }

    @Test func untranslatedTextHasAnEmptyTranslation() throws {
        let search = try corpus.search("\"piangere\"")
        #expect(search.lines(of: search.hits()).map(\.translation) == [""])
        let added = try corpus.search("\"translator\"", .english)
        #expect(added.lines(of: added.hits()).map(\.bead) == [4])
    }

    @Test func aHitOverTwoBeadsHasBothTranslations() throws {
        let search = try corpus.search("\"scogliera\" []{2}")
        #expect(
            search.lines(of: search.hits()).map(\.translation) == [
                "The lighthouse stood at the top of the cliff. The old keeper took the water from the well."
            ])
    }

    @Test func linesAreSortedByTheirKeys() throws {
        let search = try corpus.search("\"parola\"%c")
        let hits = search.hits()
        func nodesAndRight(_ keys: String) throws -> [String] {
            let keys = try #require(HitKey.list(keys))
            return search.lines(of: try search.sorted(hits.reversed(), by: keys), context: .tokens(1)).map {
                $0.left + $0.node + $0.right
            }
        }
        #expect(
            try nodesAndRight("right") == [
                "la parola:", "parola parola.", "parola PAROLA non", "la parola parola", "La parola PAROLA",
            ])
        #expect(try nodesAndRight("left").prefix(2) == ["la parola parola", "la parola:"])
        #expect(try nodesAndRight("node,left").last == "parola PAROLA non")
        #expect(try search.sorted(hits.reversed(), by: []) == hits)
    }

    @Test func aSampleIsTheSameForTheSameSeed() throws {
        let hits = try corpus.search("[]").hits()
        let sample = Search.sample(hits, count: 10, seed: 3)
        #expect(sample.count == 10 && sample == sample.sorted() && Set(sample).count == 10)
        #expect(sample == Search.sample(hits, count: 10, seed: 3))
        #expect(sample != Search.sample(hits, count: 10, seed: 4))
        #expect(Search.sample(hits, count: 10_000, seed: 1) == hits)
        #expect(Search.sample(hits, count: 0, seed: 1) == [])
    }

    @Test func aSampleFavoursNoHit() throws {
        let hits = try corpus.search("[]", where: ["genre=letter"]).hits()
        var counts = [Int](repeating: 0, count: hits.count)
        for seed in 0..<2000 {
            for hit in Search.sample(hits, count: 3, seed: UInt64(seed)) {
                counts[hits.firstIndex(of: hit) ?? 0] += 1
            }
        }
        let expected = 2000 * 3 / hits.count
        #expect(counts.allSatisfy { abs($0 - expected) < expected / 4 }, "\(counts)")
    }
}

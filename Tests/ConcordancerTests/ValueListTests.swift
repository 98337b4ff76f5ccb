import BitextCore
import TestSupport
import Testing

@testable import Concordancer

/// The positions of values that many types have, beside those of the types.
@Suite struct ValueListTests {
    /// A text of so many words; one word in three is a noun, one in nine a verb, of fifty forms each, the others are "x".
    private static func corpus(tokens count: Int, seed: UInt64) throws -> SmallCorpus {
        var random = SeededGenerator(seed: seed)
        var utf8: [UInt8] = []
        var tokens = AnnotatedTokens(attributeCount: 2)
        for number in 0..<count {
            let tag = number % 9 == 4 ? "VERB" : number % 3 == 0 ? "NOUN" : "X"
            let form = tag == "X" ? "x" : "\(tag.lowercased())\(Int.random(in: 0..<50, using: &random))"
            if number > 0 { utf8.append(0x20) }
            tokens.append(Token(range: utf8.count..<utf8.count + form.utf8.count))
            utf8 += form.utf8
            tokens.appendValue(form.utf8)
            tokens.appendValue(tag.utf8)
        }
        let segment = IndexSegment(utf8: utf8, tokens: tokens, paragraph: 0)
        let beads = [Bead(italian: 0..<1, english: 0..<0, probability: 1)]
        return try SmallCorpus(
            [
                IndexDocument(
                    description: DocumentDescription(name: "d"),
                    segments: Sides(italian: [segment], english: []), beads: beads)
            ], attributes: ["lemma", "pos"])
    }

    private static func types(_ test: String, _ side: SideIndex) throws -> TypeSet {
        guard case .token(let test) = try Query(test, tokenise: tokenise).body.pattern else { return TypeSet(side) }
        return try TypeResolver(side: side, query: "").types(passing: test)
    }

    @Test func valuesOfManyTypesHaveListsOrMarks() throws {
        let corpus = try ValueListTests.corpus(tokens: 3000, seed: 1)
        defer { withExtendedLifetime(corpus) {} }
        let side = corpus.index.sides.italian
        let (lemmas, tags) = (side.attributes[0], side.attributes[1])
        #expect(lemmas.lists.listedValues.count == 0 && lemmas.lists.markedValues.count == 0)
        #expect(tags.lists.listedValues.array.map { tags.values.string(Int($0)) } == ["VERB"])
        #expect(tags.lists.markedValues.array.map { tags.values.string(Int($0)) } == ["NOUN"])
    }

    /// In short texts, too, where everything frequent is next to nothing.
    @Test func sequencesOfFrequentTokensAreFoundInTextsOfAnyLength() throws {
        for count in [2, 3, 5, 8, 12, 20, 28, 40, 63, 64, 65, 70, 90, 130] {
            let corpus = try ValueListTests.corpus(tokens: count, seed: UInt64(count))
            defer { withExtendedLifetime(corpus) {} }
            func isNoun(_ place: Int) -> Bool { place % 3 == 0 && place % 9 != 4 }
            let pairs = (0..<max(0, count - 1)).filter(isNoun)
            for query in ["[pos=\"NOUN\"] []", "[pos=\"NOUN\"] [pos!=\"NOUN\"]", "[pos=\"NOUN\"] [] within s"] {
                #expect(
                    try corpus.search(query).hits().map(\.positions.lowerBound) == pairs, "\(query) in \(count) tokens")
            }
            let ends = (1..<count).filter { isNoun($0) }
            #expect(try corpus.search("[] [pos=\"NOUN\"]").hits().map { $0.positions.lowerBound + 1 } == ends)
            #expect(try corpus.search("[pos=\"NOUN\"]{1,2} []").hits().map(\.positions.lowerBound) == pairs)
        }
    }

    @Test(arguments: [0, 1, 63, 64, 65, 640, 3000])
    func aSetsPositionsAreReadOnceWhereverTheyAreKept(count: Int) throws {
        let corpus = try ValueListTests.corpus(tokens: count, seed: 2)
        defer { withExtendedLifetime(corpus) {} }
        let side = corpus.index.sides.italian
        var random = SeededGenerator(seed: 3)
        let tests = [
            "[pos=\"NOUN\"]", "[pos=\"VERB\"]", "[pos=\"NOUN|VERB\"]", "[pos!=\"NOUN\"]", "[pos=\".*\"]",
            "[pos=\"NOUN\" & word!=\"noun7\"]", "[pos=\"NOUN\" | word=\"verb.\"]", "[word=\"noun1.?\"]",
        ]
        for test in tests {
            let set = try ValueListTests.types(test, side)
            var source = PostingSource(set.cover(on: side), side: side)
            for (lower, upper) in [(0, 0), (3, 3), (0, 2)] {
                let start = Int.random(in: 0...count, using: &random)
                let window = start..<Int.random(in: start...count, using: &random)
                var bitmap = PositionBitmap()
                bitmap.reset(to: window)
                bitmap.insert(from: &source, lower: lower, upper: upper)
                var found: [Int] = []
                bitmap.forEach { found.append($0) }
                let expected = window.filter { position in
                    (position + lower...position + upper).contains { $0 < count && set.contains(side.stream[$0]) }
                }
                #expect(found == expected, "\(test) \(lower) \(upper) \(window)")
            }
            var found: [Int] = []
            source.readPostings(0..<count) { found.append($0) }
            for marks in source.marks { marks.forEach(in: 0..<count) { found.append($0) } }
            #expect(found.sorted() == (0..<count).filter { set.contains(side.stream[$0]) }, "\(test)")
        }
    }

    @Test(arguments: [
        ("[pos=\"NOUN\"]", 150), ("[pos=\"VERB\"] [pos=\"X\"]", 50), ("[pos=\"X\"] [pos=\"NOUN\"]", 149),
        ("[pos=\"NOUN\"] [pos=\"VERB\"] [pos=\"X\"]", 50), ("<s> [pos=\"NOUN\"]", 1), ("[pos=\"NOUN\"] </s>", 0),
        ("[pos=\"VERB\"] [pos=\"X\"] within s", 50), ("[pos=\"VERB\"] [] [pos=\"NOUN\"]", 50),
        ("a:[pos=\"VERB\"] b:[pos=\"X\"] :: a.word != b.word", 50), ("[pos=\"NOUN\"] within en: \"x\"", 0),
        ("[pos=\"NOUN\"] !within en: [pos=\"NOUN\"]", 150), ("[pos=\"VERB\"] []{0,2} [pos=\"NOUN\"]", 50),
        ("<s> []* [pos=\"VERB\"] []* </s>", 1),
    ])
    func hitsAreThoseOfTheTypes(_ query: String, count: Int) throws {
        let corpus = try ValueListTests.corpus(tokens: 450, seed: 4)
        #expect(try corpus.search(query).hits().count == count)
        #expect(try corpus.search(query).count() == count)
    }
}

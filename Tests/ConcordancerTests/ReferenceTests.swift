import BitextCore
import TestSupport
import Testing

@testable import Concordancer

/// The engine against the reference on random corpora and queries.
@Suite struct ReferenceTests {
    @Test(arguments: 0..<20)
    func theEngineAgreesWithThePlainMeaning(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var documents: [IndexDocument] = []
        for number in 0..<Int.random(in: 1...4, using: &random) {
            documents.append(RandomText.document("d\(number)", using: &random))
        }
        let corpus = try SmallCorpus(documents)
        for _ in 0..<30 {
            let language = Bool.random(using: &random) ? Language.italian : .english
            let reference = ReferenceMatcher(
                here: RandomText.side(documents, language), there: RandomText.side(documents, language.other),
                language: language.code)
            let text = RandomText.query(language, using: &random)
            let strategy = MatchingStrategy.allCases.randomElement(using: &random) ?? .standard
            let search: Search
            do {
                search = try corpus.search(text, language, matching: strategy)
            } catch {
                #expect(error is QueryError && "\(error)".contains("without any token"), "seed \(seed): \(error)")
                continue
            }
            let expected = reference.hits(try Query(text, tokenise: tokenise), strategy)
            let hits = search.hits()
            #expect(hits.map(\.positions) == expected, "seed \(seed), \(language), \(strategy): \(text)")
            #expect(search.count() == expected.count)
            #expect(search.hits(limit: 3).map(\.positions) == Array(expected.prefix(3)))
        }
    }
}

/// Corpora of few words, and queries for them.
enum RandomText {
    static func document(_ name: String, using random: inout SeededGenerator) -> IndexDocument {
        var segments = Sides<[IndexSegment]>(italian: [], english: [])
        var beads: [Bead] = []
        var paragraph = 0
        for _ in 0..<Int.random(in: 1...25, using: &random) {
            if Int.random(in: 0..<4, using: &random) == 0 { paragraph += 1 }
            var sizes = Sides { _ in [0, 1, 1, 1, 2].randomElement(using: &random) ?? 1 }
            if sizes.italian + sizes.english == 0 { sizes.italian = 1 }
            let first = segments.map(\.count)
            for language in Language.allCases {
                for _ in 0..<sizes[language] {
                    // Now and then a segment without any token.
                    let words = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                        ["a", "a", "a", "b", "b", "c", "A", "d"].randomElement(using: &random) ?? "a"
                    }
                    let utf8 = Array(words.joined(separator: " ").utf8)
                    segments[language].append(
                        IndexSegment(utf8: utf8, tokens: tokenise(utf8), paragraph: paragraph))
                }
            }
            beads.append(
                Bead(
                    italian: first.italian..<segments.italian.count, english: first.english..<segments.english.count,
                    probability: 1))
        }
        return IndexDocument(
            description: DocumentDescription(name: name), segments: segments, beads: beads)
    }

    static func side(_ documents: [IndexDocument], _ language: Language) -> ReferenceMatcher.Side {
        var side = ReferenceMatcher.Side(documents: [], pieces: [:])
        for document in documents {
            var forms: [String] = []
            var numbers: [Structure: [Int]] = [:]
            for (number, segment) in document.segments[language].enumerated() {
                let bead = document.beads.firstIndex { $0[language].contains(number) } ?? 0
                for token in segment.tokens.tokens {
                    forms.append(String(decoding: segment.utf8[token.range], as: UTF8.self))
                    numbers[.segment, default: []].append(number)
                    numbers[.paragraph, default: []].append(segment.paragraph)
                    numbers[.bead, default: []].append(bead)
                    numbers[.document, default: []].append(0)
                }
            }
            side.documents.append(forms)
            for structure in Structure.allCases { side.pieces[structure, default: []].append(numbers[structure] ?? []) }
        }
        return side
    }

    static func query(_ language: Language, using random: inout SeededGenerator) -> String {
        var query = "(" + pattern(depth: 2, using: &random) + ")"
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let negation = Bool.random(using: &random) ? "!" : ""
            let condition =
                Bool.random(using: &random)
                ? ["s", "p", "bead", "text"].randomElement(using: &random) ?? "s"
                : "\(language.other.code): \(pattern(depth: 1, using: &random))"
            query += " \(negation)within \(condition)"
        }
        return query
    }

    private static func pattern(depth: Int, using random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            var item: String
            if depth > 0 && Int.random(in: 0..<4, using: &random) == 0 {
                item = "(" + pattern(depth: depth - 1, using: &random)
                if Bool.random(using: &random) { item += " | " + pattern(depth: depth - 1, using: &random) }
                item += ")"
            } else {
                item = token(using: &random)
            }
            if item.hasPrefix("<") { return item }
            let repetitions = ["", "", "", "", "", "?", "*", "+", "{2}", "{0,2}", "{1,3}", "{2,}"]
            return item + (repetitions.randomElement(using: &random) ?? "")
        }.joined(separator: " ")
    }

    private static func token(using random: inout SeededGenerator) -> String {
        let tokens = [
            "\"a\"", "\"b\"", "\"c\"", "\"d\"", "\"A\"", "[]", "[word!=\"a\"]", "\"a|b\"", "\"a\"%c",
            "[word=\"b|c\" | word=\"d\"]", "[word!=\"a\" & word!=\"b\"]", "<s>", "</s>", "<p>", "</bead>", "<text>",
        ]
        return tokens.randomElement(using: &random) ?? "[]"
    }
}

import BitextCore
import TestSupport
import Testing

@testable import Concordancer

/// The engine against the reference on random corpora and queries.
@Suite struct ReferenceTests {
    @Test(arguments: 0..<16)
    func theEngineAgreesWithThePlainMeaning(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var documents: [IndexDocument] = []
        for number in 0..<Int.random(in: 1...4, using: &random) {
            documents.append(RandomText.document("d\(number)", using: &random))
        }
        let corpus = try SmallCorpus(documents, attributes: ["small"])
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
                // A small corpus may have no quotations on one side.
                let reasons = [
                    "without any token", "structure “quote", "attribute “quote", "isn't optional",
                    "no more than 16 labels",
                ]
                #expect(
                    error is QueryError && reasons.contains { "\(error)".contains($0) },
                    "seed \(seed): \(text): \(error)")
                continue
            }
            let expected = reference.hits(try Query(text, tokenise: tokenise), strategy)
            let hits = search.hits()
            #expect(hits.map(\.positions) == expected, "seed \(seed), \(language), \(strategy): \(text)")
            #expect(search.count() == expected.count)
            try check(search, reference, strategy, "seed \(seed), \(language), \(strategy): \(text)")
            #expect(search.hits(limit: 3).map(\.positions) == Array(expected.prefix(3)))
        }
    }

    /// The tokens that labels stand for are some that they can stand for.
    private func check(
        _ search: Search, _ reference: ReferenceMatcher, _ strategy: MatchingStrategy, _ comment: String
    ) throws {
        let query = search.query
        if query.expansion != nil { return }
        let hits = search.hits(limit: 5)
        for label in search.labels {
            guard let places = try? search.positions(of: label, in: hits) else { continue }
            for (hit, place) in zip(hits, places) {
                let ways = reference.ways(query.body, hit.positions)
                #expect(ways.contains { $0.labels[label] == place }, "\(comment): \(label) in \(hit)")
            }
        }
    }
}

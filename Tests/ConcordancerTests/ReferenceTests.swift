import BitextCore
import TestSupport
import Testing

@testable import Concordancer

/// The engine against the reference on random corpora and queries.
@Suite struct ReferenceTests {
    @Test(arguments: 0..<24)
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
            #expect(search.hits(limit: 3).map(\.positions) == Array(expected.prefix(3)))
        }
    }
}

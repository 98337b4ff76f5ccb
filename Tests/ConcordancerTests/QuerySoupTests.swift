import TestSupport
import Testing

@testable import Concordancer

/// Pieces of the query language in any order: an error with a place in the query, or hits, but no crash.
@Suite struct QuerySoupTests {
    private static let pieces = [
        "\"a\"", "[]", "[word=\"a\"]", "[small != word]", "[f(word) > 2]", "[lbound(s)]", "(", ")", "(", ")", "|", "*",
        "+",
        "?", "{1,2}", "<s>", "</s>", "<quote/>", "<<s>>", "/region[s]", "/region[quote,b]", "a:", "@", "@3", "within",
        "!within", "containing", "2", "s", "quote", "en:", ":EN", "!", "has(en)", "::", "&", "a.word", "=", "a.small",
        "distance(a, matchend)", ">", "1", "MU", "TAB", "(meet \"a\" \"b\" -1 1)", "meet", "cut 3", "expand to s",
        "[: quote :]", "->", "\"b\"", "[small=\"a\"]", "a:\"a\"", "within s", "within 2", "\"c\"%c", ";",
    ]

    @Test(arguments: 0..<6)
    func noQueryCrashes(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &+ 500)
        let corpus = try SmallCorpus(
            (0..<2).map { RandomText.document("d\($0)", using: &random) }, attributes: ["small"])
        for _ in 0..<600 {
            let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                QuerySoupTests.pieces.randomElement(using: &random) ?? "[]"
            }.joined(separator: [" ", ""].randomElement(using: &random) ?? " ")
            do {
                let search = try corpus.search(text)
                let hits = search.hits(limit: 20)
                for label in search.labels where search.labels.count < 5 {
                    _ = try search.positions(of: label, in: hits)
                }
            } catch let error as QueryError {
                #expect((0...text.utf8.count).contains(error.offset), "seed \(seed): \(text)")
            }
        }
    }
}

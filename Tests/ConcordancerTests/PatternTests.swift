import BitextCore
import TestSupport
import Testing

@testable import Concordancer

/// The short cuts around ICU (literal lists, wildcards, prefixes, necessary texts) against ICU alone.
@Suite struct PatternTests {
    @Test(arguments: 0..<12)
    func shortCutsFindWhatTheRegularExpressionFinds(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &+ 1000)
        let letters = ["a", "b", "c", "A", "B", "à", "À", "ß", "e\u{301}", "’", "'", ".", "日", "\n"]
        let words = Set(
            (0..<150).map { _ in
                (0..<Int.random(in: 1...6, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" }
                    .joined()
            }.map { Array($0.utf8) })
        let corpus = try SmallCorpus([vocabulary(words.sorted { $0.lexicographicallyPrecedes($1) })])
        let pieces = [
            "a", "b", "c", "A", "à", "ss", "ab", "bc", ".", ".*", ".+", ".?", "a*", "b+", "c?", "a{2}", "[ab]", "[^a]",
            "(a|b)",
            "(?:ab)?", "\\.", "\\x61", "\\Qa.\\E", "(?i)", "^", "$", "’", "'", "|", "é", ".*?", "\\p{Lu}",
            "[[:alpha:]]", "[]a]", "[a-c]", "[^ab]", "(a|ab)*", "(b+)+", "[à-ü]",
        ]
        for _ in 0..<60 {
            let pattern = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? "a"
            }
            .joined()
            let flags = ["", "", "%c", "%d", "%cd"].randomElement(using: &random) ?? ""
            guard let query = try? Query("[word=\"\(pattern)\"\(flags)]", tokenise: tokenise) else { continue }
            var folding: Folding = []
            if flags.contains("c") { folding.insert(.apostrophes) }
            if flags.contains("d") { folding.insert(.diacritics) }
            var regex = try RegularExpression(
                String(decoding: folding.fold(pattern), as: UTF8.self), ignoringCase: flags.contains("c"))
            var expected: Set<[UInt8]> = []
            for word in words {
                let folded = word.withUnsafeBytes { folding.fold($0) }
                let isMatch = try folded.withUnsafeBytes { try regex.matches($0) }
                if isMatch { expected.insert(word) }
            }
            let search = try Search(query, in: .italian, of: corpus.index)
            let found = search.hits().map { Array(corpus.index.text(of: $0.positions, in: .italian).utf8) }
            #expect(Set(found) == expected, "seed \(seed): \(query.text)")
        }
    }

    /// One segment with each word once.
    private func vocabulary(_ words: [[UInt8]]) -> IndexDocument {
        var utf8: [UInt8] = []
        var tokens: [Token] = []
        for word in words {
            utf8.append(0x20)
            tokens.append(Token(range: utf8.count..<utf8.count + word.count))
            utf8 += word
        }
        let segment = IndexSegment(utf8: utf8, tokens: tokens, paragraph: 0)
        return IndexDocument(
            description: DocumentDescription(name: "d"), segments: Sides(italian: [segment], english: []),
            beads: [Bead(italian: 0..<1, english: 0..<0, probability: 1)])
    }

    @Test(arguments: [
        ("abc", PatternShape.literals(["abc"])), ("a|b\\.", .literals(["a", "b."])), ("", .literals([""])),
        ("ab.*", .pieces([.literal(Array("ab".utf8)), .any])), (".*a.", .pieces([.any, .literal([0x61]), .one])),
        ("colou?r", .other(prefix: "colo", literal: "colo")), ("[bc]a.*re", .other(prefix: "", literal: "re")),
        ("abc|d.*", .other(prefix: "", literal: "")), ("ab\\d+xyz", .other(prefix: "ab", literal: "ab")),
        ("(x|y)abc", .other(prefix: "", literal: "abc")), ("ab(?i)cde", .other(prefix: "ab", literal: "ab")),
        ("a\\Q(\\E|b", .other(prefix: "", literal: "")), ("[a]]x|y", .other(prefix: "", literal: "")),
    ])
    func whatIsSimpleAboutAPatternIsSeen(_ pattern: String, _ shape: PatternShape) {
        #expect(PatternShape(regularExpression: pattern) == shape)
    }
}

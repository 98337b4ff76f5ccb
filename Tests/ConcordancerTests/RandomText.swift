import BitextCore
import TestSupport

@testable import Concordancer

/// Corpora of few words, and queries for them.
enum RandomText {
    static func document(_ name: String, using random: inout SeededGenerator) -> IndexDocument {
        var segments = Sides<[IndexSegment]>(italian: [], english: [])
        var beads: [Bead] = []
        var paragraph = 0
        for _ in 0..<Int.random(in: 1...12, using: &random) {
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
                    var tokens = AnnotatedTokens(attributeCount: 1)
                    for token in tokenise(utf8) {
                        tokens.append(token)
                        tokens.appendValue(utf8[token.range].map { $0 | 0x20 })
                    }
                    segments[language].append(IndexSegment(utf8: utf8, tokens: tokens, paragraph: paragraph))
                }
            }
            beads.append(
                Bead(
                    italian: first.italian..<segments.italian.count, english: first.english..<segments.english.count,
                    probability: 1))
        }
        var structures = Sides<[TextStructure]>(italian: [], english: [])
        for language in Language.allCases {
            let count = segments[language].reduce(0) { $0 + $1.tokens.count }
            for _ in 0...count / 12 {
                let start = Int.random(in: 0...max(0, count - 1), using: &random)
                let end = Int.random(in: start...min(count, start + 9), using: &random)
                let speaker = Bool.random(using: &random) ? "x" : "y"
                structures[language].append(
                    TextStructure(
                        name: "quote",
                        attributes: [
                            TextStructure.Attribute(name: "who", value: speaker),
                            TextStructure.Attribute(name: "n", value: "\(structures[language].count)"),
                        ],
                        tokens: start..<end))
            }
        }
        return IndexDocument(
            description: DocumentDescription(name: name), segments: segments, beads: beads, structures: structures)
    }

    static func side(_ documents: [IndexDocument], _ language: Language) -> ReferenceMatcher.Side {
        var side = ReferenceMatcher.Side(forms: [], pieces: [:])
        for (text, document) in documents.enumerated() {
            let base = side.forms.count
            // Numbers that no other document's pieces have.
            let first = text * 1000
            for (number, segment) in document.segments[language].enumerated() {
                let bead = document.beads.firstIndex { $0[language].contains(number) } ?? 0
                for token in segment.tokens.tokens {
                    side.forms.append(String(decoding: segment.utf8[token.range], as: UTF8.self))
                    side.pieces[.segment, default: []].append(first + number)
                    side.pieces[.paragraph, default: []].append(first + segment.paragraph)
                    side.pieces[.bead, default: []].append(first + bead)
                    side.pieces[.document, default: []].append(first)
                }
            }
            for structure in document.structures[language] where !structure.tokens.isEmpty {
                side.marked.append(
                    ReferenceMatcher.Side.Marked(
                        name: structure.name,
                        attributes: Dictionary(uniqueKeysWithValues: structure.attributes.map { ($0.name, $0.value) }),
                        positions: base + structure.tokens.lowerBound..<base + structure.tokens.upperBound))
            }
        }
        return side
    }

    static func query(_ language: Language, using random: inout SeededGenerator) -> String {
        var query = body(language, depth: 2, using: &random)
        if Int.random(in: 0..<12, using: &random) == 0 { query = "<quote/>" }
        for _ in 0..<Int.random(in: 0...2, using: &random) { query += condition(language, depth: 2, using: &random) }
        return query
    }

    /// A pattern, now and then with labels and a constraint.
    private static func body(_ language: Language, depth: Int, using random: inout SeededGenerator) -> String {
        var simple = "(" + pattern(depth: depth, using: &random) + ")"
        if depth > 1 && Int.random(in: 0..<4, using: &random) == 0 {
            let tokens = (0..<Int.random(in: 1...2, using: &random)).map { _ in token(using: &random, isWord: true) }
            let part = "(" + tokens.joined(separator: " ") + condition(language, depth: 1, using: &random) + ")"
            let repetition = ["", "", "?", "+", "{0,2}"].randomElement(using: &random) ?? ""
            simple =
                Bool.random(using: &random) ? "(\(part)\(repetition) \(simple))" : "(\(simple) \(part)\(repetition))"
        }
        if Int.random(in: 0..<3, using: &random) > 0 { return simple }
        let middle = ["", "[]", "[]{0,3}", "\"a\"*", "(\"a\" | 1:[])", "(3:\"b\")?", simple]
        let labelled =
            "1:\(token(using: &random, isWord: true)) \(middle.randomElement(using: &random) ?? "") 2:"
            + token(using: &random, isWord: true)
        let constraints = [
            "& 1.word = 2.word", ":: 1.word != 2.word", "& 1.small = 2.small", "& 1.word = 2.small",
            "& 1.word = \"a\"", "& !(1.word = 2.word) & 2.word != \"b\"", "& match.small = matchend.small",
            "& (1.word = \"b|c\" | 2.small = \"a\")", ":: 1",
        ]
        return labelled + " " + (constraints.randomElement(using: &random) ?? "")
    }

    private static func condition(_ language: Language, depth: Int, using random: inout SeededGenerator) -> String {
        let negation = Bool.random(using: &random) ? "!" : ""
        let structure = ["s", "p", "bead", "text", "quote", "<quote who=\"x\"/>", "<quote who!=\"x\">"]
        func inner(_ language: Language) -> String {
            if Int.random(in: 0..<8, using: &random) == 0 { return "<quote/>" }
            if depth == 0 || Bool.random(using: &random) { return pattern(depth: 1, using: &random) }
            let body = body(language, depth: 1, using: &random)
            return "(" + body + condition(language, depth: depth - 1, using: &random) + ")"
        }
        switch Int.random(in: 0..<7, using: &random) {
        case 0...2: return " \(negation)within \(structure.randomElement(using: &random) ?? "s")"
        case 3: return " \(negation)within \(language.other.code): \(inner(language.other))"
        case 4: return " :\(language.other.code.uppercased()) \(negation)\(inner(language.other))"
        case 5: return " \(negation)containing \(inner(language))"
        default: return " \(negation)has(\(language.other.code))"
        }
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
            if item.hasPrefix("<") || item.hasPrefix("[:") { return item }
            let repetitions = ["", "", "", "", "", "?", "*", "+", "{2}", "{0,2}", "{1,3}", "{2,}"]
            return item + (repetitions.randomElement(using: &random) ?? "")
        }.joined(separator: " ")
    }

    private static func token(using random: inout SeededGenerator, isWord: Bool = false) -> String {
        let words = [
            "\"a\"", "\"b\"", "\"c\"", "\"d\"", "\"A\"", "[]", "[word!=\"a\"]", "\"a|b\"", "\"a\"%c", "[small=\"a\"]",
            "[word=\"b|c\" | word=\"d\"]", "[word!=\"a\" & word!=\"b\"]",
        ]
        let places = [
            "<s>", "</s>", "<p>", "</bead>", "<text>", "<quote>", "</quote>", "<quote who=\"x\">", "</quote who=\"y\">",
            "[::]", "[: word=\"a\" :]", "[:small!=\"a\":]",
        ]
        return (isWord ? words : words + places).randomElement(using: &random) ?? "[]"
    }
}

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
        if Int.random(in: 0..<12, using: &random) == 0 {
            let name = ["s", "p", "bead", "quote"].randomElement(using: &random) ?? "s"
            query =
                "<\(name)> []* \(token(using: &random, isWord: true)) \(pattern(depth: 1, using: &random)) </\(name)>"
            if Bool.random(using: &random) { query += " []? \"a\"" }
        }
        for _ in 0..<Int.random(in: 0...2, using: &random) { query += condition(language, depth: 2, using: &random) }
        if Int.random(in: 0..<12, using: &random) == 0 {
            // One match a branch.
            query = "(?\(MatchingStrategy.allCases.randomElement(using: &random) ?? .standard)) \(query)"
        }
        if Int.random(in: 0..<12, using: &random) == 0 { query += " cut \(Int.random(in: 0...9, using: &random))" }
        if Int.random(in: 0..<10, using: &random) == 0 {
            let kinds = ["to s", "left to 2", "right to 2 quote", "to 3 bead", "to 1", "left to 2 s", "right to p"]
            query += " expand \(kinds.randomElement(using: &random) ?? "")"
        }
        return query
    }

    /// A pattern, now and then with labels and a constraint.
    private static func body(_ language: Language, depth: Int, using random: inout SeededGenerator) -> String {
        var simple = "(" + pattern(depth: depth, using: &random) + ")"
        if depth > 1 && Int.random(in: 0..<3, using: &random) == 0 {
            // Parts with conditions of their own, of fixed length and not, or whole pieces among tokens.
            let tokens = (0..<Int.random(in: 1...2, using: &random)).map { _ in token(using: &random, isWord: true) }
            let inner =
                Bool.random(using: &random)
                ? tokens.joined(separator: " ") : tokens[0] + " " + pattern(depth: 1, using: &random)
            let constraint = "1:\(tokens[0]) []{0,2} 2:[] & 1.small = 2.small"
            let parts = [
                "(\(inner)\(condition(language, depth: 1, using: &random)))",
                "(\(inner)\(condition(language, depth: 1, using: &random)))", "(\(constraint))", "<quote/>", "<<s>>",
                "/region[quote,c]", "(<s> []* \(tokens[0]) []* </s>)", "(<quote who=\"x\"> []* </quote>)",
                "<s> \(simple)", "\(simple) </s>",
            ]
            let part = parts.randomElement(using: &random) ?? ""
            let repetition = ["", "", "?", "+", "{0,2}"].randomElement(using: &random) ?? ""
            let isTag = part.hasSuffix(")") == false || part.hasPrefix("<s> ")
            let repeated = isTag ? part : part + repetition
            simple =
                Bool.random(using: &random) ? "(\(repeated) \(simple))" : "(\(simple) \(repeated))"
        }
        if Int.random(in: 0..<3, using: &random) > 0 { return simple }
        let middle = [
            "", "[]", "[]{0,3}", "\"a\"*", "(\"a\" | 1:[])", "(3:\"b\")?", simple, "[small = 1.small]?",
            "[word != 1.word | s & lbound(quote)]*", "[distance(1, _) < 3]*",
        ]
        let labelled =
            "1:\(token(using: &random, isWord: true)) \(middle.randomElement(using: &random) ?? "") 2:"
            + token(using: &random, isWord: true)
        let constraints = [
            "& 1.word = 2.word", ":: 1.word != 2.word", "& 1.small = 2.small", "& 1.word = 2.small",
            "& 1.word = \"a\"", "& !(1.word = 2.word) & 2.word != \"b\"", "& match.small = matchend.small",
            "& (1.word = \"b|c\" | 2.small = \"a\")", ":: 1", "& distance(1, 2) > 2", ":: f(1.word) > f(2.small)",
            "& distabs(2,1) = 1", "& 1.quote_who = \"x\"", ":: 1.s & 2.quote", "& lbound(1.s) | rbound(2.quote)",
            "& lbound_of(s, 1) = lbound_of(s, 2)", ":: dist(match, rbound_of(quote, matchend)) < 4",
            "& 1.quote_who = 2.quote_who", "& 1.quote_who != 2.quote_who", "& strlen(1.word) = 1 -> f(2.word) >= 9",
            "& add(f(1.word), 2) > sub(mul(2, f(2.word)), 1)", "& 1 < 2",
        ]
        return labelled + " " + (constraints.randomElement(using: &random) ?? "")
    }

    private static func condition(_ language: Language, depth: Int, using random: inout SeededGenerator) -> String {
        let negation = Bool.random(using: &random) ? "!" : ""
        let structure = [
            "s", "p", "bead", "text", "quote", "<quote who=\"x\"/>", "<quote who!=\"x\">",
            "2 s", "2 quote", "3 bead", "2", "5", "quote_who", "<quote_who=\"y\"/>",
        ]
        func inner(_ language: Language) -> String {
            if Int.random(in: 0..<8, using: &random) == 0 { return "<quote/>" }
            if depth == 0 || Bool.random(using: &random) { return pattern(depth: 1, using: &random) }
            let body = body(language, depth: 1, using: &random)
            return "(" + body + condition(language, depth: depth - 1, using: &random) + ")"
        }
        switch Int.random(in: 0..<8, using: &random) {
        case 7:
            let simple = pattern(depth: 1, using: &random)
            return " \(negation)within (\(Bool.random(using: &random) ? simple : inner(language)))"
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
        let others = [
            "[f(word) > 9]", "[word = small]", "[word != small]", "[strlen(word) = 1]", "[lbound(s)]",
            "[rbound(p) & word = \"a\"]", "[quote & word != \"a\"]", "[!quote | word = \"b\"]", "[quote_who = \"x\"]",
            "[_.quote_who != \"x\" & small = \"a\"]", "(meet \"a\" \"b\" -2 2)", "(meet [] not \"a\" 1 1)",
            "(meet \"a\" \"b\" s)", "(union \"c\" (meet \"b\" ! \"c\" -1 0))",
            "(meet (meet \"a\" \"b\" quote) \"A\" -4 -1)",
            "[f(small) >= 5 & !(lbound(bead) | word = \"c\")]", "(meet \"b\" \"a\")",
        ]
        if Int.random(in: 0..<5, using: &random) == 0 { return others.randomElement(using: &random) ?? "[]" }
        let places = [
            "<s>", "</s>", "<p>", "</bead>", "<text>", "<quote>", "</quote>", "<quote who=\"x\">", "</quote who=\"y\">",
            "[::]", "[: word=\"a\" :]", "[:small!=\"a\":]", "[: quote & word != \"b\" :]", "[: lbound(s) :]",
            "<<quote/>>", "<quote_who=\"x\">", "</quote_who>",
        ]
        return (isWord ? words : words + places).randomElement(using: &random) ?? "[]"
    }
}

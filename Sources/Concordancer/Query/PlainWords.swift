public import BitextCore

extension Query {
    /// Parses a query.
    ///
    /// A query that begins with `[`, `"`, `(`, `<`, `@`, a label, a list (`$name`) or a command of CQP's (`MU`, `TAB`, `/region`) is CQL, the language of CWB and Sketch Engine. Any other
    /// is plain words: each must occur as a form or as a lemma, one after the other, without regard to case; `*` stands for any
    /// characters of a form and `?` for one, and a backslash takes that meaning away. As in FTS5, `AND`, `OR` and `NOT` in capitals
    /// stand between words, and `NEAR(words, 5)` asks for them near each other, in one bead. `tokenise` cuts a text in UTF-8
    /// into tokens as the corpus was cut, so that `dell'arte` finds two tokens. CQL can name the words of `lists`: `[lemma = $animals]`.
    public init(
        _ text: String, lists: [NamedWords] = [], tokenise: (_ utf8: [UInt8]) -> [Token]
    ) throws(QueryError) {
        if Query.isCQL(text) {
            var parser = QueryParser(text, lists: lists)
            self = try parser.parse()
        } else {
            self = try PlainWords.parse(text, tokenise: tokenise)
        }
    }

    /// Whether a query is taken for CQL rather than for plain words.
    public static func isCQL(_ text: String) -> Bool {
        var lexer = QueryLexer(text)
        lexer.skipSpace()
        let start = lexer.bytes[lexer.at...]
        func beginsToken(_ bytes: some Collection<UInt8>) -> Bool {
            let rest = Array(bytes.drop { $0 == 0x20 })
            return rest.first == UInt8(ascii: "[") || rest.first == UInt8(ascii: "\"")
                || QueryParser.labelLength(rest[...]) != nil
        }
        switch start.first {
        case UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "<"): return true
        // In brackets may stand words that AND, OR and NOT join; in CQL these stand in quotes or brackets.
        case UInt8(ascii: "("):
            return start.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "\"") }
                || !OperatorItem.items(of: text).contains { $0.kind == .and || $0.kind == .or || $0.kind == .not }
        case UInt8(ascii: "|"), UInt8(ascii: "!"): return beginsToken(start.dropFirst())
        case UInt8(ascii: "'"):
            return start.dropFirst().contains { "\"[".utf8.contains($0) } || isQuotedToken(start.dropFirst())
        case UInt8(ascii: "$"):
            return String(decoding: start.dropFirst(), as: UTF8.self).first.map { $0.isLetter || $0 == "_" } ?? false
        case UInt8(ascii: "/"): return start.contains(UInt8(ascii: "["))
        case UInt8(ascii: "@"):
            return beginsToken(start.dropFirst().drop(while: \.isASCIIDigit).drop { $0 == UInt8(ascii: ":") })
                || beginsToken(start.dropFirst())
        default:
            if QueryParser.labelLength(ArraySlice(start)) != nil { return true }
            let rest = start.drop(while: QueryLexer.isNameByte)
            switch String(decoding: start.prefix(while: QueryLexer.isNameByte), as: UTF8.self) {
            case "MU": return rest.drop { $0 == 0x20 }.first == UInt8(ascii: "(")
            case "TAB":
                let next = rest.first { $0 != 0x20 }
                return beginsToken(rest) || next == UInt8(ascii: "(") || next == UInt8(ascii: "@")
            default: return false
            }
        }
    }
}

extension Query {
    /// Whether a quotation that has begun holds one token and isn't the apostrophe of a word: what follows it would follow a token.
    private static func isQuotedToken(_ rest: some Collection<UInt8>) -> Bool {
        let quoted = rest.prefix { $0 != UInt8(ascii: "'") && $0 != 0x20 }
        let next = rest.dropFirst(quoted.count)
        guard !quoted.isEmpty, next.first == UInt8(ascii: "'") else { return false }
        return next.dropFirst().first.map { " %|&:{*+?)".utf8.contains($0) } ?? true
    }
}

/// Plain words: a sequence of forms.
enum PlainWords {
    /// Letters that no text has use for stand in for the wildcards while the tokeniser looks at the query, so that it
    /// keeps them in their words.
    private static let standIns: [(any: Unicode.Scalar, one: Unicode.Scalar)] = [("ǂ", "ʘ"), ("ǁ", "ǃ"), ("ʭ", "ʬ")]

    /// Throws for what is meant as a query of another kind: to look for its letters would find nothing and say nothing.
    private static func checkIsPlain(_ text: String) throws(QueryError) {
        let name = text.prefix { $0.isLetter }
        let rest = text.dropFirst(name.count).drop { $0 == " " }
        let next = rest.dropFirst().first { $0 != " " }
        if !name.isEmpty, rest.first == "=", let next, "\"[(<".contains(next) {
            throw QueryError(
                query: text, offset: 0,
                message: "results have no names; expected the query alone (the command save keeps queries)")
        }
        if !name.isEmpty, rest.first == ":", next == "[" {
            throw QueryError(
                query: text, offset: 0, message: "a label stands close to its token, as in \(name):[word=\"…\"]")
        }
        if (name == "meet" || name == "union") && (rest.first == "(" || rest.first == "\"" || rest.first == "[") {
            throw QueryError(
                query: text, offset: 0,
                message: "expected parentheses around it, as in (meet [lemma=\"casa\"] [pos=\"ADJ\"] -3 3)")
        }
    }

    static func parse(_ text: String, tokenise: ([UInt8]) -> [Token]) throws(QueryError) -> Query {
        try checkIsPlain(text)
        if let body = try parseOperators(text, tokenise: tokenise) { return Query(text: text, body: body) }
        return Query(text: text, body: QueryBody(pattern: try phrase(text, of: text, at: 0, tokenise: tokenise)))
    }

    /// Words one after the other, which stand at `place` in the query.
    static func phrase(
        _ text: String, of query: String, at place: Int, tokenise: ([UInt8]) -> [Token]
    ) throws(QueryError) -> Pattern {
        let scalars = text.unicodeScalars
        guard let standIn = standIns.first(where: { !scalars.contains($0.any) && !scalars.contains($0.one) }) else {
            throw QueryError(
                query: query, offset: place, message: "these letters can only be searched for in CQL, as [word=\"…\"]")
        }
        var words = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in scalars {
            if isEscaped {
                words.append(scalar)
                isEscaped = false
            } else {
                switch scalar {
                case "\\": isEscaped = true
                case "*": words.append(standIn.any)
                case "?": words.append(standIn.one)
                default: words.append(scalar)
                }
            }
        }
        if isEscaped { words.append("\\") }
        let utf8 = Array(String(words).utf8)
        var tests: [Pattern] = []
        for token in tokenise(utf8) {
            let range = token.range.clamped(to: 0..<utf8.count)
            if range.isEmpty { continue }
            tests.append(.token(test(String(decoding: utf8[range], as: UTF8.self), standIn, at: place)))
        }
        if tests.isEmpty { throw QueryError(query: query, offset: place, message: "expected a word to search for") }
        return tests.count == 1 ? tests[0] : .sequence(tests)
    }

    private static func test(
        _ word: String, _ standIn: (any: Unicode.Scalar, one: Unicode.Scalar), at place: Int
    ) -> TokenTest {
        var pattern = ""
        var hasWildcard = false
        for scalar in word.unicodeScalars {
            switch scalar {
            case standIn.any: pattern.unicodeScalars.append("*")
            case standIn.one: pattern.unicodeScalars.append("?")
            case "*", "?", "\\":
                pattern.unicodeScalars.append("\\")
                pattern.unicodeScalars.append(scalar)
                continue
            default:
                pattern.unicodeScalars.append(scalar)
                continue
            }
            hasWildcard = true
        }
        if pattern == "*" { return .any }
        let test =
            hasWildcard
            ? FormTest(text: pattern, kind: .wildcards, folding: .letterCase, offset: place)
            : FormTest(text: word, kind: .literal, folding: .letterCase, offset: place)
        return .or([.form(test), .value(AttributeName(name: "lemma", offset: place, isOptional: true), test)])
    }
}

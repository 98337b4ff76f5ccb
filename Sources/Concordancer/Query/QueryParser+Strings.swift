/// Operators, and texts in quotes.
extension QueryParser {
    /// A comparison that comes next; nil where none does.
    mutating func takeComparison() -> (MetadataCondition.Comparison, isLiteral: Bool, isNegated: Bool)? {
        if lexer.take("!==") { return (.unequal, true, false) }
        if lexer.take("==") { return (.equal, true, false) }
        if lexer.take("!<=") { return (.atMost, false, true) }
        if lexer.take("!>=") { return (.atLeast, false, true) }
        if lexer.take("!=") { return (.unequal, false, false) }
        if lexer.take("<=") { return (.atMost, false, false) }
        if lexer.take(">=") { return (.atLeast, false, false) }
        if lexer.take("=") { return (.equal, false, false) }
        if lexer.take("<") { return (.less, false, false) }
        if lexer.take(">") { return (.greater, false, false) }
        return nil
    }

    /// A text in quotes with its flags, or a list of words.
    mutating func parseString(isLiteral: Bool) throws(QueryError) -> FormTest {
        lexer.skipSpace()
        if isBeforeList { return try parseList() }
        try refuseCurlyQuotes()
        guard let quoted = try lexer.takeQuoted() else { throw lexer.error("expected a text in quotes, as in \"…\"") }
        var test = FormTest(
            text: quoted.text, kind: isLiteral ? .literal : .regularExpression, folding: [], offset: quoted.offset)
        try parseFlags(of: &test)
        noteApostrophes(of: test, in: [test.text])
        if test.kind == .regularExpression {
            try check(test.text, quoted)
        } else {
            test.text = QueryParser.unescaped(test.text)
        }
        return test
    }

    /// Throws where a quotation mark comes next that a word processor has made of a straight one.
    func refuseCurlyQuotes() throws(QueryError) {
        let next = String(decoding: lexer.bytes[lexer.at...].prefix(3), as: UTF8.self).unicodeScalars.first
        guard let next, Query.curlyQuotes.contains(next) else { return }
        throw lexer.error("expected a straight quotation mark (\") instead of \(next)")
    }

    /// Remembers whether texts are asked for with their apostrophes as they are written.
    mutating func noteApostrophes(of test: FormTest, in texts: [String]) {
        if test.folding.isEmpty && texts.contains(where: { $0.contains { $0 == "'" || $0 == "’" } }) {
            isExactOfApostrophes = true
        }
    }

    /// The flags that come next, if any do, as in `%cd`.
    mutating func parseFlags(of test: inout FormTest) throws(QueryError) {
        guard lexer.take("%") else { return }
        let start = lexer.at
        let flags = lexer.takeName() ?? ""
        for flag in flags {
            switch flag {
            case "c": test.folding.insert(.letterCase)
            case "d": test.folding.insert(.diacritics)
            case "l":
                switch test.kind {
                // The words of a list are literal.
                case .list: break
                case .patterns(let words): test.kind = .list(words)
                default: test.kind = .literal
                }
            default: throw lexer.error("expected the flags c (case), d (diacritics) or l (literal)", at: start)
            }
        }
        if flags.isEmpty { throw lexer.error("expected the flags c (case), d (diacritics) or l (literal)") }
    }

    /// A test of a set of features: CQP's `contains` asks for one of them, `matches` for all; nil, and nothing read, where neither
    /// comes.
    ///
    /// A set is written `|Masc|Sing|`, as in CWB, or without the bars around it, as in CoNLL-U.
    mutating func parseSetTest(of term: Term) throws(QueryError) -> Constraint? {
        let before = lexer
        let isNegated = lexer.takeName("not")
        let start = lexer.at
        let isOne = lexer.takeName("contains")
        guard isOne || lexer.takeName("matches") else {
            lexer = before
            return nil
        }
        guard case .value(let reference) = term else {
            throw lexer.error("expected an attribute before “\(isOne ? "contains" : "matches")”", at: start)
        }
        var test = try parseString(isLiteral: false)
        switch test.kind {
        case .regularExpression, .patterns: test.members = isOne ? .one : .all
        default: throw lexer.error("features are matched by patterns, without the flag l", at: test.offset)
        }
        return .value(reference, test, isNegated: isNegated)
    }

    /// A literal text in which each pair of backslashes is one.
    private static func unescaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isPending = false
        for scalar in text.unicodeScalars {
            if isPending && scalar == "\\" {
                isPending = false
            } else {
                result.append(scalar)
                isPending = scalar == "\\"
            }
        }
        return String(result)
    }

    /// Throws, with its place, what ICU finds wrong with a regular expression.
    private func check(_ pattern: String, _ quoted: QueryLexer.Quoted) throws(QueryError) {
        do {
            try RegularExpression.check(pattern)
        } catch {
            var place = quoted.offset
            if case .syntax(let offset?, _) = error, quoted.isVerbatim {
                place += 1 + String(decoding: pattern.utf16.prefix(offset), as: UTF16.self).utf8.count
            }
            throw lexer.error(error.message, at: place)
        }
    }
}

extension QueryParser {
    /// What is asked of one token, in brackets.
    mutating func parseBrackets() throws(QueryError) -> TokenTest {
        let start = lexer.at
        _ = lexer.take("[")
        if lexer.take("]") { return .any }
        let test = try parseTest()
        if !lexer.take("]") {
            throw lexer.error("expected & or | or ] for the bracket at column \(column(start))")
        }
        return test
    }

    /// What is asked of the token that comes next without its being consumed: CQP's `[: … :]`.
    mutating func parseLookahead() throws(QueryError) -> TokenTest {
        let start = lexer.at
        _ = lexer.take("[:")
        if lexer.take(":]") { return .any }
        let test = try parseTest()
        if !lexer.take(":]") {
            throw lexer.error("expected & or | or :] for the bracket at column \(column(start))")
        }
        return test
    }

    private mutating func parseTest() throws(QueryError) -> TokenTest {
        var branches = [try parseConjunction()]
        while lexer.take("|") { branches.append(try parseConjunction()) }
        return branches.count == 1 ? branches[0] : .or(branches)
    }

    private mutating func parseConjunction() throws(QueryError) -> TokenTest {
        var factors = [try parseFactor()]
        while lexer.take("&") { factors.append(try parseFactor()) }
        return factors.count == 1 ? factors[0] : .and(factors)
    }

    private mutating func parseFactor() throws(QueryError) -> TokenTest {
        lexer.skipSpace()
        let start = lexer.at
        if lexer.take("!") {
            return .not(try nested { (parser) throws(QueryError) in try parser.parseFactor() })
        }
        if lexer.take("(") {
            let test = try nested { (parser) throws(QueryError) in try parser.parseTest() }
            if !lexer.take(")") {
                throw lexer.error("expected & or | or ) for the parenthesis at column \(column(start))")
            }
            return test
        }
        guard let attribute = lexer.takeName() else {
            throw lexer.error("expected an attribute, as in [word=\"…\"]")
        }
        let comparison = try parseOperator()
        let value = try parseString(isLiteral: comparison.isLiteral)
        let test: TokenTest =
            attribute == "word" ? .form(value) : .value(AttributeName(name: attribute, offset: start), value)
        return comparison.isNegated ? .not(test) : test
    }

    mutating func parseOperator() throws(QueryError) -> (isNegated: Bool, isLiteral: Bool) {
        let isNegated = lexer.take("!")
        if lexer.take("==") { return (isNegated, true) }
        if lexer.take("=") { return (isNegated, false) }
        throw lexer.error(isNegated ? "expected != or !==" : "expected = or != or == or !==")
    }

    /// A number that a value must reach or not exceed; `nil`, and nothing read, where no such comparison comes.
    mutating func parseBound() throws(QueryError) -> FormTest? {
        let kind: FormTest.Kind
        if lexer.take(">=") { kind = .atLeast } else if lexer.take("<=") { kind = .atMost } else { return nil }
        guard let quoted = try lexer.takeQuoted(), Double(quoted.text) != nil else {
            throw lexer.error("expected a number in quotes, as in \"1950\"")
        }
        return FormTest(text: quoted.text, kind: kind, folding: [], offset: quoted.offset)
    }

    mutating func parseString(isLiteral: Bool) throws(QueryError) -> FormTest {
        guard let quoted = try lexer.takeQuoted() else { throw lexer.error("expected a text in quotes, as in \"…\"") }
        var test = FormTest(
            text: quoted.text, kind: isLiteral ? .literal : .regularExpression, folding: [], offset: quoted.offset)
        if lexer.take("%") {
            let start = lexer.at
            let flags = lexer.takeName() ?? ""
            for flag in flags {
                switch flag {
                case "c": test.folding.insert(.letterCase)
                case "d": test.folding.insert(.diacritics)
                case "l": test.kind = .literal
                default: throw lexer.error("expected the flags c (case), d (diacritics) or l (literal)", at: start)
                }
            }
            if flags.isEmpty { throw lexer.error("expected the flags c (case), d (diacritics) or l (literal)") }
        }
        if test.kind == .regularExpression {
            try check(test.text, quoted)
        } else {
            test.text = QueryParser.unescaped(test.text)
        }
        return test
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
                place += 1 + String(decoding: pattern.utf16.prefix(max(0, offset - 1)), as: UTF16.self).utf8.count
            }
            throw lexer.error(error.message, at: place)
        }
    }
}

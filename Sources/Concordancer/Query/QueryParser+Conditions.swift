extension QueryParser {
    /// The next condition after the pattern, if there is one.
    mutating func parseCondition() throws(QueryError) -> Condition? {
        lexer.skipSpace()
        let start = lexer.at
        if lexer.peek() == UInt8(ascii: ":") && lexer.peek(1) != UInt8(ascii: ":") { return try parseOtherSide() }
        let isNegated = lexer.take("!")
        lexer.skipSpace()
        let place = lexer.at
        switch lexer.takeName() {
        case "within": return try parseWithin(isNegated: isNegated)
        case "containing": return .containing(try parseOther(), isNegated: isNegated)
        case "has":
            guard lexer.take("("), let language = lexer.takeName(), language == "it" || language == "en",
                lexer.take(")")
            else { throw lexer.error("expected a language in parentheses: has(it) or has(en)", at: place) }
            return .hasOtherSide(language: language, offset: place, isNegated: isNegated)
        case nil where lexer.at == start: return nil
        default: throw lexer.error("expected “within”, “containing” or “has(…)”", at: place)
        }
    }

    /// What CQP writes for the other side: `:EN query` or `:EN ! query`.
    private mutating func parseOtherSide() throws(QueryError) -> Condition {
        let colon = lexer.at
        _ = lexer.take(":")
        let start = lexer.at
        guard let name = lexer.takeName()?.lowercased(), name == "it" || name == "en" else {
            throw lexer.error("expected :: with a constraint, or :en or :it with a query of that side", at: colon)
        }
        let isNegated = lexer.take("!")
        return .aligned(language: name, try parseOther(), offset: start, isNegated: isNegated)
    }

    /// A query after `containing` or a language.
    private mutating func parseOther() throws(QueryError) -> QueryBody {
        lexer.skipSpace()
        let start = lexer.at
        if let body = try parseParenthesisedBody() { return body }
        return QueryBody(pattern: try parseWholePattern(), offset: start)
    }

    private mutating func parseWithin(isNegated: Bool) throws(QueryError) -> Condition {
        if lexer.take("<") {
            let region = try parseRegion()
            _ = lexer.take("/")
            if !lexer.take(">") { throw lexer.error("expected key=\"value\" or />") }
            if let structure = Structure(rawValue: region.name) {
                if region.tests.isEmpty { return .within(structure, isNegated: isNegated) }
                if structure == .document { return .inDocument(region.tests, isNegated: isNegated) }
            }
            return .inStructure(region, isNegated: isNegated)
        }
        lexer.skipSpace()
        let start = lexer.at
        guard let name = lexer.takeName() else {
            throw lexer.error("expected a structure (s, p, bead, text, <text key=\"…\"/>) or a language (it: or en:)")
        }
        if name == "it" || name == "en" {
            if !lexer.take(":") { throw lexer.error("expected a colon: \(name):", at: start) }
            return .aligned(language: name, try parseOther(), offset: start, isNegated: isNegated)
        }
        if lexer.peek() == UInt8(ascii: ":") && lexer.peek(1) != UInt8(ascii: ":") {
            throw lexer.error("expected it: or en:", at: start)
        }
        if let structure = Structure(rawValue: name) { return .within(structure, isNegated: isNegated) }
        return .inStructure(StructureTest(name: name, tests: [], offset: start), isNegated: isNegated)
    }
}

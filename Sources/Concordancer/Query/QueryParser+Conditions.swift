extension QueryParser {
    /// The next condition after the pattern, if there is one.
    mutating func parseCondition() throws(QueryError) -> Condition? {
        lexer.skipSpace()
        let start = lexer.at
        let isNegated = lexer.take("!")
        lexer.skipSpace()
        let place = lexer.at
        switch lexer.takeName() {
        case "within": return try parseWithin(isNegated: isNegated)
        case "containing": throw lexer.error("“containing” is not supported yet", at: place)
        case nil where lexer.at == start: return nil
        default: throw lexer.error("expected “within”", at: place)
        }
    }

    private mutating func parseWithin(isNegated: Bool) throws(QueryError) -> Condition {
        if lexer.take("<") { return try parseRegion(isNegated: isNegated) }
        lexer.skipSpace()
        let start = lexer.at
        guard let name = lexer.takeName() else {
            throw lexer.error("expected a structure (s, p, bead, text, <text key=\"…\"/>) or a language (it: or en:)")
        }
        if lexer.take(":") {
            if name != "it" && name != "en" { throw lexer.error("expected it: or en:", at: start) }
            let pattern = try parseWholePattern()
            return .aligned(AlignedPattern(language: name, pattern: pattern, offset: start), isNegated: isNegated)
        }
        guard let structure = Structure(rawValue: name) else {
            let hint =
                name == "it" || name == "en" ? "expected a colon: \(name):" : "expected s, p, bead, text, it: or en:"
            throw lexer.error(hint, at: start)
        }
        return .within(structure, isNegated: isNegated)
    }

    /// A structure in angle brackets, of which `<` has been read.
    private mutating func parseRegion(isNegated: Bool) throws(QueryError) -> Condition {
        let structure = try parseStructure()
        var tests: [MetadataTest] = []
        while true {
            lexer.skipSpace()
            let start = lexer.at
            guard let key = lexer.takeName() else { break }
            if structure != .document {
                throw lexer.error("only text has attributes: the metadata of the documents", at: start)
            }
            let comparison = try parseOperator()
            let test = try parseString(isLiteral: comparison.isLiteral)
            tests.append(MetadataTest(key: key, test: test, isNegated: comparison.isNegated))
        }
        _ = lexer.take("/")
        if !lexer.take(">") { throw lexer.error("expected key=\"value\" or />") }
        return tests.isEmpty ? .within(structure, isNegated: isNegated) : .inDocument(tests, isNegated: isNegated)
    }
}

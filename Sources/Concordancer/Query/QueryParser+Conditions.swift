import BitextCore

extension QueryParser {
    /// The next condition after the pattern, if there is one.
    mutating func parseCondition() throws(QueryError) -> Condition? {
        lexer.skipSpace()
        let start = lexer.at
        if lexer.peek() == UInt8(ascii: ":") && lexer.peek(1) != UInt8(ascii: ":") { return try parseOtherSide() }
        try refuseCurlyQuotes()
        if let name = lexer.peekName(), name == "cut" || name == "expand" { return nil }
        let isNegated = lexer.take("!")
        lexer.skipSpace()
        let place = lexer.at
        switch lexer.takeName() {
        case "within": return try parseWithin(isNegated: isNegated)
        case "containing": return .containing(try parseOther(), isNegated: isNegated)
        case "has":
            guard lexer.take("("), let language = lexer.takeName()?.lowercased(), language == "it" || language == "en",
                lexer.take(")")
            else { throw lexer.error("expected a language in parentheses: has(it) or has(en)", at: place) }
            return .hasOtherSide(language: language, offset: place, isNegated: isNegated)
        case nil where lexer.at == start: return nil
        default: throw lexer.error("expected “within”, “containing” or “has(…)”", at: place)
        }
    }

    /// What CQP writes for the other side: `:EN query` or `:EN ! query`, where a constraint and a structure that follow are of that
    /// query.
    private mutating func parseOtherSide() throws(QueryError) -> Condition {
        let colon = lexer.at
        _ = lexer.take(":")
        let start = lexer.at
        guard let name = lexer.takeName()?.lowercased(), name == "it" || name == "en" else {
            throw lexer.error("expected :: with a constraint, or :en or :it with a query of that side", at: colon)
        }
        let isNegated = lexer.take("!")
        var other = try parseOther()
        while true {
            let before = lexer
            if lexer.takeName("within") {
                let condition = try parseWithin(isNegated: false)
                switch condition {
                case .within, .withinSeveral, .withinTokens, .inStructure:
                    other.conditions.append(condition)
                    continue
                default:
                    lexer = before
                    return .aligned(language: name, other, .beginning, offset: start, isNegated: isNegated)
                }
            }
            lexer.skipSpace()
            guard lexer.peek() == UInt8(ascii: ":"), lexer.peek(1) == UInt8(ascii: ":") else { break }
            _ = try parseConstraint(of: &other)
        }
        try checkLabels(of: other)
        return .aligned(language: name, other, .beginning, offset: start, isNegated: isNegated)
    }

    private mutating func parseWithin(isNegated: Bool) throws(QueryError) -> Condition {
        lexer.skipSpace()
        let start = lexer.at
        switch lexer.peek() {
        case UInt8(ascii: "<"):
            _ = lexer.take("<")
            let region = try parseRegion()
            _ = lexer.take("/")
            if !lexer.take(">") { throw lexer.error("expected key=\"value\" or />") }
            if let structure = Structure(rawValue: region.name) {
                if region.tests.isEmpty { return .within(structure, isNegated: isNegated) }
                if structure == .document && !isNegated { return .inDocument(region.tests) }
            }
            return .inStructure(region, isNegated: isNegated)
        case UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "/"):
            return .withinMatch(try parseOther(), isNegated: isNegated)
        default: break
        }
        // A language comes before its query as a label does.
        let language = lexer.peekName()?.lowercased()
        let isLanguage = language == "it" || language == "en"
        if !isLanguage && QueryParser.labelLength(lexer.bytes[start...]) != nil {
            return .withinMatch(try parseOther(), isNegated: isNegated)
        }
        let count = try parseSpan()
        if let count {
            let next = lexer.peekName()
            if next == nil || ["within", "containing", "has", "cut", "expand"].contains(next) {
                return .withinTokens(count, isNegated: isNegated)
            }
            if count < 1 { throw lexer.error("expected a number from 1 up", at: start) }
        }
        lexer.skipSpace()
        let place = lexer.at
        guard let name = lexer.takeName() else {
            throw lexer.error("expected a structure (s, p, bead, text, <text key=\"…\"/>) or a language (it: or en:)")
        }
        if let count, count > 1 {
            return .withinSeveral(
                StructureTest(name: name, tests: [], offset: place), count: count, isNegated: isNegated)
        }
        if let language, isLanguage {
            if !lexer.take(":") { throw lexer.error("expected a colon: \(language):", at: start) }
            return .aligned(language: language, try parseOther(), .inside, offset: start, isNegated: isNegated)
        }
        if lexer.peek() == UInt8(ascii: ":") && lexer.peek(1) != UInt8(ascii: ":") {
            throw lexer.error("expected it: or en:", at: start)
        }
        if let structure = Structure(rawValue: name) { return .within(structure, isNegated: isNegated) }
        return .inStructure(StructureTest(name: name, tests: [], offset: place), isNegated: isNegated)
    }

    /// The number of tokens or pieces that comes next; nil where none does.
    private mutating func parseSpan() throws(QueryError) -> Int? {
        lexer.skipSpace()
        let start = lexer.at
        guard let decimal = lexer.takeDecimal() else { return nil }
        if decimal.number > Double(QueryParser.widestSpan) {
            throw lexer.error("expected a number up to \(QueryParser.widestSpan)", at: start)
        }
        guard decimal.text.utf8.allSatisfy(\.isASCIIDigit), let count = Int(decimal.text) else {
            throw lexer.error("expected a whole number, as in within 5 or within 2 s", at: start)
        }
        return count
    }

    /// Takes the tests of the document that the hit begins in out of a constraint, as in CQP's `:: match.text_year = "1910"`.
    func takeDocumentTests(from constraint: Constraint) -> (rest: Constraint?, tests: [MetadataTest]) {
        var tests: [MetadataTest] = []
        var rest: [Constraint] = []
        for part in constraint.conjuncts {
            if case .value(let reference, let test, let isNegated) = part,
                reference.label == LabelReference.implicit[0], reference.attribute.name.hasPrefix("text_")
            {
                let key = String(reference.attribute.name.dropFirst("text_".count))
                tests.append(MetadataTest(key: key, test: test, isNegated: isNegated))
            } else {
                rest.append(part)
            }
        }
        return (tests.isEmpty ? constraint : rest.isEmpty ? nil : .and(rest), tests)
    }

    /// Throws unless the pattern has every label that its constraints name.
    func checkLabels(of body: QueryBody) throws(QueryError) {
        let labels = body.pattern.labels + LabelReference.implicit
        var references = body.constraint?.references ?? []
        references += body.pattern.constraints.flatMap(\.references).filter { !$0.isThis }
        for reference in references where !labels.contains(reference.label) {
            throw lexer.error(
                "no token has the label “\(reference.label)”; write it as in \(reference.label):[lemma=\"…\"]",
                at: reference.offset)
        }
    }
}

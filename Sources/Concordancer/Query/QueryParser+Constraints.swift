extension QueryParser {
    /// The global constraint after a pattern, begun by `&` or by CQP's `::`; `nil` where neither comes.
    mutating func parseConstraint() throws(QueryError) -> Constraint? {
        guard lexer.take("::") || lexer.take("&") else { return nil }
        return try parseDisjunction()
    }

    private mutating func parseDisjunction() throws(QueryError) -> Constraint {
        var branches = [try parseConjunction()]
        while lexer.take("|") { branches.append(try parseConjunction()) }
        return branches.count == 1 ? branches[0] : .or(branches)
    }

    private mutating func parseConjunction() throws(QueryError) -> Constraint {
        var factors = [try parseComparison()]
        while lexer.take("&") { factors.append(try parseComparison()) }
        return factors.count == 1 ? factors[0] : .and(factors)
    }

    private mutating func parseComparison() throws(QueryError) -> Constraint {
        lexer.skipSpace()
        let start = lexer.at
        if lexer.take("!") {
            return .not(try nested { (parser) throws(QueryError) in try parser.parseComparison() })
        }
        if lexer.take("(") {
            let inner = try nested { (parser) throws(QueryError) in try parser.parseDisjunction() }
            if !lexer.take(")") {
                throw lexer.error("expected & or | or ) for the parenthesis at column \(column(start))")
            }
            return inner
        }
        let (left, hasAttribute) = try parseReference()
        if !hasAttribute { return .isSet(left) }
        let comparison = try parseOperator()
        lexer.skipSpace()
        if lexer.peek() == UInt8(ascii: "\"") || lexer.peek() == UInt8(ascii: "'") {
            let test = try parseString(isLiteral: comparison.isLiteral)
            return .value(left, test, isNegated: comparison.isNegated)
        }
        return .equal(left, try parseReference().reference, isNegated: comparison.isNegated)
    }

    private mutating func parseReference() throws(QueryError) -> (reference: LabelReference, hasAttribute: Bool) {
        lexer.skipSpace()
        let start = lexer.at
        guard let label = lexer.takeName() else {
            throw lexer.error("expected a label with an attribute, as in 1.lemma = 2.lemma")
        }
        var reference = LabelReference(
            label: label, attribute: AttributeName(name: "word", offset: start), offset: start)
        guard lexer.take(".") else { return (reference, false) }
        let place = lexer.at
        guard let attribute = lexer.takeName() else { throw lexer.error("expected an attribute, as in 1.lemma") }
        reference.attribute = AttributeName(name: attribute, offset: place)
        return (reference, true)
    }

    /// Takes the tests of the document that the hit begins in out of a constraint, as in CQP's `:: match.text_year = "1910"`.
    func takeDocumentTests(from constraint: Constraint) -> (rest: Constraint?, tests: [MetadataTest]) {
        var tests: [MetadataTest] = []
        var rest: [Constraint] = []
        for part in constraint.conjuncts {
            if case .value(let reference, let test, let isNegated) = part,
                reference.label == LabelReference.implicit[0],
                let prefix = reference.attribute.name.firstRange(of: "text_"),
                prefix.lowerBound == reference.attribute.name.startIndex
            {
                let key = String(reference.attribute.name[prefix.upperBound...])
                tests.append(MetadataTest(key: key, test: test, isNegated: isNegated))
            } else {
                rest.append(part)
            }
        }
        return (tests.isEmpty ? constraint : rest.isEmpty ? nil : .and(rest), tests)
    }

    /// Throws unless the pattern has every label that the constraint names.
    func check(_ constraint: Constraint, against pattern: Pattern) throws(QueryError) {
        let labels = pattern.labels + LabelReference.implicit
        for reference in constraint.references where !labels.contains(reference.label) {
            throw lexer.error(
                "no token has the label “\(reference.label)”; write it as in \(reference.label):[lemma=\"…\"]",
                at: reference.offset)
        }
    }
}

extension Pattern {
    /// The labels of its tokens, each once.
    var labels: [String] {
        switch self {
        case .token, .boundary, .lookahead, .markedBoundary, .whole: []
        case .labelled(let label, _): [label]
        case .sequence(let items), .alternatives(let items):
            items.reduce(into: []) { all, item in all += item.labels.filter { !all.contains($0) } }
        case .part(let body): body.pattern.labels
        case .repeated(let inner, _, _): inner.labels
        }
    }
}

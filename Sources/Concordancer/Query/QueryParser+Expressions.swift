/// What is asked of a token in brackets, and of labels after a pattern.
///
///     expression  = disjunction ("->" disjunction)?
///     disjunction = conjunction ("|" conjunction)*
///     conjunction = factor ("&" factor)*
///     factor      = "!" factor | "(" expression ")" | term (op (string | number | term))?
///                 | ("lbound" | "rbound") "(" reference ")" | reference ("not"? ("contains" | "matches") string)?
///     term        = reference | ("f" | "strlen" | "int" | "ambiguity") "(" reference ")"
///                 | ("distance" | "dist" | "distabs" | "add" | "sub" | "mul") "(" place "," place ")"
///                 | ("lbound_of" | "rbound_of") "(" structure "," place ")"
///     place       = label | number | term
///     reference   = (label ".")? attribute      in brackets, where “_” is the token itself
///                 | label ("." attribute)?      elsewhere
///     op          = "=" | "!=" | "==" | "!==" | "<" | "<=" | ">" | ">=" | "!<=" | "!>="
///     string      = (quoted | "$" name | "RE(" "$" name ")") ("%" [cdl]+)?
extension QueryParser {
    /// Where an expression stands.
    enum ExpressionPlace {
        case token
        case query
    }

    mutating func parseExpression(of place: ExpressionPlace) throws(QueryError) -> Constraint {
        let left = try parseDisjunction(place)
        if !lexer.take("->") { return left }
        return .or([.not(left), try parseDisjunction(place)])
    }

    private mutating func parseDisjunction(_ place: ExpressionPlace) throws(QueryError) -> Constraint {
        var branches = [try parseConjunction(place)]
        while lexer.take("|") { branches.append(try parseConjunction(place)) }
        return branches.count == 1 ? branches[0] : .or(branches)
    }

    private mutating func parseConjunction(_ place: ExpressionPlace) throws(QueryError) -> Constraint {
        var factors = [try parseFactor(place)]
        while lexer.take("&") { factors.append(try parseFactor(place)) }
        return factors.count == 1 ? factors[0] : .and(factors)
    }

    private mutating func parseFactor(_ place: ExpressionPlace) throws(QueryError) -> Constraint {
        lexer.skipSpace()
        let start = lexer.at
        if lexer.take("!") {
            return .not(try nested { (parser) throws(QueryError) in try parser.parseFactor(place) })
        }
        if lexer.take("(") {
            let inner = try nested { (parser) throws(QueryError) in try parser.parseExpression(of: place) }
            if !lexer.take(")") {
                throw lexer.error("expected & or | or ) for the parenthesis at column \(column(start))")
            }
            return inner
        }
        if let name = lexer.peekName(), name == "lbound" || name == "rbound" {
            let before = lexer
            _ = lexer.takeName()
            if lexer.take("(") {
                let reference = try parseReference(place, hasAttribute: true)
                try close("(")
                return .bounds(reference, isStart: name == "lbound")
            }
            lexer = before
        }
        return try parseComparison(try parseTerm(place), place)
    }

    private mutating func parseComparison(
        _ left: Term, _ place: ExpressionPlace
    ) throws(QueryError) -> Constraint {
        if let test = try parseSetTest(of: left) { return test }
        guard let (comparison, isLiteral, isNegated) = takeComparison() else { return try bare(left, place) }
        lexer.skipSpace()
        let start = lexer.at
        try refuseCurlyQuotes()
        var result: Constraint
        if lexer.peek() == UInt8(ascii: "\"") || lexer.peek() == UInt8(ascii: "'") || isBeforeList {
            result = try compare(left, comparison, with: try parseString(isLiteral: isLiteral))
        } else if let number = lexer.takeDecimal() {
            if case .value(let reference) = left {
                // What is no number is unequal to any.
                let isUnequal = comparison == .unequal
                let test = FormTest(
                    text: number.text, kind: .number(isUnequal ? .equal : comparison), folding: [], offset: start)
                result = .value(reference, test, isNegated: isUnequal)
            } else {
                result = .comparison(left, comparison, .number(number.number))
            }
        } else {
            if lexer.peekName() == nil {
                throw lexer.error(
                    place == .token
                        ? "expected a text in quotes, as in \"…\", or a number or an attribute"
                        : "expected a text in quotes, a number, or a label with an attribute, as in 1.lemma")
            }
            result = .comparison(left, comparison, try parseTerm(place))
        }
        if isNegated { result = .not(result) }
        return result
    }

    /// A comparison with a text: of a token's value, or of a number with a number in quotes.
    private func compare(
        _ left: Term, _ comparison: MetadataCondition.Comparison, with test: FormTest
    ) throws(QueryError) -> Constraint {
        let isOrder = comparison != .equal && comparison != .unequal
        if case .value(let reference) = left {
            if !isOrder { return .value(reference, test, isNegated: comparison == .unequal) }
            guard Double(decimal: test.text) != nil else {
                throw lexer.error("expected a number, as in \"1950\"", at: test.offset)
            }
            let number = FormTest(text: test.text, kind: .number(comparison), folding: [], offset: test.offset)
            return .value(reference, number, isNegated: false)
        }
        guard let number = Double(decimal: test.text) else { throw lexer.error("expected a number", at: test.offset) }
        return .comparison(left, comparison, .number(number))
    }

    /// A reference that isn't compared with anything: a label that must be set, or a structure that the token must lie in.
    private func bare(_ term: Term, _ place: ExpressionPlace) throws(QueryError) -> Constraint {
        switch term {
        case .position(let reference): return .isSet(reference)
        case .value(let reference):
            try refuseCurlyQuotes()
            let ends = [UInt8(ascii: "]"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: ":")]
            if place == .token, let next = lexer.peek(), !ends.contains(next), next != UInt8(ascii: "-") {
                throw lexer.error(
                    next == UInt8(ascii: "!") ? "expected != or !==" : "expected = or != or == or !==",
                    at: next == UInt8(ascii: "!") ? lexer.at + 1 : nil)
            }
            return .lies(reference)
        default: throw lexer.error("expected = or != or < or > with a number")
        }
    }

    // MARK: Terms

    private mutating func parseTerm(_ place: ExpressionPlace) throws(QueryError) -> Term {
        lexer.skipSpace()
        let start = lexer.at
        let before = lexer
        guard let name = lexer.takeName() else { throw missingReference(place) }
        guard lexer.peek() == UInt8(ascii: "(") else {
            lexer = before
            let reference = try parseReference(place, hasAttribute: false)
            return reference.attribute.name.isEmpty ? .position(reference) : .value(reference)
        }
        _ = lexer.take("(")
        let term = try nested { (parser) throws(QueryError) in
            try parser.parseFunction(name, place, start: start)
        }
        try close("(")
        return term
    }

    /// The arguments of a function.
    private mutating func parseFunction(
        _ name: String, _ place: ExpressionPlace, start: Int
    ) throws(QueryError) -> Term {
        switch name {
        case "f": return .measure(.frequency, try parseReference(place, hasAttribute: true))
        case "strlen": return .measure(.length, try parseReference(place, hasAttribute: true))
        case "int": return .measure(.number, try parseReference(place, hasAttribute: true))
        case "ambiguity": return .measure(.members, try parseReference(place, hasAttribute: true))
        case "distance", "dist": return try parsePair(.distance, place, ofLabels: true)
        case "distabs": return try parsePair(.absoluteDistance, place, ofLabels: true)
        case "add": return try parsePair(.add, place)
        case "sub": return try parsePair(.subtract, place)
        case "mul": return try parsePair(.multiply, place)
        case "lbound_of", "rbound_of":
            lexer.skipSpace()
            let offset = lexer.at
            guard let structure = lexer.takeName(), lexer.take(",") else {
                throw lexer.error("expected a structure and a label, as in lbound_of(s, a)")
            }
            let test = StructureTest(name: structure, tests: [], offset: offset)
            return .bound(test, try parseArgument(place, isLabel: true), isStart: name == "lbound_of")
        case "ws", "term", "swap", "ccoll":
            throw lexer.error("there are no word sketches; “\(name)” can't be asked for", at: start)
        default:
            throw lexer.error(
                "there is no function “\(name)”; expected one of f, strlen, int, ambiguity, distance, dist, distabs, add, sub, mul, "
                    + "lbound, rbound, lbound_of, rbound_of", at: start)
        }
    }

    private mutating func parsePair(
        _ operation: Term.Operation, _ place: ExpressionPlace, ofLabels: Bool = false
    ) throws(QueryError) -> Term {
        let left = try parseArgument(place, isLabel: ofLabels)
        if !lexer.take(",") { throw lexer.error("expected a comma and another argument") }
        return .arithmetic(operation, left, try parseArgument(place, isLabel: ofLabels))
    }

    /// A label, a number or another term, as the argument of a function; where `isLabel`, digits are a label.
    private mutating func parseArgument(_ place: ExpressionPlace, isLabel: Bool) throws(QueryError) -> Term {
        lexer.skipSpace()
        let start = lexer.at
        let before = lexer
        if let name = lexer.takeName() {
            lexer.skipSpace()
            let isAlone = lexer.peek() == UInt8(ascii: ",") || lexer.peek() == UInt8(ascii: ")")
            if isAlone, isLabel || name.contains(where: { !$0.isNumber && $0 != "-" }) {
                return .position(
                    LabelReference(label: name, attribute: AttributeName(name: "", offset: start), offset: start))
            }
            lexer = before
        }
        if let number = lexer.takeDecimal() { return .number(number.number) }
        return try parseTerm(place)
    }

    /// A token's attribute: in brackets an attribute alone is that of the token itself, elsewhere a name alone is a label.
    private mutating func parseReference(
        _ place: ExpressionPlace, hasAttribute: Bool
    ) throws(QueryError) -> LabelReference {
        lexer.skipSpace()
        let start = lexer.at
        guard let name = lexer.takeName() else { throw missingReference(place) }
        guard lexer.take(".") else {
            if place == .token {
                let attribute = AttributeName(name: name, offset: start)
                return LabelReference(label: LabelReference.this, attribute: attribute, offset: start)
            }
            if hasAttribute {
                throw lexer.error("expected a label with an attribute, as in 1.lemma", at: start)
            }
            return LabelReference(label: name, attribute: AttributeName(name: "", offset: start), offset: start)
        }
        let offset = lexer.at
        guard let attribute = lexer.takeName() else { throw lexer.error("expected an attribute, as in 1.lemma") }
        return LabelReference(label: name, attribute: AttributeName(name: attribute, offset: offset), offset: start)
    }

    private func missingReference(_ place: ExpressionPlace) -> QueryError {
        lexer.error(
            place == .token
                ? "expected an attribute, as in [word=\"…\"]"
                : "expected a label with an attribute, as in 1.lemma = 2.lemma")
    }

    private mutating func close(_ symbol: StaticString) throws(QueryError) {
        if !lexer.take(")") { throw lexer.error("expected ) after the arguments") }
    }
}

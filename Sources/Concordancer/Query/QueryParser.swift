/// Parses CQL by recursive descent.
///
///     query      = pattern condition* ";"?
///     pattern    = sequence ("|" sequence)*
///     sequence   = (atom repetition*)+
///     atom       = "[" test? "]" | string | "(" pattern ")" | "<" "/"? structure ">"
///     repetition = "*" | "+" | "?" | "{" n? ("," m?)? "}"
///     condition  = "!"? "within" (structure | "<" structure (key op string)* "/"? ">" | language ":" pattern)
///     test       = conjunction ("|" conjunction)*
///     conjunction = factor ("&" factor)*
///     factor     = "!" factor | "(" test ")" | attribute op string
///     op         = "=" | "!=" | "==" | "!=="
///     string     = quoted ("%" [cdl]+)?
struct QueryParser {
    private var lexer: QueryLexer
    private var depth = 0
    private static let maximumDepth = 100
    private static let maximumOperators = 8
    private static let maximumRepetition = 1000
    private static let maximumSize = 10_000

    init(_ query: String) { lexer = QueryLexer(query) }

    /// The whole query.
    mutating func parse() throws(QueryError) -> Query {
        let pattern = try parsePattern()
        var conditions: [Condition] = []
        while let condition = try parseCondition() { conditions.append(condition) }
        _ = lexer.take(";")
        lexer.skipSpace()
        if lexer.peek() != nil { throw unexpected() }
        return Query(text: lexer.query, pattern: pattern, conditions: conditions)
    }

    private func unexpected() -> QueryError {
        switch lexer.peek() {
        case UInt8(ascii: ")"): lexer.error("this parenthesis closes none")
        case UInt8(ascii: "]"): lexer.error("this bracket closes none")
        case UInt8(ascii: ":"): lexer.error("global constraints and labels are not supported yet")
        default: lexer.error("expected another token such as [word=\"…\"], or “within”, or the end of the query")
        }
    }

    // MARK: Patterns

    private mutating func nested<Value>(
        _ parse: (inout QueryParser) throws(QueryError) -> Value
    ) throws(QueryError) -> Value {
        depth += 1
        defer { depth -= 1 }
        if depth > QueryParser.maximumDepth { throw lexer.error("the query is nested too deep") }
        return try parse(&self)
    }

    private mutating func parsePattern() throws(QueryError) -> Pattern {
        var branches = [try parseSequence()]
        while lexer.take("|") { branches.append(try parseSequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func parseSequence() throws(QueryError) -> Pattern {
        var items: [Pattern] = []
        while let atom = try parseAtom() { items.append(try parseRepetitions(of: atom)) }
        if items.isEmpty { throw lexer.error("expected a token such as [word=\"…\"], \"…\" or []") }
        return items.count == 1 ? items[0] : .sequence(items)
    }

    private mutating func parseAtom() throws(QueryError) -> Pattern? {
        lexer.skipSpace()
        let start = lexer.at
        if let length = QueryParser.labelLength(lexer.bytes[start...]) {
            throw lexer.error("labels are not supported yet; leave out this one", at: start + length - 1)
        }
        switch lexer.peek() {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return .token(.form(try parseString(isLiteral: false)))
        case UInt8(ascii: "["):
            return .token(try parseBrackets())
        case UInt8(ascii: "("):
            _ = lexer.take("(")
            let inner = try nested { (parser) throws(QueryError) in try parser.parsePattern() }
            if !lexer.take(")") { throw lexer.error("expected ) for the parenthesis at column \(column(start))") }
            return inner
        case UInt8(ascii: "<"):
            return try parseTag()
        default:
            return nil
        }
    }

    private func column(_ offset: Int) -> Int {
        DisplayWidth.columns(of: String(decoding: lexer.bytes[..<offset], as: UTF8.self)) + 1
    }

    /// The length of a label with its colon at the start of `bytes`, such as `a:` before a token.
    static func labelLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        let name = bytes.prefix(while: QueryLexer.isNameByte)
        let rest = bytes.dropFirst(name.count)
        guard !name.isEmpty, rest.first == UInt8(ascii: ":"), let next = rest.dropFirst().first,
            next == UInt8(ascii: "[") || next == UInt8(ascii: "\"")
        else { return nil }
        return name.count + 1
    }

    private mutating func parseTag() throws(QueryError) -> Pattern {
        _ = lexer.take("<")
        let isStart = !lexer.take("/")
        let structure = try parseStructure()
        if !lexer.take(">") {
            throw lexer.error("expected > (attributes of structures are understood after “within” only)")
        }
        return .boundary(structure, isStart: isStart)
    }

    private mutating func parseStructure() throws(QueryError) -> Structure {
        lexer.skipSpace()
        let start = lexer.at
        guard let name = lexer.takeName(), let structure = Structure(rawValue: name) else {
            throw lexer.error("expected one of the structures s, p, bead and text", at: start)
        }
        return structure
    }

    private mutating func parseRepetitions(of atom: Pattern) throws(QueryError) -> Pattern {
        var pattern = atom
        var operators = 0
        while true {
            lexer.skipSpace()
            let start = lexer.at
            operators += 1
            if lexer.take("*") {
                pattern = .repeated(pattern, minimum: 0, maximum: nil)
            } else if lexer.take("+") {
                pattern = .repeated(pattern, minimum: 1, maximum: nil)
            } else if lexer.take("?") {
                pattern = .repeated(pattern, minimum: 0, maximum: 1)
            } else if lexer.take("{") {
                pattern = try parseBraces(of: pattern, start: start)
            } else {
                return pattern
            }
            if operators > QueryParser.maximumOperators {
                throw lexer.error("too many repetitions of a repetition", at: start)
            }
            if pattern.size > QueryParser.maximumSize {
                throw lexer.error("with this repetition the query becomes too long", at: start)
            }
        }
    }

    private mutating func parseBraces(of pattern: Pattern, start: Int) throws(QueryError) -> Pattern {
        let minimum = lexer.takeNumber()
        var maximum = minimum
        if lexer.take(",") { maximum = lexer.takeNumber() }
        guard minimum != nil || maximum != nil else {
            throw lexer.error("expected a number of repetitions, as in {2}, {1,3} or {2,}")
        }
        if !lexer.take("}") { throw lexer.error("expected } after the number of repetitions") }
        let lower = minimum ?? 0
        if max(lower, maximum ?? 0) > QueryParser.maximumRepetition {
            throw lexer.error("more than \(QueryParser.maximumRepetition) repetitions are not possible", at: start)
        }
        if let maximum, maximum < lower {
            throw lexer.error("the maximum \(maximum) is below the minimum \(lower)", at: start)
        }
        return .repeated(pattern, minimum: lower, maximum: maximum)
    }

    // MARK: Tokens

    private mutating func parseBrackets() throws(QueryError) -> TokenTest {
        let start = lexer.at
        _ = lexer.take("[")
        if lexer.take("]") { return .any }
        let test = try parseTest()
        if !lexer.take("]") {
            throw lexer.error("expected & or | or ] for the bracket at column \(column(start))")
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
        switch attribute {
        case "word": break
        case "lemma", "pos": throw lexer.error("this corpus has no \(attribute) annotation yet", at: start)
        default: throw lexer.error("there is no attribute “\(attribute)”; expected word", at: start)
        }
        let comparison = try parseOperator()
        let test = TokenTest.form(try parseString(isLiteral: comparison.isLiteral))
        return comparison.isNegated ? .not(test) : test
    }

    private mutating func parseOperator() throws(QueryError) -> (isNegated: Bool, isLiteral: Bool) {
        let isNegated = lexer.take("!")
        if lexer.take("==") { return (isNegated, true) }
        if lexer.take("=") { return (isNegated, false) }
        throw lexer.error(isNegated ? "expected != or !==" : "expected = or != or == or !==")
    }

    private mutating func parseString(isLiteral: Bool) throws(QueryError) -> FormTest {
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
        if test.kind == .regularExpression { try check(test.text, quoted) }
        return test
    }

    /// Throws, with its place, what ICU finds wrong with a regular expression.
    private func check(_ pattern: String, _ quoted: QueryLexer.Quoted) throws(QueryError) {
        do {
            _ = try RegularExpression(pattern, ignoringCase: false)
        } catch {
            var place = quoted.offset
            if case .syntax(let offset?, _) = error, quoted.isVerbatim {
                place += 1 + String(decoding: pattern.utf16.prefix(max(0, offset - 1)), as: UTF16.self).utf8.count
            }
            throw lexer.error(error.message, at: place)
        }
    }

    // MARK: Conditions

    private mutating func parseCondition() throws(QueryError) -> Condition? {
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
            let pattern = try parsePattern()
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

extension Pattern {
    /// About how many steps the pattern's automaton has, capped far above what is allowed.
    var size: Int {
        switch self {
        case .token, .boundary: return 1
        case .sequence(let items): return items.reduce(0) { min(1 << 30, $0 + $1.size) }
        case .alternatives(let branches): return branches.reduce(0) { min(1 << 30, $0 + $1.size + 2) }
        case .repeated(let inner, let minimum, let maximum):
            return min(1 << 30, (inner.size + 2) * max(1, maximum ?? minimum + 1))
        }
    }
}

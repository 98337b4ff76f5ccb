/// Parses CQL by recursive descent.
///
///     query      = body ";"?
///     body       = ("(" body ")" | pattern) (("&" | "::") constraint | condition)*
///     pattern    = sequence ("|" sequence)*
///     sequence   = (atom repetition*)+
///     atom       = (label ":")? ("[" test? "]" | string) | "[:" test? ":]" | "(" pattern condition* ")" | "<" "/"? region ">" | "<" region "/>"
///     region     = structure (key (op string | (">=" | "<=") number in quotes))*
///     repetition = "*" | "+" | "?" | "{" n? ("," m?)? "}"
///     condition  = "!"? ("within" (structure | "<" region "/"? ">" | language ":" other)
///                        | "containing" other | "has" "(" language ")")
///                | ":" language "!"? other
///     other      = "(" body ")" | pattern
///     constraint = conjunction of comparisons with "&", "|", "!" and parentheses
///     comparison = reference (("=" | "!=") (reference | string))? | label
///     reference  = label "." attribute
///     test       = conjunction ("|" conjunction)*
///     conjunction = factor ("&" factor)*
///     factor     = "!" factor | "(" test ")" | attribute op string
///     op         = "=" | "!=" | "==" | "!=="
///     string     = quoted ("%" [cdl]+)?
struct QueryParser {
    var lexer: QueryLexer
    private var depth = 0
    private static let maximumDepth = 100
    private static let maximumOperators = 8
    private static let maximumRepetition = 1000
    private static let maximumSize = 10_000

    init(_ query: String) { lexer = QueryLexer(query) }

    /// The whole query.
    mutating func parse() throws(QueryError) -> Query {
        let body = try parseBody()
        _ = lexer.take(";")
        lexer.skipSpace()
        if lexer.peek() != nil { throw unexpected() }
        return Query(text: lexer.query, body: body)
    }

    /// A pattern with its constraint and conditions.
    mutating func parseBody() throws(QueryError) -> QueryBody {
        lexer.skipSpace()
        let start = lexer.at
        var body: QueryBody
        if let inner = try parseParenthesisedBody() {
            body = inner
        } else {
            body = QueryBody(pattern: try parseWholePattern(), offset: start)
        }
        while true {
            if let condition = try parseCondition() {
                body.conditions.append(condition)
                continue
            }
            guard let constraint = try parseConstraint() else { break }
            try check(constraint, against: body.pattern)
            let (rest, tests) = takeDocumentTests(from: constraint)
            if let rest { body.constraint = body.constraint.map { .and([$0, rest]) } ?? rest }
            if !tests.isEmpty { body.conditions.append(.inDocument(tests, isNegated: false)) }
        }
        return body
    }

    /// A query in parentheses that has more than a pattern; `nil`, and nothing read, where there is none.
    mutating func parseParenthesisedBody() throws(QueryError) -> QueryBody? {
        lexer.skipSpace()
        let start = lexer.at
        guard lexer.parenthesisHoldsConditions, !lexer.parenthesisIsFollowedByPattern else { return nil }
        _ = lexer.take("(")
        let body = try nested { (parser) throws(QueryError) in try parser.parseBody() }
        if !lexer.take(")") { throw lexer.error("expected ) for the parenthesis at column \(column(start))") }
        return body
    }

    private func unexpected() -> QueryError {
        switch lexer.peek() {
        case UInt8(ascii: ")"): lexer.error("this parenthesis closes none")
        case UInt8(ascii: "]"): lexer.error("this bracket closes none")
        default: lexer.error("expected another token such as [word=\"…\"], or “within”, or the end of the query")
        }
    }

    /// Runs `parse` one level deeper.
    mutating func nested<Value>(
        _ parse: (inout QueryParser) throws(QueryError) -> Value
    ) throws(QueryError) -> Value {
        depth += 1
        defer { depth -= 1 }
        if depth > QueryParser.maximumDepth { throw lexer.error("the query is nested too deep") }
        return try parse(&self)
    }

    /// A pattern with all its alternatives that isn't too long.
    mutating func parseWholePattern() throws(QueryError) -> Pattern {
        let start = lexer.at
        let pattern = try parsePattern()
        if pattern.size > QueryParser.maximumSize { throw lexer.error("the query is too long", at: start) }
        return pattern
    }

    mutating func parsePattern() throws(QueryError) -> Pattern {
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
            let label = String(decoding: lexer.bytes[start..<start + length - 1], as: UTF8.self)
            if LabelReference.implicit.contains(label) {
                throw lexer.error("“\(label)” is the name of a place in every hit; expected another label", at: start)
            }
            lexer.skip(length)
            lexer.skipSpace()
            let test: TokenTest =
                lexer.peek() == UInt8(ascii: "[") ? try parseBrackets() : .form(try parseString(isLiteral: false))
            return .labelled(label, test)
        }
        switch lexer.peek() {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return .token(.form(try parseString(isLiteral: false)))
        case UInt8(ascii: "[") where lexer.peek(1) == UInt8(ascii: ":"):
            return .lookahead(try parseLookahead())
        case UInt8(ascii: "["):
            return .token(try parseBrackets())
        case UInt8(ascii: "("):
            if lexer.parenthesisHoldsConditions { return try parsePart() }
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

    /// A part of a pattern with conditions of its own, in parentheses.
    private mutating func parsePart() throws(QueryError) -> Pattern {
        let start = lexer.at
        _ = lexer.take("(")
        let body = try nested { (parser) throws(QueryError) in try parser.parseBody() }
        if !lexer.take(")") { throw lexer.error("expected ) for the parenthesis at column \(column(start))") }
        if body.constraint != nil {
            throw lexer.error("a constraint can only be asked of the whole query, not of a part of it", at: start)
        }
        if body.conditions.isEmpty { return body.pattern }
        let length = body.pattern.length
        if length.lowerBound != length.upperBound || length.lowerBound == 0 {
            throw lexer.error(
                "conditions can be asked of a part of a query that has a fixed number of tokens", at: start)
        }
        return .part(body)
    }

    /// The column of a place, counted from 1, for messages.
    func column(_ offset: Int) -> Int {
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
        let region = try parseRegion()
        if isStart && lexer.take("/>") { return .whole(region) }
        if !lexer.take(">") { throw lexer.error("expected key=\"value\" or >") }
        if let structure = Structure(rawValue: region.name), region.tests.isEmpty {
            return .boundary(structure, isStart: isStart)
        }
        return .markedBoundary(region, isStart: isStart)
    }

    /// A structure's name and what is asked of its attributes, as they stand in angle brackets.
    mutating func parseRegion() throws(QueryError) -> StructureTest {
        lexer.skipSpace()
        let start = lexer.at
        guard let name = lexer.takeName() else {
            throw lexer.error(
                "expected the name of a structure: s, p, bead, text, or one that the texts are marked with")
        }
        var region = StructureTest(name: name, tests: [], offset: start)
        while let key = lexer.takeName() {
            if let bound = try parseBound() {
                region.tests.append(MetadataTest(key: key, test: bound, isNegated: false))
                continue
            }
            let comparison = try parseOperator()
            let test = try parseString(isLiteral: comparison.isLiteral)
            region.tests.append(MetadataTest(key: key, test: test, isNegated: comparison.isNegated))
        }
        return region
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
}

extension Pattern {
    /// About how many steps the pattern's automaton has, capped far above what is allowed.
    var size: Int {
        switch self {
        case .token, .labelled, .lookahead, .boundary, .markedBoundary, .whole: return 1
        case .sequence(let items): return items.reduce(0) { min(1 << 30, $0 + $1.size) }
        case .alternatives(let branches): return branches.reduce(0) { min(1 << 30, $0 + $1.size + 2) }
        case .part(let body): return body.pattern.size + 2
        case .repeated(let inner, let minimum, let maximum):
            return min(1 << 30, (inner.size + 2) * max(1, maximum ?? minimum + 1))
        }
    }
}

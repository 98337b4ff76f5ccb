/// Parses CQL by recursive descent.
///
///     query      = ("(?" strategy ")")? body ("cut" n | "expand" ("left" | "right")? "to" (n? structure | n))* ";"?
///     body       = (pattern | "MU" proximity | "TAB" token (gap? token)*) (("&" | "::") constraint | condition)*
///     pattern    = sequence ("|" sequence)*
///     sequence   = (atom repetition*)+
///     atom       = mark* token | "[:" test? ":]" | "(" body ")" | "<" "/"? region ">" | "<" region "/>"
///                | "<<" structure "/"? ">>" | "/region[" structure ("," label)? "]"
///     mark       = label ":" | "@" digit? ":"?
///     token      = "[" test? "]" | string | "$" name | proximity
///     proximity  = "(" "meet" near ("not" | "!")? near (n n | structure)? ")" | "(" "union" near near ")"
///     near       = proximity | "[" test? "]" | string
///     region     = structure (op? (string | number))? (key op (string | number))*
///     repetition = "*" | "+" | "?" | gap
///     gap        = "{" n? ("," m?)? "}"
///     condition  = "!"? ("within" (n | n? structure | "<" region "/"? ">" | language ":" other | other)
///                        | "containing" other | "has" "(" language ")")
///                | ":" language "!"? other ("::" constraint | "within" n? structure)*
///     other      = pattern
///     test, constraint: see `parseExpression`
struct QueryParser {
    var lexer: QueryLexer
    /// The lists of words that the query can name.
    let lists: [NamedWords]
    private var depth = 0
    /// Whether an apostrophe is asked for as it is written.
    var isExactOfApostrophes = false
    /// The tests of the tags that open pieces in this pattern, by the pieces' names.
    var openTags: [String: [MetadataTest]] = [:]
    private static let maximumDepth = 100
    private static let maximumOperators = 8
    private static let maximumRepetition = 1000
    private static let maximumSize = 10_000
    /// The most tokens or pieces that a hit can be asked to lie in.
    static let widestSpan = 1_000_000

    init(_ query: String, lists: [NamedWords] = []) {
        lexer = QueryLexer(query)
        self.lists = lists
    }

    /// The whole query.
    mutating func parse() throws(QueryError) -> Query {
        let strategy = try parseStrategy()
        var query = Query(text: lexer.query, body: try parseBody())
        query.strategy = strategy
        try checkLabels(of: query.body)
        while true {
            if lexer.takeName("cut") {
                guard query.most == nil, let most = lexer.takeNumber() else {
                    throw lexer.error("expected the number of hits to keep once, as in cut 100")
                }
                query.most = most
            } else if lexer.takeName("expand") {
                query.expansion = try parseExpansion()
            } else {
                break
            }
        }
        _ = lexer.take(";")
        lexer.skipSpace()
        try refuseCurlyQuotes()
        if lexer.peek() != nil { throw unexpected() }
        query.isExactOfApostrophes = isExactOfApostrophes
        return query
    }

    /// The matching strategy that a query begins with, as CQP's `(?longest)`; nil where it begins with none.
    private mutating func parseStrategy() throws(QueryError) -> MatchingStrategy? {
        guard lexer.take("(?") else { return nil }
        lexer.skipSpace()
        let start = lexer.at
        guard let strategy = lexer.takeName().flatMap({ MatchingStrategy(rawValue: $0) }), lexer.take(")") else {
            throw lexer.error("expected (?standard), (?shortest), (?longest) or (?traditional)", at: start)
        }
        return strategy
    }

    private mutating func parseExpansion() throws(QueryError) -> Expansion {
        let direction: Expansion.Direction =
            lexer.takeName("left") ? .left : lexer.takeName("right") ? .right : .both
        lexer.skipSpace()
        guard lexer.takeName("to") else {
            throw lexer.error("expected what the hits grow to, as in expand to s or expand left to 5")
        }
        lexer.skipSpace()
        let place = lexer.at
        let count = lexer.takeNumber()
        lexer.skipSpace()
        let start = lexer.at
        if count == nil || lexer.peekName().map({ $0 != "cut" && $0 != "expand" }) ?? false {
            guard let name = lexer.takeName() else { throw lexer.error("expected a structure: s, p, bead, text…") }
            if count == 0 { throw lexer.error("expected a number from 1 up", at: place) }
            let structure = StructureTest(name: name, tests: [], offset: start)
            return Expansion(direction: direction, structure: structure, count: count ?? 1)
        }
        return Expansion(direction: direction, structure: nil, count: count ?? 0)
    }

    /// A pattern with its constraint and conditions.
    mutating func parseBody() throws(QueryError) -> QueryBody {
        lexer.skipSpace()
        let start = lexer.at
        var body = QueryBody(pattern: try parseWholePattern(), offset: start)
        // Conditions on the whole of a query are the query's own.
        if case .part(let inner) = body.pattern { body = inner }
        try parseConditions(of: &body)
        return body
    }

    /// A query within a query, whose tags and labels are its own.
    mutating func parseOther() throws(QueryError) -> QueryBody {
        let tags = openTags
        openTags = [:]
        defer { openTags = tags }
        lexer.skipSpace()
        let start = lexer.at
        var body = QueryBody(pattern: try parseWholePattern(), offset: start)
        if case .part(let inner) = body.pattern { body = inner }
        try checkLabels(of: body)
        return body
    }

    private mutating func parseConditions(of body: inout QueryBody) throws(QueryError) {
        while true {
            if let condition = try parseCondition() {
                body.conditions.append(condition)
            } else if !(try parseConstraint(of: &body)) {
                return
            }
        }
    }

    /// The constraint that comes next, if one does, begun by `&` or by CQP's `::`.
    mutating func parseConstraint(of body: inout QueryBody) throws(QueryError) -> Bool {
        guard lexer.take("::") || lexer.take("&") else { return false }
        let (rest, tests) = takeDocumentTests(from: try parseExpression(of: .query))
        if let rest { body.constraint = body.constraint.map { .and([$0, rest]) } ?? rest }
        if !tests.isEmpty { body.conditions.append(.beginsInDocument(tests)) }
        return true
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

    /// A pattern with all its alternatives, or one of CQP's commands, that isn't too long.
    private mutating func parseWholePattern() throws(QueryError) -> Pattern {
        let start = lexer.at
        let command = try parseCommand()
        let pattern: Pattern
        if let command { pattern = command } else { pattern = try parsePattern() }
        if pattern.size > QueryParser.maximumSize { throw lexer.error("the query is too long", at: start) }
        return pattern
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

    /// What stands in parentheses; a part of the query where it has conditions of its own.
    mutating func parseParenthesis() throws(QueryError) -> Pattern {
        let start = lexer.at
        _ = lexer.take("(")
        lexer.skipSpace()
        let first = lexer.at
        let body = try nested { (parser) throws(QueryError) in
            var body = QueryBody(pattern: try parser.parsePattern(), offset: first)
            try parser.parseConditions(of: &body)
            return body
        }
        if !lexer.take(")") { throw lexer.error("expected ) for the parenthesis at column \(column(start))") }
        return body.conditions.isEmpty && body.constraint == nil ? body.pattern : .part(body)
    }

    /// The column of a place, counted from 1, for messages.
    func column(_ offset: Int) -> Int {
        DisplayWidth.columns(of: String(decoding: lexer.bytes[..<offset], as: UTF8.self)) + 1
    }

    // MARK: Repetitions

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
            } else if lexer.peek() == UInt8(ascii: "{") {
                pattern = try parseBraces(of: pattern)
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

    /// A pattern repeated as often as the braces say that come next.
    mutating func parseBraces(of pattern: Pattern) throws(QueryError) -> Pattern {
        let start = lexer.at
        _ = lexer.take("{")
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

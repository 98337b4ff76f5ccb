extension QueryParser {
    /// The next piece of a sequence; nil where none begins.
    mutating func parseAtom() throws(QueryError) -> Pattern? {
        lexer.skipSpace()
        let start = lexer.at
        let labels = try parseMarks()
        if !labels.isEmpty {
            guard let token = try parseToken() else {
                throw lexer.error("expected a token such as [word=\"…\"] after its label")
            }
            return .labelled(labels, token)
        }
        if let token = try parseToken() { return token }
        switch lexer.peek() {
        case UInt8(ascii: "["): return try parseLookahead()
        case UInt8(ascii: "("): return try parseParenthesis()
        case UInt8(ascii: "<"): return try parseTag()
        case UInt8(ascii: "/"): return try parseMacro()
        case UInt8(ascii: "~"):
            throw lexer.error("there is no thesaurus; write the words as in [lemma=\"casa|villa\"]", at: start)
        default: return nil
        }
    }

    /// The labels before a token: `a:`, and CQP's `@` for the label `target`.
    private mutating func parseMarks() throws(QueryError) -> [String] {
        var labels: [String] = []
        if lexer.peek() == UInt8(ascii: "@") {
            _ = lexer.take("@")
            if let digit = lexer.peek(), digit >= 0x30, digit <= 0x39 {
                lexer.skip(1)
                labels.append(digit == 0x30 ? "target" : digit == 0x39 ? "keyword" : String(digit - 0x30))
                _ = lexer.peek() == UInt8(ascii: ":") && lexer.take(":")
            } else {
                labels.append("target")
            }
            lexer.skipSpace()
        }
        let start = lexer.at
        if let length = QueryParser.labelLength(lexer.bytes[start...]) {
            let label = String(decoding: lexer.bytes[start..<start + length - 1], as: UTF8.self)
            if LabelReference.implicit.contains(label) || label == LabelReference.this {
                throw lexer.error("“\(label)” is the name of a place in every hit; expected another label", at: start)
            }
            lexer.skip(length)
            lexer.skipSpace()
            if !labels.contains(label) { labels.append(label) }
        }
        return labels
    }

    /// The length of a label with its colon at the start of `bytes`, such as `a:` before a token.
    static func labelLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        let name = bytes.prefix(while: QueryLexer.isNameByte)
        let rest = bytes.dropFirst(name.count)
        guard !name.isEmpty, rest.first == UInt8(ascii: ":"), let next = rest.dropFirst().first else { return nil }
        let isToken =
            next == UInt8(ascii: "[") || next == UInt8(ascii: "\"") || next == UInt8(ascii: "$")
            || startsWithProximity(rest.dropFirst())
        return isToken ? name.count + 1 : nil
    }

    /// Whether an opening parenthesis and “meet” or “union” come first.
    static func startsWithProximity(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.first == UInt8(ascii: "(") else { return false }
        let name = bytes.dropFirst().drop { $0 == 0x20 }.prefix(while: QueryLexer.isNameByte)
        return name.elementsEqual("meet".utf8) || name.elementsEqual("union".utf8)
    }

    /// A pattern for one token that comes next; nil where none does.
    private mutating func parseToken() throws(QueryError) -> Pattern? {
        switch lexer.peek() {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "$"):
            return .token(.form(try parseString(isLiteral: false)))
        case UInt8(ascii: "[") where lexer.peek(1) != UInt8(ascii: ":"):
            let start = lexer.at
            _ = lexer.take("[")
            if lexer.take("]") { return .token(.any) }
            let (test, rest) = try parseExpression(of: .token).split(deferring: QueryParser.mayBeOfStructure)
            if !lexer.take("]") {
                throw lexer.error("expected & or | or ] for the bracket at column \(column(start))")
            }
            return rest.map { .checked(test, $0) } ?? .token(test)
        case UInt8(ascii: "(") where QueryParser.startsWithProximity(lexer.bytes[lexer.at...]):
            return .near(try parseProximity())
        default: return nil
        }
    }

    /// Whether an attribute may be one of a structure, as CQP writes them: `text_genre`.
    private static func mayBeOfStructure(_ attribute: AttributeName) -> Bool {
        attribute.name.utf8.dropFirst().contains(UInt8(ascii: "_"))
    }

    /// What is asked of the token that comes next without its being consumed: CQP's `[: … :]`.
    private mutating func parseLookahead() throws(QueryError) -> Pattern {
        let start = lexer.at
        _ = lexer.take("[:")
        if lexer.take(":]") { return .lookahead(.any, nil) }
        let (test, rest) = try parseExpression(of: .token).split(deferring: QueryParser.mayBeOfStructure)
        if !lexer.take(":]") {
            throw lexer.error("expected & or | or :] for the bracket at column \(column(start))")
        }
        return .lookahead(test, rest)
    }

    // MARK: Structures

    private mutating func parseTag() throws(QueryError) -> Pattern {
        let start = lexer.at
        _ = lexer.take("<")
        if lexer.take("<") {
            let region = try parseRegion()
            let isStart = lexer.take("/")
            if !lexer.take(">>") { throw lexer.error("expected >> for the << at column \(column(start))") }
            return isStart ? QueryParser.boundary(region, .start) : .whole(region)
        }
        let isStart = !lexer.take("/")
        var region = try parseRegion()
        if isStart && lexer.take("/>") { return .whole(region) }
        if !lexer.take(">") { throw lexer.error("expected key=\"value\" or >") }
        if isStart {
            // Tags that ask for different pieces leave open which of them ends.
            let isOther = openTags[region.name].map { $0 != region.tests } ?? false
            openTags[region.name] = isOther ? [] : region.tests
            return QueryParser.boundary(region, .start)
        }
        guard let tests = openTags[region.name] else { return QueryParser.boundary(region, .end) }
        region.tests += tests
        return QueryParser.boundary(region, .ownEnd)
    }

    static func boundary(_ region: StructureTest, _ edge: Pattern.Edge) -> Pattern {
        if let structure = Structure(rawValue: region.name), region.tests.isEmpty { return .boundary(structure, edge) }
        return .markedBoundary(region, edge)
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
        lexer.skipSpace()
        // CQP's <text_genre="novel"> and <text_genre "novel">.
        switch lexer.peek() {
        case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            region.tests.append(try parseMetadataTest(key: ""))
        // A tag that is closed already is followed by no such sign.
        case UInt8(ascii: ">") where lexer.peek(1) == UInt8(ascii: "="):
            region.tests.append(try parseMetadataTest(key: ""))
        default: break
        }
        while let key = lexer.takeName() { region.tests.append(try parseMetadataTest(key: key)) }
        return region
    }

    private mutating func parseMetadataTest(key: String) throws(QueryError) -> MetadataTest {
        lexer.skipSpace()
        if key.isEmpty && (lexer.peek() == UInt8(ascii: "\"") || lexer.peek() == UInt8(ascii: "'")) {
            return MetadataTest(key: key, test: try parseString(isLiteral: false), isNegated: false)
        }
        guard let (comparison, isLiteral, isNegated) = takeComparison() else {
            throw lexer.error(
                lexer.peek() == UInt8(ascii: "!") ? "expected != or !==" : "expected = or != or == or !==")
        }
        // A value that isn't there is unequal to any.
        let isUnequal = comparison == .unequal
        lexer.skipSpace()
        let start = lexer.at
        if let number = lexer.takeDecimal() {
            let kind = FormTest.Kind.number(isUnequal ? .equal : comparison)
            let test = FormTest(text: number.text, kind: kind, folding: [], offset: start)
            return MetadataTest(key: key, test: test, isNegated: isNegated || isUnequal)
        }
        if isUnequal || comparison == .equal {
            return MetadataTest(key: key, test: try parseString(isLiteral: isLiteral), isNegated: isUnequal)
        }
        guard let quoted = try lexer.takeQuoted(), Double(decimal: quoted.text) != nil else {
            throw lexer.error("expected a number, as in 1950 or \"1950\"", at: start)
        }
        let test = FormTest(text: quoted.text, kind: .number(comparison), folding: [], offset: quoted.offset)
        return MetadataTest(key: key, test: test, isNegated: isNegated)
    }

    /// CQP's macro `/region[s]`, or `/region[s,a]` with a label for the first token.
    private mutating func parseMacro() throws(QueryError) -> Pattern {
        let start = lexer.at
        _ = lexer.take("/")
        guard lexer.takeName("region"), lexer.take("[") else {
            throw lexer.error("there is no macro but /region[s]; write out what it stands for", at: start)
        }
        lexer.skipSpace()
        let place = lexer.at
        guard let name = lexer.takeName() else { throw lexer.error("expected a structure, as in /region[s]") }
        let region = StructureTest(name: name, tests: [], offset: place)
        var label: String?
        if lexer.take(",") {
            label = lexer.takeName()
            if label == nil { throw lexer.error("expected a label, as in /region[s,a]") }
        }
        if !lexer.take("]") { throw lexer.error("expected ] after the structure") }
        guard let label else { return .whole(region) }
        return .sequence([
            QueryParser.boundary(region, .start), .labelled([label], .token(.any)),
            .repeated(.token(.any), minimum: 0, maximum: nil), QueryParser.boundary(region, .ownEnd),
        ])
    }

    // MARK: Commands

    /// CQP's `MU(meet …)` or `TAB …`; nil, and nothing read, where neither comes.
    mutating func parseCommand() throws(QueryError) -> Pattern? {
        if lexer.takeName("MU") {
            lexer.skipSpace()
            guard QueryParser.startsWithProximity(lexer.bytes[lexer.at...]) else {
                throw lexer.error("expected (meet …) or (union …)")
            }
            return .near(try parseProximity())
        }
        guard lexer.takeName("TAB") else { return nil }
        var items: [Pattern] = []
        while true {
            lexer.skipSpace()
            var gap: Pattern?
            if !items.isEmpty && lexer.peek() == UInt8(ascii: "{") {
                gap = try parseBraces(of: .token(.any))
                lexer.skipSpace()
            } else if !items.isEmpty {
                let any = Pattern.token(.any)
                if lexer.take("*") {
                    gap = .repeated(any, minimum: 0, maximum: nil)
                } else if lexer.take("+") {
                    gap = .repeated(any, minimum: 1, maximum: nil)
                } else if lexer.take("?") {
                    gap = .repeated(any, minimum: 0, maximum: 1)
                }
                lexer.skipSpace()
            }
            let labels = try parseMarks()
            guard let token = try parseToken() else {
                if items.isEmpty || gap != nil || !labels.isEmpty { throw lexer.error("expected a token") }
                return .sequence(items)
            }
            if let gap { items.append(gap) }
            items.append(labels.isEmpty ? token : .labelled(labels, token))
        }
    }

    private mutating func parseProximity() throws(QueryError) -> Proximity {
        lexer.skipSpace()
        let start = lexer.at
        guard QueryParser.startsWithProximity(lexer.bytes[start...]) else {
            guard let token = try parseToken(), case .token(let test) = token else {
                throw lexer.error("expected a token without conditions on its place", at: start)
            }
            return .token(test)
        }
        _ = lexer.take("(")
        let isMeet = lexer.takeName("meet")
        if !isMeet { _ = lexer.takeName("union") }
        let first = try nested { (parser) throws(QueryError) in try parser.parseProximity() }
        let isNegated = isMeet && (lexer.takeName("not") || lexer.take("!"))
        let second = try nested { (parser) throws(QueryError) in try parser.parseProximity() }
        var proximity = Proximity.union(first, second)
        if isMeet {
            proximity = .meet(first, second, try parseNeighbourhood(), isNegated: isNegated)
        }
        if !lexer.take(")") { throw lexer.error("expected ) for the parenthesis at column \(column(start))") }
        return proximity
    }

    private mutating func parseNeighbourhood() throws(QueryError) -> Proximity.Neighbourhood {
        lexer.skipSpace()
        let start = lexer.at
        if let lower = lexer.takeInteger() {
            guard let upper = lexer.takeInteger() else {
                throw lexer.error("expected two numbers, as in -5 5, or a structure")
            }
            guard lower <= upper, max(-lower, upper) <= 1000 else {
                throw lexer.error("expected the smaller number first, and none beyond 1000", at: start)
            }
            return .tokens(lower: lower, upper: upper)
        }
        if let name = lexer.takeName() { return .structure(StructureTest(name: name, tests: [], offset: start)) }
        return .tokens(lower: 1, upper: 1)
    }
}

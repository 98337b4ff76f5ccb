/// A piece of plain words with the operators of FTS5.
struct OperatorItem {
    enum Kind: Equatable {
        case and
        case or
        case not
        case open
        case close
        case word(String)
        /// What stands in the brackets of `NEAR(…)`, nil where they aren't closed.
        case near(String?)

        /// Whether it asks for more than the words themselves do.
        var isOperator: Bool {
            switch self {
            case .and, .or, .not, .near: true
            case .open, .close, .word: false
            }
        }
    }

    var kind: Kind
    /// Where it begins in the text, in UTF-8 bytes.
    var offset: Int

    /// The pieces of a text; brackets count where words begin and end, and not behind a backslash.
    static func items(of text: String) -> [OperatorItem] {
        var items: [OperatorItem] = []
        var word = ""
        var start = text.startIndex
        func add(_ kind: Kind, at place: String.Index) {
            items.append(OperatorItem(kind: kind, offset: text.utf8.distance(from: text.startIndex, to: place)))
        }
        func kind(of word: String) -> Kind {
            switch word {
            case "AND": .and
            case "OR": .or
            case "NOT": .not
            default: .word(word)
            }
        }
        func endWord() {
            if !word.isEmpty { add(kind(of: word), at: start) }
            word = ""
        }
        var depth = 0
        var rest = text[...]
        while let character = rest.first {
            let place = rest.startIndex
            rest.removeFirst()
            if word.isEmpty { start = place }
            switch character {
            case "\\":
                word.append(character)
                if let escaped = rest.popFirst() { word.append(escaped) }
            case "(" where word == "NEAR":
                word = ""
                guard let end = rest.firstIndex(of: ")") else {
                    add(.near(nil), at: start)
                    return items
                }
                add(.near(String(rest[..<end])), at: start)
                rest = rest[rest.index(after: end)...]
            case "(" where word.isEmpty:
                depth += 1
                add(.open, at: place)
            case ")" where depth > 0:
                endWord()
                depth -= 1
                add(.close, at: place)
            case _ where character.isWhitespace: endWord()
            default: word.append(character)
            }
        }
        endWord()
        return items
    }
}

/// Parses plain words with operators by recursive descent.
///
///     alternatives = group ("OR" group)*
///     group        = operand (("AND" | "NOT") operand)*
///     operand      = "(" alternatives ")" | "NEAR(" … ")" | word+
struct OperatorParser {
    let text: String
    var items: ArraySlice<OperatorItem>
    private var depth = 0
    /// Parts are told apart by their offsets; one of `NEAR` has some of its own.
    private var offset = 0
    private static let offsetStep = 10
    private static let maximumDepth = 100

    init(text: String, items: ArraySlice<OperatorItem>) {
        self.text = text
        self.items = items
    }

    /// What is joined by operators.
    enum Operand {
        case words(String, place: Int)
        /// What stands in the brackets of `NEAR(…)`, the offset of its parts, and where it stands in the text.
        case near(String, offset: Int, place: Int)
    }

    typealias Reading = (Operand) throws(QueryError) -> QueryBody

    /// The whole, whose operands `read` makes queries of.
    mutating func parse(_ read: Reading) throws(QueryError) -> QueryBody {
        let body = try parseAlternatives(read)
        if !items.isEmpty { throw error("expected AND, OR or NOT before and behind brackets and NEAR") }
        return body
    }

    /// An error at what comes next, or at the end.
    private func error(_ message: String) -> QueryError {
        QueryError(query: text, offset: items.first?.offset ?? text.utf8.count, message: message)
    }

    private mutating func take(_ item: OperatorItem.Kind) -> Bool {
        guard items.first?.kind == item else { return false }
        items.removeFirst()
        return true
    }

    private mutating func takeOffset() -> Int {
        offset += OperatorParser.offsetStep
        return offset
    }

    private mutating func parseAlternatives(_ read: Reading) throws(QueryError) -> QueryBody {
        var branches = [try parseGroup(read)]
        while take(.or) { branches.append(try parseGroup(read)) }
        if branches.count == 1 { return branches[0] }
        return QueryBody(
            pattern: .alternatives(branches.map { $0.conditions.isEmpty ? $0.pattern : .part($0) }))
    }

    private mutating func parseGroup(_ read: Reading) throws(QueryError) -> QueryBody {
        var body = try parseOperand(read)
        while items.first?.kind == .and || items.first?.kind == .not {
            let isNegated = items.removeFirst().kind == .not
            body.conditions.append(.sharingBead(try parseOperand(read), isNegated: isNegated))
        }
        body.offset = takeOffset()
        return body
    }

    private mutating func parseOperand(_ read: Reading) throws(QueryError) -> QueryBody {
        if take(.open) {
            depth += 1
            defer { depth -= 1 }
            if depth > OperatorParser.maximumDepth { throw error("the query is nested too deep") }
            let body = try parseAlternatives(read)
            if !take(.close) {
                throw error("expected ) for the bracket that is open, and AND, OR or NOT around brackets")
            }
            return body
        }
        let place = items.first?.offset ?? text.utf8.count
        if case .near(let inner)? = items.first?.kind {
            items.removeFirst()
            guard let inner else { throw error("expected ) at the end, as in NEAR(mare cielo, 5)") }
            return try read(.near(inner, offset: takeOffset(), place: place))
        }
        var words: [String] = []
        while case .word(let word)? = items.first?.kind {
            words.append(word)
            items.removeFirst()
        }
        if words.isEmpty { throw error("expected words on both sides of AND, OR and NOT; write \\AND for the word") }
        return try read(.words(words.joined(separator: " "), place: place))
    }
}

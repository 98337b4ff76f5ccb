/// A piece of plain words with the operators of FTS5.
enum OperatorItem: Equatable {
    case and
    case or
    case not
    case open
    case close
    case word(String)
    /// What stands in the brackets of `NEAR(…)`, nil where they aren't closed.
    case near(String?)

    /// The pieces of a text; brackets count where words begin and end, and not behind a backslash.
    static func items(of text: String) -> [OperatorItem] {
        var items: [OperatorItem] = []
        var word = ""
        func item(_ word: String) -> OperatorItem {
            switch word {
            case "AND": .and
            case "OR": .or
            case "NOT": .not
            default: .word(word)
            }
        }
        func endWord() {
            if !word.isEmpty { items.append(item(word)) }
            word = ""
        }
        var depth = 0
        var rest = text[...]
        while let character = rest.popFirst() {
            switch character {
            case "\\":
                word.append(character)
                if let escaped = rest.popFirst() { word.append(escaped) }
            case "(" where word == "NEAR":
                word = ""
                guard let end = rest.firstIndex(of: ")") else { return items + [.near(nil)] }
                items.append(.near(String(rest[..<end])))
                rest = rest[rest.index(after: end)...]
            case "(" where word.isEmpty:
                depth += 1
                items.append(.open)
            case ")" where depth > 0:
                endWord()
                depth -= 1
                items.append(.close)
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
        case words(String)
        case near(String, offset: Int)
    }

    typealias Reading = (Operand) throws(QueryError) -> QueryBody

    /// The whole, whose operands `read` makes queries of.
    mutating func parse(_ read: Reading) throws(QueryError) -> QueryBody {
        let body = try parseAlternatives(read)
        if !items.isEmpty { throw error("expected AND, OR or NOT before and behind brackets") }
        return body
    }

    private func error(_ message: String) -> QueryError { QueryError(query: text, offset: 0, message: message) }

    private mutating func take(_ item: OperatorItem) -> Bool {
        guard items.first == item else { return false }
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
        while items.first == .and || items.first == .not {
            let isNegated = items.removeFirst() == .not
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
        if case .near(let inner)? = items.first {
            items.removeFirst()
            guard let inner else { throw error("expected ) at the end, as in NEAR(mare cielo, 5)") }
            return try read(.near(inner, offset: takeOffset()))
        }
        var words: [String] = []
        while case .word(let word)? = items.first {
            words.append(word)
            items.removeFirst()
        }
        if words.isEmpty { throw error("expected words on both sides of AND, OR and NOT; write \\AND for the word") }
        return try read(.words(words.joined(separator: " ")))
    }
}

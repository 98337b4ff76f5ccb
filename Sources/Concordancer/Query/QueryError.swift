/// What is wrong with a query, and where.
public struct QueryError: Error, Equatable, CustomStringConvertible {
    /// The query as it was written.
    public let query: String
    /// The place in the query that is wrong, in UTF-8 bytes.
    public let offset: Int
    /// What is wrong, or what was expected at the place.
    public let message: String

    init(query: String, offset: Int, message: String) {
        self.query = query
        self.offset = max(0, min(offset, query.utf8.count))
        self.message = message
    }

    /// The message, and below it the query, or what of a long one stands around the place, with a caret under the place.
    public var description: String {
        let place = query.utf8.index(query.utf8.startIndex, offsetBy: offset)
        var before = DisplayText.printable(String(decoding: query.utf8[..<place], as: UTF8.self))
        var after = DisplayText.printable(String(decoding: query.utf8[place...], as: UTF8.self))
        if DisplayWidth.columns(of: before) + DisplayWidth.columns(of: after) > 2 * QueryError.columns {
            // What one side doesn't need is left to the other.
            let spare = max(0, QueryError.columns - DisplayWidth.columns(of: after))
            before = String(
                QueryError.cut(before.reversed(), to: QueryError.columns + spare).reversed())
            let rest = 2 * QueryError.columns - DisplayWidth.columns(of: before)
            after = String(QueryError.cut(Array(after), to: rest))
        }
        let column = DisplayWidth.columns(of: before)
        return "\(message)\n  \(before)\(after)\n  \(String(repeating: " ", count: column))^"
    }

    /// How many columns of a query are shown before a place and behind it, where it has more.
    private static let columns = 100

    /// The first characters that fit into so many columns, with an ellipsis where there are others.
    private static func cut(_ characters: [Character], to columns: Int) -> [Character] {
        var width = 0
        for (number, character) in characters.enumerated() {
            width += DisplayWidth.columns(of: String(character))
            if width > columns { return characters[..<max(0, number - 1)] + ["…"] }
        }
        return characters
    }
}

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

    /// The message, and below it the query with a caret under the place.
    public var description: String {
        let place = query.utf8.index(query.utf8.startIndex, offsetBy: offset)
        let before = DisplayText.printable(String(decoding: query.utf8[..<place], as: UTF8.self))
        let column = DisplayWidth.columns(of: before)
        return "\(message)\n  \(DisplayText.printable(query))\n  \(String(repeating: " ", count: column))^"
    }
}

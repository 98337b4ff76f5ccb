/// A format for the results of a command that lists things.
public enum ListingFormat: String, Sendable, CaseIterable {
    /// Aligned columns for people.
    case text
    /// Tab-separated values, a header first.
    case tsv
    /// Comma-separated values as RFC 4180 has them, a header first.
    case csv
    /// A JSON object a line.
    case jsonl
}

/// A cell of a listing.
public enum ListingValue: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// Text.
    case text(String)
    /// A count.
    case integer(Int)
    /// A measure, shown with a fixed number of decimals.
    case decimal(Double, places: Int)
    /// Nothing: an empty cell, or null in JSON.
    case none

    /// Makes text.
    public init(stringLiteral value: String) { self = .text(value) }
    /// Makes a count.
    public init(integerLiteral value: Int) { self = .integer(value) }

    /// Makes a cell of text, empty where there is none.
    public init(_ text: String?) { self = text.map(ListingValue.text) ?? .none }
    /// Makes a cell of a count, empty where there is none.
    public init(_ count: Int?) { self = count.map(ListingValue.integer) ?? .none }
}

public import BitextCore

/// One side of a bead, ready to be linked: the text of its segments in UTF-8 and their tokens, counted through.
public struct LinkableText: Sendable, Hashable {
    /// The text of all segments, end to end.
    public private(set) var utf8: [UInt8] = []
    /// The tokens of all segments; their ranges count bytes of `utf8`.
    public private(set) var tokens: [Token] = []

    /// Makes an empty side.
    public init() {}

    /// Makes a side of one segment.
    public init(_ text: String, tokens: [Token]) { append(text, tokens: tokens) }

    /// Adds a segment with its tokens; tokens that don't lie in the text are taken for empty ones.
    public mutating func append(_ text: String, tokens new: [Token]) {
        let start = utf8.count
        utf8.append(contentsOf: text.utf8)
        for token in new {
            let range = token.range
            let isInside = range.lowerBound >= 0 && start + range.upperBound <= utf8.count
            tokens.append(
                Token(range: isInside ? start + range.lowerBound..<start + range.upperBound : start..<start))
        }
    }

    /// Takes everything out and keeps the memory.
    public mutating func removeAll() {
        utf8.removeAll(keepingCapacity: true)
        tokens.removeAll(keepingCapacity: true)
    }
}

/// The tokens of one segment with the values of their attributes, end to end in one buffer that loops can reuse.
///
/// What annotation gives, what a corpus keeps of imported annotation and what an index is built from. How many values
/// a token has, and what they are called, is told beside it: `lemma`, `pos`, `parts` where the program annotated.
public struct AnnotatedTokens: Sendable, Hashable {
    /// Where each token stands in its segment's text, in order.
    public private(set) var tokens: [Token] = []
    /// How many values each token has; its form is not among them.
    public let attributeCount: Int
    /// The values in UTF-8, end to end: those of the first token, those of the second….
    public private(set) var bytes: [UInt8] = []
    /// Where each value ends in `bytes`; `attributeCount` of them a token.
    private var ends: [UInt32] = []

    /// Begins an empty segment whose tokens will have `attributeCount` values each.
    public init(attributeCount: Int) {
        self.attributeCount = attributeCount
    }

    /// How many tokens there are.
    public var count: Int { tokens.count }

    /// Takes all tokens out and keeps the memory.
    public mutating func removeAll() {
        tokens.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    /// Makes room for so many tokens, and so many bytes of values.
    public mutating func reserveCapacity(tokens count: Int, bytes byteCount: Int) {
        tokens.reserveCapacity(count)
        ends.reserveCapacity(count * attributeCount)
        bytes.reserveCapacity(byteCount)
    }

    /// Adds a token; exactly `attributeCount` calls of `appendValue` must follow before the next.
    public mutating func append(_ token: Token) {
        tokens.append(token)
    }

    /// Adds the next value of the token added last.
    public mutating func appendValue(_ value: some Sequence<UInt8>) {
        bytes.append(contentsOf: value)
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// Adds the next value of the token added last.
    public mutating func appendValue(_ value: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: value)
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// Puts others in the place of the tokens from `first` on, whose values stay.
    public mutating func replaceTokens(from first: Int, by other: (Token) -> Token) {
        for place in first..<tokens.count { tokens[place] = other(tokens[place]) }
    }

    /// Where the value of an attribute of a token stands in `bytes`.
    public func valueRange(of attribute: Int, at token: Int) -> Range<Int> {
        let index = token * attributeCount + attribute
        return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }

    /// The value of an attribute of a token.
    public func value(of attribute: Int, at token: Int) -> String {
        String(decoding: bytes[valueRange(of: attribute, at: token)], as: UTF8.self)
    }
}

/// A surface token of a segment: a word, a number or a mark, as one position of the corpus.
public struct Token: Sendable, Hashable {
    /// Where the token stands in its segment's text, in UTF-8 bytes.
    public var range: Range<Int>

    /// Makes a token.
    public init(range: Range<Int>) {
        self.range = range
    }
}

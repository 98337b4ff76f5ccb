/// A text as it was read: its characters in UTF-8 and where its paragraphs stand.
///
/// All offsets in Afronte that are not said to count something else are byte offsets into `utf8`.
public struct SourceText: Sendable, Equatable {
    /// The whole text in valid UTF-8, without a byte-order mark; nothing else is left out or changed.
    public let utf8: [UInt8]
    /// The paragraphs in order: non-empty byte ranges that don't overlap, with only white space between them and none
    /// at their ends.
    public let paragraphs: [Range<Int>]

    /// Makes a text from valid UTF-8 and its paragraphs.
    public init(utf8: [UInt8], paragraphs: [Range<Int>]) {
        self.utf8 = utf8
        self.paragraphs = paragraphs
    }
}

public import BitextCore

/// One document as it is given to an `IndexWriter`: both texts, segmented, tokenised and aligned.
public struct IndexDocument: Sendable {
    /// The document's name, title and metadata.
    public var description: DocumentDescription
    /// The segments of each side, in reading order.
    public var segments: Sides<[IndexSegment]>
    /// The beads; together they cover every segment exactly once, in order.
    public var beads: [Bead]

    /// Makes a document.
    public init(description: DocumentDescription, segments: Sides<[IndexSegment]>, beads: [Bead]) {
        self.description = description
        self.segments = segments
        self.beads = beads
    }
}

/// One segment with its tokens, as it is given to an `IndexWriter`.
public struct IndexSegment: Sendable {
    /// The segment's text, in UTF-8.
    public var utf8: [UInt8]
    /// The tokens in order; text between them that isn't white space becomes tokens of its own.
    public var tokens: [Token]
    /// The number of the paragraph in its text; a new paragraph begins where it changes.
    public var paragraph: Int

    /// Makes a segment.
    public init(utf8: [UInt8], tokens: [Token], paragraph: Int) {
        self.utf8 = utf8
        self.tokens = tokens
        self.paragraph = paragraph
    }
}

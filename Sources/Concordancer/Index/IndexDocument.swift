public import BitextCore

/// One document as it is given to an `IndexWriter`: both texts, segmented, tokenised and aligned.
public struct IndexDocument: Sendable {
    /// The document's name, title and metadata.
    public var description: DocumentDescription
    /// The segments of each side, in reading order.
    public var segments: Sides<[IndexSegment]>
    /// The beads; together they cover every segment exactly once, in order.
    public var beads: [Bead]
    /// The structures marked in each text, whose tokens are counted over all its segments.
    public var structures: Sides<[TextStructure]>

    /// The number that tells the document from all others, and that it never loses.
    public var identity: Int

    /// Makes a document.
    public init(
        description: DocumentDescription, segments: Sides<[IndexSegment]>, beads: [Bead],
        structures: Sides<[TextStructure]> = Sides(italian: [], english: []), identity: Int = 0
    ) {
        self.identity = identity
        self.description = description
        self.segments = segments
        self.beads = beads
        self.structures = structures
    }
}

/// One segment with its tokens, as it is given to an `IndexWriter`.
public struct IndexSegment: Sendable {
    /// The segment's text, in UTF-8.
    public var utf8: [UInt8]
    /// The tokens in order, each with a value for each attribute that the writer was told of, or all without values;
    /// text between them that isn't white space becomes tokens of its own, without values.
    public var tokens: AnnotatedTokens
    /// The number of the paragraph in its text; a new paragraph begins where it changes.
    public var paragraph: Int

    /// Makes a segment.
    public init(utf8: [UInt8], tokens: AnnotatedTokens, paragraph: Int) {
        self.utf8 = utf8
        self.tokens = tokens
        self.paragraph = paragraph
    }

    /// Makes a segment whose tokens have no values.
    public init(utf8: [UInt8], tokens: [Token], paragraph: Int) {
        var annotated = AnnotatedTokens(attributeCount: 0)
        for token in tokens { annotated.append(token) }
        self.init(utf8: utf8, tokens: annotated, paragraph: paragraph)
    }
}

public import BitextCore

/// A segment with its tokens, as formats that hold annotation take it.
public struct AnnotatedSegment: Sendable, Equatable {
    /// The segment's text and paragraph.
    public var segment: Segment
    /// What the tokens' values are called.
    public var attributes: [String]
    /// The tokens.
    public var tokens: AnnotatedTokens
    /// The words of those tokens that hold several, by the token's number.
    public var words: [Int: [ConlluWord]] = [:]
    /// The attributes of the sentence.
    public var sentence: [TextStructure.Attribute] = []
    /// The attributes of the paragraph that begins with the segment.
    public var newParagraph: [TextStructure.Attribute] = []
    /// Where other structures begin and end, in order.
    public var marks: [Mark] = []

    /// Where a structure begins or ends.
    public struct Mark: Sendable, Equatable {
        /// The token before which it does; behind the last, their number.
        public var position: Int
        /// Whether it begins there.
        public var begins: Bool
        /// The structure.
        public var structure: TextStructure
        /// Whether it holds tokens of several segments.
        public var isWide: Bool

        /// Makes a mark.
        public init(position: Int, begins: Bool, structure: TextStructure, isWide: Bool) {
            self.position = position
            self.begins = begins
            self.structure = structure
            self.isWide = isWide
        }
    }

    /// Makes a segment without structures.
    public init(segment: Segment, attributes: [String], tokens: AnnotatedTokens) {
        self.segment = segment
        self.attributes = attributes
        self.tokens = tokens
    }
}

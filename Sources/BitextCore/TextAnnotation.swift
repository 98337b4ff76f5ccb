/// What came annotated with one text: the tokens of its segments with their values, and the structures marked in it.
public struct TextAnnotation: Sendable, Hashable {
    /// The names of the tokens' values, in their order: `lemma`, `pos` and what else there was.
    public var attributes: [String]
    /// The tokens of each segment; `nil` where a segment has none of its own.
    public var segments: [AnnotatedTokens?]
    /// The structures in the order in which they begin, an outer one before those in it.
    public var structures: [TextStructure]

    /// Makes the annotation of a text.
    public init(attributes: [String], segments: [AnnotatedTokens?] = [], structures: [TextStructure] = []) {
        self.attributes = attributes
        self.segments = segments
        self.structures = structures
    }

    /// How many tokens there are.
    public var tokenCount: Int { segments.reduce(0) { $0 + ($1?.count ?? 0) } }
}

/// A run of tokens that a text marks with a name, such as `<quote speaker="Anna">`.
public struct TextStructure: Sendable, Hashable {
    /// The element's name.
    public var name: String
    /// Its attributes, in their order.
    public var attributes: [Attribute]
    /// The tokens, counted from 0 over all segments of the text.
    public var tokens: Range<Int>

    /// An attribute of a structure.
    public struct Attribute: Sendable, Hashable {
        /// The attribute's name.
        public var name: String
        /// Its value.
        public var value: String

        /// Makes an attribute.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Makes a structure.
    public init(name: String, attributes: [Attribute], tokens: Range<Int>) {
        self.name = name
        self.attributes = attributes
        self.tokens = tokens
    }
}

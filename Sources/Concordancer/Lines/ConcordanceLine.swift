/// A hit in its context, with the translation that faces it.
///
/// `left + node + right` is the text as it stands (with one space where there was white space): a space between the
/// context and the node belongs to the context.
public struct ConcordanceLine: Sendable, Equatable {
    /// The document, counted from 0.
    public var document: Int
    /// The document's name.
    public var name: String
    /// The document's title.
    public var title: String
    /// The segment of its side of the document in which the hit begins, counted from 1.
    public var segment: Int
    /// The bead of the document in which the hit begins, counted from 1.
    public var bead: Int
    /// The text before the hit, within the document.
    public var left: String
    /// The hit.
    public var node: String
    /// The text after the hit, within the document.
    public var right: String
    /// The hit's positions in the corpus.
    public var positions: Range<Int>
    /// The segments on the other side of the hit's beads, joined by a space; empty where it is untranslated.
    ///
    /// Where the context is measured in segments or paragraphs, those of all beads of the line.
    public var translation: String
    /// The values of the attributes that were asked for, in their order.
    public var shown: [ShownValues] = []

    /// The values of an attribute over a line, token by token with a space between.
    public struct ShownValues: Sendable, Hashable {
        /// Before the hit.
        public var left: String
        /// Of the hit.
        public var node: String
        /// After the hit.
        public var right: String
    }
}

/// How much text a concordance line shows on either side of its node.
public enum ContextSize: Sendable, Equatable {
    /// So many tokens on each side.
    case tokens(Int)
    /// Whole tokens until there are at least so many characters (Unicode scalars) on each side.
    case characters(Int)
    /// The segments in which the node lies, and so many more on each side.
    case segments(Int)
    /// The paragraphs in which the node lies, and so many more on each side.
    case paragraphs(Int)
}

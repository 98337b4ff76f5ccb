public import BitextCore

/// One side of a document as a file of annotated text holds it: its segments, the beads marked in it, and the annotation.
public struct AnnotatedText: Sendable, Equatable {
    /// What names the text on both sides; `nil` where nothing does.
    public var id: String?
    /// The title for people, where the file gives one.
    public var title: String?
    /// What the file says of the text besides.
    public var metadata: [String: String] = [:]
    /// The segments; their texts are the tokens' forms, with spaces between those that aren't joined.
    public var segments: [Segment] = []
    /// The beads marked, in order; segments outside them are in none.
    public var beads: [MarkedBead] = []
    /// The tokens of the segments with their values, and the structures.
    public var annotation: TextAnnotation

    /// Makes a text without segments.
    public init(id: String? = nil, annotation: TextAnnotation) {
        self.id = id
        self.annotation = annotation
    }
}

/// One side of a bead, as an element of a file marks it.
public struct MarkedBead: Sendable, Equatable {
    /// What the other side of the bead is marked with too.
    public var id: String
    /// The segments, by their ordinal number from 0.
    public var segments: Range<Int>
    /// How likely the bead is right; 1 where nothing is said.
    public var probability: Double
    /// Who answers for it.
    public var status: Bead.Status
    /// Its place among all beads of the text, where the file says that; it orders beads that have nothing on the other side.
    public var number: Int?

    /// Makes one side of a bead.
    public init(
        id: String, segments: Range<Int>, probability: Double = 1, status: Bead.Status = .automatic, number: Int? = nil
    ) {
        self.number = number
        self.id = id
        self.segments = segments
        self.probability = probability
        self.status = status
    }
}

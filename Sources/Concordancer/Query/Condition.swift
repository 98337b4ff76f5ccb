/// The kinds of pieces that a text is divided into.
enum Structure: String, Sendable, CaseIterable {
    case segment = "s"
    case paragraph = "p"
    case bead
    case document = "text"
}

/// A kind of pieces, and what is asked of their attributes.
struct StructureTest: Sendable, Equatable {
    var name: String
    var tests: [MetadataTest]
    /// Where the name stands in the query, in UTF-8 bytes.
    var offset: Int
}

/// A test of one metadata value of a document, or of one attribute of a structure.
struct MetadataTest: Sendable, Equatable {
    /// The attribute's name; empty where the structure's name ends with it, as in CQP's `<text_genre="novel">`.
    var key: String
    var test: FormTest
    var isNegated: Bool
}

/// What is asked of a hit besides its tokens.
enum Condition: Sendable, Equatable {
    /// It lies in one piece of the kind (or, negated, it doesn't).
    case within(Structure, isNegated: Bool)
    /// It lies in so many pieces that follow each other.
    case withinSeveral(StructureTest, count: Int, isNegated: Bool)
    /// Its last token is at most so many tokens after its first.
    case withinTokens(Int, isNegated: Bool)
    /// It lies in a match of another query on its own side.
    case withinMatch(QueryBody, isNegated: Bool)
    /// It lies in a document whose metadata pass the tests.
    case inDocument([MetadataTest])
    /// It begins in a document whose metadata pass the tests, wherever it ends.
    case beginsInDocument([MetadataTest])
    /// It lies in a piece of a structure that the texts are marked with.
    case inStructure(StructureTest, isNegated: Bool)
    /// It holds a hit of another query on its own side.
    case containing(QueryBody, isNegated: Bool)
    /// Its beads hold a hit of another query on its own side.
    case sharingBead(QueryBody, isNegated: Bool)
    /// The other side of its beads, which is of the language with this code, holds a hit of another query.
    case aligned(language: String, QueryBody, AlignmentRule, offset: Int, isNegated: Bool)
    /// The other side of its beads isn't empty.
    case hasOtherSide(language: String, offset: Int, isNegated: Bool)
}

/// What counts as a hit on the other side of beads.
enum AlignmentRule: Sendable, Equatable {
    /// What lies in it; where there is nothing, there is no hit.
    case inside
    /// What begins in it, wherever it ends; a match whose first or last token is in a bead without another side is refused, even where
    /// the condition is negated. This is CQP's rule.
    case beginning
}

extension Condition {
    /// Whether it may refuse one of two matches with the same start, though both lie in what they must lie in.
    var asksForEnds: Bool {
        switch self {
        case .within(_, let isNegated), .withinSeveral(_, _, let isNegated), .withinTokens(_, let isNegated),
            .inStructure(_, let isNegated):
            isNegated
        case .inDocument, .beginsInDocument: false
        case .withinMatch, .containing, .sharingBead, .aligned, .hasOtherSide: true
        }
    }
}

/// A pattern with all that its matches must fulfil: a whole query, or one within another.
struct QueryBody: Sendable, Equatable {
    var pattern: Pattern
    /// What the labels of the pattern must fulfil.
    var constraint: Constraint?
    var conditions: [Condition] = []
    /// Where it begins in the query, in UTF-8 bytes.
    var offset = 0
}

/// A minimal group of neighbouring segments that translate each other.
///
/// The term is that of Brown, Lai and Mercer (1991). Either side may be empty (a sentence that was added or left
/// out), never both.
public struct Bead: Sendable, Hashable {
    /// The Italian segments, by their ordinal number from 0.
    public var italian: Range<Int>
    /// The English segments, by their ordinal number from 0.
    public var english: Range<Int>
    /// How likely the bead is exactly right, from 0 to 1, as its maker judges.
    public var probability: Double
    /// Who answers for the bead.
    public var status: Status

    /// Who answers for a bead.
    public enum Status: String, Sendable, Codable, CaseIterable {
        /// Made by the aligner, seen by nobody.
        case automatic
        /// Made by the aligner and found right by a person.
        case confirmed
        /// Made or changed by a person.
        case edited
    }

    /// Makes a bead.
    public init(italian: Range<Int>, english: Range<Int>, probability: Double, status: Status = .automatic) {
        self.italian = italian
        self.english = english
        self.probability = probability
        self.status = status
    }

    /// The segments of one side.
    public subscript(language: Language) -> Range<Int> { language == .italian ? italian : english }

    /// The bead's type as the literature writes it, Italian first: `1-1`, `1-2`, `0-1`.
    public var type: String { "\(italian.count)-\(english.count)" }
}

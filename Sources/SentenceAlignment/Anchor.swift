public import BitextCore

/// Something that whoever knows the two texts wants to see in their alignment.
///
/// Segments are counted from 0.
public enum Anchor: Sendable, Hashable {
    /// The two segments stand in one bead, perhaps with others.
    case together(italian: Int, english: Int)
    /// A bead ends before these two segments, and what comes before them translates what comes before. Either may be the
    /// number of segments: the end of the text.
    case cut(italian: Int, english: Int)
    /// The segments are a bead as they stand, however many; with one side empty, they have no counterpart.
    case bead(italian: Range<Int>, english: Range<Int>)
}

/// Why anchors can't all be kept.
public struct AnchorError: Error, Equatable, CustomStringConvertible {
    /// The anchor at fault, by its place in the list.
    public var index: Int
    /// What is wrong with it.
    public var reason: Reason

    /// What can be wrong with an anchor.
    public enum Reason: Sendable, Equatable {
        /// It names a segment that a text of `count` segments doesn't have.
        case outOfRange(Language, segment: Int, count: Int)
        /// It asks for the opposite of another one, by its place in the list.
        case contradicts(Int)
        /// It names no segment.
        case empty
        /// With others it would join so many segments into one bead.
        case joinsTooMany(italian: Int, english: Int)
    }

    /// Makes an error.
    public init(index: Int, reason: Reason) {
        self.index = index
        self.reason = reason
    }

    /// One line for a person, who counts from 1.
    public var description: String { "anchor \(index + 1): \(problem)" }

    /// The same without the anchor's number.
    public var problem: String {
        switch reason {
        case .outOfRange(let language, let segment, let count):
            "there is no \(language.name) segment \(segment + 1); the text has \(count)"
        case .contradicts(let other):
            "can't be kept together with anchor \(other + 1); beads don't cross or overlap"
        case .empty: "names no segment"
        case .joinsTooMany(let italian, let english):
            "joins, with others, \(italian) Italian and \(english) English segments into one bead; if that is meant, give the bead itself"
        }
    }
}

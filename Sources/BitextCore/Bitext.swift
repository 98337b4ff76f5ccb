/// A document with its translation: the segments of both sides and the beads that pair them.
public struct Bitext: Sendable, Equatable {
    /// The segments of each side, in reading order.
    public let segments: Sides<[Segment]>
    /// The beads in order; together they hold every segment exactly once.
    public let beads: [Bead]

    /// Makes a bitext, or says what keeps `beads` from covering the segments exactly once and in order.
    public init(segments: Sides<[Segment]>, beads: [Bead]) throws(BeadCoverageError) {
        try Bitext.checkCoverage(of: segments.map(\.count), by: beads)
        self.segments = segments
        self.beads = beads
    }

    /// Throws unless the beads, in order, cover `counts` segments of each side exactly once and none of them is empty.
    public static func checkCoverage(of counts: Sides<Int>, by beads: [Bead]) throws(BeadCoverageError) {
        for language in Language.allCases {
            var next = 0
            for (number, bead) in beads.enumerated() {
                if bead.italian.isEmpty && bead.english.isEmpty { throw .emptyBead(number) }
                if bead[language].isEmpty { continue }
                if bead[language].lowerBound != next {
                    throw .gap(language, bead: number, expected: next, found: bead[language].lowerBound)
                }
                next = bead[language].upperBound
            }
            if next != counts[language] { throw .count(language, covered: next, segments: counts[language]) }
        }
    }
}

/// Why a list of beads is no alignment of two lists of segments.
public enum BeadCoverageError: Error, Equatable, CustomStringConvertible {
    /// A bead with no segment on either side.
    case emptyBead(Int)
    /// A bead that doesn't begin where the one before it ended.
    case gap(Language, bead: Int, expected: Int, found: Int)
    /// Beads that end before or after the last segment.
    case count(Language, covered: Int, segments: Int)

    /// The reason in words.
    public var description: String {
        switch self {
        case .emptyBead(let number): "bead \(number + 1) is empty on both sides"
        case .gap(let language, let bead, let expected, let found):
            "bead \(bead + 1) begins at \(language.name) segment \(found), but the next one to cover is \(expected)"
        case .count(let language, let covered, let segments):
            "the beads cover \(covered.counted("\(language.name) segment")), but there are \(segments)"
        }
    }
}

import BitextCore

/// Finds what stands on the other side of the beads that hold a match.
struct BeadRegions {
    private var beads: StructureCursor
    private let starts: PackedIntegers

    init(index: Index, from language: Language) {
        beads = StructureCursor(.bead, side: index.sides[language])
        starts = index.sides[language.other].beadStarts
    }

    /// The positions on the other side of the beads that hold `positions`.
    @inline(__always)
    mutating func otherSide(of positions: Range<Int>) -> Range<Int> {
        let first = beads.number(at: positions.lowerBound)
        let last = positions.count > 1 ? beads.number(at: positions.upperBound - 1) : first
        let lower = starts[first]
        return lower..<max(lower, starts[max(first, last) + 1])
    }
}

/// Keeps the matches whose beads have (or don't have) anything on the other side.
struct OtherSideFilter {
    private var regions: BeadRegions
    private let isNegated: Bool

    init(index: Index, from language: Language, isNegated: Bool) {
        regions = BeadRegions(index: index, from: language)
        self.isNegated = isNegated
    }

    /// Removes the matches that don't fulfil the condition.
    mutating func apply(to matches: inout [Hit]) {
        matches.removeAll { regions.otherSide(of: $0.positions).isEmpty != isNegated }
    }
}

import BitextCore

/// Finds what stands on the other side of the beads that hold a match.
struct BeadRegions {
    private let beads: BeadPlaces
    private let starts: Boundaries

    init(index: Index, from language: Language) {
        beads = index.sides[language].beadPlaces
        starts = index.sides[language.other].beadStarts
    }

    /// The positions on the other side of the beads that hold `positions`.
    @inline(__always)
    func otherSide(of positions: Range<Int>) -> Range<Int> {
        let beads = beads.beads(holding: positions)
        let lower = starts[beads.lowerBound]
        return lower..<max(lower, starts[beads.upperBound + 1])
    }
}

/// Keeps the matches whose beads have (or don't have) anything on the other side.
struct OtherSideFilter {
    private let regions: BeadRegions
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

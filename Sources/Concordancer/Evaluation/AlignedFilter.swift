import BitextCore

/// Keeps the matches whose beads' other side holds (or doesn't hold) a match of another query.
struct AlignedFilter {
    private let isNegated: Bool
    private let tokensPerBead: Int
    private var finder: MatchFinder
    private var regions: BeadRegions
    private var found: [Hit] = []

    init(_ finder: MatchFinder, isNegated: Bool, index: Index, from language: Language) {
        self.finder = finder
        self.isNegated = isNegated
        regions = BeadRegions(index: index, from: language)
        tokensPerBead = finder.side.tokenCount / max(1, finder.side.beadStarts.count) + 1
    }

    /// Removes the matches that don't fulfil the condition; they must come by ascending start.
    mutating func apply(to matches: inout [Hit]) {
        guard let first = matches.first, let last = matches.last else { return }
        let end = matches.reduce(last.positions.upperBound) { max($0, $1.positions.upperBound) }
        let whole = regions.otherSide(of: first.positions.lowerBound..<end)
        // A few matches are looked up bead by bead; for many, the other side is searched once.
        if matches.count * tokensPerBead < finder.cost(of: whole) {
            keep(&matches) { filter, region in
                filter.finder.find(startingIn: region, scanning: true, into: &filter.found)
                return filter.found.contains { $0.positions.upperBound <= region.upperBound }
            }
        } else {
            finder.find(startingIn: whole, into: &found)
            var next = 0
            keep(&matches) { filter, region in
                let found = filter.found
                while next < found.count && found[next].positions.lowerBound < region.lowerBound { next += 1 }
                return found[next...].prefix { $0.positions.lowerBound < region.upperBound }
                    .contains { $0.positions.upperBound <= region.upperBound }
            }
        }
    }

    /// Removes the matches whose region doesn't fulfil the condition; asks once for matches in the same region.
    @inline(__always)
    private mutating func keep(_ matches: inout [Hit], _ holds: (inout AlignedFilter, Range<Int>) -> Bool) {
        var lastRegion = -1 ..< -1
        var verdict = false
        matches.removeAll { match in
            let region = regions.otherSide(of: match.positions)
            if region != lastRegion {
                verdict = holds(&self, region)
                lastRegion = region
            }
            return verdict == isNegated
        }
    }
}

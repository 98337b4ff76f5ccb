import BitextCore

/// Keeps the matches whose beads' other side holds (or doesn't hold) a match of a pattern.
struct AlignedFilter {
    private let isNegated: Bool
    private let here: SideIndex
    private let there: SideIndex
    private var matcher: Matcher
    private var beads: StructureCursor
    private var found: [Hit] = []

    init(_ aligned: AlignedPattern, isNegated: Bool, index: Index, from language: Language, query: String)
        throws(QueryError)
    {
        guard let other = Language(rawValue: aligned.language), other != language else {
            throw QueryError(
                query: query, offset: aligned.offset,
                message: "the query itself searches the \(language.name) side; expected \(language.other.code):")
        }
        self.isNegated = isNegated
        here = index.sides[language]
        there = index.sides[other]
        let pattern = try CompiledPattern(aligned.pattern, side: there, query: query)
        matcher = Matcher(pattern, side: there, within: [], isLongest: false)
        beads = StructureCursor(.bead, side: here)
    }

    /// Removes the matches that don't fulfil the condition; they must come by ascending start.
    mutating func apply(to matches: inout [Hit]) {
        guard let first = matches.first, let last = matches.last else { return }
        let end = matches.reduce(last.positions.upperBound) { max($0, $1.positions.upperBound) }
        let whole = region(first.positions.lowerBound..<end)
        // A few matches are looked up bead by bead; for many, the other side is searched once.
        let tokensPerBead = there.tokenCount / max(1, there.beadStarts.count) + 1
        if matches.count * tokensPerBead < matcher.cost(of: whole) {
            keep(&matches) { filter, region in
                filter.found.removeAll(keepingCapacity: true)
                filter.matcher.find(startingIn: region, scanning: true, into: &filter.found)
                return filter.found.contains { $0.positions.upperBound <= region.upperBound }
            }
        } else {
            found.removeAll(keepingCapacity: true)
            matcher.find(startingIn: whole, into: &found)
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
            let region = region(match.positions)
            if region != lastRegion {
                verdict = holds(&self, region)
                lastRegion = region
            }
            return verdict == isNegated
        }
    }

    /// The positions on the other side of the beads that hold `positions`.
    @inline(__always)
    private mutating func region(_ positions: Range<Int>) -> Range<Int> {
        let first = beads.number(at: positions.lowerBound)
        let last = positions.count > 1 ? beads.number(at: positions.upperBound - 1) : first
        let lower = there.beadStarts[first]
        return lower..<max(lower, there.beadStarts[max(first, last) + 1])
    }
}

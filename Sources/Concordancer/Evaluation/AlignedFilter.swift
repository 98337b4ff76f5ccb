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
        guard let first = matches.first, let last = matches.map(\.positions.upperBound).max() else { return }
        let whole = region(of: first.positions.lowerBound..<last)
        // A few matches are looked up bead by bead; for many, the other side is searched once.
        let tokensPerBead = there.tokenCount / max(1, there.beadStarts.count) + 1
        if matches.count * tokensPerBead < matcher.cost(of: whole) {
            matches.removeAll { holds(region(of: $0.positions)) == isNegated }
        } else {
            found.removeAll(keepingCapacity: true)
            matcher.find(startingIn: whole, into: &found)
            var next = 0
            matches.removeAll { match in
                let region = region(of: match.positions)
                while next < found.count && found[next].positions.lowerBound < region.lowerBound { next += 1 }
                var candidate = next
                var holds = false
                while !holds && candidate < found.count && found[candidate].positions.lowerBound < region.upperBound {
                    holds = found[candidate].positions.upperBound <= region.upperBound
                    candidate += 1
                }
                return holds == isNegated
            }
        }
    }

    private mutating func holds(_ region: Range<Int>) -> Bool {
        found.removeAll(keepingCapacity: true)
        matcher.find(startingIn: region, scanning: true, into: &found)
        return found.contains { $0.positions.upperBound <= region.upperBound }
    }

    /// The positions on the other side of the beads that hold `positions`.
    private mutating func region(of positions: Range<Int>) -> Range<Int> {
        let first = beads.number(at: positions.lowerBound)
        let last = positions.count > 1 ? beads.number(at: positions.upperBound - 1) : first
        return there.positions(of: first...max(first, last), .bead)
    }
}

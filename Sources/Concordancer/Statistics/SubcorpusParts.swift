/// Cuts off what lies outside a subcorpus from positions that come by ascending start.
struct SubcorpusParts {
    private let runs: [Range<Int>]
    /// The first run that doesn't end before the positions that came last.
    private var next = 0

    /// Nil where the subcorpus is the whole side, outside of which there is nothing.
    init?(_ subcorpus: Subcorpus) {
        if subcorpus.isWhole { return nil }
        runs = subcorpus.runs
    }

    /// What some hits have of the subcorpus.
    mutating func parts(of hits: UnsafeBufferPointer<Hit>) -> [Hit] {
        var parts: [Hit] = []
        parts.reserveCapacity(hits.count)
        for hit in hits { forEachPart(of: hit.positions) { parts.append(Hit($0.lowerBound, $0.upperBound)) } }
        return parts
    }

    /// What some runs of positions have of the subcorpus.
    mutating func parts(of positions: UnsafeBufferPointer<Range<Int>>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        parts.reserveCapacity(positions.count)
        for some in positions { forEachPart(of: some) { parts.append($0) } }
        return parts
    }

    @inline(__always)
    private mutating func forEachPart(of positions: Range<Int>, _ body: (Range<Int>) -> Void) {
        while next < runs.count && runs[next].upperBound <= positions.lowerBound { next &+= 1 }
        var place = next
        while place < runs.count && runs[place].lowerBound < positions.upperBound {
            let part = positions.clamped(to: runs[place])
            if !part.isEmpty { body(part) }
            place &+= 1
        }
    }
}

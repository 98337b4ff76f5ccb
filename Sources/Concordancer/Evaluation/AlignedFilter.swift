import BitextCore

/// Keeps the matches whose beads hold (or don't hold) a match of another query, on the other side or on their own.
struct AlignedFilter {
    private let rule: AlignmentRule
    private let isNegated: Bool
    private let tokensPerBead: Int
    private var finder: MatchFinder
    private let here: BeadPlaces
    private let there: BeadPlaces
    private var found: [Hit] = []
    /// The matches of the other query in a few beads, while those in all are in `found`.
    private var tried: [Hit] = []
    private var lookedUp = MatchBeads()
    /// What faces the matches' beads.
    private var regions: [Range<Int>] = []
    /// The beads that hold a match of the other query, a bit each from `firstBead` on.
    private var holding: [UInt64] = []
    private var firstBead = 0
    private var kept = PositionBitmap()

    init(
        _ finder: MatchFinder, _ rule: AlignmentRule = .inside, isNegated: Bool, index: Index, from language: Language
    ) {
        self.finder = finder
        self.rule = rule
        self.isNegated = isNegated
        here = index.sides[language].beadPlaces
        there = finder.side.beadPlaces
        tokensPerBead = finder.side.tokenCount / max(1, index.beadCount) + 1
    }

    /// Removes the matches that don't fulfil the condition; they must come by ascending start.
    mutating func apply(to matches: inout [Hit]) {
        guard let first = matches.first, let last = matches.last else { return }
        let end = matches.reduce(last.positions.upperBound) { max($0, $1.positions.upperBound) }
        let beads = here.beads(holding: first.positions.lowerBound..<end)
        let whole = region(of: beads)
        // A few matches are looked up bead by bead; for many, the other side is searched once.
        let isSearchedOnce = matches.count * tokensPerBead >= finder.cost(of: whole)
        var isMerged = false
        if isSearchedOnce {
            finder.find(startingIn: whole, into: &found)
            // Where there are about as many on either side, the beads of those on the other need not be looked up.
            isMerged = matches.count <= 2 * found.count
            if !isMerged { markBeads(beads) }
            lookedUp.find(matches, in: here)
            if isMerged { regions = lookedUp.regions(in: there) }
        }
        var next = 0
        var lastBeads = -1 ... -1
        var verdict = false
        var kept = 0
        for index in matches.indices {
            let positions = matches[index].positions
            let first = isSearchedOnce ? lookedUp[index] : here.bead(at: positions.lowerBound)
            let last = positions.count > 1 ? max(first, here.bead(at: positions.upperBound - 1)) : first
            let isKept: Bool
            if rule == .beginning && (isNegated || first != last) && (hasNothing(in: first) || hasNothing(in: last)) {
                isKept = false
            } else if isSearchedOnce && !isMerged && first == last {
                isKept = isMarked(first) != isNegated
            } else {
                if first...last != lastBeads {
                    lastBeads = first...last
                    verdict = isMerged && first == last ? holds(regions[index], from: &next) : holds(lastBeads)
                }
                isKept = verdict != isNegated
            }
            matches[kept] = matches[index]
            kept += isKept ? 1 : 0
        }
        matches.removeLast(matches.count - kept)
    }

    /// Whether `apply(to:)` can be given a bitmap.
    var takesBitmaps: Bool { finder.isFrequentToken }

    /// Removes the positions that don't fulfil the condition.
    ///
    /// Both sides' tokens are frequent: the beads that hold the one are marked, then the other is kept bead by bead, without asking for
    /// the bead of each token.
    mutating func apply(to tokens: inout PositionBitmap) {
        let window = tokens.window
        if window.isEmpty { return }
        let beads = here.beads(holding: window)
        firstBead = beads.lowerBound
        holding.removeAll(keepingCapacity: true)
        holding.append(contentsOf: repeatElement(0, count: beads.count / 64 + 1))
        let (there, firstBead, region) = (there, firstBead, region(of: beads))
        holding.withUnsafeMutableBufferPointer { holding in
            finder.forEachToken(in: region) { position in
                let bit = there.bead(at: position) &- firstBead
                if bit >= 0 && bit &>> 6 < holding.count { holding[bit &>> 6] |= 1 &<< UInt64(bit & 63) }
            }
        }
        kept.reset(to: window)
        for number in holding.indices {
            var word = isNegated ? ~holding[number] : holding[number]
            while word != 0 {
                let bead = firstBead &+ (number &<< 6 | word.trailingZeroBitCount)
                if bead > beads.upperBound { break }
                word &= word &- 1
                if isNegated && rule == .beginning && hasNothing(in: bead) { continue }
                kept.insert(here.positions(of: bead))
            }
        }
        tokens.formIntersection(kept)
    }

    private func region(of beads: ClosedRange<Int>) -> Range<Int> {
        let lower = there.positions(of: beads.lowerBound).lowerBound
        return lower..<max(lower, there.positions(of: beads.upperBound).upperBound)
    }

    private mutating func markBeads(_ beads: ClosedRange<Int>) {
        firstBead = beads.lowerBound
        let count = beads.count / 64 + 1
        holding.removeAll(keepingCapacity: true)
        holding.append(contentsOf: repeatElement(0, count: count))
        lookedUp.find(found, in: there)
        holding.withUnsafeMutableBufferPointer { holding in
            for (place, match) in found.enumerated() {
                let positions = match.positions
                let bead = lookedUp[place]
                // One that reaches into the next bead lies in no single one.
                if rule == .inside && positions.count > 1
                    && there.positions(of: bead).upperBound < positions.upperBound
                {
                    continue
                }
                let bit = bead - firstBead
                if bit >= 0 && bit >> 6 < holding.count { holding[bit >> 6] |= 1 << UInt64(bit & 63) }
            }
        }
    }

    /// Whether there is nothing on the other side of a bead.
    @inline(__always)
    private func hasNothing(in bead: Int) -> Bool { there.positions(of: bead).isEmpty }

    @inline(__always)
    private func isMarked(_ bead: Int) -> Bool {
        let bit = bead - firstBead
        return bit >= 0 && bit >> 6 < holding.count && holding[bit >> 6] >> UInt64(bit & 63) & 1 != 0
    }

    /// Whether a region on the other side holds one of the matches found there, of which those before `next` stand before the region.
    @inline(__always)
    private func holds(_ region: Range<Int>, from next: inout Int) -> Bool {
        while next < found.count && found[next].positions.lowerBound < region.lowerBound { next &+= 1 }
        if rule == .beginning || finder.maximumLength == 1 {
            return next < found.count && found[next].positions.lowerBound < region.upperBound
        }
        return found[next...].prefix { $0.positions.lowerBound < region.upperBound }.contains {
            $0.positions.upperBound <= region.upperBound
        }
    }

    /// Whether the other side of some beads holds a match, found by trying each position.
    private mutating func holds(_ beads: ClosedRange<Int>) -> Bool {
        let region = region(of: beads)
        finder.find(startingIn: region, scanning: true, into: &tried)
        return rule == .beginning ? !tried.isEmpty : tried.contains { $0.positions.upperBound <= region.upperBound }
    }
}

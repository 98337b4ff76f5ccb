import BitextCore

/// What anchors demand of an alignment, ready to be asked bead by bead.
struct Constraints {
    /// The nodes every alignment passes through, rising.
    private(set) var cuts: [LatticeNode] = []
    /// The runs that must stand in one bead, rising, and those that must be a bead as they stand.
    private(set) var groups: [AnchorGroup] = []
    private(set) var fixed: [AnchorGroup] = []
    /// For each segment, how many cuts come before it.
    private var regions: Sides<[Int32]>
    /// For each segment, the group it is in, or −1, or −2 for a segment that must stay alone.
    private var membership: Sides<[Int32]>

    private static let free: Int32 = -1
    private static let alone: Int32 = -2

    /// Checks the anchors against the numbers of segments and each other.
    init(_ anchors: [Anchor], counts: Sides<Int>) throws(AnchorError) {
        regions = counts.map { [Int32](repeating: 0, count: $0) }
        membership = counts.map { [Int32](repeating: Self.free, count: $0) }
        var found: [AnchorGroup] = []
        var asked: [AskedCut] = []
        var lonely: [(language: Language, segment: Int, index: Int)] = []
        for (index, anchor) in anchors.enumerated() {
            try Self.check(anchor, index, counts)
            switch anchor {
            case .together(let italian, let english):
                found.append(AnchorGroup(italian: italian..<italian + 1, english: english..<english + 1, index: index))
            case .cut(let italian, let english):
                asked.append(AskedCut(node: LatticeNode(italian: italian, english: english), index: index))
            case .bead(let italian, let english) where italian.isEmpty:
                lonely += english.map { (.english, $0, index) }
            case .bead(let italian, let english) where english.isEmpty:
                lonely += italian.map { (.italian, $0, index) }
            case .bead(let italian, let english):
                fixed.append(AnchorGroup(italian: italian, english: english, index: index))
                asked += AskedCut.around(fixed[fixed.count - 1])
            }
        }
        let usual = BeadType.all()
        for group in try AnchorGroups.joined(found) {
            if usual.contains(BeadType(italian: group.italian.count, english: group.english.count)) {
                groups.append(group)
            } else {
                guard max(group.italian.count, group.english.count) <= BeadType.longestOfAll else {
                    throw AnchorError(
                        index: group.index,
                        reason: .joinsTooMany(italian: group.italian.count, english: group.english.count))
                }
                fixed.append(group)
                asked += AskedCut.around(group)
            }
        }
        try place(asked)
        try checkMembers(lonely, asked, of: anchors)
        try settleFixed()
    }

    /// Sorts the beads that are asked for as they stand, each once; two different ones must share no segment.
    private mutating func settleFixed() throws(AnchorError) {
        var settled: [AnchorGroup] = []
        for bead in fixed.sorted(by: { ($0.italian.lowerBound, $0.index) < ($1.italian.lowerBound, $1.index) }) {
            guard let last = settled.last else {
                settled.append(bead)
                continue
            }
            if last.italian == bead.italian && last.english == bead.english { continue }
            guard last.italian.upperBound <= bead.italian.lowerBound,
                last.english.upperBound <= bead.english.lowerBound
            else { throw AnchorError(index: bead.index, reason: .contradicts(last.index)) }
            settled.append(bead)
        }
        fixed = settled
    }

    private static func check(_ anchor: Anchor, _ index: Int, _ counts: Sides<Int>) throws(AnchorError) {
        let (italian, english, end): (Range<Int>, Range<Int>, Int)
        switch anchor {
        case .together(let first, let second): (italian, english, end) = (first..<first + 1, second..<second + 1, 0)
        case .cut(let first, let second): (italian, english, end) = (first..<first, second..<second, 0)
        case .bead(let first, let second): (italian, english, end) = (first, second, 1)
        }
        if end == 1, italian.isEmpty, english.isEmpty { throw AnchorError(index: index, reason: .empty) }
        for (language, range) in [(Language.italian, italian), (.english, english)] where end == 0 || !range.isEmpty {
            let wrong = range.lowerBound < 0 ? range.lowerBound : max(range.lowerBound, range.upperBound - 1)
            guard range.lowerBound >= 0, range.upperBound <= counts[language] else {
                throw AnchorError(
                    index: index, reason: .outOfRange(language, segment: wrong, count: counts[language]))
            }
        }
    }

    /// Sorts the cuts and numbers the segments between them.
    private mutating func place(_ asked: [AskedCut]) throws(AnchorError) {
        let sorted = asked.sorted { $0.node < $1.node }
        for (before, after) in zip(sorted, sorted.dropFirst()) where after.node.english < before.node.english {
            throw AnchorError(index: after.index, reason: .contradicts(before.index))
        }
        for cut in sorted where cuts.last != cut.node { cuts.append(cut.node) }
        for language in Language.allCases {
            var next = 0
            for segment in regions[language].indices {
                while next < cuts.count, cuts[next][language] <= segment { next += 1 }
                regions[language][segment] = Int32(next)
            }
        }
        // No cut may go through a bead as it stands, or past one of its sides only; those that rise behind one that doesn't do neither.
        for bead in fixed {
            let next = sorted.partitioningIndex { !Self.isBefore($0.node, bead) }
            if next < sorted.count, Self.splits(sorted[next].node, bead) {
                throw AnchorError(index: bead.index, reason: .contradicts(sorted[next].index))
            }
        }
    }

    private static func isBefore(_ cut: LatticeNode, _ bead: AnchorGroup) -> Bool {
        cut.italian <= bead.italian.lowerBound && cut.english <= bead.english.lowerBound
    }

    /// Whether a cut lies neither before both sides of a bead nor behind both.
    private static func splits(_ cut: LatticeNode, _ bead: AnchorGroup) -> Bool {
        let isBehind = cut.italian >= bead.italian.upperBound && cut.english >= bead.english.upperBound
        return !isBefore(cut, bead) && !isBehind
    }

    private mutating func checkMembers(
        _ lonely: [(language: Language, segment: Int, index: Int)],
        _ asked: [AskedCut], of anchors: [Anchor]
    ) throws(AnchorError) {
        for (number, group) in groups.enumerated() {
            let region = regions.italian[group.italian.lowerBound]
            for segment in group.italian { membership.italian[segment] = Int32(number) }
            for segment in group.english { membership.english[segment] = Int32(number) }
            guard group.italian.allSatisfy({ regions.italian[$0] == region }),
                group.english.allSatisfy({ regions.english[$0] == region })
            else { throw AnchorError(index: group.index, reason: .contradicts(opponent(of: group, asked))) }
        }
        var owners = Sides<[Int: Int]>(italian: [:], english: [:])
        var holders = owners
        for (number, bead) in fixed.enumerated() where !lonely.isEmpty {
            for segment in bead.italian { holders.italian[segment] = number }
            for segment in bead.english { holders.english[segment] = number }
        }
        for (language, segment, index) in lonely {
            if let owner = owners[language][segment], anchors[owner] != anchors[index] {
                throw AnchorError(index: index, reason: .contradicts(owner))
            }
            owners[language][segment] = index
            let member = membership[language][segment]
            if member >= 0 { throw AnchorError(index: index, reason: .contradicts(groups[Int(member)].index)) }
            if let holder = holders[language][segment] {
                throw AnchorError(index: index, reason: .contradicts(fixed[holder].index))
            }
            membership[language][segment] = Self.alone
        }
    }

    /// A fixed bead that a group runs into, or the group itself where it is a mere cut.
    private func opponent(of group: AnchorGroup, _ asked: [AskedCut]) -> Int {
        fixed.first { $0.italian.overlaps(group.italian) || $0.english.overlaps(group.english) }?.index
            ?? asked.first { Self.splits($0.node, group) }?.index ?? group.index
    }
}

/// A cut that an anchor asks for.
private struct AskedCut {
    var node: LatticeNode
    /// The anchor it comes from.
    var index: Int

    /// Those before and behind a bead.
    static func around(_ bead: AnchorGroup) -> [AskedCut] {
        [bead.begin, bead.end].map { AskedCut(node: $0, index: bead.index) }
    }
}

/// What the lattice asks.
extension Constraints {
    /// Whether a bead of these runs goes with all anchors, or with all cuts where only those count.
    func allows(_ italian: Range<Int>, _ english: Range<Int>, coarse: Bool) -> Bool {
        let region = regions.italian[italian.lowerBound]
        guard regions.italian[italian.upperBound - 1] == region, regions.english[english.lowerBound] == region,
            regions.english[english.upperBound - 1] == region
        else { return false }
        if coarse { return true }
        return italian.allSatisfy { admits(membership.italian[$0], italian, english) }
            && english.allSatisfy { admits(membership.english[$0], italian, english) }
    }

    private func admits(_ member: Int32, _ italian: Range<Int>, _ english: Range<Int>) -> Bool {
        if member == Self.free { return true }
        guard member >= 0 else { return false }
        let group = groups[Int(member)]
        return italian.lowerBound <= group.italian.lowerBound && italian.upperBound >= group.italian.upperBound
            && english.lowerBound <= group.english.lowerBound && english.upperBound >= group.english.upperBound
    }

    /// Whether a segment may have no counterpart.
    func allowsAlone(_ segment: Int, in language: Language) -> Bool { membership[language][segment] < 0 }

    private func isAskedToBeAlone(_ bead: ScoredBead) -> Bool {
        bead.english.isEmpty && bead.italian.allSatisfy { membership.italian[$0] == Self.alone }
            || bead.italian.isEmpty && bead.english.allSatisfy { membership.english[$0] == Self.alone }
    }

    /// Whether a pair of segments lies between the same cuts.
    func allows(_ anchor: RareWordAnchor) -> Bool {
        regions.italian[Int(anchor.italian)] == regions.english[Int(anchor.english)]
    }

    /// The nodes that a band must have.
    var nodes: [LatticeNode] { (cuts + groups.flatMap { [$0.begin, $0.end] }).sorted() }

    /// The beads with those that are asked for as they stand in the place of what was found there, with the probability 1.
    func settle(_ beads: [ScoredBead]) -> [ScoredBead] {
        var settled: [ScoredBead] = []
        var next = fixed[...]
        for var bead in beads {
            if isAskedToBeAlone(bead) { bead.probability = 1 }
            if let target = next.first, bead.italian.lowerBound >= target.italian.lowerBound,
                bead.english.lowerBound >= target.english.lowerBound
            {
                settled.append(ScoredBead(italian: target.italian, english: target.english, probability: 1))
                next.removeFirst()
            }
            if let last = settled.last,
                last.italian.upperBound > bead.italian.lowerBound
                    || last.english.upperBound > bead.english.lowerBound
            {
                continue
            }
            settled.append(bead)
        }
        return settled
    }
}

import BitextCore

/// A pair of runs that must stand in one bead.
struct AnchorGroup {
    var italian: Range<Int>
    var english: Range<Int>
    /// The anchor it comes from, or the first of those.
    var index: Int

    /// Where it begins and ends.
    var begin: LatticeNode { LatticeNode(italian: italian.lowerBound, english: english.lowerBound) }
    var end: LatticeNode { LatticeNode(italian: italian.upperBound, english: english.upperBound) }

    /// Both, and what lies between them.
    fileprivate func joined(with other: AnchorGroup) -> AnchorGroup {
        AnchorGroup(
            italian: min(
                italian.lowerBound, other.italian.lowerBound)..<max(italian.upperBound, other.italian.upperBound),
            english: min(
                english.lowerBound, other.english.lowerBound)..<max(english.upperBound, other.english.upperBound),
            index: min(index, other.index))
    }
}

/// Pairs of segments that anchors tie together, joined to what must stand in one bead.
enum AnchorGroups {
    /// Joins pairs that share a segment, and whatever lies between them; gives what results, rising on both sides.
    ///
    /// Throws `AnchorError` where pairs cross.
    static func joined(_ pairs: [AnchorGroup]) throws(AnchorError) -> [AnchorGroup] {
        var joined: [AnchorGroup] = []
        for pair in sharing(pairs) {
            var group = pair
            while let first = firstOverlapped(by: group, joined) {
                for other in joined[first...] { group = group.joined(with: other) }
                joined.removeSubrange(first...)
            }
            if let last = joined.last, last.english.upperBound > group.english.lowerBound {
                throw AnchorError(index: pair.index, reason: .contradicts(last.index))
            }
            joined.append(group)
        }
        return joined
    }

    /// The first of groups that rise on both sides which overlaps another one; that one begins no earlier in Italian.
    private static func firstOverlapped(by group: AnchorGroup, _ rising: [AnchorGroup]) -> Int? {
        let first = rising.partitioningIndex { $0.english.upperBound > group.english.lowerBound }
        if first < rising.count, rising[first].english.lowerBound < group.english.upperBound { return first }
        guard let last = rising.last, last.italian.upperBound > group.italian.lowerBound else { return nil }
        return rising.count - 1
    }

    /// The pairs with those that share a segment on either side as one, rising in Italian.
    private static func sharing(_ pairs: [AnchorGroup]) -> [AnchorGroup] {
        var parents = Array(pairs.indices)
        func root(_ pair: Int) -> Int {
            var root = pair
            while parents[root] != root {
                parents[root] = parents[parents[root]]
                root = parents[root]
            }
            return root
        }
        for side in [\AnchorGroup.italian, \AnchorGroup.english] {
            let order = pairs.indices.sorted {
                pairs[$0][keyPath: side].lowerBound < pairs[$1][keyPath: side].lowerBound
            }
            for (one, next) in zip(order, order.dropFirst())
            where pairs[one][keyPath: side].lowerBound == pairs[next][keyPath: side].lowerBound {
                parents[root(one)] = root(next)
            }
        }
        var groups: [Int: AnchorGroup] = [:]
        for (number, pair) in pairs.enumerated() {
            let root = root(number)
            groups[root] = groups[root].map { $0.joined(with: pair) } ?? pair
        }
        return groups.values.sorted {
            ($0.italian.lowerBound, $0.english.lowerBound) < ($1.italian.lowerBound, $1.english.lowerBound)
        }
    }
}

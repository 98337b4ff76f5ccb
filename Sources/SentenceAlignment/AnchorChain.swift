import BitextCore
import TranslationLexicon

/// The pairs of segments that rare words tie together, as far as they don't cross: a skeleton of the alignment.
///
/// It is found in time linear but for a logarithm, however long the texts and whatever is missing from one of them. The
/// words that are rare in the whole texts come first; between the segments they tie together, the words that are rare
/// there follow, and so on down to stretches short enough to be looked at in full.
package struct AnchorChain {
    /// The anchors, rising on both sides.
    private(set) var anchors: [RareWordAnchor] = []

    /// The weight an anchor needs where there are others, and the weight it needs where there are none.
    private static let strong: Float = 0.8
    private static let weak: Float = 0.25
    /// The number of nodes of a stretch up to which no anchors are looked for in it.
    private static let leastArea = 400

    /// Finds the chain.
    init(italian: DocumentSide, english: DocumentSide, evidence: WordEvidence) {
        var pairs = RareWordPairs(italian: italian, english: english, evidence: evidence)
        let slope = Float(english.count) / Float(max(1, italian.count))
        var stretches = [(rows: 0..<italian.count, columns: 0..<english.count)]
        while let stretch = stretches.popLast() {
            guard stretch.rows.count * stretch.columns.count > Self.leastArea else { continue }
            let candidates = pairs.anchors(stretch.rows, stretch.columns).filter { $0.weight >= Self.weak }
            var chain = Self.heaviestChain(
                candidates.filter { $0.weight >= Self.strong }, stretch.rows, stretch.columns, slope: slope)
            if chain.isEmpty {
                chain = Self.heaviestChain(candidates, stretch.rows, stretch.columns, slope: slope)
            }
            anchors += chain
            var (row, column) = (stretch.rows.lowerBound, stretch.columns.lowerBound)
            for anchor in chain {
                stretches.append((row..<Int(anchor.italian), column..<Int(anchor.english)))
                (row, column) = (Int(anchor.italian) + 1, Int(anchor.english) + 1)
            }
            if !chain.isEmpty {
                stretches.append((row..<stretch.rows.upperBound, column..<stretch.columns.upperBound))
            }
        }
        anchors.sort { $0.italian < $1.italian }
    }

    /// Drops what a user's anchors forbid, and takes in the nodes that they demand.
    mutating func keep(_ constraints: Constraints) {
        let nodes = constraints.nodes
        anchors = anchors.filter { anchor in
            let next = nodes.partitioningIndex { $0.italian > Int(anchor.italian) }
            let (before, after) = (next > 0 ? nodes[next - 1] : nil, next < nodes.count ? nodes[next] : nil)
            return constraints.allows(anchor) && Int(anchor.english) >= before?.english ?? 0
                && Int(anchor.english) < after?.english ?? .max
        }
        for node in nodes {
            anchors.append(
                RareWordAnchor(italian: Int32(node.italian), english: Int32(node.english), weight: .infinity))
        }
        anchors.sort { $0.place < $1.place }
    }

    /// The chain of candidates, rising on both sides, whose weights less the costs of its jumps have the greatest sum; none where
    /// that is less than the cost of going from corner to corner without any: a few false anchors must not lead astray.
    private static func heaviestChain(
        _ candidates: [RareWordAnchor], _ rows: Range<Int>, _ columns: Range<Int>, slope: Float
    ) -> [RareWordAnchor] {
        let start = RareWordAnchor(
            italian: Int32(rows.lowerBound - 1), english: Int32(columns.lowerBound - 1), weight: 0)
        let corner = RareWordAnchor(italian: Int32(rows.upperBound), english: Int32(columns.upperBound), weight: 0)
        // A Fenwick tree over the columns holds the heaviest chain that ends in each prefix of them.
        var tree = [(weight: Float, last: Int32)](repeating: (-.infinity, -1), count: columns.count + 1)
        var totals = [Float](repeating: 0, count: candidates.count)
        var previous = [Int32](repeating: -1, count: candidates.count)
        var first = 0
        while first < candidates.count {
            var end = first
            while end < candidates.count, candidates[end].italian == candidates[first].italian {
                var best: (weight: Float, last: Int32) = (-jump(from: start, to: candidates[end], slope), -1)
                var place = Int(candidates[end].english) - columns.lowerBound
                while place > 0 {
                    if tree[place].weight - longJump > best.weight {
                        best = (tree[place].weight - longJump, tree[place].last)
                    }
                    place &= place - 1
                }
                for near in stride(from: first - 1, through: max(0, first - lookBack), by: -1)
                where candidates[near].english < candidates[end].english {
                    let weight = totals[near] - jump(from: candidates[near], to: candidates[end], slope)
                    if weight > best.weight { best = (weight, Int32(near)) }
                }
                totals[end] = best.weight + candidates[end].weight
                previous[end] = best.last
                end += 1
            }
            for candidate in first..<end {
                var place = Int(candidates[candidate].english) - columns.lowerBound + 1
                while place <= columns.count {
                    if totals[candidate] > tree[place].weight { tree[place] = (totals[candidate], Int32(candidate)) }
                    place += place & -place
                }
            }
            first = end
        }
        var last = -1
        var most = -jump(from: start, to: corner, slope)
        for candidate in candidates.indices {
            let total = totals[candidate] - jump(from: candidates[candidate], to: corner, slope)
            if total > most { (most, last) = (total, candidate) }
        }
        var chain: [RareWordAnchor] = []
        while last >= 0 {
            chain.append(candidates[last])
            last = Int(previous[last])
        }
        return chain.reversed()
    }

    /// What a jump away from the diagonal costs at most, and by how many segments it must be for that.
    private static let longJump: Float = 4
    private static let longJumpSegments: Float = 60
    /// The number of candidates before one that are looked at singly; those further back are all held to need a long jump.
    private static let lookBack = 48

    /// What it costs to leave out more on one side than on the other between two anchors, counted in segments of the shorter text:
    /// where the other has much that this one lacks, every step along what they share leads away from the diagonal.
    private static func jump(from: RareWordAnchor, to: RareWordAnchor, _ slope: Float) -> Float {
        let displacement = Float(to.english - from.english) - slope * Float(to.italian - from.italian)
        return longJump * min(1, displacement.magnitude / (max(1, slope) * longJumpSegments))
    }
}

/// A pair of segments that have rare words in common.
package struct RareWordAnchor {
    package var italian: Int32
    package var english: Int32
    /// The number of words that are expected to be translations of each other.
    var weight: Float

    /// The two as one number, which rises with the Italian segment, and with the English one where that is the same.
    var place: UInt64 { UInt64(UInt32(bitPattern: italian)) << 32 | UInt64(UInt32(bitPattern: english)) }

    package init(italian: Int32, english: Int32, weight: Float) {
        (self.italian, self.english, self.weight) = (italian, english, weight)
    }
}

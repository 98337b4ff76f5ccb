/// How often values stand in the windows of hits and in the hits themselves, each token counted once.
struct WindowCounts {
    /// How often each value stands in a window; the hits' own tokens are counted too, as the windows would be cut in two by them.
    private(set) var near: [UInt32]
    /// How often each value stands in a hit.
    private(set) var nodes: [UInt32]
    /// How many tokens the windows have together, those of hits included.
    private(set) var nearTokens = 0
    /// How many tokens the hits have together.
    private(set) var nodeTokens = 0

    /// Counts what the windows of hits, which stand in document order, have of a subcorpus.
    init(of hits: [Hit], _ window: CollocationWindow, _ attribute: AttributeValues, in subcorpus: Subcorpus) {
        let side = subcorpus.side
        near = [UInt32](repeating: 0, count: attribute.count)
        nodes = near
        var lowBytes = [UInt8](repeating: 0, count: side.typeLimit + 1)
        near.withUnsafeMutableBufferPointer { near in
            nodes.withUnsafeMutableBufferPointer { nodes in
                lowBytes.withUnsafeMutableBufferPointer { lowBytes in
                    attribute.values.withUnsafeBufferPointer { values in
                        var tally = Tally(
                            near: near, nodes: nodes, lowBytes: lowBytes, values: values, side: side)
                        tally.count(hits, window, in: subcorpus)
                        (nearTokens, nodeTokens) = (tally.nearTokens, tally.nodeTokens)
                    }
                }
            }
        }
    }
}

/// Counts while the memory of the counters lies still.
///
/// Hits are taken some at a time, so that what they read of the token stream is in the cache for their windows.
private struct Tally {
    let near: UnsafeMutableBufferPointer<UInt32>
    let nodes: UnsafeMutableBufferPointer<UInt32>
    /// Counters of one byte for each type, and one for what is none, which lie in the cache together; each 256 that they can't hold are in `near`.
    let lowBytes: UnsafeMutableBufferPointer<UInt8>
    /// The value of each number that the stream can hold.
    let values: UnsafeBufferPointer<UInt32>
    let stream: PackedIntegers
    let limit: Int
    var nearTokens = 0
    var nodeTokens = 0
    /// Where the tokens of the hits end that were counted.
    private var nodeEnd = 0

    init(
        near: UnsafeMutableBufferPointer<UInt32>, nodes: UnsafeMutableBufferPointer<UInt32>,
        lowBytes: UnsafeMutableBufferPointer<UInt8>, values: UnsafeBufferPointer<UInt32>, side: SideIndex
    ) {
        (self.near, self.nodes, self.lowBytes, self.values) = (near, nodes, lowBytes, values)
        (stream, limit) = (side.stream, side.tokenCount)
    }

    /// What this many hits and their windows read of the stream should stay in the cache.
    private static let hitsAtOnce = 1024

    mutating func count(_ hits: [Hit], _ window: CollocationWindow, in subcorpus: Subcorpus) {
        var runs = AdjoiningRuns(
            left: window.left, right: window.right,
            pieces: StructureCursor(window.isWithinSentence ? .segment : .document, side: subcorpus.side))
        let parts = SubcorpusParts(subcorpus)
        countRuns(hits, &runs, parts)
        for type in values.indices where lowBytes[type] > 0 {
            near[Int(values[type])] &+= UInt32(lowBytes[type])
        }
    }

    /// Counts hits with their windows, which begin right beside them and so are one run with them.
    private mutating func countRuns(
        _ hits: [Hit], _ runs: inout AdjoiningRuns, _ parts: SubcorpusParts?
    ) {
        // Windows begin before their hits, so each has a place of its own among the subcorpus's runs.
        var (nodeParts, nearParts) = (parts, parts)
        withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: Tally.hitsAtOnce) { found in
            hits.withUnsafeBufferPointer { hits in
                for first in stride(from: 0, to: hits.count, by: Tally.hitsAtOnce) {
                    let some = UnsafeBufferPointer(
                        rebasing: hits[first..<min(first + Tally.hitsAtOnce, hits.count)])
                    if let nodes = nodeParts?.parts(of: some) {
                        nodes.withUnsafeBufferPointer { countNodes($0) }
                    } else {
                        countNodes(some)
                    }
                    countNear(UnsafeBufferPointer(rebasing: found[..<runs.find(around: some, in: found)]), &nearParts)
                }
            }
            found.initializeElement(at: 0, to: runs.current)
            countNear(UnsafeBufferPointer(rebasing: found[..<1]), &nearParts)
        }
    }

    /// Counts what runs of positions have of the subcorpus.
    private mutating func countNear(_ runs: UnsafeBufferPointer<Range<Int>>, _ parts: inout SubcorpusParts?) {
        if let parts = parts?.parts(of: runs) {
            parts.withUnsafeBufferPointer { countNear($0) }
        } else {
            countNear(runs)
        }
    }

    // The loops are functions of their own, for the compiler to keep what they need in registers.

    /// Counts the tokens of hits that no hit before them had.
    @inline(never)
    private mutating func countNodes(_ hits: UnsafeBufferPointer<Hit>) {
        let stream = stream
        var end = nodeEnd
        // Mostly all hits are of one type.
        var (type, same) = (0, 0)
        for hit in hits {
            let node = hit.positions
            for position in max(end, node.lowerBound)..<max(end, node.upperBound) {
                let found = stream[position]
                if found != type {
                    addNodes(same, of: type)
                    (type, same) = (found, 0)
                }
                same &+= 1
            }
            end = max(end, node.upperBound)
        }
        addNodes(same, of: type)
        nodeEnd = end
    }

    private mutating func addNodes(_ count: Int, of type: Int) {
        nodes[Int(values[type])] &+= UInt32(truncatingIfNeeded: count)
        nodeTokens &+= count
    }

    /// Counts runs of positions.
    @inline(never)
    private mutating func countNear(_ runs: UnsafeBufferPointer<Range<Int>>) {
        let (stream, lowBytes, limit, near, values) = (stream, lowBytes, limit, near, values)
        var count = 0
        for run in runs {
            let run = run.clamped(to: 0..<limit)
            count &+= run.count
            stream.forEachAFewAtOnce(run, nothing: values.count) { type in
                lowBytes[type] &+= 1
                if lowBytes[type] == 0, type < values.count { near[Int(values[type])] &+= 256 }
            }
        }
        nearTokens &+= count
    }
}

/// Finds the runs of positions that windows make with their hits and with other windows that they touch.
private struct AdjoiningRuns {
    let left: Int
    let right: Int
    var pieces: StructureCursor
    /// The last run, which the next hit may lengthen.
    var current = 0..<0

    /// Finds the runs that the next of the hits leave complete; how many.
    @inline(never)
    mutating func find(around hits: UnsafeBufferPointer<Hit>, in runs: UnsafeMutableBufferPointer<Range<Int>>) -> Int {
        var (lower, upper) = (current.lowerBound, current.upperBound)
        var (pieceStart, pieceEnd) = (0, 0)
        var count = 0
        for hit in hits {
            let node = hit.positions
            if node.lowerBound < pieceStart || node.lowerBound >= pieceEnd {
                let piece = pieces.bounds(at: node.lowerBound)
                (pieceStart, pieceEnd) = (piece.lowerBound, piece.upperBound)
            }
            let start = max(pieceStart, node.lowerBound &- left)
            if node.upperBound > pieceEnd {
                // What stands to the right is of the piece in which the hit ends.
                let piece = pieces.bounds(at: node.upperBound &- 1)
                (pieceStart, pieceEnd) = (piece.lowerBound, piece.upperBound)
            }
            let end = max(node.upperBound, min(pieceEnd, node.upperBound &+ right))
            // No branch, as it couldn't be foretold: a run is written again until another begins.
            runs.initializeElement(at: count, to: Range(uncheckedBounds: (lower, upper)))
            let begins = start > upper
            count &+= begins ? 1 : 0
            lower = begins ? start : lower
            upper = begins ? end : max(upper, end)
        }
        current = Range(uncheckedBounds: (lower, upper))
        return count
    }
}

extension PackedIntegers {
    /// Calls `body` with the values of a run of indices within the array, and with `nothing` some times.
    ///
    /// Three are read at once, or two where three don't fit a word; what the last of these have too many is `nothing`, which takes less
    /// time than to tell how many there are.
    @inline(__always)
    fileprivate func forEachAFewAtOnce(_ indices: Range<Int>, nothing: Int, _ body: (Int) -> Void) {
        if width > 28 { return forEach(in: indices, body) }
        // A value begins at a bit of its first byte that is a multiple of what eight and the width have in common.
        let hasThree = 3 &* width &+ 8 &- 1 &<< min(3, width.trailingZeroBitCount) <= 64
        let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: width)) &- 1
        let step = UInt64(truncatingIfNeeded: width)
        var bit = indices.lowerBound &* width
        var rest = indices.count
        while rest > 0 {
            var word =
                UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
                &>> UInt64(truncatingIfNeeded: bit & 7)
            body(Int(truncatingIfNeeded: word & mask))
            word &>>= step
            body(rest > 1 ? Int(truncatingIfNeeded: word & mask) : nothing)
            if hasThree {
                word &>>= step
                body(rest > 2 ? Int(truncatingIfNeeded: word & mask) : nothing)
            }
            bit &+= hasThree ? 3 &* width : 2 &* width
            rest &-= hasThree ? 3 : 2
        }
    }
}

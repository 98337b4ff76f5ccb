/// Counts how often each type stands in the union of runs of positions that come in the order of their starts.
struct TypeCounter {
    /// How often each type was found, once all were counted.
    private(set) var counts: [UInt32]
    /// How many positions the runs have together.
    private(set) var tokenCount = 0
    /// Counters of one byte, which lie in the cache together; of what they can't hold each 256 are in `counts`.
    private var lowBytes: [UInt8]
    private let stream: PackedIntegers
    private let limit: Int
    /// Runs that are not yet counted; each is merged with the next where they touch.
    private var pending: [(lower: UInt32, upper: UInt32)] = []
    private var current = 0..<0
    private static let pendingLimit = 4096

    init(_ side: SideIndex) {
        counts = [UInt32](repeating: 0, count: side.typeLimit)
        lowBytes = [UInt8](repeating: 0, count: side.typeLimit)
        stream = side.stream
        limit = side.tokenCount
        pending.reserveCapacity(TypeCounter.pendingLimit)
    }

    /// Counts the positions of a run that no run before it had.
    @inline(__always)
    mutating func count(_ run: Range<Int>) {
        if run.lowerBound <= current.upperBound && !current.isEmpty {
            current = current.lowerBound..<max(current.upperBound, run.upperBound)
            return
        }
        finishRun()
        current = run
    }

    /// Counts what was put off; nothing may come afterwards.
    mutating func finish() {
        finishRun()
        countPending()
        for type in counts.indices { counts[type] &+= UInt32(lowBytes[type]) }
        lowBytes = []
    }

    @inline(__always)
    private mutating func finishRun() {
        let run = current.clamped(to: 0..<limit)
        if run.isEmpty { return }
        tokenCount &+= run.count
        pending.append((UInt32(truncatingIfNeeded: run.lowerBound), UInt32(truncatingIfNeeded: run.upperBound)))
        if pending.count == TypeCounter.pendingLimit { countPending() }
    }

    private mutating func countPending() {
        let stream = stream
        counts.withUnsafeMutableBufferPointer { counts in
            lowBytes.withUnsafeMutableBufferPointer { lowBytes in
                for run in pending {
                    stream.forEachInThrees(Int(run.lower)..<Int(run.upper)) { type in
                        lowBytes[type] &+= 1
                        if lowBytes[type] == 0 { counts[type] &+= 256 }
                    }
                }
            }
        }
        pending.removeAll(keepingCapacity: true)
    }
}

extension PackedIntegers {
    /// Calls `body` with the values of a run of indices within the array, three of which are read at once where they fit a word.
    @inline(__always)
    fileprivate func forEachInThrees(_ indices: Range<Int>, _ body: (Int) -> Void) {
        guard width <= 19 else { return forEach(in: indices, body) }
        let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: width)) &- 1
        let step = UInt64(truncatingIfNeeded: width)
        var bit = indices.lowerBound &* width
        var rest = indices.count
        while rest > 2 {
            var word =
                UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
                &>> UInt64(truncatingIfNeeded: bit & 7)
            body(Int(truncatingIfNeeded: word & mask))
            word &>>= step
            body(Int(truncatingIfNeeded: word & mask))
            word &>>= step
            body(Int(truncatingIfNeeded: word & mask))
            bit &+= 3 &* width
            rest &-= 3
        }
        forEach(in: indices.upperBound &- rest..<indices.upperBound, body)
    }
}

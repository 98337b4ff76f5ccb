/// Counts how often each type stands in the union of runs of positions that come in the order of their starts.
struct TypeCounter {
    /// How often each type was found.
    private(set) var counts: [UInt32]
    /// How many positions the runs have together.
    private(set) var tokenCount = 0
    private let stream: PackedIntegers
    private var end = 0

    init(_ side: SideIndex) {
        counts = [UInt32](repeating: 0, count: side.typeLimit)
        stream = side.stream
    }

    /// Counts the positions of a run that no run before it had.
    @inline(__always)
    mutating func count(_ run: Range<Int>) {
        let start = max(end, run.lowerBound)
        guard start < run.upperBound else { return }
        end = run.upperBound
        tokenCount &+= end &- start
        counts.withUnsafeMutableBufferPointer { counts in
            stream.forEach(in: start..<end) { counts[$0] &+= 1 }
        }
    }
}

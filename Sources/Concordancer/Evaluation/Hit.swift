/// A match of a query: a run of positions on one side.
public struct Hit: Sendable, Hashable, Comparable {
    private let start: UInt32
    private let end: UInt32

    init(_ start: Int, _ end: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: max(start, end))
    }

    /// The positions in the corpus, counted from 0 on each side.
    public var positions: Range<Int> { Int(start)..<Int(end) }

    /// Orders by start, then by end.
    public static func < (left: Hit, right: Hit) -> Bool { left.rank < right.rank }

    /// The hit of a `rank`.
    @inline(__always)
    init(rank: UInt64) {
        start = UInt32(truncatingIfNeeded: rank &>> 32)
        end = UInt32(truncatingIfNeeded: rank)
    }

    /// A number by which hits are ordered.
    @inline(__always)
    var rank: UInt64 { UInt64(start) &<< 32 | UInt64(end) }
}

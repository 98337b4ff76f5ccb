/// A set of positions, as one bit a position.
struct PositionSet {
    private var words: [UInt64]
    private let limit: Int

    /// The empty set of positions below `limit`.
    init(below limit: Int) {
        self.limit = limit
        words = [UInt64](repeating: 0, count: limit / 64 + 1)
    }

    /// Adds a run of positions.
    mutating func insert(_ run: Range<Int>) {
        let lower = max(0, run.lowerBound)
        let last = min(limit, run.upperBound) &- 1
        guard lower <= last else { return }
        let low = UInt64.max &<< UInt64(lower & 63)
        let high = UInt64.max &>> UInt64(63 &- last & 63)
        let (first, final) = (lower &>> 6, last &>> 6)
        words.withUnsafeMutableBufferPointer { words in
            if first == final {
                words[final] |= low & high
            } else {
                words[first] |= low
                for word in first &+ 1..<final { words[word] = .max }
                words[final] |= high
            }
        }
    }

    /// Calls `body` with each run of positions, cut where words end, ascending.
    func forEachRun(_ body: (Range<Int>) -> Void) {
        for number in words.indices where words[number] != 0 {
            var rest = words[number]
            var position = number &<< 6
            while rest != 0 {
                let gap = rest.trailingZeroBitCount
                position &+= gap
                rest &>>= UInt64(gap)
                let run = (~rest).trailingZeroBitCount
                body(position..<position &+ run)
                position &+= run
                rest = run == 64 ? 0 : rest &>> UInt64(run)
            }
        }
    }
}

/// A set of positions, as one bit a position.
struct PositionSet {
    private var words: [UInt64]
    private let limit: Int

    /// The empty set of positions below `limit`.
    init(below limit: Int) {
        self.limit = limit
        words = [UInt64](repeating: 0, count: limit / 64 + 1)
    }

    /// How many positions there are.
    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// Adds a run of positions.
    mutating func insert(_ run: Range<Int>) {
        let run = run.clamped(to: 0..<limit)
        guard !run.isEmpty else { return }
        let last = run.upperBound - 1
        let low = UInt64.max << UInt64(run.lowerBound & 63)
        let high = UInt64.max >> UInt64(63 - last & 63)
        if run.lowerBound >> 6 == last >> 6 {
            words[last >> 6] |= low & high
        } else {
            words[run.lowerBound >> 6] |= low
            for word in (run.lowerBound >> 6 + 1)..<(last >> 6) { words[word] = .max }
            words[last >> 6] |= high
        }
    }

    /// Takes the positions of `other` out.
    mutating func subtract(_ other: PositionSet) {
        for word in words.indices where word < other.words.count { words[word] &= ~other.words[word] }
    }

    /// How often each type stands at the positions.
    func typeCounts(in side: SideIndex) -> [UInt32] {
        var counts = [UInt32](repeating: 0, count: side.typeLimit)
        let stream = side.stream
        counts.withUnsafeMutableBufferPointer { counts in
            for (number, word) in words.enumerated() where word != 0 {
                var rest = word
                while rest != 0 {
                    counts[stream[number << 6 | rest.trailingZeroBitCount]] &+= 1
                    rest &= rest &- 1
                }
            }
        }
        return counts
    }
}

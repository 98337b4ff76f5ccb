/// A set of positions of a window, a bit each.
struct PositionBitmap {
    private var words: [UInt64] = []
    private(set) var window = 0..<0

    /// Empties the set, for another window.
    mutating func reset(to window: Range<Int>) {
        self.window = window
        let count = window.count / 64 + 1
        if words.count < count {
            words = [UInt64](repeating: 0, count: count)
        } else {
            for index in 0..<count { words[index] = 0 }
        }
    }

    /// Adds for each position of `source` those from `upper` to `lower` before it, as far as they lie in the window.
    mutating func insert(from source: inout PostingSource, lower: Int, upper: Int) {
        let window = window
        for marks in source.marks {
            for distance in lower...upper { insert(marks, from: window.lowerBound + distance) }
        }
        words.withUnsafeMutableBufferPointer { words in
            if lower == upper {
                source.readPostings(window.lowerBound + lower..<window.upperBound + upper) { position in
                    let bit = position &- lower &- window.lowerBound
                    words[bit >> 6] |= 1 << UInt64(bit & 63)
                }
                return
            }
            source.readPostings(window.lowerBound + lower..<window.upperBound + upper) { position in
                var start = max(window.lowerBound, position - upper)
                let last = min(window.upperBound - 1, position - lower)
                while start <= last {
                    let bit = start - window.lowerBound
                    words[bit >> 6] |= 1 << UInt64(bit & 63)
                    start += 1
                }
            }
        }
    }

    /// Adds the positions that are marked from `first` on, by their distance from it.
    private mutating func insert(_ marks: PositionMarks, from first: Int) {
        let count = window.count / 64
        words.withUnsafeMutableBufferPointer { words in
            for index in 0..<count { words[index] |= marks.word(at: first &+ index &<< 6) }
            let rest: UInt64 = 1 &<< UInt64(window.count & 63) &- 1
            words[count] |= marks.word(at: first &+ count &<< 6) & rest
        }
    }

    /// Keeps what is in the other set too; both are of the same window.
    mutating func formIntersection(_ other: PositionBitmap) {
        for index in 0..<window.count / 64 + 1 { words[index] &= other.words[index] }
    }

    /// Adds a run of positions, as far as they lie in the window.
    mutating func insert(_ positions: Range<Int>) {
        let lower = max(0, positions.lowerBound &- window.lowerBound)
        let last = min(window.count, positions.upperBound &- window.lowerBound) &- 1
        guard lower <= last else { return }
        let low = UInt64.max &<< UInt64(lower & 63)
        let high = UInt64.max &>> UInt64(63 &- last & 63)
        let (first, final) = (lower &>> 6, last &>> 6)
        words.withUnsafeMutableBufferPointer { words in
            if first == final {
                words[final] |= low & high
                return
            }
            words[first] |= low
            for word in first &+ 1..<final { words[word] = .max }
            words[final] |= high
        }
    }

    /// Calls `body` with each position, ascending.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        words.withUnsafeBufferPointer { words in
            for index in 0..<window.count / 64 + 1 {
                var word = words[index]
                while word != 0 {
                    body(window.lowerBound &+ (index &<< 6 | word.trailingZeroBitCount))
                    word &= word &- 1
                }
            }
        }
    }
}

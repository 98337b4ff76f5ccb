/// A set of few positions of a window, which are put in order when all are there.
struct PositionGatherer {
    private var offsets: [UInt32] = []
    private var sorted: [UInt32] = []
    private var window = 0..<0
    private static let digitBits = 11

    /// Empties the set, for another window.
    mutating func reset(to window: Range<Int>) {
        self.window = window
        offsets.removeAll(keepingCapacity: true)
    }

    /// Adds for each position of `source`, which has no marks, those from `upper` to `lower` before it, as far as they lie in the window.
    mutating func insert(from source: inout PostingSource, lower: Int, upper: Int) {
        let window = window
        source.readPostings(window.lowerBound + lower..<window.upperBound + upper) { position in
            var start = max(window.lowerBound, position &- upper)
            let last = min(window.upperBound &- 1, position &- lower)
            while start <= last {
                offsets.append(UInt32(truncatingIfNeeded: start &- window.lowerBound))
                start &+= 1
            }
        }
    }

    /// Calls `body` with each position, ascending, once.
    @inline(__always)
    mutating func forEach(_ body: (Int) -> Void) {
        sort()
        var last = -1
        for offset in offsets where Int(offset) != last {
            last = Int(offset)
            body(window.lowerBound &+ last)
        }
    }

    /// Least-significant-digit radix sort; for very few, what the library has.
    private mutating func sort() {
        if zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }) { return }
        if offsets.count < 64 { return offsets.sort() }
        let bits = PackedIntegers.width(for: window.count)
        let mask: UInt32 = 1 << UInt32(PositionGatherer.digitBits) - 1
        if sorted.count < offsets.count { sorted = offsets } else { sorted.removeLast(sorted.count - offsets.count) }
        var places = [Int](repeating: 0, count: Int(mask) + 2)
        for shift in stride(from: 0, to: UInt32(bits), by: PositionGatherer.digitBits) {
            for place in places.indices { places[place] = 0 }
            for offset in offsets { places[Int(offset &>> shift & mask) + 1] += 1 }
            for digit in 0...Int(mask) { places[digit + 1] += places[digit] }
            for offset in offsets {
                let digit = Int(offset &>> shift & mask)
                sorted[places[digit]] = offset
                places[digit] += 1
            }
            swap(&offsets, &sorted)
        }
    }
}

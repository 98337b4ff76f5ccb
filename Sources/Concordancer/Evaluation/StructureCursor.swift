/// Finds the pieces of one kind that positions lie in, quickly when these mostly ascend.
struct StructureCursor {
    private let starts: PackedIntegers
    private var number = 0
    private var lower: Int
    private var upper: Int

    init(_ structure: Structure, side: SideIndex) {
        starts = side.starts(of: structure)
        lower = starts[0]
        upper = max(lower, starts[1])
    }

    /// The positions of the piece that holds `position`.
    @inline(__always)
    mutating func bounds(at position: Int) -> Range<Int> {
        if position < lower || position >= upper { move(to: position) }
        return lower..<upper
    }

    /// The number of the piece that holds `position`.
    @inline(__always)
    mutating func number(at position: Int) -> Int {
        if position < lower || position >= upper { move(to: position) }
        return number
    }

    private mutating func move(to position: Int) {
        let last = max(0, starts.count - 2)
        var range = 0..<last + 1
        if position >= upper {
            // The next answer is mostly near: a few steps, then leaps.
            for _ in 0..<8 where number < last && position >= upper {
                number += 1
                lower = upper
                upper = max(lower, starts[number + 1])
            }
            if position < upper && position >= lower { return }
            var low = min(number, last)
            var step = 1
            while low + step <= last && starts[low + step] <= position {
                low += step
                step *= 2
            }
            range = low..<min(last, low + step) + 1
        }
        number = max(range.lowerBound, starts.lowerBound(of: position + 1, in: range) - 1)
        lower = starts[number]
        upper = max(lower, starts[number + 1])
    }
}

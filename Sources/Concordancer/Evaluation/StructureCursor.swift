/// Finds the pieces of one kind that positions lie in, quickly when these mostly ascend.
struct StructureCursor {
    private let starts: Boundaries
    private var number = 0
    private var lower: Int
    private var upper: Int
    /// About how many pieces a position is, and how many positions a few pieces are.
    private let density: Double
    private let nearby: Int

    init(_ structure: Structure, side: SideIndex) {
        starts = side.starts(of: structure)
        density = Double(starts.count) / Double(max(1, side.tokenCount))
        nearby = 4 * side.tokenCount / max(1, starts.count)
        lower = starts[0]
        upper = max(lower, starts[1])
    }

    /// The positions of the piece that holds `position`.
    @inline(__always)
    mutating func bounds(at position: Int) -> Range<Int> {
        if position < lower || position >= upper { move(to: position) }
        return lower..<upper
    }

    /// The positions from the beginning of the piece that holds the first of some positions to the end of the one that holds the last.
    @inline(__always)
    mutating func bounds(around positions: Range<Int>) -> Range<Int> {
        let first = bounds(at: positions.lowerBound)
        if positions.upperBound <= first.upperBound { return first }
        return first.lowerBound..<max(first.upperBound, bounds(at: positions.upperBound - 1).upperBound)
    }

    /// The number of the piece that holds `position`.
    @inline(__always)
    mutating func number(at position: Int) -> Int {
        if position < lower || position >= upper { move(to: position) }
        return number
    }

    private mutating func move(to position: Int) {
        let last = max(0, starts.count - 2)
        if position >= upper && position - upper < nearby {
            // The next answer is mostly near: a few steps.
            for _ in 0..<8 where number < last && position >= upper {
                number += 1
                lower = upper
                upper = max(lower, starts[number + 1])
            }
            if position < upper && position >= lower { return }
        }
        // Pieces are about equally long: guess, then leap away from the guess until the place lies between.
        var (low, high) = (0, last + 1)
        let guess = number + Int(Double(position - lower) * density)
        var place = min(max(guess, 0), last)
        var step = 1
        if starts[place] <= position {
            while place <= last && starts[place] <= position {
                low = place
                place += step
                step *= 2
            }
            high = min(place, last + 1)
        } else {
            while place > 0 && starts[place] > position {
                high = place
                place = max(0, place - step)
                step *= 2
            }
            low = place
        }
        number = max(low, starts.lowerBound(of: position + 1, in: low..<high) - 1)
        lower = starts[number]
        upper = max(lower, starts[number + 1])
    }
}

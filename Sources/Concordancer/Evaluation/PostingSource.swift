/// Reads the positions of a set of types, window after window.
struct PostingSource {
    private let postings: PackedIntegers
    private let starts: [Int]
    private let ends: [Int]
    private var next: [Int]
    private var lastUpper = 0

    init(types: [Int], side: SideIndex) {
        postings = side.postings
        let ranges = types.map { side.postings(of: $0) }
        starts = ranges.map(\.lowerBound)
        ends = ranges.map(\.upperBound)
        next = starts
    }

    /// Whether there is one type only, so that positions come in ascending order.
    var isAscending: Bool { starts.count <= 1 }

    /// Calls `body` with each position in `window`: ascending within a type, type after type.
    @inline(__always)
    mutating func read(_ window: Range<Int>, _ body: (Int) -> Void) {
        if window.lowerBound < lastUpper { next = starts }
        lastUpper = window.upperBound
        for type in starts.indices {
            var index = next[type]
            let end = ends[type]
            if index < end && postings[index] < window.lowerBound {
                index = gallop(to: window.lowerBound, from: index, end: end)
            }
            while index < end {
                let position = postings[index]
                if position >= window.upperBound { break }
                body(position)
                index &+= 1
            }
            next[type] = index
        }
    }

    private func gallop(to position: Int, from start: Int, end: Int) -> Int {
        var step = 1
        var low = start
        while low + step < end && postings[low + step] < position {
            low += step
            step *= 2
        }
        return postings.lowerBound(of: position, in: low..<min(end, low + step + 1))
    }
}

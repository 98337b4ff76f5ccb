/// Integers in a memory-mapped file that are looked up by their number; beyond the end there are zeros.
protocol PackedSequence {
    var count: Int { get }
    subscript(index: Int) -> Int { get }
}

extension PackedSequence {
    /// The numbers from value `index` up to the one after it, as a range within `0..<limit`.
    @inline(__always)
    func range(_ index: Int, limit: Int) -> Range<Int> {
        let lower = min(self[index], limit)
        return lower..<max(lower, min(self[index &+ 1], limit))
    }

    /// The first index of `indices` whose value is at least `value`, in an ascending array.
    @inline(__always)
    func lowerBound(of value: Int, in indices: Range<Int>) -> Int {
        var (low, high) = (indices.lowerBound, indices.upperBound)
        while low < high {
            let middle = (low &+ high) &>> 1
            if self[middle] < value { low = middle &+ 1 } else { high = middle }
        }
        return low
    }

    /// In an ascending array of starts with a final end: the number of the last piece that begins at or before `value`.
    func piece(holding value: Int) -> Int {
        max(0, lowerBound(of: value &+ 1, in: 0..<max(0, count &- 1)) &- 1)
    }
}

/// An immutable array of unsigned integers of a fixed number of bits each, lying in a memory-mapped file.
///
/// Value i stands in the bits i·width ..< (i+1)·width, counted from the lowest bit of the first byte; eight readable
/// bytes follow the last. Reading never fails: beyond the end there are zeros, so a damaged file can give wrong numbers
/// but no crash.
struct PackedIntegers: @unchecked Sendable {
    let base: UnsafeRawPointer
    let count: Int
    let width: Int
    private let mask: UInt64

    init(base: UnsafeRawPointer, count: Int, width: Int) {
        self.base = base
        self.count = count
        self.width = width
        mask = (1 << UInt64(width)) &- 1
    }

    /// The number of bits that `maximum` needs.
    static func width(for maximum: Int) -> Int { Int.bitWidth - maximum.leadingZeroBitCount }

    @inline(__always)
    subscript(index: Int) -> Int {
        guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
        let bit = index &* width
        let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
        return Int(truncatingIfNeeded: (word &>> UInt64(truncatingIfNeeded: bit & 7)) & mask)
    }

    /// The numbers from value `index` up to the one after it, as a range within `0..<limit`.
    @inline(__always)
    func range(_ index: Int, limit: Int) -> Range<Int> {
        let lower = min(self[index], limit)
        return lower..<max(lower, min(self[index &+ 1], limit))
    }

    /// The first index of `indices` whose value is at least `value`, in an ascending array.
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

/// An immutable array of unsigned integers of a fixed number of bits each, lying in a memory-mapped file.
///
/// Value i stands in the bits i·width ..< (i+1)·width, counted from the lowest bit of the first byte; eight readable
/// bytes follow the last. Reading never fails: beyond the end there are zeros, so a damaged file can give wrong numbers
/// but no crash.
struct PackedIntegers: PackedSequence, @unchecked Sendable {
    let base: UnsafeRawPointer
    let count: Int
    let width: Int
    /// The bits of one value.
    let mask: UInt64

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
        return Int(truncatingIfNeeded: bits(from: index) & mask)
    }

    /// At least 57 bits from the beginning of a value on, which must be there.
    @inline(__always)
    func bits(from index: Int) -> UInt64 {
        let bit = index &* width
        let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
        return word &>> UInt64(truncatingIfNeeded: bit & 7)
    }

    /// The value at an index and the one after it.
    @inline(__always)
    func pair(at index: Int) -> (first: Int, second: Int) {
        guard width <= 28, UInt(bitPattern: index &+ 1) < UInt(bitPattern: count), index >= 0 else {
            return (self[index], self[index &+ 1])
        }
        let word = bits(from: index)
        return (
            Int(truncatingIfNeeded: word & mask),
            Int(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: width) & mask)
        )
    }

    /// Calls `body` with the values of a run of indices, without asking for each whether it lies in the array.
    @inline(__always)
    func forEach(in indices: Range<Int>, _ body: (Int) -> Void) {
        let indices = indices.clamped(to: 0..<count)
        var bit = indices.lowerBound &* width
        for _ in 0..<indices.count {
            let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
            body(Int(truncatingIfNeeded: (word &>> UInt64(truncatingIfNeeded: bit & 7)) & mask))
            bit &+= width
        }
    }

    /// All values.
    var array: [UInt32] {
        [UInt32](unsafeUninitializedCapacity: count) { buffer, filled in
            forEach(in: 0..<count) {
                buffer[filled] = UInt32(truncatingIfNeeded: $0)
                filled &+= 1
            }
        }
    }
}

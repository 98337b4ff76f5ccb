/// The positions of the values of an attribute that very many types have, such as the parts of speech that words of
/// all kinds belong to: read from one list they come many times faster than from those of the types.
struct ValueLists: Sendable {
    /// The values that have a posting list, and these lists.
    let listedValues: PackedIntegers
    let postings: PostingLists
    /// The values that have a bit for each position, and these bits.
    let markedValues: PackedIntegers
    private let marks: PackedIntegers
    private let tokenCount: Int

    /// Finds the lists of the attribute `number` of a side, counted from 1.
    init(_ file: IndexFile, side: UInt32, number: Int, tokenCount: Int) throws(IndexError) {
        listedValues = try file.integers(.listedValues, of: side, attribute: number)
        postings = try PostingLists(file, .values(of: side, attribute: number))
        markedValues = try file.integers(.markedValues, of: side, attribute: number)
        marks = try file.integers(.valueMarks, of: side, attribute: number)
        self.tokenCount = tokenCount
    }

    /// The positions of a value by its number among the marked ones.
    func marks(ofMarked number: Int) -> PositionMarks {
        let size = ValueLists.markBytes(tokenCount)
        // In a damaged file there may be fewer.
        let isThere = marks.width == 32 && (number + 1) * size <= marks.count * 4
        return PositionMarks(base: marks.base + (isThere ? number * size : 0), count: isThere ? tokenCount : 0)
    }

    /// How many bytes the marks of a value are.
    static func markBytes(_ tokenCount: Int) -> Int { (tokenCount + 63) / 64 * 8 }
}

/// A set of positions in a memory-mapped file, a bit each; what fills the last 64 is 0.
struct PositionMarks: @unchecked Sendable {
    let base: UnsafeRawPointer
    /// How many positions there are, in the set or not.
    let count: Int

    /// The bits of 64 positions, the first of them the lowest bit; beyond the last there are zeros.
    @inline(__always)
    func word(at position: Int) -> UInt64 {
        let (index, shift) = (position &>> 6, UInt64(position & 63))
        let last = (count &- 1) &>> 6
        guard index >= 0, index <= last else { return 0 }
        let low = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index &<< 3, as: UInt64.self)) &>> shift
        if shift == 0 || index == last { return low }
        let high = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index &<< 3 &+ 8, as: UInt64.self))
        return low | high &<< (64 &- shift)
    }

    /// Calls `body` with each position of the set in a range, ascending.
    @inline(__always)
    func forEach(in range: Range<Int>, _ body: (Int) -> Void) {
        let range = range.clamped(to: 0..<count)
        var first = range.lowerBound
        while first < range.upperBound {
            var word = word(at: first)
            let left = range.upperBound &- first
            if left < 64 { word &= 1 &<< UInt64(left) &- 1 }
            while word != 0 {
                body(first &+ word.trailingZeroBitCount)
                word &= word &- 1
            }
            first &+= 64
        }
    }
}

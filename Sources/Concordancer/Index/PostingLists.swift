/// The positions of each type, ascending, in compressed blocks of 128.
///
/// The first position of a block stands in a table, so that a reader leaps over blocks; the distances of the others
/// from the one before them, less one, follow in as many bits each as the largest needs (“frame of reference”). A
/// block's gaps begin on a whole byte. Reading is total: with damaged data the positions are wrong, but none is read
/// from outside the file.
struct PostingLists: @unchecked Sendable {
    /// How many positions a block has.
    static let blockSize = 128

    private let starts: PackedIntegers
    private let blocks: PackedIntegers
    private let positions: PackedIntegers
    private let offsets: PackedIntegers
    private let widths: PackedIntegers
    private let gaps: UnsafeRawBufferPointer

    init(_ file: IndexFile, side: UInt32) throws(IndexError) {
        starts = try file.integers(.postingStarts, of: side)
        blocks = try file.integers(.typeBlocks, of: side)
        positions = try file.integers(.blockPositions, of: side)
        offsets = try file.integers(.blockStarts, of: side)
        widths = try file.integers(.blockWidths, of: side)
        gaps = try file.bytes(.gaps, of: side)
    }

    /// How many positions a type has.
    @inline(__always)
    func frequency(of type: Int) -> Int {
        let (start, end) = starts.pair(at: type)
        return max(0, end &- start)
    }

    /// The number of the first block of a type.
    func firstBlock(of type: Int) -> Int { blocks[type] }

    /// The first position of a block.
    @inline(__always)
    func firstPosition(of block: Int) -> Int { positions[block] }

    /// The last of the blocks `range` that doesn't begin after `position`, or the first of them.
    func block(before position: Int, in range: Range<Int>) -> Int {
        max(range.lowerBound, positions.lowerBound(of: position + 1, in: range) - 1)
    }

    /// Where the gaps of a block of so many positions stand, and the bits of each.
    @inline(__always)
    func gaps(of block: Int, count: Int) -> (base: UnsafeRawPointer, width: Int)? {
        let width = widths[block]
        let offset = offsets[block]
        guard let base = gaps.baseAddress, offset &+ ((count &- 1) &* width &+ 7) / 8 <= gaps.count else { return nil }
        return (base + offset, width)
    }
}

extension IndexFileWriter {
    /// Writes the positions of `frequencies.count` types.
    ///
    /// `forEachType` calls its body with the type at each position from 0; it is called once for each of the pieces of
    /// the type numbers whose positions fit into a fixed piece of memory.
    mutating func writePostings(
        frequencies: [UInt32], tokenCount: Int, side: UInt32,
        forEachType: ((UInt32) -> Void) throws(IndexError) -> Void
    ) throws(IndexError) {
        let size = PostingLists.blockSize
        var starts: [UInt32] = [0]
        var blocks: [UInt32] = [0]
        for frequency in frequencies {
            starts.append(starts[starts.count - 1] + frequency)
            blocks.append(blocks[blocks.count - 1] + (frequency + UInt32(size) - 1) / UInt32(size))
        }
        try write(SectionCode.postingStarts.code(of: side), starts, maximum: tokenCount)
        try write(SectionCode.typeBlocks.code(of: side), blocks, maximum: Int(blocks[blocks.count - 1]))
        var firsts: [UInt32] = []
        var offsets: [UInt32] = []
        var widths: [UInt8] = []
        begin()
        var lower = 0
        while lower < frequencies.count {
            var upper = lower + 1
            while upper < frequencies.count && starts[upper + 1] - starts[lower] <= 1 << 24 { upper += 1 }
            let base = starts[lower]
            var positions = [UInt32](repeating: 0, count: Int(starts[upper] - base))
            var next = Array(starts[lower..<upper])
            var position: UInt32 = 0
            let (first, count) = (UInt32(lower), UInt32(upper - lower))
            try forEachType { type in
                let index = type &- first
                if index < count {
                    positions[Int(next[Int(index)] &- base)] = position
                    next[Int(index)] &+= 1
                }
                position &+= 1
            }
            for type in lower..<upper {
                let list = Int(starts[type] - base)..<Int(starts[type + 1] - base)
                for start in stride(from: list.lowerBound, to: list.upperBound, by: size) {
                    let end = min(start + size, list.upperBound)
                    var widest: UInt32 = 0
                    for index in start + 1..<max(start + 1, end) {
                        widest |= positions[index] &- positions[index - 1] &- 1
                    }
                    let width = PackedIntegers.width(for: Int(widest))
                    firsts.append(positions[start])
                    offsets.append(UInt32(truncatingIfNeeded: try align()))
                    widths.append(UInt8(width))
                    for index in start + 1..<max(start + 1, end) {
                        try put(Int(positions[index] &- positions[index - 1] &- 1), width: width)
                    }
                }
            }
            lower = upper
        }
        let length = try align()
        if length >= UInt32.max { throw .tooLarge(what: "tokens") }
        try end(SectionCode.gaps.code(of: side), width: 8, count: length)
        try write(SectionCode.blockPositions.code(of: side), firsts, maximum: tokenCount)
        try write(SectionCode.blockStarts.code(of: side), offsets, maximum: length)
        try write(SectionCode.blockWidths.code(of: side), count: widths.count, maximum: 31) { Int(widths[$0]) }
    }
}

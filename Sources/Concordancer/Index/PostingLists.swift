/// The positions of each type (or of each of some values), ascending, in compressed blocks of 128.
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

    init(_ file: IndexFile, _ sections: PostingSections) throws(IndexError) {
        let (side, attribute) = (sections.side, sections.attribute)
        starts = try file.integers(sections.starts, of: side, attribute: attribute)
        blocks = try file.integers(sections.blocks, of: side, attribute: attribute)
        positions = try file.integers(sections.positions, of: side, attribute: attribute)
        offsets = try file.integers(sections.offsets, of: side, attribute: attribute)
        widths = try file.integers(sections.widths, of: side, attribute: attribute)
        gaps = try file.bytes(sections.gaps, of: side, attribute: attribute)
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

    /// How many blocks there are.
    var blockCount: Int { positions.count }

    /// The bits of each gap of a block.
    func width(of block: Int) -> Int { widths[block] }

    /// Where the gaps of some blocks, which lie end to end, stand among those of all.
    func gapRange(of blocks: Range<Int>) -> Range<Int> {
        func offset(_ block: Int) -> Int { block < blockCount ? min(offsets[block], gaps.count) : gaps.count }
        let lower = offset(blocks.lowerBound)
        return lower..<max(lower, offset(blocks.upperBound))
    }

    /// The bytes of the gaps in a range.
    func gapBytes(_ range: Range<Int>) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: gaps[range]) }

    /// Calls `body` with each of the `count` positions of a block.
    func forEachPosition(of block: Int, count: Int, _ body: (Int) -> Void) {
        guard count > 0, let (base, width) = gaps(of: block, count: count) else { return }
        var position = positions[block]
        body(position)
        PackedIntegers(base: base, count: count - 1, width: width).forEach(in: 0..<count - 1) { gap in
            position &+= gap &+ 1
            body(position)
        }
    }
}

/// Writes posting lists (`PostingLists`), type by type in their order.
struct PostingWriter: ~Copyable {
    private var firsts: [UInt32] = []
    private var offsets: [UInt32] = []
    private var widths: [UInt8] = []
    private let tokenCount: Int
    private let sections: PostingSections

    /// Writes how many positions the types have, and begins the gaps.
    init(
        _ sections: PostingSections, frequencies: [UInt32], tokenCount: Int, to file: inout IndexFileWriter
    ) throws(IndexError) {
        self.tokenCount = tokenCount
        self.sections = sections
        let size = UInt32(PostingLists.blockSize)
        var starts: [UInt32] = [0]
        var blocks: [UInt32] = [0]
        starts.reserveCapacity(frequencies.count + 1)
        blocks.reserveCapacity(frequencies.count + 1)
        var (start, block): (UInt32, UInt32) = (0, 0)
        for frequency in frequencies {
            start += frequency
            block += (frequency + size - 1) / size
            starts.append(start)
            blocks.append(block)
        }
        try file.write(sections.code(sections.starts), starts, maximum: tokenCount)
        try file.write(sections.code(sections.blocks), blocks, maximum: Int(block))
        file.begin()
    }

    /// Writes the positions of a type, or those after its first full blocks.
    mutating func append(_ positions: UnsafeBufferPointer<UInt32>, to file: inout IndexFileWriter) {
        let size = PostingLists.blockSize
        for start in stride(from: 0, to: positions.count, by: size) {
            let end = min(start + size, positions.count)
            var widest: UInt32 = 0
            var index = start + 1
            while index < end {
                widest |= positions[index] &- positions[index &- 1] &- 1
                index &+= 1
            }
            let width = PackedIntegers.width(for: Int(widest))
            firsts.append(positions[start])
            offsets.append(UInt32(truncatingIfNeeded: file.align()))
            widths.append(UInt8(width))
            index = start + 1
            while index < end {
                file.put(Int(positions[index] &- positions[index &- 1] &- 1), width: width)
                index &+= 1
            }
        }
    }

    /// Writes blocks as they are in another index, from which their positions have moved by `shift`.
    mutating func append(
        _ blocks: Range<Int>, of lists: PostingLists, shift: Int, to file: inout IndexFileWriter
    ) {
        if blocks.isEmpty { return }
        let source = lists.gapRange(of: blocks)
        let target = file.align()
        for block in blocks {
            firsts.append(UInt32(truncatingIfNeeded: lists.firstPosition(of: block) + shift))
            offsets.append(
                UInt32(truncatingIfNeeded: lists.gapRange(of: block..<block).lowerBound - source.lowerBound + target))
            widths.append(UInt8(truncatingIfNeeded: lists.width(of: block)))
        }
        file.copy(lists.gapBytes(source))
    }

    /// Ends the gaps and writes where the blocks are.
    consuming func finish(_ file: inout IndexFileWriter) throws(IndexError) {
        let length = file.align()
        if length >= UInt32.max { throw .tooLarge(what: "tokens") }
        try file.end(sections.code(sections.gaps), width: 8, count: length)
        try file.write(sections.code(sections.positions), firsts, maximum: tokenCount)
        try file.write(sections.code(sections.offsets), offsets, maximum: length)
        let widths = widths
        try file.write(sections.code(sections.widths), count: widths.count, maximum: 31) { Int(widths[$0]) }
    }
}

extension IndexFileWriter {
    /// Writes the positions of `frequencies.count` types.
    ///
    /// `forEachType` calls its body with the type at each position from 0; it is called once for each of the pieces of
    /// the type numbers whose positions fit into a fixed piece of memory. With `lists`, each type's positions go into the list of that
    /// number instead of one of its own, or into none where that is `.max`.
    mutating func writePostings(
        _ sections: PostingSections, frequencies: [UInt32], tokenCount: Int, lists: [UInt32]? = nil,
        forEachType: ((UInt32) -> Void) throws(IndexError) -> Void
    ) throws(IndexError) {
        var writer = try PostingWriter(sections, frequencies: frequencies, tokenCount: tokenCount, to: &self)
        var positions: [UInt32] = []
        var lower = 0
        while lower < frequencies.count {
            var upper = lower
            var next: [UInt32] = []
            var total: UInt32 = 0
            while upper < frequencies.count && (upper == lower || total + frequencies[upper] <= 1 << 24) {
                next.append(total)
                total += frequencies[upper]
                upper += 1
            }
            if positions.count < total { positions = [UInt32](repeating: 0, count: Int(total)) }
            let (first, count) = (UInt32(lower), UInt32(upper - lower))
            try positions.withUnsafeMutableBufferPointer { (positions) throws(IndexError) in
                try next.withUnsafeMutableBufferPointer { (next) throws(IndexError) in
                    var position: UInt32 = 0
                    try forEachType { type in
                        let index = (lists?[Int(type)] ?? type) &- first
                        if index < count {
                            positions[Int(next[Int(index)])] = position
                            next[Int(index)] &+= 1
                        }
                        position &+= 1
                    }
                }
                var start = 0
                for type in lower..<upper {
                    let end = start + Int(frequencies[type])
                    writer.append(UnsafeBufferPointer(rebasing: positions[start..<end]), to: &self)
                    start = end
                }
            }
            lower = upper
        }
        try writer.finish(&self)
    }
}

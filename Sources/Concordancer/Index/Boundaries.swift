/// Where the pieces of a kind begin, ascending, and where the last one ends; beyond it there are zeros.
///
/// Every 32nd start is kept whole and of each start its distance from the last of these, in half the bits (“frame of
/// reference”). An Elias–Fano list would take half of that again, but to find a start in it takes several steps.
struct Boundaries: PackedSequence, @unchecked Sendable {
    let count: Int
    private let bases: UnsafeRawPointer
    private let distances: PackedIntegers
    private static let shift = 5

    init(_ file: IndexFile, _ bases: SectionCode, _ distances: SectionCode, side: UInt32) throws(IndexError) {
        let kept = try file.integers(bases, of: side)
        self.distances = try file.integers(distances, of: side)
        self.bases = kept.base
        // In a damaged file there may be fewer of the one than the other need.
        count = kept.width == 32 ? min(self.distances.count, kept.count << Boundaries.shift) : 0
    }

    @inline(__always)
    subscript(index: Int) -> Int {
        guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
        return base(of: index) &+ distances[index]
    }

    /// The start at an index and the one after it.
    @inline(__always)
    func pair(at index: Int) -> (first: Int, second: Int) {
        guard UInt(bitPattern: index &+ 1) < UInt(bitPattern: count), index >= 0 else {
            return (self[index], self[index &+ 1])
        }
        let (first, second) = distances.pair(at: index)
        return (base(of: index) &+ first, base(of: index &+ 1) &+ second)
    }

    /// The number of the last piece that begins at or before `position`, which `index` is one of the pieces at or before.
    @inline(__always)
    func piece(holding position: Int, from index: Int) -> Int {
        var piece = index
        let (width, next) = (distances.width, index &+ 1)
        if width <= 14, next & (1 << Boundaries.shift - 1) <= 28, next &+ 3 < count {
            // Mostly few pieces begin in between: four starts are looked at without any branch to guess wrong.
            let word = distances.bits(from: next)
            let distance = position &- base(of: next)
            var begun = 0
            for number in 0..<4 {
                let start = word &>> UInt64(truncatingIfNeeded: number &* width) & distances.mask
                begun &+= Int(truncatingIfNeeded: start) <= distance ? 1 : 0
            }
            piece &+= begun
            if begun < 4 { return piece }
        }
        while piece &+ 2 < count && self[piece &+ 1] <= position { piece &+= 1 }
        return piece
    }

    @inline(__always)
    private func base(of index: Int) -> Int {
        let offset = (index &>> Boundaries.shift) &<< 2
        return Int(UInt32(littleEndian: bases.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }

    /// All starts and the end.
    var array: [UInt32] { (0..<count).map { UInt32(truncatingIfNeeded: self[$0]) } }

    /// Writes starts and the end after them.
    static func write(
        _ starts: [UInt32], _ bases: SectionCode, _ distances: SectionCode, side: UInt32,
        to file: inout IndexFileWriter
    ) throws(IndexError) {
        let size = 1 << shift
        let kept = stride(from: 0, to: starts.count, by: size).map { starts[$0] }
        let far = kept.indices.map { Int(starts[min(starts.count, ($0 + 1) * size) - 1] - kept[$0]) }.max() ?? 0
        try file.write(bases.code(of: side), kept, width: 32)
        try file.write(distances.code(of: side), count: starts.count, maximum: far) {
            Int(starts[$0] - kept[$0 >> shift])
        }
    }
}

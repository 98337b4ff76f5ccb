import BitextCore

/// Where the pieces of a side begin.
struct SidePlaces {
    var segmentStarts: [UInt32] = []
    var paragraphStarts: [UInt32] = []
    var beadStarts: [UInt32] = []
    var documentStarts: [UInt32] = []
    /// The first segment of each document.
    var documentSegments: [UInt32] = []

    /// No pieces.
    init() {}

    /// The pieces of a side of an index.
    init(_ side: SideIndex) {
        segmentStarts = side.segmentStarts.array.dropLast()
        paragraphStarts = side.paragraphStarts.array.dropLast()
        beadStarts = side.beadStarts.array.dropLast()
        documentStarts = side.documentStarts.array.dropLast()
        documentSegments = side.documentSegments.array.dropLast()
    }

    /// The pieces of each kind.
    var units: [(unit: Structure, starts: [UInt32])] {
        [(.segment, segmentStarts), (.paragraph, paragraphStarts), (.bead, beadStarts), (.document, documentStarts)]
    }

    /// Adds the pieces of another side, whose first position is `shift`.
    mutating func append(_ other: SidePlaces, shift: Int) {
        let firstSegment = UInt32(truncatingIfNeeded: segmentStarts.count)
        let shift = UInt32(truncatingIfNeeded: shift)
        segmentStarts += other.segmentStarts.lazy.map { $0 &+ shift }
        paragraphStarts += other.paragraphStarts.lazy.map { $0 &+ shift }
        beadStarts += other.beadStarts.lazy.map { $0 &+ shift }
        documentStarts += other.documentStarts.lazy.map { $0 &+ shift }
        documentSegments += other.documentSegments.lazy.map { $0 &+ firstSegment }
    }

    /// Writes their sections.
    func write(to file: inout IndexFileWriter, side: UInt32, tokenCount: Int) throws(IndexError) {
        let end = UInt32(truncatingIfNeeded: tokenCount)
        func write(_ bases: SectionCode, _ distances: SectionCode, _ starts: [UInt32]) throws(IndexError) {
            try Boundaries.write(starts + [end], bases, distances, side: side, to: &file)
        }
        try write(.segmentBases, .segmentStarts, segmentStarts)
        try write(.paragraphBases, .paragraphStarts, paragraphStarts)
        try write(.beadBases, .beadStarts, beadStarts)
        try file.write(
            SectionCode.beadSamples.code(of: side), BeadPlaces.samples(of: beadStarts, tokenCount: tokenCount),
            maximum: beadStarts.count)
        try write(.documentBases, .documentStarts, documentStarts)
        let segmentEnd = UInt32(truncatingIfNeeded: segmentStarts.count)
        try file.write(
            SectionCode.documentSegments.code(of: side), documentSegments + [segmentEnd], maximum: segmentStarts.count)
    }
}

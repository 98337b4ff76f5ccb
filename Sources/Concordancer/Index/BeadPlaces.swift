/// Finds the bead that holds a position in a few steps, wherever the last answer was.
///
/// For every 32nd position the bead that holds it is known; few beads begin between two of these.
struct BeadPlaces: Sendable {
    private let starts: Boundaries
    private let samples: PackedIntegers
    private static let shift = 5

    init(starts: Boundaries, samples: PackedIntegers) {
        self.starts = starts
        self.samples = samples
    }

    /// The number of the bead that holds `position`.
    @inline(__always)
    func bead(at position: Int) -> Int { bead(at: position, from: sample(at: position)) }

    /// A bead at or not far before the one that holds `position`.
    @inline(__always)
    func sample(at position: Int) -> Int { samples[position &>> BeadPlaces.shift] }

    /// The number of the bead that holds `position`, of which `sample` is that of its samples.
    @inline(__always)
    func bead(at position: Int, from sample: Int) -> Int {
        starts.piece(holding: position, from: sample)
    }

    /// The beads from that which holds the first of some positions to that which holds the last.
    @inline(__always)
    func beads(holding positions: Range<Int>) -> ClosedRange<Int> {
        let first = bead(at: positions.lowerBound)
        // Beads of an index that is damaged may not ascend.
        return first...max(first, positions.count > 1 ? bead(at: positions.upperBound - 1) : first)
    }

    /// The positions of a bead.
    @inline(__always)
    func positions(of bead: Int) -> Range<Int> {
        let (lower, upper) = starts.pair(at: bead)
        return lower..<max(lower, upper)
    }

    /// What a file keeps for beads that begin at `starts`.
    static func samples(of starts: [UInt32], tokenCount: Int) -> [UInt32] {
        var bead = 0
        return stride(from: 0, to: tokenCount, by: 1 << shift).map { position in
            while bead + 1 < starts.count && Int(starts[bead + 1]) <= position { bead += 1 }
            return UInt32(truncatingIfNeeded: bead)
        }
    }
}

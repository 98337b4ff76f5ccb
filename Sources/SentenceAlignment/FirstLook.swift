import BitextCore

/// A first alignment in simple beads, which shows where the likely alignments run and how large their beads are.
///
/// It looks in a band around the anchors; where that leaves many segments of both sides in doubt, again farther from them; and where
/// much is left without counterpart, again with larger beads.
struct FirstLook {
    /// All alignments in simple beads.
    private(set) var lattice: Lattice
    /// Those beads of them that are expected to be right most often.
    private(set) var beads: [ScoredBead]
    /// The most segments of either side that beads of the text are to take.
    private(set) var longest = BeadType.longestSide

    private let model: DocumentModel
    private let constraints: Constraints?

    /// The share of segments without counterpart, or of beads as large as there can be, from which on larger beads are tried; and how
    /// much fewer segments without counterpart there must be with them.
    private static let (much, less): (Float, Float) = (0.12, 0.8)
    /// The beads that a look may hold, so that the longest texts take no more memory.
    private static let mostPlaces = 1 << 25

    /// Looks at the texts of `model`, keeping what a user demands.
    init(_ model: DocumentModel, constraints: Constraints?) {
        self.model = model
        self.constraints = constraints
        var chain = AnchorChain(italian: model.italian, english: model.english, evidence: model.evidence)
        if let constraints { chain.keep(constraints) }
        let band = Band(rows: model.italian.count, columns: model.english.count, around: chain.anchors)
        lattice = Lattice(
            band: band.keeping(constraints), types: BeadType.coarse, model: model,
            constraints: constraints, coarse: true)
        beads = lattice.decode(model.parameters)
    }

    /// Looks again wherever the first time may have missed something.
    mutating func lookAgain() {
        lookFartherFromAnchors()
        tryLargerBeads()
        if WideBead.isMissing(in: beads, of: Sides(italian: model.italian, english: model.english)) {
            longest = BeadType.longestOfAll
        }
    }

    /// Many segments of both sides that are in doubt may belong together farther from the anchors.
    private mutating func lookFartherFromAnchors() {
        let band = lattice.band
        guard band.filled(between: beads).nodeCount > band.nodeCount else { return }
        let narrowed = band.narrowed(to: lattice.passing, least: model.parameters.leastPassing)
        lattice = look(in: narrowed.filled(between: beads).keeping(constraints), BeadType.coarse)
        beads = lattice.decode(model.parameters)
    }

    /// Where much has no counterpart, it may be for want of beads that are large enough.
    private mutating func tryLargerBeads() {
        for length in [BeadType.longestSide, BeadType.longestOfAll] {
            guard asksForMore else { return }
            let types = BeadType.upTo(length)
            // Larger beads leave out nodes of the way that smaller ones took, and need no others.
            let narrowed = lattice.band.narrowed(to: lattice.passing, least: model.parameters.leastPassing / 100)
            let band = narrowed.keeping(constraints)
            guard band.nodeCount * types.count <= Self.mostPlaces else { return }
            let larger = look(in: band, types)
            let others = larger.decode(model.parameters)
            guard Self.leftOut(of: others) < Self.less * Self.leftOut(of: beads) else { return }
            (lattice, beads, longest) = (larger, others, length)
        }
    }

    private func look(in band: Band, _ types: [BeadType]) -> Lattice {
        Lattice(band: band, types: types, model: model, constraints: constraints, coarse: true)
    }

    private var asksForMore: Bool {
        let longest = lattice.types.reduce(1) { max($0, $1.italian, $1.english) }
        let large = beads.filter { max($0.italian.count, $0.english.count) == longest && longest > 2 }
        return Self.leftOut(of: beads) > Self.much || Float(large.count) > Self.much * Float(beads.count)
    }

    /// The share of segments that beads leave without counterpart.
    private static func leftOut(of beads: [ScoredBead]) -> Float {
        var (left, all): (Float, Float) = (0, 0)
        for bead in beads {
            let count = Float(bead.italian.count + bead.english.count)
            all += count
            if bead.isAlone { left += count }
        }
        return left / max(1, all)
    }
}

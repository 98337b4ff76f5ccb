public import BitextCore
public import TranslationLexicon

/// Finds which segments of a text translate which segments of its translation.
///
/// 1. The segments become numbers: words, lengths, closing marks (`DocumentSide`).
/// 2. Rare words that the two sides share give a chain of anchors (`AnchorChain`), and these a band of the alignment lattice.
/// 3. A first alignment in simple beads sums over all paths in the band (`Lattice`) and shows where the likely ones run; and once more
///    where it leaves many segments of both sides in doubt, farther from the anchors.
/// 4. From its beads, word translations, the ratio of lengths and the habits of this translator are learned (`DocumentModel`).
/// 5. With what was learned, the lattice of all bead types is summed in the narrow band, and once more when those beads of one
///    segment against several that are in doubt have been looked at part by part (`PartEvidence`). The beads chosen are those
///    expected to be right most often, each with its probability. Steps 4 and 5 may be repeated.
///
/// Time and memory grow linearly with the texts, wherever they share rare words now and then. The same segments give the same
/// beads every time.
public struct Aligner: Sendable {
    /// What a user may choose.
    public struct Configuration: Sendable, Equatable {
        /// How often the document is aligned again with what was learned from the time before; a second time helps a little
        /// where the lexicon knows few of the words.
        public var rounds: Int

        /// Makes a configuration.
        public init(rounds: Int = 1) { self.rounds = rounds }
    }

    private let configuration: Configuration
    private let parameters: Parameters

    private let lexicon: TranslationLexicon?

    /// Makes an aligner that knows the words of `lexicon`, or with `nil` only what each document teaches it.
    public init(lexicon: TranslationLexicon? = .embedded, configuration: Configuration = Configuration()) {
        self.init(lexicon: lexicon, configuration: configuration, parameters: Parameters())
    }

    package init(lexicon: TranslationLexicon?, configuration: Configuration, parameters: Parameters) {
        self.lexicon = lexicon
        self.configuration = configuration
        self.parameters = parameters
    }

    /// Aligns the segments of both sides: beads in order that cover every segment exactly once.
    ///
    /// Segments without counterpart are beads of their own with an empty other side, one for each. `progress` is told now
    /// and then how much of the work is done, from 0 to 1.
    public func align(_ segments: Sides<[Segment]>, progress: (Double) -> Void = { _ in }) -> [Bead] {
        beads(segments, constraints: nil, vectors: nil, progress: progress)
    }

    /// Aligns the segments of both sides the way the anchors demand.
    ///
    /// A bead given as it stands has the probability 1. `vectors`, where there are any, join the evidence of the words.
    /// Throws `AnchorError` where anchors name segments that there are not or can't all be kept.
    public func align(
        _ segments: Sides<[Segment]>, anchors: [Anchor], vectors: Sides<SegmentVectors>? = nil,
        progress: (Double) -> Void = { _ in }
    ) throws(AnchorError) -> [Bead] {
        let constraints = try anchors.isEmpty ? nil : Constraints(anchors, counts: segments.map(\.count))
        return beads(segments, constraints: constraints, vectors: vectors, progress: progress)
    }

    private func beads(
        _ segments: Sides<[Segment]>, constraints: Constraints?, vectors: Sides<SegmentVectors>?,
        progress: (Double) -> Void
    ) -> [Bead] {
        let (lattice, _) = lattice(segments, constraints: constraints, vectors: vectors, progress: progress)
        var beads = lattice.calibrated(decode(lattice), by: parameters.learned.calibration)
        if let constraints { beads = constraints.settle(beads) }
        progress(1)
        return beads.map { Bead(italian: $0.italian, english: $0.english, probability: Double($0.probability)) }
    }

    private func decode(_ lattice: Lattice) -> [ScoredBead] {
        lattice.decode(threshold: parameters.decodingThreshold, least: parameters.leastProbability)
    }

    /// The share of segments without counterpart, or of beads as large as there can be, from which on larger beads are tried; and how
    /// much fewer segments without counterpart there must be with them.
    private static let (much, less): (Float, Float) = (0.12, 0.8)

    /// The beads that a first look may hold, so that the longest texts take no more memory.
    private static let mostPlaces = 1 << 25

    private func asksForMore(_ beads: [ScoredBead], than types: [BeadType]) -> Bool {
        let longest = types.reduce(1) { max($0, $1.italian, $1.english) }
        let large = beads.filter { max($0.italian.count, $0.english.count) == longest && longest > 2 }
        return Self.leftOut(of: beads) > Self.much || Float(large.count) > Self.much * Float(beads.count)
    }

    /// The share of segments that beads leave without counterpart.
    private static func leftOut(of beads: [ScoredBead]) -> Float {
        var (left, all): (Float, Float) = (0, 0)
        for bead in beads {
            let count = Float(bead.italian.count + bead.english.count)
            all += count
            if bead.italian.isEmpty || bead.english.isEmpty { left += count }
        }
        return left / max(1, all)
    }

    /// What is known of each bead that is chosen, and whether it is right.
    func calibrationSamples(
        _ segments: Sides<[Segment]>, isRight: (Range<Int>, Range<Int>) -> Bool
    ) -> [CalibrationSample] {
        let lattice = lattice(segments)
        return decode(lattice).compactMap { bead in
            lattice.terms(of: bead).map { CalibrationSample(terms: $0, isRight: isRight(bead.italian, bead.english)) }
        }
    }

    /// All alignments, as likely as everything that is known makes them; the `coarse` ones of the first look, if asked.
    package func lattice(_ segments: Sides<[Segment]>, coarse: Bool = false) -> Lattice {
        latticeAndModel(segments, coarse: coarse).0
    }

    /// All alignments, and what is believed of the document.
    func latticeAndModel(_ segments: Sides<[Segment]>, coarse: Bool = false) -> (Lattice, DocumentModel) {
        lattice(segments, constraints: nil, vectors: nil, coarse: coarse) { _ in }
    }

    private func lattice(
        _ segments: Sides<[Segment]>, constraints: Constraints?, vectors: Sides<SegmentVectors>?,
        coarse: Bool = false, progress: (Double) -> Void
    ) -> (Lattice, DocumentModel) {
        let italian = DocumentSide(segments.italian)
        let english = DocumentSide(segments.english)
        var model = DocumentModel(italian: italian, english: english, lexicon: lexicon, parameters: parameters)
        // What must be learned from the document alone isn't learned at once.
        let rounds = max(1, configuration.rounds) + (model.knowledge < 0.5 ? 1 : 0)
        let steps = Double(rounds + 2)
        var chain = AnchorChain(italian: italian, english: english, evidence: model.evidence)
        if let constraints { chain.keep(constraints) }
        var band = Band(rows: italian.count, columns: english.count, around: chain.anchors)
        if let constraints { band = band.keeping(constraints) }
        progress(0.5 / steps)
        var lattice = Lattice(
            band: band, types: BeadType.coarse, model: model, constraints: constraints, coarse: true)
        if coarse { return (lattice, model) }
        var beads = decode(lattice)
        // And where many segments of both sides are in doubt, they may belong together farther from the anchors.
        if band.filled(between: beads).nodeCount > band.nodeCount {
            band = band.narrowed(to: lattice.passing, least: parameters.leastPassing).filled(between: beads)
            if let constraints { band = band.keeping(constraints) }
            lattice = Lattice(
                band: band, types: BeadType.coarse, model: model, constraints: constraints, coarse: true)
            beads = decode(lattice)
        }
        // Where much has no counterpart, it may be for want of beads that are large enough.
        var longest = BeadType.longestSide
        for length in [BeadType.longestSide, BeadType.longestOfAll] {
            let types = BeadType.upTo(length)
            guard asksForMore(beads, than: lattice.types) else { break }
            // Larger beads leave out nodes of the way that smaller ones took, and need no others.
            band = lattice.band.narrowed(to: lattice.passing, least: parameters.leastPassing / 100)
            if let constraints { band = band.keeping(constraints) }
            guard band.nodeCount * types.count <= Self.mostPlaces else { break }
            let wider = Lattice(band: band, types: types, model: model, constraints: constraints, coarse: true)
            let others = decode(wider)
            guard Self.leftOut(of: others) < Self.less * Self.leftOut(of: beads) else { break }
            (lattice, beads, longest) = (wider, others, length)
        }
        if WideBead.isMissing(in: beads, of: Sides(italian: italian, english: english)) {
            longest = BeadType.longestOfAll
        }
        for round in 0..<rounds {
            progress(Double(round + 1) / steps)
            if round > 0 { beads = decode(lattice) }
            model.learn(from: beads)
            if let vectors {
                let counts = Sides(italian: italian.count, english: english.count)
                model.vectors = VectorEvidence(vectors, beads: beads, counts: counts)
            }
            band = lattice.band.narrowed(to: lattice.passing, least: parameters.leastPassing)
            if let constraints { band = band.keeping(constraints) }
            lattice = Lattice(
                band: band, types: BeadType.all(upTo: longest), model: model, constraints: constraints)
        }
        return (lattice, model)
    }
}

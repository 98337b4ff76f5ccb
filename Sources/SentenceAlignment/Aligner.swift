public import BitextCore
public import TranslationLexicon

/// Finds which segments of a text translate which segments of its translation.
///
/// 1. The segments become numbers: words, lengths, closing marks (`DocumentSide`).
/// 2. Rare words that the two sides share give a chain of anchors (`AnchorChain`), and these a band of the alignment lattice.
/// 3. A first alignment in simple beads sums over all paths in the band (`Lattice`) and shows where the likely ones run; once more
///    where it leaves many segments of both sides in doubt, farther from the anchors; and once more with larger beads where it leaves
///    many without counterpart (`FirstLook`).
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
        let lattice = weigh(segments, constraints: constraints, vectors: vectors, progress: progress).lattice
        var beads = lattice.calibrated(lattice.decode(parameters), by: parameters.learned.calibration)
        if let constraints { beads = constraints.settle(beads) }
        progress(1)
        return beads.map { Bead(italian: $0.italian, english: $0.english, probability: Double($0.probability)) }
    }

    /// What is known of beads that are chosen, and whether they are right.
    func calibrationSamples(
        _ segments: Sides<[Segment]>, isRight: (Range<Int>, Range<Int>) -> Bool
    ) -> CalibrationSamples {
        let lattice = weigh(segments).lattice
        let beads = lattice.decode(parameters)
        var samples = CalibrationSamples()
        for bead in beads {
            guard let terms = lattice.pairTerms(of: bead) else { continue }
            samples.pairs.append(CalibrationSample(terms: terms, isRight: isRight(bead.italian, bead.english)))
        }
        for run in FacingSegments.all(in: beads) {
            for bead in beads[run.beads] where bead.probability > 0 {
                let terms = lattice.facingTerms(of: bead, in: run)
                samples.facing.append(CalibrationSample(terms: terms, isRight: isRight(bead.italian, bead.english)))
            }
        }
        return samples
    }

    /// All alignments of a document, as likely as all that is known makes them, and what is believed of the document.
    struct WeighedAlignments {
        let lattice: Lattice
        let model: DocumentModel
    }

    /// Weighs all alignments of the segments.
    func weigh(_ segments: Sides<[Segment]>) -> WeighedAlignments {
        weigh(segments, constraints: nil, vectors: nil) { _ in }
    }

    private func weigh(
        _ segments: Sides<[Segment]>, constraints: Constraints?, vectors: Sides<SegmentVectors>?,
        progress: (Double) -> Void
    ) -> WeighedAlignments {
        let sides = DocumentSide.both(segments)
        var model = DocumentModel(
            italian: sides.italian, english: sides.english, lexicon: lexicon, parameters: parameters)
        // What must be learned from the document alone isn't learned at once.
        let rounds = max(1, configuration.rounds) + (model.knowledge < 0.5 ? 1 : 0)
        let steps = Double(rounds + 2)
        var look = FirstLook(model, constraints: constraints)
        progress(0.5 / steps)
        look.lookAgain()
        var (lattice, beads) = (look.lattice, look.beads)
        let types = BeadType.all(upTo: look.longest)
        for round in 0..<rounds {
            progress(Double(round + 1) / steps)
            if round > 0 { beads = lattice.decode(parameters) }
            model.learn(from: beads)
            if let vectors {
                model.vectors = VectorEvidence(vectors, beads: beads, counts: sides.map(\.count))
            }
            let band = lattice.band.narrowed(to: lattice.passing, least: parameters.leastPassing)
            lattice = Lattice(
                band: band.keeping(constraints), types: types, model: model, constraints: constraints)
        }
        return WeighedAlignments(lattice: lattice, model: model)
    }
}

import BitextCore
public import TranslationLexicon

/// Learns the weights of the alignment model from bitexts whose beads were checked by hand.
///
/// The weights maximise the likelihood of the right beads, a conditional random field's (Lafferty, McCallum and Pereira 2001) over the lattice of
/// all alignments, less the sum of the weights' squares. Besides the bitexts as they are, the aligner learns from broken
/// ones: with deletions, with strangers, and with short segments that nobody translated; and, where nothing is to be known of the words,
/// from all of them enciphered.
public struct AlignerTraining: Sendable {
    /// What varies the bitexts.
    public struct Configuration: Sendable, Equatable {
        /// What a bitext as it is counts next to broken ones.
        public var wholeWeight = 2.0
        /// What one with short segments that nobody translated counts next to other broken ones.
        public var shortWeight = 0.25
        /// How often each is broken anew, each time counting for as much less.
        public var repetitions = 3
        /// How many beads there are to one run of strangers.
        public var strangerInterval = 20
        /// How many beads there are to one short segment that nobody translated.
        public var shortInterval = 10

        /// Makes the usual one.
        public init() {}
    }

    /// The most steps that learning takes.
    public static let mostSteps = (1 + roundsOfUnknown) * LimitedMemoryMaximizer().mostSteps

    /// How often what unknown words are worth is learned: it depends on how well they were aligned before.
    private static let roundsOfUnknown = 3

    private let documents: [GoldBitext]
    private let lexicon: TranslationLexicon?
    private let configuration: Configuration

    /// The number of characters under which a segment is short.
    private static let shortLength = 25
    /// The numbers of beads of excerpts for calibration, with how many beads there are to one that is replaced.
    private static let excerpts = [(length: 1, interval: 3), (length: 2, interval: 4), (length: 5, interval: 5)]
    /// How many times over bitexts are varied for calibration.
    private static let repetitions = 4
    /// What segments left alone among strangers count, next to such of the documents.
    private static let weightOfFacing = 0.5 / Double(repetitions)

    /// Makes a training on `documents` for an aligner that has a lexicon.
    public init(
        _ documents: [GoldBitext], lexicon: TranslationLexicon? = .embedded,
        configuration: Configuration = Configuration()
    ) {
        self.documents = documents
        self.lexicon = lexicon
        self.configuration = configuration
    }

    /// Learns all weights; `progress` is told how many steps were taken so far, of `mostSteps` at most, and `mostSteps` at the end.
    ///
    /// The same documents in the same order give the same weights.
    public func train(progress: (Int) -> Void = { _ in }) -> LearnedWeights {
        var learned = LearnedWeights.untaught
        let variants = variants()
        var steps = 0
        func count() {
            steps += 1
            progress(steps)
        }
        learned.known = fit(variants, lexicon: lexicon, learned, count)
        var numbers = SeededNumbers(seed: 3)
        let ciphers = variants.map { $0.enciphered(&numbers) }
        for _ in 0..<Self.roundsOfUnknown {
            learned.unknown = fit(variants + ciphers, lexicon: nil, learned, count)
        }
        CalibrationTraining(samples(learned, lexicon: lexicon)).fitKnown(&learned.calibration)
        CalibrationTraining(samples(learned, lexicon: nil)).fitUnknown(&learned.calibration)
        progress(Self.mostSteps)
        return learned
    }

    /// The documents as they are and broken in several ways.
    private func variants() -> [GoldBitext] {
        var numbers = SeededNumbers(seed: 1)
        var variants = documents.map { document in
            var whole = document
            whole.weight *= configuration.wholeWeight
            return whole
        }
        for _ in 0..<configuration.repetitions {
            for (place, document) in documents.enumerated() {
                let strangers = others(than: place)
                let short = strangers.map { $0.filter { $0.text.count < Self.shortLength } }
                var broken = [
                    document.withDeletions(&numbers),
                    document.withStrangers(strangers, every: configuration.strangerInterval, &numbers),
                    document.withStrangers(short, every: configuration.shortInterval, mostTogether: 1, &numbers),
                ]
                broken[2].weight *= configuration.shortWeight
                variants += broken.map { bitext in
                    var counted = bitext
                    counted.weight /= Double(configuration.repetitions)
                    return counted
                }
            }
        }
        return variants
    }

    /// The segments of all other documents, with which one is broken.
    private func others(than place: Int) -> Sides<[Segment]> {
        var others = Sides<[Segment]>(italian: [], english: [])
        for (number, document) in documents.enumerated() where number != place {
            let segments = document.segments
            others.italian += segments.italian
            others.english += segments.english
        }
        return others
    }

    /// The weights that make the right beads of `bitexts` likeliest.
    private func fit(
        _ bitexts: [GoldBitext], lexicon: TranslationLexicon?, _ learned: LearnedWeights, _ count: () -> Void
    ) -> FeatureWeights {
        let aligner = Aligner(
            lexicon: lexicon, configuration: Aligner.Configuration(), parameters: Parameters(learned))
        let lattices = bitexts.map { TrainingLattice($0, aligner: aligner) }
        var weights = lexicon == nil ? learned.unknown : learned.known
        weights.point = LimitedMemoryMaximizer().maximize(from: weights.point, step: count) { point in
            var tried = weights
            tried.point = point
            var sum = TrainingLattice.Gradient()
            for lattice in lattices {
                // A bitext whose beads can't be reached by any path teaches nothing.
                guard let gradient = lattice.gradient(tried) else { continue }
                sum.likelihood += gradient.likelihood
                sum.slope = sum.slope + gradient.slope
            }
            return (
                sum.likelihood - point.reduce(0) { $0 + $1 * $1 },
                zip(sum.slope.ofPoint, point).map { $0 - 2 * $1 }
            )
        }
        return weights
    }

    /// Beads that the weights would choose, with whether they are right: of the documents, and of such as strangers stand in.
    ///
    /// What segments left alone side by side are worth is learned from whole texts only, some of which have strangers in the place of
    /// free translations: there what is left alone is wrong.
    private func samples(_ learned: LearnedWeights, lexicon: TranslationLexicon?) -> CalibrationSamples {
        let aligner = Aligner(
            lexicon: lexicon, configuration: Aligner.Configuration(), parameters: Parameters(learned))
        func samples(of bitext: GoldBitext) -> CalibrationSamples {
            let right = bitext.list
            return aligner.calibrationSamples(bitext.segments) { italian, english in
                right.contains(BeadList.Entry(italian: Array(italian), english: Array(english)))
            }.weighted(bitext.weight)
        }
        var numbers = SeededNumbers(seed: 2)
        var all = CalibrationSamples()
        for bitext in documents + documents.map({ $0.withDeletions(&numbers) }) { all += samples(of: bitext) }
        var otherNumbers = SeededNumbers(seed: 4)
        for _ in 0..<Self.repetitions {
            for (place, document) in documents.enumerated() {
                let strangers = others(than: place)
                let replaced = samples(of: document.withReplacements(by: strangers, every: 10, &numbers))
                all.pairs += replaced.pairs
                let free = samples(of: document.withFreeTranslations(from: strangers, every: 10, &otherNumbers))
                for facing in [replaced, free] { all.facing += facing.weighted(Self.weightOfFacing).facing }
                for (length, interval) in Self.excerpts {
                    for excerpt in document.excerpts(of: length) {
                        let replaced = excerpt.withReplacements(by: strangers, every: interval, &numbers)
                        all.pairs += samples(of: replaced).pairs
                    }
                }
            }
        }
        return all
    }
}

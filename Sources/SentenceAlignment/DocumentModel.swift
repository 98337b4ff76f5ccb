import BitextCore
import TranslationLexicon

/// What is believed of a document and its translation: at first what holds of documents in general, then what its own beads teach.
struct DocumentModel {
    private(set) var italian: DocumentSide
    private(set) var english: DocumentSide
    let parameters: Parameters
    private(set) var evidence: WordEvidence
    private(set) var lengths: LengthModel
    private(set) var transitions: Lattice.Transitions
    /// What the beginnings of paragraphs say.
    private(set) var paragraphs = ParagraphAgreement()
    /// What the labels of items say.
    private(set) var labels: LabelAgreement
    /// The shares of beads whose closing marks, and whose openings, are independent of each other.
    private(set) var outliers: (closing: Float, opening: Float)
    /// What vectors say, where a user's encoder made any.
    var vectors: VectorEvidence?
    /// How far the words can be relied on, from 0, where the lexicon knows next to none of them, to 1.
    var knowledge: Float { prior.knowledge }
    /// For each segment, how many more of its words than usual have known translations none of which is in the other text.
    ///
    /// From -1 to 4: a sentence that nobody translated has many. They aren't counted before the document has taught what
    /// else stands for its words; until then each segment may have one.
    private(set) var absences: Sides<[Float]>
    /// How many segments of their sides are the same as each one.
    let repetitions: Sides<[Float]>
    /// The shares of their words that segments have in common with the ones before them.
    let sharesOfPrevious: Sides<[Float]>
    private let prior: PriorTranslations
    private var habits = TranslationHabits()

    /// What can be told before anything is aligned.
    init(italian: DocumentSide, english: DocumentSide, lexicon: TranslationLexicon?, parameters: Parameters) {
        var parameters = parameters
        for side in [italian, english] {
            parameters.otherWords = max(parameters.otherWords, Float(side.tokens.count) / Float(max(1, side.count)))
        }
        self.italian = italian
        self.english = english
        self.parameters = parameters
        repetitions = Sides(italian: italian.repetitions(), english: english.repetitions())
        sharesOfPrevious = Sides(italian: italian.sharesOfPrevious(), english: english.sharesOfPrevious())
        outliers = (parameters.closingOutliers, parameters.openingOutliers)
        labels = LabelAgreement(Sides(italian: italian, english: english))
        absences = Sides(
            italian: [Float](repeating: 1, count: italian.count), english: [Float](repeating: 1, count: english.count))
        prior = PriorTranslations(
            Sides(italian: italian, english: english), lexicon: lexicon, parameters: parameters)
        evidence = WordEvidence(
            italian: italian.vocabulary, english: english.vocabulary, prior: prior, learned: nil,
            parameters: parameters)
        self.italian.trust(evidence.italianCoverage)
        self.english.trust(evidence.englishCoverage)
        lengths = LengthModel(
            italian: italian.shapes, english: english.shapes, variance: parameters.lengthVariance,
            outliers: parameters.lengthOutliers)
        transitions = Lattice.Transitions(omission: parameters.omission, further: parameters.furtherOmission)
    }

    /// The logarithm of each type's probability among beads with both sides.
    func priors(_ types: [BeadType]) -> [Float] { habits.priors(types, parameters) }

    /// The words of beads that teach anything.
    func taughtPairs(of beads: [ScoredBead]) -> TokenPairs {
        var pairs = TokenPairs()
        for bead in beads where bead.probability > 0.1 && !bead.isAlone {
            pairs.append(
                italian: italian.taughtWords(bead.italian), english: english.taughtWords(bead.english),
                weight: bead.probability)
        }
        return pairs
    }

    /// Learns from beads, each counting for its probability.
    mutating func learn(from beads: [ScoredBead]) {
        let pairs = taughtPairs(of: beads)
        var lookup = PriorLookup(prior, columns: english.vocabulary.count)
        var learned = IBMModel1(
            pairs: pairs, vocabulary: Sides(italian: italian.vocabulary.count, english: english.vocabulary.count)
        ) { row, column in parameters.unknownPair + lookup.probability(row, column) }
        learned.train(iterations: parameters.iterations)
        evidence = WordEvidence(
            italian: italian.vocabulary, english: english.vocabulary, prior: prior, learned: learned,
            parameters: parameters)
        absences = Sides(
            italian: absences(of: italian, trust: prior.trust.italian, coverage: evidence.italianCoverage),
            english: absences(of: english, trust: prior.trust.english, coverage: evidence.englishCoverage))
        paragraphs = ParagraphAgreement(italian: italian.beginsParagraph, english: english.beginsParagraph, beads)
        outliers = outliers(of: beads)
        labels.learn(from: beads)
        habits = TranslationHabits(of: beads)
        let omissions = habits.omissions(parameters)
        transitions = Lattice.Transitions(omission: omissions.first, further: omissions.further)
        let fit = habits.lengths(italian: italian.shapes, english: english.shapes, beads, parameters)
        lengths.fit(ratio: fit.ratio, variance: fit.variance)
    }
}

extension DocumentModel {
    private func outliers(of beads: [ScoredBead]) -> (closing: Float, opening: Float) {
        let paired = beads.filter { !$0.isAlone }
        let closings = paired.map { bead in
            (
                italian: italian.shapes[bead.italian.upperBound - 1].closing.rawValue,
                english: english.shapes[bead.english.upperBound - 1].closing.rawValue, weight: bead.probability
            )
        }
        let openings = paired.map { bead in
            (
                italian: italian.shapes[bead.italian.lowerBound].opening.rawValue,
                english: english.shapes[bead.english.lowerBound].opening.rawValue, weight: bead.probability
            )
        }
        return (
            MarkAgreement.outliers(
                closings, kinds: SegmentShape.Closing.allCases.count, usual: parameters.closingOutliers),
            MarkAgreement.outliers(
                openings, kinds: SegmentShape.Opening.allCases.count, usual: parameters.openingOutliers)
        )
    }

    private func absences(of side: DocumentSide, trust: [Float], coverage: [Float]) -> [Float] {
        let absence = coverage.indices.map { word in
            side.isCommon[word] ? 0 : knowledge * trust[word] * max(0, 1 - coverage[word])
        }
        let counted = side.tokens.lazy.filter { !side.isCommon[Int($0)] }
        var (sum, count): (Float, Float) = (0, 1)
        for word in counted {
            sum += absence[Int(word)]
            count += 1
        }
        let usual = sum / count
        return (0..<side.count).map { segment in
            var surplus: Float = 0
            for word in side.words(segment) where !side.isCommon[Int(word)] { surplus += absence[Int(word)] - usual }
            return min(4, max(-1, surplus))
        }
    }
}

/// Finds prior probabilities for a learner that asks row by row.
private struct PriorLookup {
    private let prior: PriorTranslations
    private var values: [Float]
    private var row = -1

    init(_ prior: PriorTranslations, columns: Int) {
        self.prior = prior
        values = [Float](repeating: 0, count: columns)
    }

    mutating func probability(_ row: UInt32, _ column: UInt32) -> Float {
        if Int(row) != self.row {
            fill(0)
            self.row = Int(row)
            fill(1)
        }
        return values[Int(column)]
    }

    private mutating func fill(_ scale: Float) {
        guard row >= 0 else { return }
        for entry in prior.rows[row]..<prior.rows[row + 1] {
            values[Int(prior.columns[entry])] = scale * (prior.toEnglish[entry] + prior.toItalian[entry]) / 2
        }
    }
}

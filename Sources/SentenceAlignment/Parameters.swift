/// The weights of the alignment model; the defaults were chosen on hand-checked documents of several kinds.
package struct Parameters: Sendable, Equatable {
    /// The share of a word's probability that free translation may leave unexplained (β of `LexicalScores`).
    package var unexplained: Float = 0.15
    /// The most a single word can earn, as a logarithm.
    package var cap: Float = 8
    /// How many times likelier than by chance a translation must be to be looked for.
    package var leastRatio: Float = 2
    /// What a common word counts for, next to others.
    package var commonWeight: Float = 0.4

    /// What was learned: what features are worth, and what probabilities are.
    package var learned = LearnedWeights()
    /// The shares of a text's words up to which those that a lexicon has are met by chance, and from which on it is one for the text.
    package var recognizedShares: ClosedRange<Float> = 0.3...0.6
    /// The weights of a first look, which has not learned from the document yet and must not lose its way.
    package var coarseBead = BeadFeatures(0.95, 0.95, 0.6, 2.4, 2.4, -0.47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    package var coarseOmission: Float = 0.25

    /// How much likelier a bead is whose two sides are one and the same text, as a logarithm: in lists of names, codes and numbers.
    package var sameText: Float = 4

    /// The evidence from which a segment's own words speak for its being joined to others.
    package var support: Float = 2
    /// The length from which on a segment is no likelier to have no counterpart for being longer.
    package var longest: Float = 600

    /// The shares of sentences whose length, closing mark or opening says nothing about their translation's.
    package var lengthOutliers: Float = 0.03
    package var closingOutliers: Float = 0.45
    package var openingOutliers: Float = 0.5
    /// The variance of a translation's length per character of it.
    package var lengthVariance: Float = 3

    /// How likely a sentence without counterpart is after an aligned bead, and after another such sentence.
    package var omission: Float = 0.017
    package var furtherOmission: Float = 0.3
    /// How likely the types of beads are, before anything is known of the document.
    package var oneToTwo: Float = 0.05
    package var oneToThree: Float = 0.02
    package var twoToTwo: Float = 0.03
    package var furtherSegment: Float = 0.2

    /// How many beads, and how many omissions, what holds of documents in general weighs as much as.
    package var habitCount: Float = 20
    package var omissionCount: Float = 200

    /// What a cognate, an identical word or a number is worth as a translation probability.
    package var likeWord: Float = 0.25
    package var sameWord: Float = 0.9
    /// How often a word must have been met for the lexicon to be believed half.
    package var lexiconTrust: Float = 0.25
    /// How far translations of other forms of a word are believed, where the lexicon hasn't got the word itself.
    package var otherForm: Float = 0.6
    /// The same of the word that an irregular form is of, and what each meeting of that word counts beside those of the form itself.
    package var irregularForm: Float = 0.8
    package var countOfIrregular: Float = 0.5
    /// How many words of other texts are counted with the document's own where it is asked how frequent a word is.
    ///
    /// A short text alone would make every word seem frequent. No fewer are counted than a segment has on the mean: one that holds
    /// the whole text would set by itself what is frequent.
    package var otherWords: Float = 200
    /// How likely by chance a word is held to be at most: of a text that says one word over and over, that word is still to be told from
    /// others.
    package var mostChance: Float = 0.15
    /// How much of the use of a word that the lexicon knows must be accounted for by words of its translation.
    package var expectedOfKnown: Float = 0.5
    /// How likely a translation that nothing is known of is, next to those that the prior knows, when learning begins.
    package var unknownPair: Float = 0.05
    /// How many rounds of learning a round of alignment takes.
    package var iterations = 5
    /// What is taken from the count of each word pair seen in the document, so that a single meeting proves nothing.
    package var discount: Float = 0.6
    /// How many meetings what was known before weighs as much as, where it accounts for all of a word's use, and for none of it.
    package var priorCount: Float = 6
    package var leastPriorCount: Float = 1.2

    /// How likely a bead of one segment against several must be to be looked at part by part.
    package var leastInDoubt: Float = 1e-3
    /// How likely a node of the first lattice must be to be looked at again.
    package var leastPassing: Float = 1e-4
    /// What a bead must be likely at least to be worth choosing among others (see `Lattice.decode`).
    package var decodingThreshold: Float = 0.55
    /// The probabilities up to which it is nothing but guessed, and from which on it isn't.
    package var guessed: ClosedRange<Float> = 0.03...0.35

    /// Makes the default weights, but for those that were learned.
    package init(_ learned: LearnedWeights = LearnedWeights()) { self.learned = learned }

    /// How far a lexicon is one for a text of whose words it has a share, from 0 to 1.
    func knowledge(ofWordsRecognized share: Float) -> Float {
        min(
            1,
            max(0, (share - recognizedShares.lowerBound) / (recognizedShares.upperBound - recognizedShares.lowerBound)))
    }

    /// What features are worth for words known so far.
    package func weights(knowledge: Float) -> FeatureWeights { learned.unknown.mixed(knowledge, with: learned.known) }

    /// What is left of a word's probability where nothing explains it, of a share of whose use translations are known (φ of `LexicalScores`).
    func floor(ofCovered share: Float) -> Float { 1 - (1 - unexplained) * min(1, share) }

    /// How many meetings weigh as much as translations known before that account for a share of a word's use.
    package func weight(ofPriorCovering share: Float) -> Float {
        leastPriorCount + (priorCount - leastPriorCount) * min(1, share)
    }
}

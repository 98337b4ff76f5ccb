/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// The weights of a bead's features (see `BeadScorer.features`).
    ///
    /// Those of vectors and of paragraphs, the last two, are not learned: less than one, since they repeat much of what words say,
    /// and paragraphs are not to be trusted blindly.
    package var bead = BeadFeatures(
        0.343, 0.354, 0.887, 0.789, 1.883, -0.500, -0.255, -0.109,
        0.767, 0.571, -0.656, -0.499, -0.261, -0.179, 0.500, 0.800)
    /// The weights of what speaks for a segment's having no counterpart.
    package var omitted = OmissionFeatures(
        0.750, 0.131, 0.656, 1.263, 0.156, 0.071, 0.001, 0.480)
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknownBead = BeadFeatures(
        0.320, 0.335, 1.011, 0.955, 2.375, 0.000, 0.122, 0.208,
        1.071, -0.373, -1.427, -0.898, -1.243, 0.126, 0.500, 0.800)
    package var unknownOmitted = OmissionFeatures(
        0.799, 0.079, 1.738, 1.355, 0.055, -0.014, 0.671, 0.000)
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.523, 0.910, 0.213, -0.066, 0.179, 1.117, -1.049, -3.028),
        fewOfUnknown: 1.786)

    /// How many of a bead's features have weights that are learned.
    static let learnedBeadFeatures = 14

    /// Makes the program's own weights.
    package init() {}
}

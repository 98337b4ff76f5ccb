/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// The weights of a bead's features (see `BeadScorer.features`).
    ///
    /// Those of vectors and of paragraphs, the last two, are not learned: less than one, since they repeat much of what words say,
    /// and paragraphs are not to be trusted blindly.
    package var bead = BeadFeatures(
        0.357, 0.371, 1.003, 0.775, 1.819, -0.661, -0.091, -0.320,
        0.730, 0.634, -1.009, -0.299, -0.002, -0.241, 0.500, 0.800)
    /// The weights of what speaks for a segment's having no counterpart.
    package var omitted = OmissionFeatures(
        0.678, -0.249, 1.009, 1.594, 0.145, 0.084, -0.062, 0.642)
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknownBead = BeadFeatures(
        0.422, 0.319, 1.068, 0.918, 2.834, 0.000, 0.383, 0.040,
        1.039, -0.385, -1.856, -0.793, -0.678, 0.184, 0.500, 0.800)
    package var unknownOmitted = OmissionFeatures(
        0.955, 0.333, 1.852, 1.326, 0.104, 0.082, 0.286, 0.000)
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.602, 0.859, 0.206, -0.045, 0.157, 1.116, -0.983, -2.874),
        fewOfUnknown: 1.771)

    /// How many of a bead's features have weights that are learned.
    static let learnedBeadFeatures = 14

    /// Makes the program's own weights.
    package init() {}
}

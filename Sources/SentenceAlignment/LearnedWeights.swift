/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// The weights of a bead's features (see `BeadScorer.features`).
    ///
    /// Those of vectors and of paragraphs, the last two, are not learned: less than one, since they repeat much of what words say,
    /// and paragraphs are not to be trusted blindly.
    package var bead = BeadFeatures(
        0.344, 0.354, 0.887, 0.788, 1.889, -0.499, -0.256, -0.110,
        0.768, 0.567, -0.679, -0.457, -0.280, -0.174, 0.500, 0.800)
    /// The weights of what speaks for a segment's having no counterpart.
    package var omitted = OmissionFeatures(
        0.750, 0.140, 0.679, 1.256, 0.157, 0.068, 0.006, 0.482)
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknownBead = BeadFeatures(
        0.300, 0.352, 1.000, 0.946, 2.331, 0.000, 0.102, 0.282,
        0.989, -0.290, -1.441, -0.861, -1.190, 0.134, 0.500, 0.800)
    package var unknownOmitted = OmissionFeatures(
        0.730, 0.223, 1.734, 1.365, 0.079, -0.103, 0.705, 0.000)
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.526, 0.908, 0.213, -0.053, 0.168, 1.112, -1.046, -2.877),
        fewOfUnknown: 1.782)

    /// How many of a bead's features have weights that are learned.
    static let learnedBeadFeatures = 14

    /// Makes the program's own weights.
    package init() {}
}

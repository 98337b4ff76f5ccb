/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.405, 0.328, 0.902, 0.573, 1.838, -0.250, -0.035, -0.243,
            0.212, 1.322, -0.546, -0.458, -0.172, -0.368, 0.500, 0.800),
        parts: PartFeatures(0.124, 1.236, 1.423, -0.749),
        omitted: OmissionFeatures(1.257, 0.406, 0.614, 1.306, 0.208, 0.650, -0.223, 0.430))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.303, 0.389, 1.008, 1.025, 1.899, 0.000, 0.218, -0.333,
            0.083, 1.525, -1.139, -0.506, -0.125, -0.124, 0.500, 0.800),
        parts: PartFeatures(0.200, 2.325, 1.307, -1.487),
        omitted: OmissionFeatures(1.104, 0.022, 1.157, 1.231, 0.155, 0.913, 0.078, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.328, 0.957, 0.211, -0.157, 0.212, 1.115, -1.172, -3.782),
        fewOfUnknown: 1.773)

    /// Makes the program's own weights.
    package init() {}
}

/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.404, 0.331, 0.906, 0.568, 1.832, -0.247, -0.028, -0.255,
            0.215, 1.307, -0.540, -0.452, -0.134, -0.387, 0.500, 0.800),
        parts: PartFeatures(0.121, 1.257, 1.431, -0.814),
        omitted: OmissionFeatures(1.251, 0.432, 0.609, 1.313, 0.209, 0.648, -0.224, 0.427))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.303, 0.388, 1.009, 1.018, 1.896, 0.000, 0.208, -0.355,
            0.062, 1.572, -1.146, -0.513, -0.143, -0.115, 0.500, 0.800),
        parts: PartFeatures(0.200, 2.366, 1.328, -1.541),
        omitted: OmissionFeatures(1.071, 0.025, 1.159, 1.250, 0.152, 0.931, 0.087, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.335, 0.954, 0.211, -0.164, 0.217, 1.126, -1.169, -3.858),
        fewOfUnknown: 1.775)

    /// Makes the program's own weights.
    package init() {}
}

/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.400, 0.331, 0.917, 0.567, 1.989, -0.302, 0.033, -0.237,
            0.195, 1.374, -0.677, -0.602, -0.200, -0.440, 0.500, 0.800),
        parts: PartFeatures(0.128, 1.255, 1.463, -0.762),
        omitted: OmissionFeatures(1.293, 0.380, 0.745, 1.298, 0.208, 0.568, -0.255, 0.419))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.300, 0.393, 1.018, 1.012, 1.978, 0.000, 0.201, -0.304,
            0.106, 1.515, -1.135, -0.525, -0.155, -0.116, 0.500, 0.800),
        parts: PartFeatures(0.205, 2.375, 1.296, -1.504),
        omitted: OmissionFeatures(1.105, 0.023, 1.170, 1.245, 0.149, 0.919, 0.063, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.372, 0.935, 0.207, -0.065, 0.188, 1.157, -1.134, -3.798),
        fewOfUnknown: 1.774)

    /// Makes the program's own weights.
    package init() {}
}

/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.413, 0.337, 0.900, 0.626, 1.867, -0.206, -0.015, -0.300,
            0.217, 1.443, -0.588, -0.506, -0.208, -0.296, 0.500, 0.800),
        parts: PartFeatures(0.143, 1.296, 1.423, -0.695),
        omitted: OmissionFeatures(1.151, 0.585, 0.656, 1.314, 0.219, 0.673, -0.120, 0.444))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.301, 0.390, 1.007, 1.025, 1.901, 0.000, 0.216, -0.338,
            0.080, 1.538, -1.140, -0.499, -0.121, -0.124, 0.500, 0.800),
        parts: PartFeatures(0.200, 2.333, 1.313, -1.507),
        omitted: OmissionFeatures(1.108, 0.017, 1.154, 1.232, 0.154, 0.914, 0.073, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.293, 0.977, 0.198, -0.162, 0.243, 1.055, -1.202, -3.666),
        fewOfUnknown: 1.773)

    /// Makes the program's own weights.
    package init() {}
}

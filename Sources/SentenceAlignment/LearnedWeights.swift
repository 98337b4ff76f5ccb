/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.414, 0.338, 0.901, 0.628, 1.861, -0.217, -0.005, -0.312,
            0.209, 1.453, -0.593, -0.517, -0.206, -0.290, 0.500, 0.800),
        parts: PartFeatures(0.143, 1.303, 1.435, -0.712),
        omitted: OmissionFeatures(1.145, 0.567, 0.654, 1.325, 0.217, 0.643, -0.116, 0.442))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.301, 0.391, 1.007, 1.024, 1.901, 0.000, 0.215, -0.337,
            0.081, 1.540, -1.140, -0.500, -0.123, -0.124, 0.500, 0.800),
        parts: PartFeatures(0.200, 2.334, 1.314, -1.509),
        omitted: OmissionFeatures(1.107, 0.018, 1.154, 1.232, 0.155, 0.916, 0.074, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.296, 0.976, 0.197, -0.154, 0.242, 1.056, -1.201, -3.666),
        fewOfUnknown: 1.773)

    /// Makes the program's own weights.
    package init() {}
}

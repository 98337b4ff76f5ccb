/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.388, 0.314, 0.865, 0.528, 1.996, -0.326, 0.037, -0.294,
            0.156, 1.449, -0.522, -0.459, -0.293, -0.452, 0.500, 0.800),
        parts: PartFeatures(0.132, 1.197, 1.136, -0.565),
        omitted: OmissionFeatures(1.202, 0.305, 0.593, 1.355, 0.188, 0.487, -0.255, 0.589))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.299, 0.397, 1.001, 1.011, 1.966, 0.000, 0.210, -0.317,
            0.100, 1.508, -1.122, -0.493, -0.152, -0.123, 0.500, 0.800),
        parts: PartFeatures(0.202, 2.352, 1.311, -1.515),
        omitted: OmissionFeatures(1.119, 0.007, 1.154, 1.253, 0.152, 0.970, 0.049, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.345, 0.958, 0.225, -0.001, 0.154, 1.219, -1.159, -3.455),
        fewOfUnknown: 1.773,
        facing: SIMD8(-0.009, 0.450, -1.380, 1.234, -0.224, -0.229, -1.797, 0.000),
        facingOfUnknown: SIMD8(-0.560, 0.402, -0.638, 0.983, -0.290, -0.029, -0.429, 0.000))

    /// Makes the program's own weights.
    package init() {}
}

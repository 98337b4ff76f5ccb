/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.453, 0.393, 0.925, 0.873, 1.995, 0.006, 0.089, 0.055,
            0.111, 1.156, -0.620, -0.491, -0.170, -0.259, 0.500, 0.800),
        parts: PartFeatures(0.090, 1.110, 1.598, -1.427),
        omitted: OmissionFeatures(1.503, 1.076, 0.676, 1.310, 0.285, 1.503, -0.280, 0.354))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.334, 0.371, 1.102, 1.271, 1.620, 0.000, 0.245, -0.003,
            -0.013, 1.096, -1.186, -0.056, 0.177, -0.114, 0.500, 0.800),
        parts: PartFeatures(0.192, 2.257, 1.506, -2.028),
        omitted: OmissionFeatures(1.263, -0.177, 0.836, 1.358, 0.130, 1.915, -0.071, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.228, 0.965, 0.218, -0.474, 0.158, 1.081, -1.177, -3.432),
        fewOfUnknown: 1.771)

    /// Makes the program's own weights.
    package init() {}
}

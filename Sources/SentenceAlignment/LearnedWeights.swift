/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.407, 0.328, 0.903, 0.564, 1.832, -0.251, -0.026, -0.253,
            0.218, 1.312, -0.544, -0.456, -0.137, -0.380, 0.500, 0.800),
        parts: PartFeatures(0.121, 1.258, 1.432, -0.808),
        omitted: OmissionFeatures(1.257, 0.414, 0.611, 1.305, 0.209, 0.646, -0.220, 0.431))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.305, 0.388, 1.009, 1.017, 1.906, 0.000, 0.204, -0.351,
            0.061, 1.583, -1.147, -0.507, -0.164, -0.113, 0.500, 0.800),
        parts: PartFeatures(0.197, 2.378, 1.339, -1.551),
        omitted: OmissionFeatures(1.083, 0.011, 1.158, 1.252, 0.149, 0.920, 0.076, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.348, 0.951, 0.212, -0.176, 0.217, 1.124, -1.166, -3.834),
        fewOfUnknown: 1.775)

    /// Makes the program's own weights.
    package init() {}
}

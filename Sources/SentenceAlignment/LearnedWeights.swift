/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.407, 0.328, 0.903, 0.567, 1.831, -0.252, -0.029, -0.251,
            0.221, 1.307, -0.543, -0.457, -0.136, -0.384, 0.500, 0.800),
        parts: PartFeatures(0.121, 1.252, 1.435, -0.803),
        omitted: OmissionFeatures(1.257, 0.409, 0.608, 1.300, 0.209, 0.638, -0.219, 0.430))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.300, 0.391, 1.007, 1.024, 1.901, 0.000, 0.215, -0.337,
            0.081, 1.538, -1.137, -0.504, -0.123, -0.124, 0.500, 0.800),
        parts: PartFeatures(0.200, 2.334, 1.313, -1.508),
        omitted: OmissionFeatures(1.107, 0.017, 1.155, 1.233, 0.155, 0.916, 0.074, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.329, 0.956, 0.211, -0.173, 0.217, 1.125, -1.172, -3.863),
        fewOfUnknown: 1.773)

    /// Makes the program's own weights.
    package init() {}
}

/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.407, 0.328, 0.903, 0.566, 1.832, -0.252, -0.027, -0.249,
            0.222, 1.308, -0.543, -0.452, -0.137, -0.383, 0.500, 0.800),
        parts: PartFeatures(0.121, 1.256, 1.435, -0.804),
        omitted: OmissionFeatures(1.260, 0.415, 0.613, 1.295, 0.209, 0.656, -0.220, 0.430))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.301, 0.390, 1.007, 1.025, 1.900, 0.000, 0.215, -0.336,
            0.081, 1.538, -1.138, -0.504, -0.123, -0.124, 0.500, 0.800),
        parts: PartFeatures(0.200, 2.334, 1.314, -1.507),
        omitted: OmissionFeatures(1.108, 0.017, 1.153, 1.232, 0.154, 0.915, 0.073, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.328, 0.958, 0.213, -0.184, 0.217, 1.123, -1.175, -3.829),
        fewOfUnknown: 1.773)

    /// Makes the program's own weights.
    package init() {}
}

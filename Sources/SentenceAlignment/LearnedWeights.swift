/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.387, 0.315, 0.865, 0.528, 2.000, -0.322, 0.033, -0.294,
            0.157, 1.455, -0.525, -0.462, -0.296, -0.450, 0.500, 0.800),
        parts: PartFeatures(0.132, 1.202, 1.136, -0.569),
        omitted: OmissionFeatures(1.203, 0.305, 0.596, 1.354, 0.189, 0.487, -0.255, 0.589))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.301, 0.396, 1.002, 1.009, 1.966, 0.000, 0.206, -0.312,
            0.106, 1.511, -1.121, -0.493, -0.154, -0.124, 0.500, 0.800),
        parts: PartFeatures(0.201, 2.350, 1.315, -1.508),
        omitted: OmissionFeatures(1.115, 0.015, 1.153, 1.250, 0.151, 0.992, 0.051, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.341, 0.959, 0.225, -0.003, 0.155, 1.218, -1.160, -3.450),
        fewOfUnknown: 1.772,
        facing: SIMD8(0.078, 0.428, -1.392, 1.158, -0.224, -0.210, -1.807, 0.000),
        facingOfUnknown: SIMD8(-0.549, 0.432, -0.684, 1.032, -0.328, -0.095, -0.443, 0.000))

    /// Makes the program's own weights.
    package init() {}
}

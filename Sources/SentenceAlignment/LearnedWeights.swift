/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.413, 0.337, 0.900, 0.625, 1.868, -0.206, -0.015, -0.299,
            0.218, 1.441, -0.588, -0.506, -0.206, -0.294, 0.500, 0.800),
        parts: PartFeatures(0.143, 1.296, 1.422, -0.694),
        omitted: OmissionFeatures(1.152, 0.581, 0.657, 1.312, 0.219, 0.670, -0.120, 0.444))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.299, 0.392, 1.007, 1.022, 1.901, 0.000, 0.215, -0.333,
            0.082, 1.536, -1.142, -0.500, -0.124, -0.124, 0.500, 0.800),
        parts: PartFeatures(0.200, 2.332, 1.312, -1.505),
        omitted: OmissionFeatures(1.107, 0.018, 1.155, 1.231, 0.154, 0.915, 0.074, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.292, 0.977, 0.198, -0.162, 0.243, 1.054, -1.203, -3.659),
        fewOfUnknown: 1.773)

    /// Makes the program's own weights.
    package init() {}
}

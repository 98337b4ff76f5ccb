/// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
public struct LearnedWeights: Sendable, Equatable {
    /// What features are worth where the words are known.
    ///
    /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
    /// paragraphs are not to be trusted blindly.
    package var known = FeatureWeights(
        bead: BeadFeatures(
            0.402, 0.329, 0.909, 0.567, 2.001, -0.289, 0.032, -0.232,
            0.195, 1.351, -0.676, -0.600, -0.195, -0.445, 0.500, 0.800),
        parts: PartFeatures(0.125, 1.265, 1.458, -0.758),
        omitted: OmissionFeatures(1.295, 0.411, 0.745, 1.288, 0.209, 0.568, -0.256, 0.413))
    /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
    package var unknown = FeatureWeights(
        bead: BeadFeatures(
            0.303, 0.390, 1.002, 1.013, 1.986, 0.000, 0.205, -0.320,
            0.091, 1.512, -1.135, -0.519, -0.146, -0.116, 0.500, 0.800),
        parts: PartFeatures(0.201, 2.368, 1.315, -1.492),
        omitted: OmissionFeatures(1.108, 0.022, 1.172, 1.234, 0.150, 0.919, 0.058, 0.000))
    /// What the model's probabilities are worth.
    package var calibration = Calibration(
        weights: SIMD8(0.396, 0.929, 0.206, -0.035, 0.184, 1.156, -1.126, -3.774),
        fewOfUnknown: 1.772)

    /// Makes the program's own weights.
    package init() {}
}

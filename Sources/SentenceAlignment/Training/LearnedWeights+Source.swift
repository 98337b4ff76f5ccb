extension LearnedWeights {
    /// What learning begins with, so that it always ends alike: words, lengths and marks count, and nothing else.
    static let untaught: LearnedWeights = {
        var weights = LearnedWeights()
        weights.bead = BeadFeatures(0.4, 0.4, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0.8)
        weights.omitted = OmissionFeatures(1, 0, 0, 0, 0, 0, 0, 0)
        (weights.unknownBead, weights.unknownOmitted) = (weights.bead, weights.omitted)
        weights.calibration = Calibration(weights: SIMD8(0, 1, 0, 0, 0, 0, 0, 0), fewOfUnknown: 0)
        return weights
    }()

    /// The text of LearnedWeights.swift, which makes these weights the program's.
    public var source: String {
        """
        /// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
        public struct LearnedWeights: Sendable, Equatable {
            /// The weights of a bead's features (see `BeadScorer.features`).
            ///
            /// Those of vectors and of paragraphs, the last two, are not learned: less than one, since they repeat much of what words say,
            /// and paragraphs are not to be trusted blindly.
            package var bead = BeadFeatures(
                \(Self.list(bead)))
            /// The weights of what speaks for a segment's having no counterpart.
            package var omitted = OmissionFeatures(
                \(Self.list(omitted)))
            /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
            package var unknownBead = BeadFeatures(
                \(Self.list(unknownBead)))
            package var unknownOmitted = OmissionFeatures(
                \(Self.list(unknownOmitted)))
            /// What the model's probabilities are worth.
            package var calibration = Calibration(
                weights: SIMD8(\(Self.list(calibration.weights))),
                fewOfUnknown: \(Self.number(calibration.fewOfUnknown)))

            /// How many of a bead's features have weights that are learned.
            static let learnedBeadFeatures = \(Self.learnedBeadFeatures)

            /// Makes the program's own weights.
            package init() {}
        }

        """
    }

    private static func list<Features: SIMD>(_ features: Features) -> String where Features.Scalar == Float {
        stride(from: 0, to: features.scalarCount, by: 8).map { start in
            (start..<start + 8).map { number(features[$0]) }.joined(separator: ", ")
        }.joined(separator: ",\n        ")
    }

    /// Three digits after the point: what is behind them changes no alignment.
    private static func number(_ value: Float) -> String {
        let thousandths = Int((value * 1000).rounded())
        let digits = String(abs(thousandths) % 1000)
        let fraction = String(repeating: "0", count: 3 - digits.count) + digits
        return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(fraction)"
    }
}

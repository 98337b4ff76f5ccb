extension LearnedWeights {
    /// What learning begins with, so that it always ends alike: words, lengths and marks count, and nothing else.
    static let untaught: LearnedWeights = {
        var weights = LearnedWeights()
        weights.known = FeatureWeights(
            bead: BeadFeatures(0.4, 0.4, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0.8),
            omitted: OmissionFeatures(1, 0, 0, 0, 0, 0, 0, 0))
        weights.unknown = weights.known
        let asTheyAre = SIMD8<Float>(0, 1, 0, 0, 0, 0, 0, 0)
        weights.calibration = Calibration(
            weights: asTheyAre, fewOfUnknown: 0, facing: asTheyAre, facingOfUnknown: asTheyAre)
        return weights
    }()

    /// The text of LearnedWeights.swift, which makes these weights the program's.
    public var source: String {
        """
        /// The weights of the alignment model that are learned by `AlignerTraining`; Scripts/train-aligner writes this file.
        public struct LearnedWeights: Sendable, Equatable {
            /// What features are worth where the words are known.
            ///
            /// The last two of a bead's, vectors and paragraphs, are not learned: less than one, since they repeat much of what words say, and
            /// paragraphs are not to be trusted blindly.
            package var known = FeatureWeights(
                \(Self.list(known)))
            /// The same where next to nothing is known of the words, so that lengths and marks must do; learned without a lexicon.
            package var unknown = FeatureWeights(
                \(Self.list(unknown)))
            /// What the model's probabilities are worth.
            package var calibration = Calibration(
                weights: SIMD8(\(Self.list(calibration.weights))),
                fewOfUnknown: \(Self.number(calibration.fewOfUnknown)),
                facing: SIMD8(\(Self.list(calibration.facing))),
                facingOfUnknown: SIMD8(\(Self.list(calibration.facingOfUnknown))))

            /// Makes the program's own weights.
            package init() {}
        }

        """
    }

    private static func list(_ weights: FeatureWeights) -> String {
        """
        bead: BeadFeatures(
                    \(list(weights.bead, indent: 12))),
                parts: PartFeatures(\(list(weights.parts))),
                omitted: OmissionFeatures(\(list(weights.omitted)))
        """
    }

    private static func list<Features: SIMD>(_ features: Features, indent: Int = 0) -> String
    where Features.Scalar == Float {
        stride(from: 0, to: features.scalarCount, by: 8).map { start in
            (start..<min(start + 8, features.scalarCount)).map { number(features[$0]) }.joined(separator: ", ")
        }.joined(separator: ",\n" + String(repeating: " ", count: indent))
    }

    /// Three digits after the point: what is behind them changes no alignment.
    private static func number(_ value: Float) -> String {
        let thousandths = Int((value * 1000).rounded())
        let digits = String(abs(thousandths) % 1000)
        let fraction = String(repeating: "0", count: 3 - digits.count) + digits
        return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(fraction)"
    }
}

/// What the model's odds of beads are worth (see `Lattice.calibrated`).
package struct Calibration: Sendable, Equatable {
    /// The weights of `PairTerms.known`.
    package var weights: SIMD8<Float>
    /// How much less the odds are worth in a text of few segments where no word is known.
    package var fewOfUnknown: Float
    /// The weights of `FacingTerms.values`, where the words are known and where they are not.
    package var facing: SIMD8<Float>
    package var facingOfUnknown: SIMD8<Float>

    /// What is known of a bead with both sides that was chosen.
    struct PairTerms {
        /// The model's own odds, as a logarithm.
        let odds: Float
        /// From 0 to 1/2, how few segments there are.
        let few: Float
        /// What speaks for its being right, each times a weight: one; the odds; how far what words say falls short of enough, in
        /// itself and as a share of what there is to explain; the share times the odds; and the shortfall, the odds and the share
        /// in a text of few segments.
        let known: SIMD8<Float>

        private static let enough: Float = 4
        private static let mostShort: Float = 20

        /// `evidence` is what the words say for the bead, `unexplained` what they would say against it if none explained another.
        init(odds: Float, evidence: Float, unexplained: Float, few: Float) {
            let short = min(0, max(-Self.mostShort, evidence - Self.enough))
            let share = min(0, max(-1, (evidence - 2) / (unexplained + 2)))
            self.odds = odds
            self.few = few
            known = SIMD8(1, odds, short, share, share * odds, few * short, few * odds, few * share)
        }
    }

    /// What is known of a segment that was left alone and faces others.
    struct FacingTerms {
        /// What speaks for its having no counterpart, each times a weight: one; the model's own odds; how alike the lengths of the
        /// two runs are, and their numbers of segments; and each of the three times each.
        let values: SIMD8<Float>

        /// `length` and `number` say from 0 to 1 how well the runs would go with each other, and less of long runs.
        init(odds: Float, length: Float, number: Float) {
            values = SIMD8(1, odds, length, number, odds * length, odds * number, length * number, 0)
        }
    }

    /// The odds of being right, as a logarithm, of a bead with both sides of a text of whose words a share is known.
    func odds(of terms: PairTerms, knowledge: Float) -> Float {
        let unknown = terms.odds * (1 - fewOfUnknown * terms.few)
        return unknown + knowledge * ((weights * terms.known).sum() - unknown)
    }

    /// The same of a segment that was left alone and faces others.
    func odds(of terms: FacingTerms, knowledge: Float) -> Float {
        ((facingOfUnknown + knowledge * (facing - facingOfUnknown)) * terms.values).sum()
    }
}

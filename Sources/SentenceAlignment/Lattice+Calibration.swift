extension Lattice {
    /// The beads with probabilities that say how often such beads are right, which the model's own don't quite.
    ///
    /// The model asks which of all alignments is the likeliest, and must align what it is given: where a sentence was left out
    /// and an unrelated one stands in its place, their bead is the likeliest there is. That hardly a word of the one explains
    /// a word of the other is held against it here, by a logistic regression (Platt 1999) on beads of hand-checked alignments, some of
    /// whose sentences had been put in the place of others, whole and in excerpts of a few sentences: the fewer sentences a text has, the
    /// more the words must say, and where no lexicon knows them, the less the model's own odds are worth.
    func calibrated(_ beads: [ScoredBead], by calibration: Calibration) -> [ScoredBead] {
        beads.map { bead in
            guard let terms = terms(of: bead) else { return bead }
            let (known, unknown) = (calibration.odds(ofKnown: terms), calibration.odds(ofUnknown: terms))
            var calibrated = bead
            calibrated.probability = 1 / (1 + Logarithms.exp(-(unknown + knowledge * (known - unknown))))
            return calibrated
        }
    }

    /// What is known of a bead that was chosen; `nil` where one of its sides is empty.
    func terms(of bead: ScoredBead) -> Calibration.Terms? {
        guard !bead.italian.isEmpty, !bead.english.isEmpty, bead.probability > 0 else { return nil }
        let (evidence, unexplained) = scorer.lexicalEvidence(bead.italian, bead.english)
        return Calibration.Terms(
            odds: Logarithms.log(bead.probability) - Logarithms.log(max(1e-7, 1 - bead.probability)),
            evidence: evidence, unexplained: unexplained, few: 1 / Float(min(band.rows, band.columns) + 1))
    }
}

/// What a bead's odds, by the model, are worth (see `Lattice.calibrated`).
package struct Calibration: Sendable, Equatable {
    /// The weights of `Terms.known`.
    package var weights: SIMD8<Float>
    /// How much less the odds are worth in a text of few segments where no word is known.
    package var fewOfUnknown: Float

    /// What is known of a bead that was chosen.
    struct Terms {
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

    /// The odds of being right, as a logarithm, where the lexicon knows the words.
    func odds(ofKnown terms: Terms) -> Float { (weights * terms.known).sum() }

    /// The same where it knows none.
    func odds(ofUnknown terms: Terms) -> Float { terms.odds * (1 - fewOfUnknown * terms.few) }
}

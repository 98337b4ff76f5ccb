extension Lattice {
    /// The beads with probabilities that say how often such beads are right, which the model's own don't quite.
    ///
    /// The model asks which of all alignments is the likeliest, and must align what it is given: where a sentence was left out
    /// and an unrelated one stands in its place, their bead is the likeliest there is. That hardly a word of the one explains
    /// a word of the other is held against it here, by a logistic regression (Platt 1999) on beads of hand-checked alignments, some of
    /// whose sentences had been put in the place of others, whole and in excerpts of a few sentences: the fewer sentences a text has, the
    /// more the words must say, and where no lexicon knows them, the less the model's own odds are worth.
    func calibrated(_ beads: [ScoredBead], by calibration: Calibration) -> [ScoredBead] {
        let few = 1 / Float(min(band.rows, band.columns) + 1)
        return beads.map { bead in
            guard !bead.italian.isEmpty, !bead.english.isEmpty, bead.probability > 0 else { return bead }
            let odds = Logarithms.log(bead.probability) - Logarithms.log(max(1e-7, 1 - bead.probability))
            let (evidence, unexplained) = scorer.lexicalEvidence(bead.italian, bead.english)
            let known = calibration.odds(odds, evidence: evidence, unexplained: unexplained, few: few)
            let unknown = odds * (1 - calibration.fewOfUnknown * few)
            var calibrated = bead
            calibrated.probability = 1 / (1 + Logarithms.exp(-(unknown + knowledge * (known - unknown))))
            return calibrated
        }
    }
}

/// What a bead's odds, by the model, are worth (see `Lattice.calibrated`).
package struct Calibration: Sendable, Equatable {
    package var base: Float = 0.561
    package var slope: Float = 0.915
    /// The weights of how far the words' evidence falls short of enough, in itself and as a share of what there is to explain.
    package var shortfall: Float = 0.128
    package var share: Float = 0.256
    /// By how much less the odds are worth the larger that share.
    package var shareOfOdds: Float = 0.406
    /// How much more the shortfall counts, and how much less the odds, in a text of few segments; and the odds where no word is known.
    package var fewOfShortfall: Float = 1.222
    package var fewOfOdds: Float = 0.466
    package var fewOfUnknown: Float = 1.6

    private static let enough: Float = 4
    private static let mostShort: Float = 20

    /// The odds of being right, as a logarithm, of a bead that the model gives `odds`; `evidence` is what the words say for it,
    /// `unexplained` what they would say against it if none explained another, and `few` from 0 to 1/2 says how few segments there are.
    func odds(_ odds: Float, evidence: Float, unexplained: Float, few: Float) -> Float {
        let short = min(0, max(-Self.mostShort, evidence - Self.enough))
        let part = min(0, max(-1, (evidence - 2) / (unexplained + 2)))
        return base + (slope - fewOfOdds * few) * odds + (shortfall + fewOfShortfall * few) * short
            + (share + shareOfOdds * odds) * part
    }
}

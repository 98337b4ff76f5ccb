extension Lattice {
    /// The beads with probabilities that say how often such beads are right, which the model's own don't quite.
    ///
    /// The model asks which of all alignments is the likeliest, and must align what it is given: where a sentence was left out
    /// and an unrelated one stands in its place, their bead is the likeliest there is. That hardly a word of the one explains
    /// a word of the other is held against it here, by a logistic regression (Platt 1999) on beads of hand-checked alignments, some of
    /// whose sentences had been put in the place of others. Where no lexicon knows the words, nothing is changed.
    func calibrated(_ beads: [ScoredBead], by calibration: Calibration) -> [ScoredBead] {
        beads.map { bead in
            guard !bead.italian.isEmpty, !bead.english.isEmpty, bead.probability > 0 else { return bead }
            let odds = Logarithms.log(bead.probability) - Logarithms.log(max(1e-7, 1 - bead.probability))
            let (evidence, unexplained) = scorer.lexicalEvidence(bead.italian, bead.english)
            let right = calibration.odds(odds, evidence: evidence, unexplained: unexplained)
            var calibrated = bead
            calibrated.probability = 1 / (1 + Logarithms.exp(-(odds + knowledge * (right - odds))))
            return calibrated
        }
    }
}

/// What a bead's odds, by the model, are worth (see `Lattice.calibrated`).
package struct Calibration: Sendable, Equatable {
    package var base: Float = 0.681
    package var slope: Float = 0.94
    /// The weights of how far the words' evidence falls short of enough, in itself and as a share of what there is to explain.
    package var shortfall: Float = 0.11
    package var share: Float = 0.918
    /// By how much less the odds are worth the larger that share.
    package var shareOfOdds: Float = 0.547

    private static let enough: Float = 4
    private static let mostShort: Float = 20

    /// The odds of being right, as a logarithm, of a bead that the model gives `odds`; `evidence` is what the words say for it, and
    /// `unexplained` what they would say against it if none explained another.
    func odds(_ odds: Float, evidence: Float, unexplained: Float) -> Float {
        let short = min(0, max(-Self.mostShort, evidence - Self.enough))
        let part = min(0, max(-1, (evidence - 2) / (unexplained + 2)))
        return base + slope * odds + shortfall * short + (share + shareOfOdds * odds) * part
    }
}

extension Lattice {
    /// The beads with probabilities that say how often such beads are right, which the model's own don't quite.
    ///
    /// The model asks which of all alignments is the likeliest, and must align what it is given: where a sentence was left out
    /// and an unrelated one stands in its place, their bead is the likeliest there is. That hardly a word of the one explains
    /// a word of the other is held against it here, by a logistic regression (Platt 1999) on beads of hand-checked alignments, some of
    /// whose sentences had been put in the place of others, whole and in excerpts of a few sentences: the fewer sentences a text has, the
    /// more the words must say, and where no lexicon knows them, the less the model's own odds are worth.
    ///
    /// The other way round, where segments of both sides are left alone side by side, each may be a free translation of the other, the
    /// more so the more alike they are in length and number; a second regression says how often they are.
    func calibrated(_ beads: [ScoredBead], by calibration: Calibration) -> [ScoredBead] {
        var calibrated = beads
        func set(_ odds: Float, _ place: Int) { calibrated[place].probability = 1 / (1 + Logarithms.exp(-odds)) }
        for (place, bead) in beads.enumerated() {
            if let terms = pairTerms(of: bead) { set(calibration.odds(of: terms, knowledge: knowledge), place) }
        }
        for run in FacingSegments.all(in: beads) {
            for place in run.beads where beads[place].probability > 0 {
                let terms = facingTerms(of: beads[place], in: run)
                set(min(beads[place].odds, calibration.odds(of: terms, knowledge: knowledge)), place)
            }
        }
        return calibrated
    }

    /// What is known of a bead that was chosen; `nil` where one of its sides is empty.
    func pairTerms(of bead: ScoredBead) -> Calibration.PairTerms? {
        guard !bead.isAlone, bead.probability > 0 else { return nil }
        let (evidence, unexplained) = scorer.lexicalEvidence(bead.italian, bead.english)
        return Calibration.PairTerms(
            odds: bead.odds, evidence: evidence, unexplained: unexplained,
            few: 1 / Float(min(band.rows, band.columns) + 1))
    }

    /// What is known of one of segments that were left alone and face each other.
    func facingTerms(of bead: ScoredBead, in run: FacingSegments) -> Calibration.FacingTerms {
        let difference = (run.italian.count - run.english.count).magnitude
        // Of many sentences, some word would tell.
        let few = min(1, Self.fewFacing / Float(min(run.italian.count, run.english.count)))
        return Calibration.FacingTerms(
            odds: bead.odds, length: few * scorer.likenessOfLength(run.italian, run.english),
            number: few / Float(1 + difference))
    }

    /// How many sentences in a row may all be translated freely.
    private static let fewFacing: Float = 4
}

extension ScoredBead {
    /// The model's own odds, as a logarithm.
    fileprivate var odds: Float { Logarithms.log(probability) - Logarithms.log(max(1e-7, 1 - probability)) }
}

package import BitextCore

/// All alignments within a band, each as likely as its beads' scores make it, summed over by the forward–backward algorithm.
///
/// A node (i, j) stands for "i Italian and j English segments are aligned". It is reached in one of three states: after a bead
/// with both sides, after an Italian segment without counterpart, or after an English one; in a row of those, the Italian
/// come first, so that there is one path for each alignment.
package struct Lattice {
    package let band: Band
    package let types: [BeadType]
    /// For each node and type, the score of the bead that begins there; after the sum, its posterior probability.
    package var beads: [Float]
    /// How likely each segment has no counterpart.
    package var unaligned: Sides<[Float]>
    /// How likely the alignment passes through each node.
    package private(set) var passing: [Float] = []
    let transitions: Transitions
    package let scorer: BeadScorer
    package let priors: [Float]
    package var total = 0.0
    /// How far the lexicon is one for the texts, from 0 to 1.
    package let knowledge: Float

    /// The logarithms of the probabilities of going on from each state.
    package struct Transitions {
        /// To a bead, to an Italian segment alone, to an English segment alone; each from the three states in this order.
        var toBead: (Double, Double, Double)
        var toItalian: (Double, Double, Double)
        var toEnglish: (Double, Double, Double)

        /// What it costs to go from an English segment alone to an Italian one where anchors may leave no other way.
        private static let detour = -20.0

        /// The same, with a way to go from an English segment alone to an Italian one.
        var withDetours: Transitions {
            var transitions = self
            transitions.toItalian.2 = Self.detour
            return transitions
        }

        /// The probability of a first and of a further segment without counterpart.
        init(omission: Float, further: Float) {
            let (first, next) = (Double(omission), Double(further))
            let impossible = -Double.infinity
            toBead = (Logarithms.log(1 - 2 * first), Logarithms.log(1 - next - first), Logarithms.log(1 - next))
            toItalian = (Logarithms.log(first), Logarithms.log(next), impossible)
            toEnglish = (Logarithms.log(first), Logarithms.log(first), Logarithms.log(next))
        }
    }

    /// Scores every bead of the types given that stays within the band, and sums over the alignments.
    ///
    /// A `coarse` lattice is for a first look: it keeps between the cuts that anchors demand, and leaves groups to later.
    init(
        band: Band, types: [BeadType], model: DocumentModel, constraints: Constraints? = nil, coarse: Bool = false
    ) {
        self.band = band
        self.types = types
        transitions = constraints == nil ? model.transitions : model.transitions.withDetours
        priors = model.priors(types)
        knowledge = model.knowledge
        scorer = BeadScorer(
            model, band: band, longestRun: types.reduce(1) { max($0, $1.italian, $1.english) })
        let parameters = model.parameters
        let weights = parameters.weights(knowledge: model.knowledge)
        let bead = coarse ? parameters.coarseBead : weights.bead
        let (scorer, priors) = (scorer, priors)
        func omission(_ segment: Int, _ language: Language) -> Float {
            coarse
                ? parameters.coarseOmission * scorer.coarseFeature(withoutCounterpart: segment, in: language)
                : (weights.omitted * scorer.features(withoutCounterpart: segment, in: language)).sum()
        }
        unaligned = Sides { language in
            (0..<(language == .italian ? band.rows : band.columns)).map { omission($0, language) }
        }
        // Constraints that there may not be are copied each time they are asked for.
        let allows = constraints.map { constraints in
            { (italian: Range<Int>, english: Range<Int>) in constraints.allows(italian, english, coarse: coarse) }
        }
        var scores = [Float](repeating: -.infinity, count: band.nodeCount * types.count)
        band.forEachBead(of: types) { place, number, row, column in
            let type = types[number]
            if let allows, !allows(row..<row + type.italian, column..<column + type.english) { return }
            let features =
                coarse
                ? scorer.coarseFeatures(type, row: row, column: column)
                : scorer.features(type, row: row, column: column)
            scores[place] =
                priors[number] + (bead * features).sum() + scorer.unweighted(type, row: row, column: column)
        }
        beads = scores
        if let constraints, !coarse {
            for row in 0..<band.rows where !constraints.allowsAlone(row, in: .italian) {
                unaligned.italian[row] = -.infinity
            }
            for column in 0..<band.columns where !constraints.allowsAlone(column, in: .english) {
                unaligned.english[column] = -.infinity
            }
        }
        if coarse {
            sum()
        } else {
            let alone = unaligned
            sum()
            if total > -.infinity { lookAtParts(model, weights.parts, scores, alone) }
        }
    }

    /// Sums anew with what is known of the parts of beads that are neither out of the question nor one against one.
    private mutating func lookAtParts(
        _ model: DocumentModel, _ weights: PartFeatures, _ scores: [Float],
        _ alone: Sides<[Float]>
    ) {
        var evidence = PartEvidence(model)
        var changed = scores
        var isAnyInDoubt = false
        forEachBead { place, number, row, column in
            let type = types[number]
            guard type.hasParts, beads[place] >= model.parameters.leastInDoubt else { return }
            isAnyInDoubt = true
            let whole = scorer.words(row..<row + type.italian, column..<column + type.english)
            changed[place] += (weights * evidence.features(type, row: row, column: column, whole: whole)).sum()
        }
        guard isAnyInDoubt else { return }
        (beads, unaligned) = (changed, alone)
        sum()
    }

    /// Hands out the beads that there can be (see `Band.forEachBead`).
    package func forEachBead(_ body: (Int, Int, Int, Int) -> Void) { band.forEachBead(of: types, body) }

    /// Replaces the scores by posterior probabilities.
    package mutating func sum() {
        var passes = LatticePasses(band: band, types: types, transitions: transitions)
        total = passes.forward(beads, unaligned)
        guard total > -.infinity else { return }
        passing = passes.backward(&beads, &unaligned, total: total)
    }

    /// The number of a node, if it is in the band.
    @inline(__always) func node(_ row: Int, _ column: Int) -> Int? {
        guard row >= 0, row <= band.rows, column >= band.low[row], column <= band.high[row] else { return nil }
        return band.starts[row] + column - Int(band.low[row])
    }
}

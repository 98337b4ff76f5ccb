import BitextCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

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
    package var unaligned: (italian: [Float], english: [Float])
    /// How likely the alignment passes through each node.
    package private(set) var passing: [Float] = []
    private let transitions: Transitions
    package let scorer: BeadScorer
    package let priors: [Float]
    package var total = 0.0

    /// The logarithms of the probabilities of going on from each state.
    package struct Transitions {
        /// To a bead, to an Italian segment alone, to an English segment alone; each from the three states in this order.
        var toBead: (Double, Double, Double)
        var toItalian: (Double, Double, Double)
        var toEnglish: (Double, Double, Double)

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
    init(band: Band, types: [BeadType], model: DocumentModel, coarse: Bool = false) {
        self.band = band
        self.types = types
        transitions = model.transitions
        priors = model.priors(types)
        scorer = BeadScorer(
            model, band: band, longestRun: types.reduce(1) { max($0, $1.italian, $1.english) })
        beads = [Float](repeating: -.infinity, count: band.nodeCount * types.count)
        let weights = model.parameters
        let (bead, omitted) = coarse ? (weights.coarseBead, weights.coarseOmitted) : (weights.bead, weights.omitted)
        let scorer = scorer
        unaligned = (
            (0..<band.rows).map { (omitted * scorer.features(withoutCounterpart: $0, in: .italian)).sum() },
            (0..<band.columns).map { (omitted * scorer.features(withoutCounterpart: $0, in: .english)).sum() }
        )
        forEachBead { place, number, row, column in
            beads[place] = priors[number] + (bead * scorer.features(types[number], row: row, column: column)).sum()
        }
        sum()
    }

    package func forEachBead(_ body: (Int, Int, Int, Int) -> Void) {
        for row in 0..<band.rows {
            for column in band.range(row) {
                let node = band.starts[row] + column - Int(band.low[row])
                for (number, type) in types.enumerated() {
                    let (rowEnd, columnEnd) = (row + type.italian, column + type.english)
                    guard rowEnd <= band.rows, columnEnd <= band.columns, columnEnd <= band.high[rowEnd],
                        columnEnd >= band.low[rowEnd]
                    else { continue }
                    body(node * types.count + number, number, row, column)
                }
            }
        }
    }

    /// Replaces the scores by posterior probabilities.
    package mutating func sum() {
        let count = band.nodeCount
        let impossible = -Double.infinity
        // States of a node: 0 after a bead, 1 after an Italian segment alone, 2 after an English one.
        var states = [Double](repeating: impossible, count: count * 3)
        var departures = [Double](repeating: impossible, count: count)
        states[0] = 0
        var terms = [Double](repeating: 0, count: types.count)
        let t = transitions
        for row in 0...band.rows {
            for column in band.range(row) {
                let node = band.starts[row] + column - Int(band.low[row])
                if node > 0 {
                    var used = 0
                    for (number, type) in types.enumerated() {
                        guard let before = self.node(row - type.italian, column - type.english) else { continue }
                        terms[used] = departures[before] + Double(beads[before * types.count + number])
                        used += 1
                    }
                    states[node * 3] = Logarithms.sum(terms.span, used)
                    if let before = self.node(row - 1, column) {
                        states[node * 3 + 1] =
                            Double(unaligned.italian[row - 1])
                            + Logarithms.sum(
                                states[before * 3] + t.toItalian.0, states[before * 3 + 1] + t.toItalian.1, impossible)
                    }
                    if let before = self.node(row, column - 1) {
                        states[node * 3 + 2] =
                            Double(unaligned.english[column - 1])
                            + Logarithms.sum(
                                states[before * 3] + t.toEnglish.0, states[before * 3 + 1] + t.toEnglish.1,
                                states[before * 3 + 2] + t.toEnglish.2)
                    }
                }
                departures[node] = Logarithms.sum(
                    states[node * 3] + t.toBead.0, states[node * 3 + 1] + t.toBead.1,
                    states[node * 3 + 2] + t.toBead.2)
            }
        }
        let total = Logarithms.sum(states[count * 3 - 3], states[count * 3 - 2], states[count * 3 - 1])
        self.total = total
        guard total > -.infinity else { return }
        backward(states: states, departures: departures, total: total)
    }

    private mutating func backward(states: [Double], departures: [Double], total: Double) {
        let count = band.nodeCount
        let impossible = -Double.infinity
        let t = transitions
        var ends = [Double](repeating: impossible, count: count * 3)
        var terms = [Double](repeating: 0, count: types.count)
        var italian = [Float](repeating: 0, count: band.rows)
        var english = [Float](repeating: 0, count: band.columns)
        var passing = [Float](repeating: 0, count: count)
        for state in 0..<3 { ends[count * 3 - 1 - state] = 0 }
        passing[count - 1] = 1
        for row in stride(from: band.rows, through: 0, by: -1) {
            for column in band.range(row).reversed() {
                let node = band.starts[row] + column - Int(band.low[row])
                if node == count - 1 { continue }
                var used = 0
                for (number, type) in types.enumerated() {
                    guard let after = self.node(row + type.italian, column + type.english) else { continue }
                    let place = node * types.count + number
                    terms[used] = ends[after * 3] + Double(beads[place])
                    beads[place] = Float(Logarithms.exp(departures[node] + terms[used] - total))
                    used += 1
                }
                let bead = Logarithms.sum(terms.span, used)
                var (alone, added) = (impossible, impossible)
                let (a, b, c) = (states[node * 3], states[node * 3 + 1], states[node * 3 + 2])
                if let after = self.node(row + 1, column) {
                    alone = ends[after * 3 + 1] + Double(unaligned.italian[row])
                    let arriving = Logarithms.sum(a + t.toItalian.0, b + t.toItalian.1, impossible)
                    italian[row] += Float(Logarithms.exp(arriving + alone - total))
                }
                if let after = self.node(row, column + 1) {
                    added = ends[after * 3 + 2] + Double(unaligned.english[column])
                    let arriving = Logarithms.sum(a + t.toEnglish.0, b + t.toEnglish.1, c + t.toEnglish.2)
                    english[column] += Float(Logarithms.exp(arriving + added - total))
                }
                ends[node * 3] = Logarithms.sum(bead + t.toBead.0, alone + t.toItalian.0, added + t.toEnglish.0)
                ends[node * 3 + 1] = Logarithms.sum(bead + t.toBead.1, alone + t.toItalian.1, added + t.toEnglish.1)
                ends[node * 3 + 2] = Logarithms.sum(bead + t.toBead.2, impossible, added + t.toEnglish.2)
                let through = Logarithms.sum(a + ends[node * 3], b + ends[node * 3 + 1], c + ends[node * 3 + 2])
                passing[node] = Float(Logarithms.exp(through - total))
            }
        }
        unaligned = (italian, english)
        self.passing = passing
    }

    /// The number of a node, if it is in the band.
    @inline(__always) func node(_ row: Int, _ column: Int) -> Int? {
        guard row >= 0, row <= band.rows, column >= band.low[row], column <= band.high[row] else { return nil }
        return band.starts[row] + column - Int(band.low[row])
    }
}

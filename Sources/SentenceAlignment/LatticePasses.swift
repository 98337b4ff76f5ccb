import BitextCore

/// The two passes of the forward–backward algorithm over a lattice whose beads and omissions are scored.
struct LatticePasses {
    private let band: Band
    private let types: [BeadType]
    /// From the states to each of them, and to the states from each.
    private let (toBead, toItalian, toEnglish): (LatticeStates.Way, LatticeStates.Way, LatticeStates.Way)
    private let (fromBead, fromItalian, fromEnglish): (LatticeStates.Way, LatticeStates.Way, LatticeStates.Way)
    /// The logarithms of the sums that lead to each node: after a bead, after an Italian segment alone, after an English one.
    private var states: [Double] = []
    /// The same of what goes on from a node to a bead.
    private var departures: [Double] = []

    private static let impossible = -Double.infinity
    /// The logarithm of what is next to nothing beside 1.
    private static let negligible = -30.0

    init(band: Band, types: [BeadType], transitions: Lattice.Transitions) {
        self.band = band
        self.types = types
        let (bead, italian, english) = (transitions.toBead, transitions.toItalian, transitions.toEnglish)
        (toBead, toItalian, toEnglish) = (
            LatticeStates.Way(bead), LatticeStates.Way(italian), LatticeStates.Way(english)
        )
        fromBead = LatticeStates.Way((bead.0, italian.0, english.0))
        fromItalian = LatticeStates.Way((bead.1, italian.1, english.1))
        fromEnglish = LatticeStates.Way((bead.2, italian.2, english.2))
    }

    /// Sums what leads to each node; gives the logarithm of the sum over all alignments.
    mutating func forward(_ beads: [Float], _ unaligned: Sides<[Float]>) -> Double {
        let (typeCount, count) = (types.count, band.nodeCount)
        let (toBead, toItalian, toEnglish) = (toBead, toItalian, toEnglish)
        var states = [Double](repeating: Self.impossible, count: count * 3)
        var departures = [Double](repeating: Self.impossible, count: count)
        var terms = [Double](repeating: 0, count: typeCount)
        var reaches = [Band.Reach](repeating: Band.Reach(), count: typeCount)
        /// What goes on from the nodes of a row to an Italian segment alone, by column.
        var allAlone = [Double](repeating: Self.impossible, count: band.columns + 1)
        states.withUnsafeMutableBufferPointer { states in
            departures.withUnsafeMutableBufferPointer { departures in
                let beads = beads.span
                var terms = terms.mutableSpan
                var alone = allAlone.mutableSpan
                for row in 0...band.rows {
                    for (number, type) in types.enumerated() {
                        reaches[number] = Band.Reach(band, row: row - type.italian, shift: -type.english)
                    }
                    let reaches = reaches.span
                    let above = Band.Reach(band, row: row - 1, shift: 0)
                    let italian = row > 0 ? Double(unaligned.italian[row - 1]) : 0
                    var added = Self.impossible
                    for column in band.range(row) {
                        let node = band.starts[row] + column - Int(band.low[row])
                        var used = 0
                        for number in 0..<typeCount where reaches[number].contains(column) {
                            let before = reaches[number].base + column
                            terms[used] = departures[before] + Double(beads[before * typeCount + number])
                            used += 1
                        }
                        let place = node * 3
                        states[place] = node == 0 ? 0 : Logarithms.sum(terms.span, used)
                        if above.contains(column) { states[place + 1] = italian + alone[column] }
                        if column > Int(band.low[row]) {
                            states[place + 2] = Double(unaligned.english[column - 1]) + added
                        }
                        let all = LatticeStates(states[place], states[place + 1], states[place + 2])
                        departures[node] = all.sum(going: toBead)
                        alone[column] = all.sum(going: toItalian)
                        added = all.sum(going: toEnglish)
                    }
                }
            }
        }
        self.states = states
        self.departures = departures
        return Logarithms.sum(states[count * 3 - 3], states[count * 3 - 2], states[count * 3 - 1])
    }

    /// Replaces the scores by posterior probabilities; gives how likely the alignment passes through each node.
    func backward(
        _ beads: inout [Float], _ unaligned: inout Sides<[Float]>, total: Double
    ) -> [Float] {
        let (typeCount, count) = (types.count, band.nodeCount)
        let (fromBead, fromItalian, fromEnglish) = (fromBead, fromItalian, fromEnglish)
        let (states, departures) = (states.span, departures.span)
        var ends = [Double](repeating: Self.impossible, count: count * 3)
        var passing = [Float](repeating: 0, count: count)
        var italianPosteriors = [Float](repeating: 0, count: band.rows)
        var englishPosteriors = [Float](repeating: 0, count: band.columns)
        var terms = [Double](repeating: 0, count: typeCount)
        var places = [Int](repeating: 0, count: typeCount)
        var reaches = [Band.Reach](repeating: Band.Reach(), count: typeCount)
        for state in 0..<3 { ends[count * 3 - 1 - state] = 0 }
        passing[count - 1] = 1
        ends.withUnsafeMutableBufferPointer { ends in
            var beads = beads.mutableSpan
            var passing = passing.mutableSpan
            var terms = terms.mutableSpan
            var places = places.mutableSpan
            var aloneInItalian = italianPosteriors.mutableSpan
            var aloneInEnglish = englishPosteriors.mutableSpan
            for row in stride(from: band.rows, through: 0, by: -1) {
                for (number, type) in types.enumerated() {
                    reaches[number] = Band.Reach(band, row: row + type.italian, shift: type.english)
                }
                let reaches = reaches.span
                let below = Band.Reach(band, row: row + 1, shift: 0)
                let italian = row < band.rows ? Double(unaligned.italian[row]) : 0
                for column in band.range(row).reversed() {
                    let node = band.starts[row] + column - Int(band.low[row])
                    if node == count - 1 { continue }
                    var (used, highest) = (0, Self.impossible)
                    for number in 0..<typeCount where reaches[number].contains(column) {
                        let place = node * typeCount + number
                        terms[used] = ends[(reaches[number].base + column) * 3] + Double(beads[place])
                        places[used] = place
                        highest = max(highest, terms[used])
                        used += 1
                    }
                    // One exponential for each bead serves both its own probability and the sum.
                    var (bead, sum) = (Self.impossible, 0.0)
                    let departure = departures[node] + highest - total
                    let leaving = departure > Self.negligible ? Logarithms.exp(departure) : 0
                    for way in 0..<used {
                        let share = terms[way] - highest > Self.negligible ? Logarithms.exp(terms[way] - highest) : 0
                        beads[places[way]] = Float(leaving * share)
                        sum += share
                    }
                    if highest > Self.impossible { bead = sum == 1 ? highest : highest + Logarithms.log(sum) }
                    var (alone, added) = (Self.impossible, Self.impossible)
                    if below.contains(column) {
                        let next = (below.base + column) * 3 + 1
                        alone = ends[next] + italian
                        aloneInItalian[row] += Self.probability(states[next] + ends[next] - total)
                    }
                    if column < Int(band.high[row]) {
                        let next = node * 3 + 5
                        added = ends[next] + Double(unaligned.english[column])
                        aloneInEnglish[column] += Self.probability(states[next] + ends[next] - total)
                    }
                    let place = node * 3
                    let onward = LatticeStates(bead, alone, added)
                    ends[place] = onward.sum(going: fromBead)
                    ends[place + 1] = onward.sum(going: fromItalian)
                    ends[place + 2] = onward.sum(going: fromEnglish)
                    passing[node] =
                        Self.probability(states[place] + ends[place] - total)
                        + Self.probability(states[place + 1] + ends[place + 1] - total)
                        + Self.probability(states[place + 2] + ends[place + 2] - total)
                }
            }
        }
        unaligned = Sides(italian: italianPosteriors, english: englishPosteriors)
        return passing
    }

    @inline(__always) private static func probability(_ logarithm: Double) -> Float {
        logarithm > negligible ? Float(Logarithms.exp(logarithm)) : 0
    }
}

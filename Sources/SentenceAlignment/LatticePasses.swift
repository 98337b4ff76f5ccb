import BitextCore

/// The two passes of the forward–backward algorithm over a lattice whose beads and omissions are scored.
struct LatticePasses {
    private let band: Band
    private let types: [BeadType]
    private let transitions: Lattice.Transitions
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
        self.transitions = transitions
    }

    /// The nodes of another row as seen from this one: the one that goes with a column has the number `base` + column.
    private struct Reach {
        var base = 0
        var low = Int.max
        var high = Int.min

        init() {}

        init(_ band: Band, row: Int, shift: Int) {
            guard row >= 0, row <= band.rows else { return }
            let first = Int(band.low[row])
            base = band.starts[row] - first + shift
            low = first - shift
            high = Int(band.high[row]) - shift
        }

        @inline(__always) func contains(_ column: Int) -> Bool { column >= low && column <= high }
    }

    /// Sums what leads to each node; gives the logarithm of the sum over all alignments.
    mutating func forward(_ beads: [Float], _ unaligned: Sides<[Float]>) -> Double {
        let (t, typeCount, count) = (transitions, types.count, band.nodeCount)
        var states = [Double](repeating: Self.impossible, count: count * 3)
        var departures = [Double](repeating: Self.impossible, count: count)
        var terms = [Double](repeating: 0, count: typeCount)
        var reaches = [Reach](repeating: Reach(), count: typeCount)
        states.withUnsafeMutableBufferPointer { states in
            departures.withUnsafeMutableBufferPointer { departures in
                let beads = beads.span
                var terms = terms.mutableSpan
                for row in 0...band.rows {
                    for (number, type) in types.enumerated() {
                        reaches[number] = Reach(band, row: row - type.italian, shift: -type.english)
                    }
                    let reaches = reaches.span
                    let above = Reach(band, row: row - 1, shift: 0)
                    let italian = row > 0 ? Double(unaligned.italian[row - 1]) : 0
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
                        if above.contains(column) {
                            let before = (above.base + column) * 3
                            states[place + 1] =
                                italian
                                + Logarithms.sum(
                                    states[before] + t.toItalian.0, states[before + 1] + t.toItalian.1,
                                    states[before + 2] + t.toItalian.2)
                        }
                        if column > Int(band.low[row]) {
                            states[place + 2] =
                                Double(unaligned.english[column - 1])
                                + Logarithms.sum(
                                    states[place - 3] + t.toEnglish.0, states[place - 2] + t.toEnglish.1,
                                    states[place - 1] + t.toEnglish.2)
                        }
                        departures[node] = Logarithms.sum(
                            states[place] + t.toBead.0, states[place + 1] + t.toBead.1,
                            states[place + 2] + t.toBead.2)
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
        let (t, typeCount, count) = (transitions, types.count, band.nodeCount)
        let (states, departures) = (states.span, departures.span)
        var ends = [Double](repeating: Self.impossible, count: count * 3)
        var passing = [Float](repeating: 0, count: count)
        var posteriors = Sides(
            italian: [Float](repeating: 0, count: band.rows), english: [Float](repeating: 0, count: band.columns))
        var terms = [Double](repeating: 0, count: typeCount)
        var places = [Int](repeating: 0, count: typeCount)
        var reaches = [Reach](repeating: Reach(), count: typeCount)
        for state in 0..<3 { ends[count * 3 - 1 - state] = 0 }
        passing[count - 1] = 1
        ends.withUnsafeMutableBufferPointer { ends in
            var beads = beads.mutableSpan
            var passing = passing.mutableSpan
            var terms = terms.mutableSpan
            var places = places.mutableSpan
            for row in stride(from: band.rows, through: 0, by: -1) {
                for (number, type) in types.enumerated() {
                    reaches[number] = Reach(band, row: row + type.italian, shift: type.english)
                }
                let reaches = reaches.span
                let below = Reach(band, row: row + 1, shift: 0)
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
                    let onward = departure > Self.negligible ? Logarithms.exp(departure) : 0
                    for way in 0..<used {
                        let share = terms[way] - highest > Self.negligible ? Logarithms.exp(terms[way] - highest) : 0
                        beads[places[way]] = Float(onward * share)
                        sum += share
                    }
                    if highest > Self.impossible { bead = sum == 1 ? highest : highest + Logarithms.log(sum) }
                    var (alone, added) = (Self.impossible, Self.impossible)
                    let (a, b, c) = (states[node * 3], states[node * 3 + 1], states[node * 3 + 2])
                    if below.contains(column) {
                        let next = (below.base + column) * 3 + 1
                        alone = ends[next] + italian
                        posteriors.italian[row] += Self.probability(states[next] + ends[next] - total)
                    }
                    if column < Int(band.high[row]) {
                        let next = node * 3 + 5
                        added = ends[next] + Double(unaligned.english[column])
                        posteriors.english[column] += Self.probability(states[next] + ends[next] - total)
                    }
                    let place = node * 3
                    ends[place] = Logarithms.sum(bead + t.toBead.0, alone + t.toItalian.0, added + t.toEnglish.0)
                    ends[place + 1] = Logarithms.sum(bead + t.toBead.1, alone + t.toItalian.1, added + t.toEnglish.1)
                    ends[place + 2] = Logarithms.sum(bead + t.toBead.2, alone + t.toItalian.2, added + t.toEnglish.2)
                    let through = Logarithms.sum(a + ends[place], b + ends[place + 1], c + ends[place + 2])
                    passing[node] = Self.probability(through - total)
                }
            }
        }
        unaligned = posteriors
        return passing
    }

    @inline(__always) private static func probability(_ logarithm: Double) -> Float {
        logarithm > negligible ? Float(Logarithms.exp(logarithm)) : 0
    }
}

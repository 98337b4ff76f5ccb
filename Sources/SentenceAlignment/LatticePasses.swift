/// The two passes of the forward–backward algorithm over a lattice whose beads and omissions are scored.
///
/// What leads to a node, and what goes on from it, are sums of numbers too large and too small for a Double. So each node has a scale, the
/// logarithm of one of its greatest terms, and its sums are over that: an exponential for each way, and hardly ever a logarithm.
struct LatticePasses {
    private let band: Band
    private let types: [BeadType]
    private let transitions: Lattice.Transitions
    /// The scale of what leads to each node, and over it the sums: after a bead, after an Italian segment alone, after an English one.
    private var scales: [Double] = []
    private var states: [Double] = []
    /// Over the same scale, what goes on from each node to a bead.
    private var departures: [Double] = []

    private static let impossible = -Double.infinity
    /// What is so much smaller than the greatest term isn't added to it.
    private static let negligible = -32.0
    /// The sums over their scale that are left as they are.
    private static let ordinary = 0x1p-16...0x1p16

    init(band: Band, types: [BeadType], transitions: Lattice.Transitions) {
        self.band = band
        self.types = types
        self.transitions = transitions
    }

    /// The probabilities of going on from each of the three states.
    private struct Ways {
        let toBead: (Double, Double, Double)
        let toItalian: (Double, Double, Double)
        let toEnglish: (Double, Double, Double)

        init(_ transitions: Lattice.Transitions) {
            func exponentials(_ ways: (Double, Double, Double)) -> (Double, Double, Double) {
                (Logarithms.exp(ways.0), Logarithms.exp(ways.1), Logarithms.exp(ways.2))
            }
            toBead = exponentials(transitions.toBead)
            toItalian = exponentials(transitions.toItalian)
            toEnglish = exponentials(transitions.toEnglish)
        }
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
    mutating func forward(_ beads: [Float], _ unaligned: (italian: [Float], english: [Float])) -> Double {
        let (ways, typeCount, count) = (Ways(transitions), types.count, band.nodeCount)
        var scales = [Double](repeating: Self.impossible, count: count)
        var states = [Double](repeating: 0, count: count * 3)
        var departures = [Double](repeating: 0, count: count)
        var terms = [Double](repeating: 0, count: typeCount)
        var weights = terms
        var reaches = [Reach](repeating: Reach(), count: typeCount)
        states.withUnsafeMutableBufferPointer { states in
            let beads = beads.span
            var scales = scales.mutableSpan
            var departures = departures.mutableSpan
            var terms = terms.mutableSpan
            var weights = weights.mutableSpan
            for row in 0...band.rows {
                for (number, type) in types.enumerated() {
                    reaches[number] = Reach(band, row: row - type.italian, shift: -type.english)
                }
                let reaches = reaches.span
                let above = Reach(band, row: row - 1, shift: 0)
                let italian = row > 0 ? Double(unaligned.italian[row - 1]) : 0
                for column in band.range(row) {
                    let node = band.starts[row] + column - Int(band.low[row])
                    var (scale, used) = (node == 0 ? 0 : Self.impossible, 0)
                    for number in 0..<typeCount where reaches[number].contains(column) {
                        let before = reaches[number].base + column
                        guard departures[before] > 0 else { continue }
                        terms[used] = scales[before] + Double(beads[before * typeCount + number])
                        weights[used] = departures[before]
                        scale = max(scale, terms[used])
                        used += 1
                    }
                    var (alone, added) = (0.0, 0.0)
                    var (aloneTerm, addedTerm) = (Self.impossible, Self.impossible)
                    if above.contains(column) {
                        let before = above.base + column
                        alone = Self.dot(states, before * 3, ways.toItalian)
                        if alone > 0 { aloneTerm = scales[before] + italian }
                    }
                    if column > Int(band.low[row]) {
                        added = Self.dot(states, node * 3 - 3, ways.toEnglish)
                        if added > 0 { addedTerm = scales[node - 1] + Double(unaligned.english[column - 1]) }
                    }
                    scale = max(scale, aloneTerm, addedTerm)
                    guard scale > Self.impossible else { continue }
                    var paired = node == 0 ? 1.0 : 0
                    for place in 0..<used { paired += weights[place] * Self.share(terms[place] - scale) }
                    alone *= Self.share(aloneTerm - scale)
                    added *= Self.share(addedTerm - scale)
                    let most = max(paired, alone, added)
                    if !Self.ordinary.contains(most) {
                        scale += Logarithms.log(most)
                        (paired, alone, added) = (paired / most, alone / most, added / most)
                    }
                    scales[node] = scale
                    (states[node * 3], states[node * 3 + 1], states[node * 3 + 2]) = (paired, alone, added)
                    departures[node] = Self.dot(states, node * 3, ways.toBead)
                }
            }
        }
        (self.scales, self.states, self.departures) = (scales, states, departures)
        return scales[count - 1] + Logarithms.log(states[count * 3 - 3] + states[count * 3 - 2] + states[count * 3 - 1])
    }

    /// Replaces the scores by posterior probabilities; gives how likely the alignment passes through each node.
    func backward(
        _ beads: inout [Float], _ unaligned: inout (italian: [Float], english: [Float]), total: Double
    ) -> [Float] {
        let (ways, typeCount, count) = (Ways(transitions), types.count, band.nodeCount)
        let (scales, states, departures) = (scales.span, states.span, departures.span)
        var endScales = [Double](repeating: Self.impossible, count: count)
        var ends = [Double](repeating: 0, count: count * 3)
        var passing = [Float](repeating: 0, count: count)
        var posteriors = (
            italian: [Float](repeating: 0, count: band.rows), english: [Float](repeating: 0, count: band.columns)
        )
        var terms = [Double](repeating: 0, count: typeCount)
        var weights = terms
        var places = [Int](repeating: 0, count: typeCount)
        var reaches = [Reach](repeating: Reach(), count: typeCount)
        ends.withUnsafeMutableBufferPointer { ends in
            var beads = beads.mutableSpan
            var endScales = endScales.mutableSpan
            var passing = passing.mutableSpan
            var terms = terms.mutableSpan
            var weights = weights.mutableSpan
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
                    var (scale, used) = (node == count - 1 ? 0 : Self.impossible, 0)
                    for number in 0..<typeCount where reaches[number].contains(column) {
                        let (place, next) = (node * typeCount + number, reaches[number].base + column)
                        let term = endScales[next] + Double(beads[place])
                        beads[place] = 0
                        guard ends[next * 3] > 0, term > Self.impossible else { continue }
                        (terms[used], weights[used], places[used]) = (term, ends[next * 3], place)
                        scale = max(scale, term)
                        used += 1
                    }
                    var (alone, added) = (0.0, 0.0)
                    var (aloneTerm, addedTerm) = (Self.impossible, Self.impossible)
                    if below.contains(column) {
                        let next = below.base + column
                        alone = ends[next * 3 + 1]
                        if alone > 0 { aloneTerm = endScales[next] + italian }
                    }
                    if column < Int(band.high[row]) {
                        added = ends[node * 3 + 5]
                        if added > 0 { addedTerm = endScales[node + 1] + Double(unaligned.english[column]) }
                    }
                    scale = max(scale, aloneTerm, addedTerm)
                    guard scale > Self.impossible, scales[node] > Self.impossible else { continue }
                    var paired = 0.0
                    for place in 0..<used {
                        weights[place] *= Self.share(terms[place] - scale)
                        paired += weights[place]
                    }
                    alone *= Self.share(aloneTerm - scale)
                    added *= Self.share(addedTerm - scale)
                    var end = (
                        paired * ways.toBead.0 + alone * ways.toItalian.0 + added * ways.toEnglish.0,
                        paired * ways.toBead.1 + alone * ways.toItalian.1 + added * ways.toEnglish.1,
                        paired * ways.toBead.2 + alone * ways.toItalian.2 + added * ways.toEnglish.2
                    )
                    if node == count - 1 { end = (1, 1, 1) }
                    // How much likelier than all alignments one would be whose sums to and from the node were 1.
                    let surplus = scales[node] + scale - total
                    let probability = surplus > 2 * Self.negligible ? Logarithms.exp(surplus) : 0
                    let onward = departures[node] * probability
                    for place in 0..<used { beads[places[place]] = Float(onward * weights[place]) }
                    let before = (states[node * 3], states[node * 3 + 1], states[node * 3 + 2])
                    if row > 0 { posteriors.italian[row - 1] += Float(before.1 * end.1 * probability) }
                    if column > 0 { posteriors.english[column - 1] += Float(before.2 * end.2 * probability) }
                    passing[node] = Float((before.0 * end.0 + before.1 * end.1 + before.2 * end.2) * probability)
                    let most = max(end.0, end.1, end.2)
                    guard most > 0 else { continue }
                    if !Self.ordinary.contains(most) {
                        scale += Logarithms.log(most)
                        end = (end.0 / most, end.1 / most, end.2 / most)
                    }
                    endScales[node] = scale
                    (ends[node * 3], ends[node * 3 + 1], ends[node * 3 + 2]) = end
                }
            }
        }
        unaligned = posteriors
        return passing
    }

    /// e to the power of a difference; 0 where that is next to nothing.
    @inline(__always) private static func share(_ difference: Double) -> Double {
        difference > negligible ? Logarithms.exp(difference) : 0
    }

    @inline(__always) private static func dot(
        _ states: UnsafeMutableBufferPointer<Double>, _ place: Int, _ ways: (Double, Double, Double)
    ) -> Double {
        states[place] * ways.0 + states[place + 1] * ways.1 + states[place + 2] * ways.2
    }
}

import BitextCore

extension Lattice {
    /// The alignment that is expected to have most beads right, each counting for its posterior less a threshold.
    ///
    /// A bead of many segments costs nearly as many thresholds as the smaller ones whose place it takes, and one that is hardly
    /// likely as many: otherwise, where nothing is likely, the largest would be chosen for being few. In between the cost changes with
    /// the posterior, so that of two the likelier is never worth less.
    func decode(_ parameters: Parameters) -> [ScoredBead] {
        let threshold = parameters.decodingThreshold
        let guessed = parameters.guessed
        /// What a choice of as many segments costs, next to what it costs where it isn't guessed.
        func cost(_ posterior: Float, _ segments: Int, _ usual: Float) -> Float {
            let all = threshold * Float(segments) / 2
            let share = (posterior - guessed.lowerBound) / (guessed.upperBound - guessed.lowerBound)
            return all + (usual - all) * min(1, max(0, share))
        }
        let count = band.nodeCount
        var best = [Float](repeating: -.infinity, count: count)
        var step = [Int8](repeating: -1, count: count)
        best[0] = 0
        let types = types
        let costs = types.map { threshold * max(1, Float($0.italian + $0.english - 2) / 2) }
        for row in 0...band.rows {
            for column in band.range(row) {
                let node = band.starts[row] + column - Int(band.low[row])
                for (number, type) in types.enumerated() {
                    guard let before = self.node(row - type.italian, column - type.english) else { continue }
                    // What can't be has no place in the path, however short it would make it.
                    let posterior = beads[before * types.count + number]
                    let cost = cost(posterior, type.italian + type.english, costs[number])
                    let value = posterior > 0 ? best[before] + posterior - cost : -.infinity
                    if value > best[node] { (best[node], step[node]) = (value, Int8(number)) }
                }
                if let before = self.node(row - 1, column) {
                    let posterior = unaligned.italian[row - 1]
                    let cost = cost(posterior, 1, threshold)
                    let value = posterior > 0 ? best[before] + posterior - cost : -.infinity
                    if value > best[node] { (best[node], step[node]) = (value, Int8(types.count)) }
                }
                if let before = self.node(row, column - 1) {
                    let posterior = unaligned.english[column - 1]
                    let cost = cost(posterior, 1, threshold)
                    let value = posterior > 0 ? best[before] + posterior - cost : -.infinity
                    if value > best[node] { (best[node], step[node]) = (value, Int8(types.count + 1)) }
                }
            }
        }
        return trace(step)
    }

    private func trace(_ step: [Int8]) -> [ScoredBead] {
        var path: [ScoredBead] = []
        var (row, column) = (band.rows, band.columns)
        while row > 0 || column > 0 {
            guard let node = node(row, column) else { break }
            let number = Int(step[node])
            let (rowEnd, columnEnd) = (row, column)
            var probability: Float
            if number < types.count {
                row -= types[number].italian
                column -= types[number].english
                probability = self.node(row, column).map { beads[$0 * types.count + number] } ?? 0
            } else if number == types.count {
                row -= 1
                probability = unaligned.italian[row]
            } else {
                column -= 1
                probability = unaligned.english[column]
            }
            probability = min(1, max(0, probability))
            path.append(
                ScoredBead(italian: row..<rowEnd, english: column..<columnEnd, probability: probability))
        }
        return path.reversed()
    }
}

/// A bead with the model's own probability, before calibration.
struct ScoredBead {
    var italian: Range<Int>
    var english: Range<Int>
    var probability: Float

    /// Whether one of its sides is empty.
    var isAlone: Bool { italian.isEmpty || english.isEmpty }

    /// The segments of one side.
    subscript(language: Language) -> Range<Int> { language == .italian ? italian : english }
}

/// The weights of features, rounded; equal rows are kept once.
struct WeightRows {
    private var rows: [[UInt16]] = []
    private var numbers: [[UInt16]: Int] = [:]

    /// The number of a feature's row, whose weights below `threshold` are left out; `nil` where none is left.
    mutating func number(of weights: ArraySlice<Float>, threshold: Float) -> Int? {
        var row: [UInt16] = []
        for (tag, weight) in weights.enumerated() where weight.magnitude >= threshold {
            let rounded = Int((weight * ModelFormat.weightUnit).rounded())
            let whole = min(max(rounded, -ModelFormat.weightBias), ModelFormat.weightBias - 1)
            if whole != 0 { row.append(UInt16(tag) << 11 | UInt16(whole + ModelFormat.weightBias)) }
        }
        if row.isEmpty { return nil }
        row[row.count - 1] |= ModelFormat.rowEnd
        if let number = numbers[row] { return number }
        numbers[row] = rows.count
        rows.append(row)
        return rows.count - 1
    }

    /// All rows end to end, where each begins, and how many bits of those places are zero, so that the last can be named too.
    func packed() -> (weights: [UInt16], places: [Int], alignment: UInt32) {
        var alignment: UInt32 = 0
        while count(aligned: alignment) > ModelFormat.rowLimit << Int(alignment) { alignment += 1 }
        let filler = ModelFormat.rowEnd | UInt16(ModelFormat.weightBias)
        let step = 1 << Int(alignment)
        // Nothing begins at 0, which marks empty slots.
        var weights = [UInt16](repeating: filler, count: step)
        var places: [Int] = []
        for row in rows {
            places.append(weights.count)
            weights += row
            while weights.count % step != 0 { weights.append(filler) }
        }
        return (weights, places, alignment)
    }

    private func count(aligned alignment: UInt32) -> Int {
        let step = 1 << Int(alignment)
        return rows.reduce(step) { $0 + ($1.count + step - 1) / step * step }
    }
}

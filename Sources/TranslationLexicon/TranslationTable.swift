/// How likely words of one language stand for words of the other, by number: a sparse matrix, row by row.
public struct TranslationTable: Sendable {
    /// For each source word, where its translations begin in `targets`; one more at the end.
    public var rowStarts: [Int32]
    /// The translations' numbers.
    public var targets: [UInt32]
    /// The value of each translation: a probability, or what the table's owner makes of it.
    public var values: [Float]

    /// The places of a source word's translations in `targets` and `values`.
    @inlinable public func entries(of source: Int) -> Range<Int> {
        Int(rowStarts[source])..<Int(rowStarts[source + 1])
    }

    /// Makes a table of `rows` source words from its entries in any order, no place named twice.
    public init(rows: Int, entries: [(source: UInt32, target: UInt32, value: Float)]) {
        rowStarts = [Int32](repeating: 0, count: rows + 1)
        for entry in entries { rowStarts[Int(entry.source) + 1] += 1 }
        for row in 0..<rows { rowStarts[row + 1] += rowStarts[row] }
        var allTargets = [UInt32](repeating: 0, count: entries.count)
        var allValues = [Float](repeating: 0, count: entries.count)
        var allNext = rowStarts
        var next = allNext.mutableSpan
        var targets = allTargets.mutableSpan
        var values = allValues.mutableSpan
        for entry in entries {
            let place = Int(next[Int(entry.source)])
            next[Int(entry.source)] += 1
            targets[place] = entry.target
            values[place] = entry.value
        }
        self.targets = allTargets
        self.values = allValues
    }
}

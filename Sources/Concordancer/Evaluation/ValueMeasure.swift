extension ValueMeasure {
    /// The number that belongs to each value of an attribute; nil where a value has none.
    func numbers(of table: ValueTable, on side: SideIndex) -> [Double?] {
        if self != .frequency { return (0..<table.values.count).map { number(of: table.values[$0]) } }
        var counts = [Double](repeating: 0, count: table.values.count)
        for type in 0..<side.typeCount {
            let value = table.value(ofType: type)
            if counts.indices.contains(value) { counts[value] += Double(side.postings.frequency(of: type)) }
        }
        return counts
    }

    /// The number that belongs to a text wherever it stands; nil where it has none, and for what is counted in the corpus.
    func number(of text: some BidirectionalCollection<UInt8>) -> Double? {
        switch self {
        case .frequency: nil
        // Each byte but those that go on with a character begins one.
        case .length: Double(text.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 })
        case .members: Double(text.split(separator: UInt8(ascii: "|")).count)
        case .number: Double(decimal: text)
        }
    }
}

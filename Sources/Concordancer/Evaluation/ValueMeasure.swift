extension ValueMeasure {
    /// The number that belongs to each value of an attribute; nil where a value has none.
    func numbers(of table: ValueTable, on side: SideIndex) -> [Double?] {
        switch self {
        case .frequency:
            var counts = [Double](repeating: 0, count: table.values.count)
            for type in 0..<side.typeCount {
                let value = table.value(ofType: type)
                if counts.indices.contains(value) { counts[value] += Double(side.postings.frequency(of: type)) }
            }
            return counts
        case .length:
            return (0..<table.values.count).map { value in
                // Each byte but those that go on with a character begins one.
                Double(table.values[value].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 })
            }
        case .members:
            return (0..<table.values.count).map { Double(table.values[$0].split(separator: UInt8(ascii: "|")).count) }
        case .number: return (0..<table.values.count).map { Double(decimal: table.values[$0]) }
        }
    }
}

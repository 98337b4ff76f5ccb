import BitextCore

/// The structures that the texts of a side mark with names, collected for an index.
struct StructureList {
    private struct Entry {
        var name: UInt32
        var positions: Range<UInt32>
        var attributes: [TextStructure.Attribute]
    }

    private var names = LexiconBuilder()
    private var entries: [Entry] = []

    /// Adds a structure that stands at `positions`.
    mutating func append(_ structure: TextStructure, positions: Range<UInt32>) {
        entries.append(
            Entry(
                name: names.number(of: structure.name), positions: positions, attributes: structure.attributes))
    }

    /// Writes the sections of a side's structures; their attributes are numbered in `keys` and `values`.
    func write(
        to file: inout IndexFileWriter, side: UInt32, tokenCount: Int, keys: inout LexiconBuilder,
        values: inout LexiconBuilder
    ) throws(IndexError) {
        func code(_ section: SectionCode) -> UInt32 { section.code(of: side) }
        // By name, then in the order in which they begin, an outer one before those in it.
        let order = entries.indices.sorted { left, right in
            let (a, b) = (entries[left], entries[right])
            if a.name != b.name { return a.name < b.name }
            if a.positions.lowerBound != b.positions.lowerBound {
                return a.positions.lowerBound < b.positions.lowerBound
            }
            return (b.positions.upperBound, left) < (a.positions.upperBound, right)
        }
        var starts = [UInt32](repeating: 0, count: names.count + 1)
        var pairStarts: [UInt32] = [0]
        var pairKeys: [UInt32] = []
        var pairValues: [UInt32] = []
        for entry in order {
            starts[Int(entries[entry].name) + 1] += 1
            for attribute in entries[entry].attributes {
                pairKeys.append(keys.number(of: attribute.name))
                pairValues.append(values.number(of: attribute.value))
            }
            pairStarts.append(UInt32(truncatingIfNeeded: pairKeys.count))
        }
        for index in 0..<names.count { starts[index + 1] += starts[index] }
        try file.write(code(.structureNames), bytes: names.bytes)
        try file.write(code(.structureNameStarts), names.starts, maximum: names.bytes.count)
        try file.write(code(.structureStarts), starts, maximum: entries.count)
        try file.write(
            code(.structureLowers), order.map { entries[$0].positions.lowerBound }, maximum: tokenCount)
        try file.write(
            code(.structureUppers), order.map { entries[$0].positions.upperBound }, maximum: tokenCount)
        try file.write(code(.structurePairStarts), pairStarts, maximum: pairKeys.count)
        try file.write(code(.structurePairKeys), pairKeys, maximum: keys.count)
        try file.write(code(.structurePairValues), pairValues, maximum: values.count)
    }
}

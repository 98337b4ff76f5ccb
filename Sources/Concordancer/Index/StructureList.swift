import BitextCore

/// The structures that the texts of a side mark with names, collected for an index.
struct StructureList {
    private struct Entry {
        var positions: Range<UInt32>
        /// Its attributes, in `pairs`.
        var pairs: Range<UInt32>
    }

    /// A key, by its number in `keys`, and a value.
    private struct Pair {
        var key: UInt32
        var value: NumberedText
    }

    private var names = LexiconBuilder()
    private var keys = LexiconBuilder()
    private var stems = LexiconBuilder()
    private var pairs: [Pair] = []
    /// The structures of each name.
    private var entries: [[Entry]] = []

    /// Adds a structure that stands at `positions`.
    mutating func append(_ structure: TextStructure, positions: Range<UInt32>) {
        let first = UInt32(truncatingIfNeeded: pairs.count)
        for attribute in structure.attributes {
            pairs.append(
                Pair(key: keys.number(of: attribute.name), value: NumberedText(attribute.value, stems: &stems)))
        }
        let name = Int(names.number(of: structure.name))
        if name == entries.count { entries.append([]) }
        entries[name].append(Entry(positions: positions, pairs: first..<UInt32(truncatingIfNeeded: pairs.count)))
    }

    /// Writes the sections of a side's structures; their attributes are numbered in `keys` and `values`.
    ///
    /// `units` tells where the side's pieces begin: structures that are just these have no places of their own.
    func write(
        to file: inout IndexFileWriter, side: UInt32, tokenCount: Int, units: [(unit: Structure, starts: [UInt32])],
        keys: inout LexiconBuilder, values: inout LexiconBuilder
    ) throws(IndexError) {
        func code(_ section: SectionCode) -> UInt32 { section.code(of: side) }
        var (lowers, uppers): ([UInt32], [UInt32]) = ([], [])
        var (starts, unitCodes): ([UInt32], [UInt32]) = ([0], [])
        var columnStarts: [UInt32] = [0]
        var columnKeys: [UInt32] = []
        var runs = StructureRuns(stems: stems)
        for entries in entries.map(StructureList.inOrder) {
            starts.append(starts[starts.count - 1] + UInt32(truncatingIfNeeded: entries.count))
            let unit = units.first { StructureList.areAll(entries, of: $0.starts, tokenCount: tokenCount) }?.unit
            unitCodes.append(unit.flatMap(StructureTable.coded.firstIndex).map { UInt32($0 + 1) } ?? 0)
            if unit == nil {
                lowers += entries.lazy.map(\.positions.lowerBound)
                uppers += entries.lazy.map(\.positions.upperBound)
            }
            for key in attributeKeys(of: entries) {
                columnKeys.append(self.keys.text(of: key).withUnsafeBytes { keys.number(of: $0) })
                runs.beginColumn(values: &values)
                for (number, entry) in entries.enumerated() {
                    let pair = entry.pairs.first { pairs[Int($0)].key == key }
                    runs.append(pair.map { pairs[Int($0)].value }, at: number, values: &values)
                }
            }
            columnStarts.append(UInt32(truncatingIfNeeded: columnKeys.count))
        }
        try file.write(code(.structureNames), bytes: names.bytes)
        try file.write(code(.structureNameStarts), names.starts, maximum: names.bytes.count)
        try file.write(code(.structureStarts), starts, maximum: Int(starts.last ?? 0))
        try file.write(code(.structureUnits), unitCodes, maximum: StructureTable.coded.count)
        try file.write(code(.structureLowers), lowers, maximum: tokenCount)
        try file.write(code(.structureUppers), uppers, maximum: tokenCount)
        try file.write(code(.columnStarts), columnStarts, maximum: columnKeys.count)
        try file.write(code(.columnKeys), columnKeys, maximum: keys.count)
        try runs.write(to: &file, side: side, values: &values)
    }

    /// Structures in the order in which they begin, an outer one before those in it.
    private static func inOrder(_ entries: [Entry]) -> [Entry] {
        func precedes(_ left: Entry, _ right: Entry) -> Bool {
            let (a, b) = (left.positions, right.positions)
            return (a.lowerBound, b.upperBound) < (b.lowerBound, a.upperBound)
        }
        if zip(entries, entries.dropFirst()).allSatisfy({ !precedes($1, $0) }) { return entries }
        return entries.enumerated().sorted { left, right in
            if precedes(left.element, right.element) { return true }
            return !precedes(right.element, left.element) && left.offset < right.offset
        }.map(\.element)
    }

    /// The keys that any of some structures has, ascending.
    private func attributeKeys(of entries: [Entry]) -> [UInt32] {
        var isUsed = [Bool](repeating: false, count: keys.count)
        for entry in entries { for pair in entry.pairs { isUsed[Int(pairs[Int(pair)].key)] = true } }
        return isUsed.indices.filter { isUsed[$0] }.map { UInt32($0) }
    }

    /// Whether some structures are all the pieces that begin at `starts`.
    private static func areAll(_ entries: [Entry], of starts: [UInt32], tokenCount: Int) -> Bool {
        entries.count == starts.count
            && entries.indices.allSatisfy { index in
                let end = index + 1 < starts.count ? starts[index + 1] : UInt32(truncatingIfNeeded: tokenCount)
                return entries[index].positions == starts[index]..<max(starts[index], end)
            }
    }
}

import BitextCore

/// The structures that the texts of a side mark with names, collected for an index.
///
/// In memory they take little more than their places: their attributes are kept in runs.
struct StructureList {
    /// The structures of one name, in the order in which they were added.
    private struct Named {
        var positions: [Range<UInt32>] = []
        /// The attributes' keys, by their numbers in `keys`, and values.
        var columns: [(key: UInt32, runs: StructureRuns)] = []
    }

    private var names = LexiconBuilder()
    private var keys = LexiconBuilder()
    private var stems = LexiconBuilder()
    private var structures: [Named] = []
    /// The keys of the attributes of the structure that is being added.
    private var attributeKeys: [UInt32] = []

    /// Adds a structure that stands at `positions`.
    mutating func append(_ structure: TextStructure, positions: Range<UInt32>) {
        let name = Int(names.number(of: structure.name))
        if name == structures.count { structures.append(Named()) }
        let number = structures[name].positions.count
        structures[name].positions.append(positions)
        attributeKeys.removeAll(keepingCapacity: true)
        for attribute in structure.attributes {
            let key = keys.number(of: attribute.name)
            attributeKeys.append(key)
            if !structures[name].columns.contains(where: { $0.key == key }) {
                structures[name].columns.append((key, StructureRuns(missing: number)))
            }
        }
        for column in structures[name].columns.indices {
            let place = attributeKeys.firstIndex(of: structures[name].columns[column].key)
            let value = place.map { NumberedText(structure.attributes[$0].value, stems: &stems) }
            structures[name].columns[column].runs.append(value, at: number)
        }
    }

    /// Adds all structures of a side of an index, `shift` positions further, as if they came one by one.
    mutating func append(_ table: StructureTable, side: SideIndex, documents: DocumentTable, shift: Int) {
        let shift = UInt32(truncatingIfNeeded: shift)
        for name in table.allNames {
            guard let marked = table.structures(named: name) else { continue }
            let number = Int(names.number(of: name))
            if number == structures.count { structures.append(Named()) }
            let first = structures[number].positions.count
            structures[number].positions += marked.allPositions(in: side).lazy.map {
                $0.lowerBound &+ shift..<$0.upperBound &+ shift
            }
            var filled: Set<UInt32> = []
            for (key, column) in marked.orderedColumns {
                let key = keys.number(of: documents.keys[key])
                var place = structures[number].columns.firstIndex { $0.key == key }
                if place == nil {
                    place = structures[number].columns.count
                    structures[number].columns.append((key, StructureRuns(missing: first)))
                }
                guard let place, filled.insert(key).inserted else { continue }
                column.forEachRun { run, value in
                    let runs = StructureRuns.Run(
                        run, value, documents.values, after: first, stems: &stems)
                    structures[number].columns[place].runs.append(runs, count: run.count)
                }
            }
            for place in structures[number].columns.indices
            where !filled.contains(structures[number].columns[place].key) {
                let none = StructureRuns.Run(first: first, value: nil)
                structures[number].columns[place].runs.append(none, count: marked.count)
            }
        }
    }

    /// Writes the sections of a side's structures; their attributes are numbered in `keys` and `values`.
    ///
    /// `units` tells where the side's pieces begin: structures that are just these, or the first of them, have no places of their own.
    func write(
        to file: inout IndexFileWriter, side: UInt32, tokenCount: Int, units: [(unit: Structure, starts: [UInt32])],
        keys: inout LexiconBuilder, values: inout LexiconBuilder
    ) throws(IndexError) {
        func code(_ section: SectionCode) -> UInt32 { section.code(of: side) }
        var (lowers, uppers): ([UInt32], [UInt32]) = ([], [])
        var (starts, unitCodes): ([UInt32], [UInt32]) = ([0], [])
        var (columnStarts, columnKeys): ([UInt32], [UInt32]) = ([0], [])
        var (runStarts, runFirsts, runValues, runCounters): ([UInt32], [UInt32], [UInt32], [UInt32]) = ([0], [], [], [])
        for structures in structures.map(StructureList.inOrder) {
            let positions = structures.positions
            starts.append(starts[starts.count - 1] + UInt32(truncatingIfNeeded: positions.count))
            let unit = units.first { StructureList.areFirst(positions, of: $0.starts, tokenCount: tokenCount) }?.unit
            unitCodes.append(unit.flatMap(StructureTable.coded.firstIndex).map { UInt32($0 + 1) } ?? 0)
            if unit == nil {
                lowers += positions.lazy.map(\.lowerBound)
                uppers += positions.lazy.map(\.upperBound)
            }
            for (key, column) in structures.columns {
                columnKeys.append(keys.number(of: self.keys.string(of: key)))
                for run in column.runs {
                    runFirsts.append(run.first)
                    let isCounter = run.counts == true
                    let text = run.value.map { isCounter ? Array(stems.text(of: $0.stem)) : $0.text(stems) }
                    runValues.append(text.map { values.number(of: $0) + 1 } ?? 0)
                    runCounters.append(isCounter ? UInt32((run.value?.number ?? 0) + 1) : 0)
                }
                runStarts.append(UInt32(truncatingIfNeeded: runFirsts.count))
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
        try file.write(code(.runStarts), runStarts, maximum: runFirsts.count)
        try file.write(code(.runFirsts), runFirsts, maximum: Int(runFirsts.max() ?? 0))
        try file.write(code(.runValues), runValues, maximum: values.count)
        try file.write(code(.runCounters), runCounters, maximum: Int(runCounters.max() ?? 0))
    }

    /// Structures in the order in which they begin, an outer one before those in it.
    private static func inOrder(_ structures: Named) -> Named {
        let positions = structures.positions
        func precedes(_ left: Int, _ right: Int) -> Bool {
            let (a, b) = (positions[left], positions[right])
            return (a.lowerBound, b.upperBound) < (b.lowerBound, a.upperBound)
        }
        if positions.indices.dropFirst().allSatisfy({ !precedes($0, $0 - 1) }) { return structures }
        let order = positions.indices.sorted { precedes($0, $1) || !precedes($1, $0) && $0 < $1 }
        return Named(
            positions: order.map { positions[$0] },
            columns: structures.columns.map { ($0.key, $0.runs.reordered(order)) })
    }

    /// Whether some structures are the pieces that begin at `starts`, from the first: all, or all but those of documents added later
    /// that don't mark them.
    private static func areFirst(_ positions: [Range<UInt32>], of starts: [UInt32], tokenCount: Int) -> Bool {
        positions.count <= starts.count
            && positions.indices.allSatisfy { index in
                let end = index + 1 < starts.count ? starts[index + 1] : UInt32(truncatingIfNeeded: tokenCount)
                return positions[index] == starts[index]..<max(starts[index], end)
            }
    }
}

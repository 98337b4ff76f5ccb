/// The structures of a side that its texts mark with names, such as `quote`.
struct StructureTable: Sendable {
    private let names: StringTable
    private let starts: PackedIntegers
    private let units: PackedIntegers
    private let lowers: PackedIntegers
    private let uppers: PackedIntegers
    private let columnStarts: PackedIntegers
    private let columnKeys: PackedIntegers
    private let runs: StructureColumn.Runs

    init(_ file: IndexFile, side: UInt32) throws(IndexError) {
        names = try file.strings(.structureNames, .structureNameStarts, of: side)
        starts = try file.integers(.structureStarts, of: side)
        units = try file.integers(.structureUnits, of: side)
        lowers = try file.integers(.structureLowers, of: side)
        uppers = try file.integers(.structureUppers, of: side)
        columnStarts = try file.integers(.columnStarts, of: side)
        columnKeys = try file.integers(.columnKeys, of: side)
        runs = try StructureColumn.Runs(file, side: side)
    }

    /// The names that the texts mark structures with.
    var allNames: [String] { (0..<names.count).map(names.string) }

    /// The structures of a name, in the order in which they begin; `nil` where none has that name.
    func structures(named name: String) -> MarkedStructures? {
        let bytes = Array(name.utf8)
        guard let number = (0..<names.count).first(where: { names[$0].equals(bytes) }) else { return nil }
        let count = starts.range(number, limit: .max).count
        let columns = columnStarts.range(number, limit: columnKeys.count).map { column in
            (key: columnKeys[column], column: runs.column(column, count: count))
        }
        if let unit = StructureTable.unit(ofCode: units[number]) {
            return MarkedStructures(count: count, places: .unit(unit), orderedColumns: columns)
        }
        let before = (0..<number).reduce(0) { $0 + (units[$1] == 0 ? starts.range($1, limit: .max).count : 0) }
        return MarkedStructures(
            count: max(0, min(count, lowers.count - before)),
            places: .own(lowers: lowers, uppers: uppers, first: before), orderedColumns: columns)
    }

    /// What the codes of units in the file, from 1 up, stand for.
    static let coded: [Structure] = [.segment, .paragraph, .bead, .document]

    private static func unit(ofCode code: Int) -> Structure? {
        coded.indices.contains(code - 1) ? coded[code - 1] : nil
    }
}

/// The structures of one name on a side, in the order in which they begin, an outer one before those in it.
struct MarkedStructures: Sendable {
    enum Places: Sendable {
        /// They are the first pieces of a kind, one by one.
        case unit(Structure)
        case own(lowers: PackedIntegers, uppers: PackedIntegers, first: Int)
    }

    /// How many there are.
    let count: Int
    let places: Places
    /// Their attributes by the numbers of the keys, in the order in which they came up in the texts.
    let orderedColumns: [(key: Int, column: StructureColumn)]

    /// Their attributes, by the numbers of the keys.
    var columns: [Int: StructureColumn] {
        Dictionary(orderedColumns.map { ($0.key, $0.column) }, uniquingKeysWith: { $1 })
    }

    /// The positions of a structure.
    func positions(of structure: Int, in side: SideIndex) -> Range<Int> {
        switch places {
        case .unit(let unit): return side.positions(of: structure...structure, unit)
        case .own(let lowers, let uppers, let first):
            let lower = lowers[first + structure]
            return lower..<max(lower, uppers[first + structure])
        }
    }

    /// The positions of all of them.
    func allPositions(in side: SideIndex) -> [Range<UInt32>] {
        var positions: [Range<UInt32>] = []
        positions.reserveCapacity(count)
        for number in 0..<count {
            let range = self.positions(of: number, in: side)
            positions.append(
                UInt32(truncatingIfNeeded: range.lowerBound)..<UInt32(truncatingIfNeeded: range.upperBound))
        }
        return positions
    }
}

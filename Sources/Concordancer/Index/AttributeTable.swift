/// The form of each type.
struct TypeForms: Sendable {
    let distinctForms: StringTable
    /// The number of each type's form.
    let numbers: PackedIntegers

    /// The UTF-8 of a type's form.
    @inline(__always)
    subscript(type: Int) -> UnsafeRawBufferPointer { distinctForms[numbers[type]] }
}

/// An attribute of the tokens besides their form: its distinct values in collation order, and which type has which.
struct AttributeTable: Sendable {
    let name: String
    let values: StringTable
    /// The values by their text folded for case and diacritics.
    let foldOrder: PackedIntegers
    /// The number of each type's value.
    let typeValues: PackedIntegers
    private let valueTypes: PackedIntegers
    private let valueTypeStarts: PackedIntegers

    /// Finds the attribute `number` of a side, counted from 1.
    init(_ file: IndexFile, side: UInt32, number: Int, name: String) throws(IndexError) {
        self.name = name
        values = try file.strings(.attributeValues, .attributeValueStarts, of: side, attribute: number)
        foldOrder = try file.integers(.attributeFoldOrder, of: side, attribute: number)
        typeValues = try file.integers(.typeValues, of: side, attribute: number)
        valueTypes = try file.integers(.valueTypes, of: side, attribute: number)
        valueTypeStarts = try file.integers(.valueTypeStarts, of: side, attribute: number)
    }

    /// Calls `body` with each type that has a value, ascending.
    func forEachType(withValue number: Int, _ body: (Int) -> Void) {
        for index in valueTypeStarts.range(number, limit: valueTypes.count) { body(valueTypes[index]) }
    }
}

/// The structures of a side that its texts mark with names, such as `quote`, by name and then by place.
struct StructureTable: Sendable {
    private let names: StringTable
    private let starts: PackedIntegers
    private let lowers: PackedIntegers
    private let uppers: PackedIntegers
    private let pairStarts: PackedIntegers
    private let pairKeys: PackedIntegers
    private let pairValues: PackedIntegers

    init(_ file: IndexFile, side: UInt32) throws(IndexError) {
        names = try file.strings(.structureNames, .structureNameStarts, of: side)
        starts = try file.integers(.structureStarts, of: side)
        lowers = try file.integers(.structureLowers, of: side)
        uppers = try file.integers(.structureUppers, of: side)
        pairStarts = try file.integers(.structurePairStarts, of: side)
        pairKeys = try file.integers(.structurePairKeys, of: side)
        pairValues = try file.integers(.structurePairValues, of: side)
    }

    /// The names that the texts mark structures with.
    var allNames: [String] { (0..<names.count).map(names.string) }

    /// The numbers of the structures of a name, in the order in which they begin; `nil` where none has that name.
    func structures(named name: String) -> Range<Int>? {
        let bytes = Array(name.utf8)
        return (0..<names.count).first { names[$0].equals(bytes) }.map { starts.range($0, limit: lowers.count) }
    }

    /// The positions of a structure.
    func positions(of structure: Int) -> Range<Int> {
        let lower = lowers[structure]
        return lower..<max(lower, uppers[structure])
    }

    /// The value of an attribute of a structure, by the numbers of `keys` and `values` of the documents' metadata.
    func value(ofKey key: Int, in structure: Int) -> Int? {
        for pair in pairStarts.range(structure, limit: pairKeys.count) where pairKeys[pair] == key {
            return pairValues[pair]
        }
        return nil
    }
}

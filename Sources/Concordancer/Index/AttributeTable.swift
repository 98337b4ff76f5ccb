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
    /// The positions of the values that very many types have.
    let lists: ValueLists

    /// Finds the attribute `number` of a side of so many tokens, counted from 1.
    init(_ file: IndexFile, side: UInt32, number: Int, name: String, tokenCount: Int) throws(IndexError) {
        self.name = name
        values = try file.strings(.attributeValues, .attributeValueStarts, of: side, attribute: number)
        foldOrder = try file.integers(.attributeFoldOrder, of: side, attribute: number)
        typeValues = try file.integers(.typeValues, of: side, attribute: number)
        valueTypes = try file.integers(.valueTypes, of: side, attribute: number)
        valueTypeStarts = try file.integers(.valueTypeStarts, of: side, attribute: number)
        lists = try ValueLists(file, side: side, number: number, tokenCount: tokenCount)
    }

    /// The types that have a value, by their places in a list in which those of each value ascend.
    func typePlaces(ofValue number: Int) -> Range<Int> { valueTypeStarts.range(number, limit: valueTypes.count) }

    /// The type at a place in that list.
    func type(at place: Int) -> Int { valueTypes[place] }

    /// Calls `body` with each type that has a value, ascending.
    func forEachType(withValue number: Int, _ body: (Int) -> Void) {
        for place in typePlaces(ofValue: number) { body(type(at: place)) }
    }
}

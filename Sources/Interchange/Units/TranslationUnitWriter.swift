/// Writes translation units in one format, a unit at a time and in memory that doesn't grow with their number.
///
/// The bytes are appended to an array that the caller empties into its file whenever it likes. An export of several
/// files (Moses) has one writer a file, and each of them is given every unit.
public protocol TranslationUnitWriter: Sendable {
    /// What was written, left out and changed so far.
    var account: ExportAccount { get }

    /// Whether every unit must be shown to `survey` before `begin`.
    var needsSurvey: Bool { get }

    /// Looks at a unit before the export begins; units come in the order in which they will be written.
    mutating func survey(_ unit: TranslationUnit)

    /// Writes what stands before the first unit.
    mutating func begin(into output: inout [UInt8])

    /// Writes a unit, or leaves it out and counts it in `account`.
    mutating func write(_ unit: TranslationUnit, into output: inout [UInt8])

    /// Writes what stands after the last unit.
    mutating func end(into output: inout [UInt8])
}

extension TranslationUnitWriter {
    /// No survey.
    public var needsSurvey: Bool { false }
    /// Does nothing.
    public mutating func survey(_ unit: TranslationUnit) {}
    /// Writes nothing.
    public mutating func begin(into output: inout [UInt8]) {}
    /// Writes nothing.
    public mutating func end(into output: inout [UInt8]) {}
}

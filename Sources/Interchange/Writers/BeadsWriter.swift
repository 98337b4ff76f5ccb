import BitextCore

/// Writes a bead a line: `[0, 1]:[0]`, a tab and the probability.
///
/// The numbers are those of the segments, Italian first whatever the source, counted from 0 in each text; an empty
/// side is `[]`. Beads with an empty side are written unless the filter says otherwise.
struct BeadsWriter: TranslationUnitWriter {
    private let filter: UnitFilter
    private(set) var account = ExportAccount()

    /// Makes a writer.
    init(_ options: ExportOptions = ExportOptions()) { filter = options.filter }

    mutating func write(_ unit: TranslationUnit, into output: inout [UInt8]) {
        guard filter.admits(unit, oneSidedIsUsual: true, account: &account) else { return }
        append(unit.ordinals(.italian), to: &output)
        output.append(UInt8(ascii: ":"))
        append(unit.ordinals(.english), to: &output)
        output.append(UInt8(ascii: "\t"))
        output.append(probability: unit.probability)
        output.append(UInt8(ascii: "\n"))
        account.written += 1
    }

    private func append(_ ordinals: Range<Int>, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "["))
        for ordinal in ordinals { output.append(ordinal == ordinals.lowerBound ? "\(ordinal)" : ", \(ordinal)") }
        output.append(UInt8(ascii: "]"))
    }
}

import BitextCore

/// Writes a unit a line: the two texts, source first, and the columns asked for, with a tab between and nothing quoted.
///
/// Tabs, line ends and control characters within a text become spaces and are counted. Units with an empty side are
/// written unless the filter says otherwise, so that no text is missing.
struct TSVWriter: TranslationUnitWriter {
    private let options: ExportOptions
    private(set) var account = ExportAccount()

    /// Makes a writer.
    init(_ options: ExportOptions = ExportOptions()) { self.options = options }

    mutating func begin(into output: inout [UInt8]) {
        guard options.header else { return }
        let names = options.sides.map { options.tags[$0].description } + options.columns.map(\.rawValue)
        output.append(names.joined(separator: "\t") + "\n")
    }

    mutating func write(_ unit: TranslationUnit, into output: inout [UInt8]) {
        guard options.filter.admits(unit, oneSidedIsUsual: true, account: &account) else { return }
        account.replacedCharacters += output.append(onOneLine: unit.text(options.source))
        output.append(UInt8(ascii: "\t"))
        account.replacedCharacters += output.append(onOneLine: unit.text(options.source.other))
        for column in options.columns {
            output.append(UInt8(ascii: "\t"))
            switch column {
            case .probability: output.append(probability: unit.probability)
            case .type: output.append(unit.type)
            case .status: output.append(unit.status.rawValue)
            case .document: account.replacedCharacters += output.append(onOneLine: unit.document.name)
            case .id: account.replacedCharacters += output.append(onOneLine: unit.id)
            }
        }
        output.append(UInt8(ascii: "\n"))
        account.written += 1
    }
}

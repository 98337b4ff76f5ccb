import BitextCore

/// Writes the file of one language of a pair in the Moses format: line *n* translates line *n* of the other file.
///
/// Both files are written by giving every unit to the writers of both languages. Whatever some reader takes for a line
/// end becomes a space and is counted. Units with an empty side are left out unless the filter says otherwise: training
/// tools stumble over empty lines.
struct MosesWriter: TranslationUnitWriter {
    /// The language whose texts are written.
    let language: Language
    private let filter: UnitFilter
    private(set) var account = ExportAccount()

    /// Makes the writer of one of the two files.
    init(_ language: Language, _ options: ExportOptions = ExportOptions()) {
        self.language = language
        filter = options.filter
    }

    mutating func write(_ unit: TranslationUnit, into output: inout [UInt8]) {
        guard filter.admits(unit, oneSidedIsUsual: false, account: &account) else { return }
        account.replacedCharacters += output.append(onOneLine: unit.text(language))
        output.append(UInt8(ascii: "\n"))
        account.written += 1
    }
}

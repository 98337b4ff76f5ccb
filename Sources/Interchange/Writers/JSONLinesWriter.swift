import BitextCore

/// Writes a JSON object a unit and line, with the texts letter for letter.
///
/// The fields are `id`, `document` (its name), `it`, `en`, `probability`, `type` (`1-2`), `status` and `metadata` (an
/// object of strings, that of the document). Units with an empty side are written unless the filter says otherwise.
struct JSONLinesWriter: TranslationUnitWriter {
    private let filter: UnitFilter
    private var json = JSONWriter()
    private(set) var account = ExportAccount()

    /// Makes a writer.
    init(_ options: ExportOptions = ExportOptions()) { filter = options.filter }

    mutating func write(_ unit: TranslationUnit, into output: inout [UInt8]) {
        guard filter.admits(unit, oneSidedIsUsual: true, account: &account) else { return }
        json.removeAll()
        json.beginObject()
        json.field("id", unit.id)
        json.field("document", unit.document.name)
        for language in Language.allCases { json.field(language.code, unit.text(language)) }
        json.key("probability")
        json.probability(unit.probability)
        json.field("type", unit.type)
        json.field("status", unit.status.rawValue)
        json.key("metadata")
        json.beginObject()
        for (key, value) in unit.document.metadata.sorted(by: { $0.key < $1.key }) { json.field(key, value) }
        json.endObject()
        json.endObject()
        output.append(contentsOf: json.bytes)
        output.append(UInt8(ascii: "\n"))
        account.written += 1
    }
}

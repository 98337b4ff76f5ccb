import BitextCore

/// Writes a translation memory in TMX 1.4, level 1 (plain text without inline elements).
///
/// The specification is LISA's TMX 1.4b; beyond it the writer keeps to what programs that import memories were seen to
/// need: the document type but no namespace; the header on its own line without a slash in it; exactly two variants a
/// unit, the source first, tagged letter for letter as in the header; properties whose names begin with `x-`, and none
/// of those (`file`, `prev`, `next`, `id`, `path`) that OmegaT takes for the key of an alternative translation; no
/// white space added to a text.
///
/// No program knows a score, so each unit has its own properties: `x-afronte-score` (the probability, 0 to 1),
/// `x-afronte-bead` (`1-2`: one Italian segment, two English ones), `x-afronte-status`, `x-afronte-document` and, for
/// each of the document's metadata, `x-afronte-meta-KEY`.
struct TMXWriter: TranslationUnitWriter {
    private let options: ExportOptions
    private var counts = PairCounts()
    private var xml = XMLWriter()
    private var tally = ExportAccount()

    /// Makes a writer.
    init(_ options: ExportOptions = ExportOptions()) { self.options = options }

    var account: ExportAccount {
        var account = tally
        account.droppedCharacters = xml.droppedCharacters
        return account
    }

    /// Whether repeated pairs are merged: their number stands with the first of them.
    var needsSurvey: Bool { options.mergesRepetitions }

    mutating func survey(_ unit: TranslationUnit) {
        var ignored = ExportAccount()
        if options.filter.admits(unit, oneSidedIsUsual: false, account: &ignored) { counts.add(unit) }
    }

    mutating func begin(into output: inout [UInt8]) {
        output.append(XMLWriter.declaration)
        output.append("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n  <header creationtool=\"Afronte\"")
        // XML::TMX takes a slash in the header for the end of the element.
        let version = options.toolVersion.map { $0 == "/" ? "-" : String($0) }.joined()
        xml.attribute("creationtoolversion", version, to: &output)
        output.append(" segtype=\"sentence\" o-tmf=\"Afronte\" adminlang=\"en\"")
        xml.attribute("srclang", options.tags[options.source].description, to: &output)
        output.append(" datatype=\"plaintext\"")
        if let date = options.date { xml.attribute("creationdate", date.basic, to: &output) }
        output.append("></header>\n  <body>\n")
    }

    mutating func write(_ unit: TranslationUnit, into output: inout [UInt8]) {
        guard options.filter.admits(unit, oneSidedIsUsual: false, account: &tally) else { return }
        var uses = 1
        if options.mergesRepetitions {
            guard let count = counts.claim(unit) else {
                tally.repeated += 1
                return
            }
            uses = count
        }
        output.append("    <tu")
        xml.attribute("tuid", unit.id, to: &output)
        if uses > 1 { output.append(" usagecount=\"\(uses)\"") }
        output.append(">\n")
        properties(of: unit, to: &output)
        for language in options.sides {
            output.append("      <tuv")
            xml.attribute("xml:lang", options.tags[language].description, to: &output)
            output.append("><seg>")
            xml.text(unit.text(language), to: &output)
            output.append("</seg></tuv>\n")
        }
        output.append("    </tu>\n")
        tally.written += 1
    }

    mutating func end(into output: inout [UInt8]) { output.append("  </body>\n</tmx>\n") }

    private mutating func properties(of unit: TranslationUnit, to output: inout [UInt8]) {
        output.append("      <prop type=\"x-afronte-score\">")
        output.append(probability: unit.probability)
        output.append("</prop>\n")
        property("x-afronte-bead", unit.type, to: &output)
        property("x-afronte-status", unit.status.rawValue, to: &output)
        property("x-afronte-document", unit.document.name, to: &output)
        for (key, value) in unit.document.metadata.sorted(by: { $0.key < $1.key }) {
            property("x-afronte-meta-\(key)", value, to: &output)
        }
        if options.dialect == .trados {
            property("x-Origin", "Alignment", to: &output)
            property("x-ConfirmationLevel", unit.status.tradosConfirmationLevel, to: &output)
            var quality: [UInt8] = []
            quality.append(min(1, max(0, unit.probability)) * 100, places: 0)
            property("x-Quality:Integer", String(decoding: quality, as: UTF8.self), to: &output)
        }
    }

    private mutating func property(_ type: String, _ value: String, to output: inout [UInt8]) {
        output.append("      <prop")
        xml.attribute("type", type, to: &output)
        output.append(">")
        xml.text(value, to: &output)
        output.append("</prop>\n")
    }
}

extension Bead.Status {
    /// The confirmation level Trados Studio would give such a unit.
    fileprivate var tradosConfirmationLevel: String {
        switch self {
        case .automatic: "Draft"
        case .edited: "Translated"
        case .confirmed: "ApprovedTranslation"
        }
    }
}

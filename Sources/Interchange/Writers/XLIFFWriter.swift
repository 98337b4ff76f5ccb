import BitextCore

/// Writes XLIFF 1.2, a `file` a document, for review in a translation editor.
///
/// Version 1.2 and not 2.1 because OmegaT, Okapi, Trados and memoQ all read it, and 2.1 only some of them. A unit's
/// state tells who answers for it: `needs-review-translation` for what nobody has seen, `translated` for what a
/// person edited, `final` (and approved) for what a person confirmed. A note tells the bead's type and probability. A
/// unit without a target is written untranslated; one without a source, which gives a translator nothing to do, only where
/// one-sided units are asked for, with an empty source.
struct XLIFFWriter: TranslationUnitWriter {
    private let options: ExportOptions
    private var openDocument: String?
    private var xml = XMLWriter()
    private var tally = ExportAccount()

    /// Makes a writer.
    init(_ options: ExportOptions = ExportOptions()) { self.options = options }

    var account: ExportAccount {
        var account = tally
        account.droppedCharacters = xml.droppedCharacters
        return account
    }

    mutating func begin(into output: inout [UInt8]) {
        output.append(XMLWriter.declaration)
        output.append("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n")
    }

    mutating func write(_ unit: TranslationUnit, into output: inout [UInt8]) {
        if unit.isEmpty(options.source), options.filter.includesOneSided != true {
            tally.sourceless += 1
            return
        }
        guard options.filter.admits(unit, oneSidedIsUsual: true, account: &tally) else { return }
        if openDocument != unit.document.name { open(unit.document, into: &output) }
        output.append("      <trans-unit")
        xml.attribute("id", unit.id, to: &output)
        if unit.status == .confirmed { output.append(" approved=\"yes\"") }
        output.append(">\n        <source>")
        xml.text(unit.text(options.source), to: &output)
        output.append("</source>\n")
        if !unit.isEmpty(options.source.other) {
            output.append("        <target state=\"\(unit.status.xliffState)\">")
            xml.text(unit.text(options.source.other), to: &output)
            output.append("</target>\n")
        }
        output.append("        <note from=\"Afronte\">bead \(unit.type), probability ")
        output.append(probability: unit.probability)
        output.append(", \(unit.status.rawValue)</note>\n      </trans-unit>\n")
        tally.written += 1
    }

    mutating func end(into output: inout [UInt8]) {
        close(into: &output)
        output.append("</xliff>\n")
    }

    private mutating func open(_ document: DocumentDescription, into output: inout [UInt8]) {
        close(into: &output)
        openDocument = document.name
        output.append("  <file")
        xml.attribute("original", document.name, to: &output)
        xml.attribute("source-language", options.tags[options.source].description, to: &output)
        xml.attribute("target-language", options.tags[options.source.other].description, to: &output)
        output.append(" datatype=\"plaintext\"")
        if let date = options.date { xml.attribute("date", date.extended, to: &output) }
        output.append(" tool-id=\"afronte\">\n    <header>\n      <tool tool-id=\"afronte\" tool-name=\"Afronte\"")
        xml.attribute("tool-version", options.toolVersion, to: &output)
        output.append("/>\n    </header>\n    <body>\n")
    }

    private mutating func close(into output: inout [UInt8]) {
        if openDocument == nil { return }
        output.append("    </body>\n  </file>\n")
        openDocument = nil
    }
}

extension Bead.Status {
    /// The state of a target of which a person has seen so much.
    fileprivate var xliffState: String {
        switch self {
        case .automatic: "needs-review-translation"
        case .edited: "translated"
        case .confirmed: "final"
        }
    }
}

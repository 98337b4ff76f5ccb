import BitextCore

/// Writes the links between the numbered sentences of a document and those of its translation, as OPUS does (XCES).
///
/// A document is a `linkGrp` from `it/NAME.xml` to `en/NAME.xml` (the other way about where English is the source).
/// Sentences are `s1`, `s2` …, counted from 1 in each text; `xtargets` has the sentences of the *from* document, a
/// semicolon and those of the *to* document, as OPUS and its tools read it (InterText has them the other way round).
/// The probability is the `certainty`.
struct XCESWriter: TranslationUnitWriter {
    private let options: ExportOptions
    private var openDocument: String?
    private var links = 0
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
        output.append("<!DOCTYPE cesAlign PUBLIC \"-//CES//DTD XML cesAlign//EN\" \"\">\n<cesAlign version=\"1.0\">\n")
    }

    mutating func write(_ unit: TranslationUnit, into output: inout [UInt8]) {
        guard options.filter.admits(unit, oneSidedIsUsual: true, account: &tally) else { return }
        if openDocument != unit.document.name { open(unit.document, into: &output) }
        links += 1
        output.append("    <link id=\"SL\(links)\" xtargets=\"")
        append(unit.ordinals(options.source), to: &output)
        output.append(UInt8(ascii: ";"))
        append(unit.ordinals(options.source.other), to: &output)
        output.append("\" certainty=\"")
        output.append(probability: unit.probability)
        output.append("\"/>\n")
        tally.written += 1
    }

    mutating func end(into output: inout [UInt8]) {
        close(into: &output)
        output.append("</cesAlign>\n")
    }

    private func append(_ ordinals: Range<Int>, to output: inout [UInt8]) {
        for ordinal in ordinals {
            output.append(ordinal == ordinals.lowerBound ? "s\(ordinal + 1)" : " s\(ordinal + 1)")
        }
    }

    private mutating func open(_ document: DocumentDescription, into output: inout [UInt8]) {
        close(into: &output)
        openDocument = document.name
        links = 0
        output.append("  <linkGrp targType=\"s\"")
        for (name, language) in [("fromDoc", options.source), ("toDoc", options.source.other)] {
            xml.attribute(name, "\(language.code)/\(document.name).xml", to: &output)
        }
        output.append(">\n")
    }

    private mutating func close(into output: inout [UInt8]) {
        if openDocument != nil { output.append("  </linkGrp>\n") }
        openDocument = nil
    }
}

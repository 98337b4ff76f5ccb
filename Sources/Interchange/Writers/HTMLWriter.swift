import BitextCore

/// Writes a page to read, *testo a fronte*: the two texts side by side, a bead a row, a section a document.
///
/// The page is one file without scripts, follows the reader's choice of light or dark, stacks the columns on a narrow
/// screen and prints well. Rows less probable than `ExportOptions.doubtfulBelow` have a bar and show their
/// probability. Every row can be linked to: its id is `b` and its number on the page. The page is well-formed XML, too.
struct HTMLWriter: TranslationUnitWriter {
    private let options: ExportOptions
    private var openDocument: String?
    private var doubtful = 0
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
        output.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        output.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        output.append("<meta name=\"generator\" content=\"Afronte\"/>\n<title>")
        xml.text(options.title, to: &output)
        output.append("</title>\n<style>\n\(HTMLStyle.sheet)</style>\n</head>\n<body>\n<main>\n<h1>")
        xml.text(options.title, to: &output)
        output.append("</h1>\n")
    }

    mutating func write(_ unit: TranslationUnit, into output: inout [UInt8]) {
        guard options.filter.admits(unit, oneSidedIsUsual: true, account: &tally) else { return }
        if openDocument != unit.document.name { open(unit.document, into: &output) }
        tally.written += 1
        var probability: [UInt8] = []
        probability.append(probability: unit.probability)
        let number = String(decoding: probability, as: UTF8.self)
        output.append("<tr id=\"b\(tally.written)\"")
        // What a person confirmed or edited is no longer the aligner's guess.
        if unit.probability < options.doubtfulBelow && unit.status == .automatic {
            doubtful += 1
            output.append(" class=\"doubtful\"")
        }
        output.append(" title=\"bead \(unit.type), probability \(number), \(unit.status.rawValue)\">")
        for language in options.sides {
            output.append("<td")
            xml.attribute("lang", options.tags[language].description, to: &output)
            if language != options.source { output.append(" data-probability=\"\(number)\"") }
            output.append(">")
            xml.text(unit.text(language), to: &output)
            output.append("</td>")
        }
        output.append("</tr>\n")
    }

    mutating func end(into output: inout [UInt8]) {
        close(into: &output)
        output.append("</main>\n<footer>\(tally.written.counted("row"))")
        if doubtful > 0 {
            output.append("; marked: \(doubtful) that nobody has checked, with a probability below ")
            output.append(options.doubtfulBelow, places: 2)
        }
        if let date = options.date { output.append(". Made \(date.extended)") }
        output.append("</footer>\n</body>\n</html>\n")
    }

    private mutating func open(_ document: DocumentDescription, into output: inout [UInt8]) {
        close(into: &output)
        openDocument = document.name
        output.append("<section>\n<h2>")
        xml.text(document.title, to: &output)
        output.append("</h2>\n<table>\n<thead><tr>")
        for language in options.sides {
            output.append("<th scope=\"col\"")
            xml.attribute("lang", options.tags[language].description, to: &output)
            output.append(">\(language == .italian ? "Italiano" : "English")</th>")
        }
        output.append("</tr></thead>\n<tbody>\n")
    }

    private mutating func close(into output: inout [UInt8]) {
        if openDocument != nil { output.append("</tbody>\n</table>\n</section>\n") }
        openDocument = nil
    }
}

/// How the page looks.
private enum HTMLStyle {
    /// The style sheet, without a character that XML would want escaped.
    static let sheet = """
        :root {
          color-scheme: light dark;
          --ink: #23211d; --paper: #fdfcf8; --rule: #ddd7ca; --faint: #766e61; --doubt: #b3541e; --wash: #faefe4;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #e4dfd5; --paper: #1b1a18; --rule: #3b3833; --faint: #a1998b; --doubt: #e39a61; --wash: #2c231b;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 78rem;
          font: 1.0625rem/1.6 Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif;
          color: var(--ink); background: var(--paper);
        }
        h1 { font-size: 2rem; font-weight: 500; line-height: 1.2; margin: 0 0 2rem; text-align: center; }
        h2 { font-size: 1.375rem; font-weight: 500; line-height: 1.3; margin: 3rem 0 1rem; text-align: center; }
        table { width: 100%; table-layout: fixed; border-collapse: collapse; }
        th {
          padding: 0 1.5rem 0.5rem; text-align: left; font-weight: 400; font-size: 0.8125rem;
          letter-spacing: 0.06em; text-transform: uppercase; color: var(--faint);
        }
        td { padding: 0.3rem 1.5rem; vertical-align: top; hyphens: auto; overflow-wrap: break-word; text-wrap: pretty; }
        td + td, th + th { border-left: 1px solid var(--rule); }
        tr:target td { background: color-mix(in srgb, var(--rule) 45%, transparent); }
        tr.doubtful td { background: var(--wash); }
        tr.doubtful td:first-child { box-shadow: inset 0.2rem 0 var(--doubt); }
        tr.doubtful td:last-child::after {
          content: " " attr(data-probability); font-size: 0.75rem; color: var(--doubt); white-space: nowrap;
        }
        footer { margin-top: 3rem; text-align: center; font-size: 0.875rem; color: var(--faint); }
        @media (max-width: 42rem) {
          thead { display: none; }
          table, tbody, tr, td { display: block; width: auto; }
          tr { padding: 0.6rem 0; border-top: 1px solid var(--rule); }
          td { padding: 0.15rem 0.5rem; }
          td + td { border-left: 0; color: var(--faint); }
        }
        @media print {
          :root { --ink: #000; --paper: #fff; --rule: #bbb; --faint: #444; --wash: #fff; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          tr { break-inside: avoid; }
          h2 { break-after: avoid; }
        }

        """
}

import BitextCore
import Foundation
import FoundationXML
import Interchange
import Testing

/// A document of four beads that shows what writers must take care of.
enum Samples {
    static let document = DocumentDescription(
        name: "gatto", title: "Il gatto & <la volpe>", metadata: ["year": "1883", "genre": "fiaba"])

    static let units: [TranslationUnit] = {
        let segments = Sides(
            italian: ["Cane & gatto: 3 < 5 > 2.", "Disse:\n«Ciao».", "Poi uscì.", "Solo qui."],
            english: ["Dog & cat: 3 < 5 > 2.", "He said \"Hi\" and left."])
        let beads = [
            Bead(italian: 0..<1, english: 0..<1, probability: 0.98765, status: .confirmed),
            Bead(italian: 1..<3, english: 1..<2, probability: 0.25),
            Bead(italian: 3..<4, english: 2..<2, probability: 0.5, status: .edited),
        ]
        let bitext = try? Bitext(
            segments: segments.map { $0.map { Segment(text: $0, paragraph: 0, range: 0..<0) } }, beads: beads)
        return beads.indices.compactMap { index in
            bitext.map { TranslationUnit(document: document, bead: index, of: $0) }
        }
    }()

    static func unit(_ italian: String, _ english: String, probability: Double = 0.9) -> TranslationUnit {
        TranslationUnit(
            document: DocumentDescription(name: "d"), bead: 0,
            segments: Sides(italian: italian.isEmpty ? [] : [italian], english: english.isEmpty ? [] : [english]),
            firstSegments: Sides(italian: 0, english: 0), probability: probability)
    }
}

/// What an export wrote, a text a file, and the account of all files together.
func export(
    _ units: [TranslationUnit], as format: ExportFormat, _ options: ExportOptions = ExportOptions()
) throws -> (files: [String], account: ExportAccount) {
    var writers = try format.writers(options)
    var files: [String] = []
    for index in writers.indices { files.append(text(writers[index].bytes(of: units))) }
    let account = writers.dropFirst().reduce(writers[0].account) { $0.combined(with: $1.account) }
    return (files, account)
}

extension TranslationUnitWriter {
    /// All that is written of some units.
    fileprivate mutating func bytes(of units: [TranslationUnit]) -> [UInt8] {
        var output: [UInt8] = []
        if needsSurvey { for unit in units { survey(unit) } }
        begin(into: &output)
        for unit in units { write(unit, into: &output) }
        end(into: &output)
        return output
    }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// The texts of the elements called `name`, or nil where the document is not well-formed.
func elements(_ name: String, in document: String) -> [String]? {
    let reader = ElementReader(name)
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.texts : nil
}

private final class ElementReader: NSObject, XMLParserDelegate {
    private let name: String
    private var isInside = false
    var texts: [String] = []

    init(_ name: String) { self.name = name }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        guard elementName == name else { return }
        isInside = true
        texts.append("")
    }

    func parser(
        _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
    ) {
        if elementName == name { isInside = false }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isInside { texts[texts.count - 1] += string }
    }
}

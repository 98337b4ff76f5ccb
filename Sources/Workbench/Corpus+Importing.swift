public import BitextCore
import CorpusStore
import Documents
import Interchange

/// What came of an import.
public struct ImportReport: Sendable {
    /// How many documents are now in the corpus that weren't.
    public var documents = 0
    /// How many tokens their sides have.
    public var tokens = Sides(italian: 0, english: 0)
    /// How many beads pair them.
    public var beads = 0
    /// What a person should know.
    public var findings: [Finding] = []
}

extension Corpus {
    /// Imports a pair of vertical files into the corpus at `path`, which is made where there is none, in one transaction.
    ///
    /// Texts with equal ids are the two sides of a document, named by the id; their other attributes are its metadata. `<b>` elements with
    /// equal ids are its beads, and segments without a partner are one-sided beads. `attributes` names the columns after the first.
    /// Anything that goes wrong is thrown, and then nothing is imported.
    public static func importVertical(
        _ files: Sides<String>, to path: String, attributes: [String]? = nil, replace: Bool = false,
        progress: Progress.Report = { _ in }
    ) throws -> ImportReport {
        let sources = try Sides { try VerticalSource(files[$0], attributes: attributes) }
        return try write(to: path, replace: replace) { writer in
            try writer.add(DocumentPair(files: files).description.name, sources, progress: progress)
        }
    }

    /// Opens or makes the corpus and imports into it.
    private static func write(
        to path: String, replace: Bool, _ body: (inout ImportWriter) throws -> Void
    ) throws -> ImportReport {
        let corpus = try Corpus(openingOrCreating: path)
        defer { try? corpus.close() }
        return try corpus.store.write { writer in
            var writer = ImportWriter(writer: writer, replace: replace)
            try body(&writer)
            return writer.report
        }
    }
}

/// A vertical file that is being read.
private final class VerticalSource {
    let file: MappedFile
    let outline: VerticalOutline
    private var reader: VerticalReader

    init(_ path: String, attributes: [String]?) throws {
        file = try MappedFile(path)
        outline = try VerticalOutline(of: file.bytes, file: path, attributes: attributes)
        reader = VerticalReader(outline)
    }

    var findings: [Finding] { reader.findings }

    func text(_ number: Int) throws -> AnnotatedText { try reader.read(outline.texts[number], of: file.bytes) }

    /// SHA-256 of the part of the file that holds a text.
    func digest(of number: Int) -> String {
        SHA256.hexDigest(of: Array(file.bytes[outline.texts[number].range]))
    }
}

/// Writes documents that come annotated into a corpus.
struct ImportWriter {
    let writer: CorpusWriter
    let replace: Bool
    var report = ImportReport()

    /// Adds the documents of two vertical files, of which those without an id are named after the files.
    fileprivate mutating func add(
        _ fileName: String, _ sources: Sides<VerticalSource>, progress: Progress.Report
    ) throws {
        let pairs = TextPairing(sources.map { $0.outline.texts.map(\.id) })
        for (number, pair) in pairs.pairs.enumerated() {
            let texts = try Sides { language in try pair[language].map { try sources[language].text($0) } }
            let digests = Sides { language in pair[language].map { sources[language].digest(of: $0) } }
            let name = texts.italian?.id ?? texts.english?.id ?? pairs.name(number, in: fileName)
            try add(name, texts, files: sources.map(\.file.path), digests)
            progress(Progress(activity: "importing", done: number + 1, total: pairs.pairs.count))
        }
        report.findings += sources.italian.findings + sources.english.findings
    }

    /// Adds a document of which one side may be missing.
    mutating func add(
        _ name: String, _ texts: Sides<AnnotatedText?>, files: Sides<String>, _ digests: Sides<String?>
    ) throws {
        let segments = texts.map { $0?.segments ?? [] }
        if segments.italian.isEmpty && segments.english.isEmpty { return }
        for language in Language.allCases where texts[language] == nil {
            report.findings.append(
                Finding(
                    file: files[language], message: "has no text “\(name)”; the other side stays without a translation")
            )
        }
        let pairing = BeadPairing(texts.map { $0?.beads ?? [] }, segments: segments.map(\.count))
        if pairing.crossing > 0 {
            report.findings.append(
                Finding(
                    file: files.italian,
                    message: "\(pairing.crossing) beads of “\(name)” cross others; their sides are beads of their own"))
        }
        var metadata = texts.english?.metadata ?? [:]
        metadata.merge(texts.italian?.metadata ?? [:]) { $1 }
        let title = metadata.removeValue(forKey: "title")
        let origins = Sides { language in
            TextOrigin(
                source: files[language], sha256: digests[language] ?? SHA256.hexDigest(of: []), encoding: "UTF-8",
                evidence: "valid")
        }
        let bitext = try Bitext(segments: segments, beads: pairing.beads)
        try writer.add(
            NewDocument(
                description: DocumentDescription(name: name, title: title, metadata: metadata), origins: origins,
                bitext: bitext, annotations: texts.map { $0?.annotation }), replace: replace)
        report.documents += 1
        report.beads += bitext.beads.count
        for language in Language.allCases { report.tokens[language] += texts[language]?.annotation.tokenCount ?? 0 }
    }
}

/// Which texts of two files are the two sides of a document.
struct TextPairing {
    /// The numbers of the texts, in Italian order; English texts alone follow the one before them.
    private(set) var pairs: [Sides<Int?>] = []

    /// Pairs texts with equal ids, the nth of several with the nth; those without an id in their order.
    init(_ ids: Sides<[String?]>) {
        var places: [String?: [Int]] = [:]
        for (number, id) in ids.english.enumerated().reversed() { places[id, default: []].append(number) }
        let partners = ids.italian.map { places[$0]?.popLast() }
        let taken = Set(partners.compactMap { $0 })
        var next = 0
        func takeAlone(before end: Int) -> [Sides<Int?>] {
            defer { next = max(next, end) }
            return (next..<max(next, end)).filter { !taken.contains($0) }.map { Sides(italian: nil, english: $0) }
        }
        for (number, partner) in partners.enumerated() {
            if let partner { pairs += takeAlone(before: partner) }
            pairs.append(Sides(italian: number, english: partner))
        }
        pairs += takeAlone(before: ids.english.count)
    }

    /// What a document without an id is called.
    func name(_ number: Int, in file: String) -> String { pairs.count == 1 ? file : "\(file):\(number + 1)" }
}

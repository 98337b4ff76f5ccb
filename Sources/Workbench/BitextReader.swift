public import BitextCore
public import CorpusStore
import Documents
import SentenceAlignment

/// A bitext made from two files.
public struct AlignedFiles: Sendable {
    /// Where the two texts came from.
    public var origins: Sides<TextOrigin>
    /// Their segments and beads.
    public var bitext: Bitext
    /// What a person should know of the reading.
    public var findings: [Finding]
}

/// Reads two files, finds their sentences and aligns them.
public struct BitextReader: Sendable {
    private let segmenter: TextSegmenter
    private let reader: DocumentReader
    private let translations: KnownTranslations
    private let aligner: Aligner
    private let embedder: Embedder?

    /// What a person should know of the dictionaries.
    public var findings: [Finding] { translations.findings }

    /// Makes a reader.
    public init(_ options: ReadingOptions = ReadingOptions()) throws {
        segmenter = try TextSegmenter(options)
        reader = DocumentReader(encoding: options.encoding)
        translations = try options.translations.load()
        aligner = Aligner(lexicon: translations.lexicon)
        embedder = options.embedder.map { Embedder(command: $0, patience: options.embedderPatience) }
    }

    /// Reads and aligns an Italian and an English file, keeping the anchors where there are any.
    ///
    /// Throws `DocumentError` where a file can't be read or an anchor can't be kept, `EmbedderError` where the program that
    /// makes vectors doesn't.
    public func bitext(
        _ files: Sides<String>, anchors: AnchorFile? = nil, progress: Progress.Report = { _ in }
    ) throws -> AlignedFiles {
        if files.italian == "-" && files.english == "-" {
            throw DocumentError(file: "-", reason: "can be one of the two files, not both")
        }
        let documents = try Sides { try reader.read(files[$0]) }
        var findings = Language.allCases.flatMap { documents[$0].decoded.findings }
        let segments = try Sides { try segmenter.segments(of: documents[$0].decoded.utf8, language: $0) }
        for language in Language.allCases {
            if segments[language].isEmpty {
                let other =
                    segments.italian.isEmpty && segments.english.isEmpty
                    ? "" : "; the other side stays without a translation"
                findings.append(Finding(file: documents[language].file, message: "has no text\(other)"))
            } else if let finding = LanguageSamples.finding(
                on: documents[language].decoded.utf8, language, in: documents[language].file)
            {
                findings.append(finding)
            }
        }
        findings += translations.findings(on: segments)
        let vectors = try embedder?.vectors(of: segments, progress: progress)
        let beads: [Bead]
        do {
            beads = try aligner.align(segments, anchors: anchors?.anchors ?? [], vectors: vectors)
        } catch {
            guard let anchors else { throw error }
            throw anchors.located(error)
        }
        let bitext = try Bitext(segments: segments, beads: beads)
        return AlignedFiles(origins: documents.map(TextOrigin.init), bitext: bitext, findings: findings)
    }
}

extension TextOrigin {
    fileprivate init(_ document: TextDocument) {
        self.init(
            source: document.file, sha256: document.sha256, encoding: document.decoded.encoding,
            evidence: document.decoded.evidence.rawValue)
    }
}

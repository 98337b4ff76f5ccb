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
    /// Makes vectors of the segments, where a user has a program that does.
    let embedder: Embedder?

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
        let texts = try segments(files)
        let vectors = try embedder?.vectors(of: [texts.segments], progress: progress).first
        return try align(texts, anchors: anchors, vectors: vectors) {
            progress(Progress(activity: "aligning", done: Int($0 * 100), total: 100))
        }
    }

    /// Reads both files and finds their segments; throws `DocumentError`.
    func segments(_ files: Sides<String>) throws -> SegmentedFiles {
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
        return SegmentedFiles(origins: documents.map(TextOrigin.init), segments: segments, findings: findings)
    }

    /// Aligns what was read; throws `DocumentError` where an anchor can't be kept.
    func align(
        _ texts: SegmentedFiles, anchors: AnchorFile? = nil, vectors: Sides<SegmentVectors>? = nil,
        progress: (Double) -> Void = { _ in }
    ) throws -> AlignedFiles {
        let beads: [Bead]
        do {
            beads = try aligner.align(
                texts.segments, anchors: anchors?.anchors ?? [], vectors: vectors, progress: progress)
        } catch {
            guard let anchors else { throw error }
            throw anchors.located(error)
        }
        let bitext = try Bitext(segments: texts.segments, beads: beads)
        return AlignedFiles(origins: texts.origins, bitext: bitext, findings: texts.findings)
    }
}

/// Two files that are read and not yet aligned.
struct SegmentedFiles: Sendable {
    var origins: Sides<TextOrigin>
    var segments: Sides<[Segment]>
    var findings: [Finding]
}

extension TextOrigin {
    fileprivate init(_ document: TextDocument) {
        self.init(
            source: document.file, sha256: document.sha256, encoding: document.decoded.encoding,
            evidence: document.decoded.evidence.rawValue)
    }
}

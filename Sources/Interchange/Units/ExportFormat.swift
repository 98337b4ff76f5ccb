import BitextCore

/// A format in which translation units are given to other programs.
public enum ExportFormat: String, Sendable, CaseIterable {
    /// TMX 1.4, translation memory exchange.
    case tmx
    /// XLIFF 1.2, for review in a translation editor.
    case xliff
    /// Tab-separated texts, a unit a line.
    case tsv
    /// Two files of plain text, line *n* of one translating line *n* of the other.
    case moses
    /// A JSON object a line.
    case jsonl
    /// A page for people, Italian and English face to face.
    case html
    /// Links between numbered sentences as in OPUS (XCES `cesAlign`).
    case xces
    /// Links between numbered sentences, `[0, 1]:[0]`, a bead a line.
    case beads
    /// Two files of tokens, one a line with its lemma and part of speech, as CWB and Manatee read them.
    case vertical
    /// Two files of annotated sentences.
    case conllu

    /// Whether units must have their annotation.
    public var needsAnnotation: Bool { self == .vertical || self == .conllu }

    /// Whether the language tags stand in the files or in their names.
    private func usesTags(_ options: ExportOptions) -> Bool {
        switch self {
        case .tmx, .xliff, .moses, .html, .vertical, .conllu: true
        case .tsv: options.header
        case .jsonl, .xces, .beads: false
        }
    }

    /// Makes the writers of an export: one a file, in the order of `fileExtensions`.
    ///
    /// Throws where the format uses the language tags and they are one and the same.
    public func writers(_ options: ExportOptions) throws(InterchangeError) -> [any TranslationUnitWriter] {
        if usesTags(options) { try options.checkTags() }
        return switch self {
        case .tmx: [TMXWriter(options)]
        case .xliff: [XLIFFWriter(options)]
        case .tsv: [TSVWriter(options)]
        case .moses: options.sides.map { MosesWriter($0, options) }
        case .jsonl: [JSONLinesWriter(options)]
        case .html: [HTMLWriter(options)]
        case .xces: [XCESWriter(options)]
        case .beads: [BeadsWriter(options)]
        case .vertical: options.sides.map { VerticalWriter($0, options) }
        case .conllu: options.sides.map { ConlluUnitWriter($0, options) }
        }
    }

    /// How the names of the export's files usually end, without a dot: one a file.
    public func fileExtensions(_ options: ExportOptions) -> [String] {
        switch self {
        case .tmx, .tsv, .jsonl, .html, .beads: [rawValue]
        case .xliff: ["xlf"]
        case .xces: ["xml"]
        case .moses: options.sides.map { options.tags[$0].description }
        case .vertical: options.sides.map { "\(options.tags[$0]).vert" }
        case .conllu: options.sides.map { "\(options.tags[$0]).conllu" }
        }
    }
}

public import Documents

/// How the two files of a bitext, or a file to segment, are read.
public struct ReadingOptions: Sendable, Equatable {
    /// The encoding to force, or `nil` to find out.
    public var encoding: String?
    /// What a single line end means.
    public var newline: NewlineHandling
    /// Whether the files hold one segment a line already.
    public var isSegmented: Bool
    /// What the user adds to the rules that find sentences.
    public var rules: SegmentationRules
    /// What the user adds to the words that alignment knows.
    public var translations: TranslationSources
    /// The command of a program that makes vectors of texts, to align by (see `Embedder`), or `nil` to align by words.
    public var embedder: String?
    /// The seconds that program may be silent; 0 for as many as it likes.
    public var embedderPatience: Int

    /// Makes options.
    public init(
        encoding: String? = nil, newline: NewlineHandling = .auto, isSegmented: Bool = false,
        rules: SegmentationRules = SegmentationRules(), translations: TranslationSources = TranslationSources(),
        embedder: String? = nil, embedderPatience: Int = 600
    ) {
        self.embedder = embedder
        self.embedderPatience = embedderPatience
        self.encoding = encoding
        self.newline = newline
        self.isSegmented = isSegmented
        self.rules = rules
        self.translations = translations
    }
}

public import BitextCore

/// Words with their lemmas and parts of speech that a user adds to what the program knows of a language.
///
/// A line is `form TAB lemma TAB features`. The features are a universal part of speech (`NOUN`), CoNLL-U's way of naming one
/// (`UPOS=NOUN|Number=Plur`) or a tag of Morph-it! (`NOUN-F:p`). Blank lines and lines that begin with `#` are left out. A form may
/// have several lines; all are possible readings, and the context decides between them.
public struct UserLexicon: Sendable, Hashable {
    /// A line of the lexicon.
    public struct Entry: Sendable, Hashable {
        /// The word as it stands in texts; its case doesn't matter.
        public var form: String
        /// What it is.
        public var annotation: WordAnnotation
        /// The line it stands in, from 1; `nil` where it comes from no file.
        public var line: Int?
    }

    /// The entries in the order they were given.
    public private(set) var entries: [Entry] = []

    /// Makes an empty lexicon.
    public init() {}

    /// Reads a lexicon; throws at the first line that is none, with its number.
    public init(parsing text: String) throws(UserLexiconError) {
        for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            try add(line, number: index + 1)
        }
    }

    /// Adds an entry.
    public mutating func add(form: String, annotation: WordAnnotation) {
        entries.append(Entry(form: form, annotation: annotation))
    }

    private mutating func add(_ line: Substring.UTF8View, number: Int) throws(UserLexiconError) {
        let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(Substring($0)) }
        guard fields.count >= 3 else {
            throw UserLexiconError(line: number, problem: "a line is form, tab, lemma, tab, features")
        }
        guard !fields[0].isEmpty, !fields[1].isEmpty, fields[0].utf8.count < 64, fields[1].utf8.count < 64 else {
            throw UserLexiconError(line: number, problem: "form and lemma must be words of less than 64 bytes")
        }
        guard let partOfSpeech = Self.partOfSpeech(features: fields[2]) else {
            throw UserLexiconError(
                line: number, problem: "'\(fields[2])' names no part of speech; write one of UD's, such as NOUN or VERB"
            )
        }
        entries.append(
            Entry(
                form: fields[0], annotation: WordAnnotation(lemma: fields[1], partOfSpeech: partOfSpeech), line: number)
        )
    }

    /// The entries whose forms are no single token of a language's texts, so that nothing finds them, and why.
    public func unusable(in language: Language) -> [UserLexiconError] {
        let tokenizer = Tokenizer(language: language)
        return entries.compactMap { entry in
            var tokens: [Token] = []
            Array(entry.form.utf8).withUnsafeBufferPointer { tokenizer.append(tokensOf: $0, to: &tokens) }
            if tokens.count == 1 { return nil }
            return UserLexiconError(
                line: entry.line ?? 0,
                problem:
                    "“\(entry.form)” is \(tokens.count) tokens of a text, and a lexicon knows single ones; it is left out"
            )
        }
    }

    /// The part of speech that features name, in any of the three ways.
    static func partOfSpeech(features: String) -> PartOfSpeech? {
        for feature in features.split(separator: "|") {
            if let exact = PartOfSpeech(tag: feature) { return exact }
            if feature.hasPrefix("UPOS="), let named = PartOfSpeech(tag: feature.dropFirst(5)) { return named }
        }
        let tag = features.prefix { $0 != ":" && $0 != "-" && $0 != "|" }
        return morphItTags.first { $0.tag == tag }?.partOfSpeech
    }

    /// The tags of Morph-it! and what Universal Dependencies call them.
    private static let morphItTags: [(tag: String, partOfSpeech: PartOfSpeech)] = [
        ("ABL", .properNoun), ("ADJ", .adjective), ("ADV", .adverb), ("ART", .determiner), ("ARTPRE", .adposition),
        ("ASP", .auxiliary), ("AUX", .auxiliary), ("CAU", .verb), ("CE", .pronoun), ("CI", .pronoun),
        ("CON", .coordinatingConjunction), ("DET", .determiner), ("INT", .interjection), ("MOD", .auxiliary),
        ("NE", .pronoun), ("NOUN", .noun), ("NPR", .properNoun), ("PON", .punctuation), ("PRE", .adposition),
        ("PRO", .pronoun), ("SENT", .punctuation), ("SI", .pronoun), ("SYM", .symbol), ("TALE", .adjective),
        ("VER", .verb), ("WH", .pronoun),
    ]
}

/// Why a text is no lexicon, or an entry can't be used.
public struct UserLexiconError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line at fault, counted from 1.
    public let line: Int
    /// What is wrong, and how it should be.
    public let problem: String

    /// The message without the file's name, which the reader of the file adds.
    public var description: String { "line \(line): \(problem)" }
}

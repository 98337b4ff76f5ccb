public import BitextCore

/// Finds the sentences of a paragraph.
///
/// The conventions are a translator's: a closing quotation mark belongs to the sentence it closes, a quotation with its *he said* is
/// one sentence, two full sentences inside quotation marks are two, a colon or semicolon never ends a sentence, the number of a
/// list item stays with the item and the mark of a footnote with the sentence before it.
///
/// The time taken grows with the length of the text alone, whatever it holds.
public struct Segmenter: Sendable {
    /// What a user may add to the rules of a language.
    public struct Configuration: Sendable, Equatable, Codable {
        /// Abbreviations that never end a sentence, with or without the full stop; case is ignored.
        public var abbreviations: [String]
        /// Abbreviations that may end a sentence, which the next word decides; case is ignored.
        public var finalAbbreviations: [String]

        /// Makes a configuration.
        public init(abbreviations: [String] = [], finalAbbreviations: [String] = []) {
            self.abbreviations = abbreviations
            self.finalAbbreviations = finalAbbreviations
        }
    }

    /// The language whose rules are followed.
    public let language: Language

    let rules: LanguageRules

    /// Makes a segmenter for a language, with a user's additions to its rules.
    public init(language: Language, configuration: Configuration = Configuration()) {
        self.language = language
        var rules = language == .italian ? LanguageRules.italian : LanguageRules.english
        for word in configuration.abbreviations {
            rules.words.setAbbreviation(.neverFinal, word: Segmenter.withoutStop(word))
        }
        for word in configuration.finalAbbreviations {
            rules.words.setAbbreviation(.mayBeFinal, word: Segmenter.withoutStop(word))
        }
        self.rules = rules
    }

    /// The sentences of one paragraph of `utf8`, in order: non-empty byte ranges that have no white space at their ends and, with
    /// the white space between them, give back the paragraph.
    public func sentences(in utf8: [UInt8], paragraph: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        utf8.withUnsafeBufferPointer { bytes in
            append(paragraph.clamped(to: 0..<bytes.count), of: bytes, to: &sentences)
        }
        return sentences
    }

    /// The sentences of all paragraphs of a text.
    public func segments(of text: SourceText) -> [Segment] {
        text.utf8.withUnsafeBufferPointer { bytes in
            var sentences: [Range<Int>] = []
            var segments: [Segment] = []
            for (number, paragraph) in text.paragraphs.enumerated() {
                sentences.removeAll(keepingCapacity: true)
                append(paragraph.clamped(to: 0..<bytes.count), of: bytes, to: &sentences)
                for range in sentences {
                    let string = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
                    segments.append(Segment(text: string, paragraph: number, range: range))
                }
            }
            return segments
        }
    }

    private func append(_ paragraph: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to sentences: inout [Range<Int>])
    {
        var scanner = SentenceScanner(bytes: bytes, paragraph: paragraph, rules: rules)
        while let sentence = scanner.next() { sentences.append(sentence) }
    }

    /// The most bytes an abbreviation may have.
    static let longestAbbreviation = FoldedWordTable.longest

    static func withoutStop(_ word: String) -> String {
        word.hasSuffix(".") ? String(word.dropLast()) : word
    }
}

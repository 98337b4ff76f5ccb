/// A universal part of speech, in the alphabetical order of its tag.
///
/// The seventeen of Universal Dependencies, version 2 (universaldependencies.org/u/pos).
public enum PartOfSpeech: UInt8, CaseIterable, Sendable, Hashable {
    case adjective, adposition, adverb, auxiliary, coordinatingConjunction, determiner, interjection, noun, numeral
    case particle, pronoun, properNoun, punctuation, subordinatingConjunction, symbol, verb, other

    private static let tags: [String] = [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB", "X",
    ]

    /// The tag as CoNLL-U and queries write it, such as `NOUN`.
    public var tag: String { Self.tags[Int(rawValue)] }

    /// The part of speech of a tag; `nil` where there is none of that name.
    public init?(tag: some StringProtocol) {
        guard let number = Self.tags.firstIndex(where: { $0 == tag }) else { return nil }
        self.init(rawValue: UInt8(number))
    }
}

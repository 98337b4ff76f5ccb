/// What the rules need to know about one language.
struct LanguageRules: Sendable {
    /// The words that matter, with their traits.
    var words: WordTable
    /// The endings of verbs and adverbs that hardly any name has; a capitalised word with one begins a sentence.
    var verbEndings: [[UInt8]]
    /// Whether the letter I is a word of its own.
    var hasPronounI: Bool
}

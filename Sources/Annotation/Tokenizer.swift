public import BitextCore

/// Cuts a segment into surface tokens, the positions of the corpus.
///
/// Elided words stand apart from what follows (*dell'·anno*, *c'·è*), prepositions with their article and verbs with their pronouns
/// stay whole (*della*, *dirlo*); English clitics stand apart (*do·n't*, *John·'s*, *can·not*). Hyphenated words, numbers, dates,
/// addresses, hashtags, emoji and abbreviations are whole. Straight and curly apostrophes are alike. Each byte that is no white space
/// is in exactly one token. The time taken grows with the length of the segment alone.
public struct Tokenizer: Sendable {
    /// The language whose rules are followed.
    public let language: Language

    private let rules: TokenRules

    /// Makes a tokenizer for a language, with a user's abbreviations (their last stop may be left out).
    public init(language: Language, abbreviations: [String] = []) {
        self.language = language
        var rules = TokenRules.of(language)
        for word in abbreviations { rules.addAbbreviation(word) }
        self.rules = rules
    }

    /// The tokens of a segment in order; their ranges count bytes of `utf8`.
    public func tokens(in utf8: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        utf8.withUnsafeBufferPointer { append(tokensOf: $0, to: &tokens) }
        return tokens
    }

    /// The tokens of a segment in order; their ranges count bytes of the text's UTF-8.
    public func tokens(in text: String) -> [Token] {
        var tokens: [Token] = []
        var text = text
        text.withUTF8 { append(tokensOf: $0, to: &tokens) }
        return tokens
    }

    /// Appends the tokens of a segment in order; for loops that reuse one array.
    public func append(tokensOf utf8: UnsafeBufferPointer<UInt8>, to tokens: inout [Token]) {
        var scanner = TokenScanner(bytes: utf8, rules: rules)
        swap(&scanner.tokens, &tokens)
        scanner.scan()
        swap(&scanner.tokens, &tokens)
    }
}

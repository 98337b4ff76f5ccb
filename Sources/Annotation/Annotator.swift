public import BitextCore

/// Gives the tokens of a segment their lemmas and parts of speech.
public struct Annotator: Sendable {
    /// What the values of an annotated token are called, in their order.
    public static let attributeNames = ["lemma", "pos", "parts"]

    /// The language whose model is used.
    public let language: Language
    private let tokenizer: Tokenizer
    private let knowledge: WordKnowledge?
    private let states = StatePool()
    private let owner: (any AnyObject & Sendable)?

    /// Makes an annotator with the program's own model, a user's words above it, and abbreviations for the tokenizer.
    public init(language: Language, lexicon: UserLexicon = UserLexicon(), abbreviations: [String] = []) {
        self.language = language
        owner = nil
        tokenizer = Tokenizer(language: language, abbreviations: abbreviations)
        knowledge = AnnotationModel.embedded(language).map {
            WordKnowledge(language: language, model: $0, lexicon: lexicon)
        }
    }

    /// Makes an annotator with a model from memory that stays as long as `owner`, such as a mapped file, or else for ever; throws
    /// `ModelError` where it is none, or one of another language.
    public init(
        language: Language, model: UnsafeRawBufferPointer, owner: (any AnyObject & Sendable)? = nil,
        lexicon: UserLexicon = UserLexicon(), abbreviations: [String] = []
    ) throws(ModelError) {
        self.language = language
        self.owner = owner
        tokenizer = Tokenizer(language: language, abbreviations: abbreviations)
        let model = try AnnotationModel(permanent: model)
        guard model.language == language else {
            throw ModelError(problem: "it is of \(model.language.name), not of \(language.name)")
        }
        knowledge = WordKnowledge(language: language, model: model, lexicon: lexicon)
    }

    /// The language of a model; throws `ModelError` where the bytes are none.
    public static func language(ofModel bytes: UnsafeRawBufferPointer) throws(ModelError) -> Language {
        try AnnotationModel(permanent: bytes).language
    }

    /// Cuts a segment into tokens and appends them with `lemma`, `pos` and `parts` to a result whose attribute count is 3.
    ///
    /// A token that holds several words has the part of speech and the lemma of its head; `parts` then joins the head's lemma and the
    /// other words' lemmas with `+` (*della* `di+il`, *dirglielo* `dire+gli+lo`), and is empty otherwise. May be called from several threads.
    public func annotate(_ utf8: UnsafeBufferPointer<UInt8>, into result: inout AnnotatedTokens) {
        guard let composed = ComposedText(utf8) else { return annotateComposed(utf8, into: &result) }
        let first = result.count
        composed.bytes.withUnsafeBufferPointer { annotateComposed($0, into: &result) }
        result.replaceTokens(from: first, by: composed.original)
    }

    private func annotateComposed(_ utf8: UnsafeBufferPointer<UInt8>, into result: inout AnnotatedTokens) {
        guard let knowledge else { return annotateNothing(utf8, into: &result) }
        let surface = SurfaceWords(knowledge)
        states.withState {
            $0.annotate(utf8, tokenizer: tokenizer, surface: surface, knowledge: knowledge, into: &result)
        }
    }

    /// The tokens alone, should the program have been built from a damaged model, which its tests would tell.
    private func annotateNothing(_ utf8: UnsafeBufferPointer<UInt8>, into result: inout AnnotatedTokens) {
        var tokens: [Token] = []
        tokenizer.append(tokensOf: utf8, to: &tokens)
        for token in tokens {
            result.append(token)
            result.appendValue(UnsafeBufferPointer(rebasing: utf8[token.range]))
            result.appendValue("X".utf8)
            result.appendValue("".utf8)
        }
    }

    /// Annotates the words of one sentence, which are fixed: syntactic words of a treebank or surface tokens.
    ///
    /// A surface token that holds several words gets the part of speech and the lemma of its head.
    public func annotations(ofWords words: [String]) -> [WordAnnotation] {
        guard let knowledge else { return words.map { WordAnnotation(lemma: $0, partOfSpeech: .other) } }
        let words = words.map(ComposedText.composed)
        var state = TaggerState()
        let surface = SurfaceWords(knowledge)
        let headed = words.map { word in
            var word = word
            return word.withUTF8 { surface.headed($0) }
        }
        // *Della* is an article in treebanks of syntactic words alone: not where other words are in one piece, nor before anything that
        // could show what it is.
        let areTokens = headed.contains { $0 != nil }
        for (index, word) in words.enumerated() {
            var word = word
            let isHeaded = areTokens || index == 0
            if var parts = headed[index] ?? (isHeaded ? word.withUTF8({ surface.parts(of: $0) }) : nil) {
                parts.head.withUTF8 { state.append($0, allowed: parts.allowed, knowledge: knowledge) }
            } else {
                word.withUTF8 { state.append($0, knowledge: knowledge) }
            }
        }
        state.tag(knowledge: knowledge)
        return words.indices.map { index in
            let lemma = state.lemma(at: index, knowledge: knowledge)
            return WordAnnotation(
                lemma: String(decoding: state.lemmaBytes[lemma], as: UTF8.self),
                partOfSpeech: PartOfSpeech(rawValue: state.tags[index]) ?? .other)
        }
    }

    /// Annotates the tokens of a segment, which are fixed, with `lemma`, `pos` and `parts`.
    public func annotate(_ tokens: [Token], of text: String) -> AnnotatedTokens {
        let utf8 = Array(text.utf8)
        let words = tokens.map { String(decoding: utf8[$0.range], as: UTF8.self) }
        var result = AnnotatedTokens(attributeCount: Self.attributeNames.count)
        for ((token, word), annotation) in zip(zip(tokens, words), annotations(ofWords: words)) {
            result.append(token)
            result.appendValue(annotation.lemma.utf8)
            result.appendValue(annotation.partOfSpeech.tag.utf8)
            let parts = parts(of: word, as: annotation).map(\.lemma)
            result.appendValue((parts.count > 1 ? parts.joined(separator: "+") : "").utf8)
        }
        return result
    }

    /// The words that a surface token is made of when it is annotated so; none where it is one word.
    public func parts(of form: String, as annotation: WordAnnotation) -> [WordPart] {
        guard let knowledge else { return [] }
        var form = ComposedText.composed(form)
        let surface = SurfaceWords(knowledge)
        let tag = UInt32(1) << UInt32(annotation.partOfSpeech.rawValue)
        let (usual, others) = form.withUTF8 {
            (surface.parts(of: $0), surface.alternatives(of: $0).compactMap(\.parts))
        }
        let fitting = others.filter {
            $0.others[0].partOfSpeech == .pronoun || $0.head.lowercased() == annotation.lemma
        }
        let candidates = [usual].compactMap { $0 } + fitting
        guard let parts = candidates.first(where: { $0.allowed & tag != 0 }) else { return [] }
        let head = WordPart(form: parts.head, lemma: annotation.lemma, partOfSpeech: annotation.partOfSpeech)
        return [head] + parts.others
    }
}

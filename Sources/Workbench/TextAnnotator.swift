public import Annotation
public import BitextCore
import Documents
import Interchange

/// Finds the sentences of texts and annotates them, without a corpus.
public struct TextAnnotator: Sendable {
    private let segmenter: TextSegmenter
    private let annotators: Sides<Annotator>
    /// The languages of the models that stand for the program's own.
    private let modelled: Set<Language>

    /// Makes an annotator for both languages, with a user's words above those the program knows, and models from files instead of the
    /// program's own.
    ///
    /// `only` is the language of all texts, where that is known. Throws `DocumentError` where SRX rules are wrong, a file holds no model,
    /// or one of a language that no text has.
    public init(
        _ options: ReadingOptions = ReadingOptions(), lexicons: Sides<UserLexicon> = Sides { _ in UserLexicon() },
        models: [String] = [], only: Language? = nil
    ) throws {
        segmenter = try TextSegmenter(options)
        var annotators = Sides {
            Annotator(language: $0, lexicon: lexicons[$0], abbreviations: options.rules.wholeTokens)
        }
        var paths = Sides<[String]>(italian: [], english: [])
        var modelled: Set<Language> = []
        for path in models {
            let file = try MappedFile(path)
            do {
                let bytes = UnsafeRawBufferPointer(file.bytes)
                let language = try Annotator.language(ofModel: bytes)
                paths[language].append(path)
                if let only, only != language { throw Self.foreignModel(path, language, only) }
                modelled.insert(language)
                annotators[language] = try Annotator(
                    language: language, model: bytes, owner: file, lexicon: lexicons[language],
                    abbreviations: options.rules.wholeTokens)
            } catch let error as ModelError { throw DocumentError(file: path, reason: error.description) }
        }
        for language in Language.allCases {
            if let other = paths[language].first(where: { $0 != paths[language][0] }) {
                throw DocumentError(
                    file: other, reason: "is a second model of \(language.name) beside \(paths[language][0]); give one")
            }
        }
        self.annotators = annotators
        self.modelled = modelled
    }

    private static func foreignModel(_ path: String, _ language: Language, _ only: Language) -> DocumentError {
        DocumentError(
            file: path,
            reason: """
                is a model of \(language.name), but the texts are said to be \(only.name); give a model of \(only.name), or none, which \
                takes the program's own
                """)
    }

    /// What a person should know of a file in a language that none of the models given is of; `nil` where one is, or none was given.
    public func finding(aboutModelsFor language: Language, file: String) -> Finding? {
        if modelled.isEmpty || modelled.contains(language) { return nil }
        return Finding(
            file: file,
            message: "is taken for \(language.name), which the model given isn't of; the program's own is used")
    }

    /// The language that a text is taken for where nobody says it.
    public static func language(of utf8: [UInt8]) -> Language { LanguageIdentifier.language(of: utf8) ?? .italian }

    /// The segments of a text; throws `DocumentError` where a rule of an SRX file takes too long on it.
    public func segments(of utf8: [UInt8], language: Language) throws -> [Segment] {
        try segmenter.segments(of: utf8, language: language)
    }

    /// Annotates one segment into a result that has three values a token and is emptied first.
    public func annotate(_ text: UnsafeBufferPointer<UInt8>, language: Language, into tokens: inout AnnotatedTokens) {
        tokens.removeAll()
        annotators[language].annotate(text, into: &tokens)
    }

    /// Annotates the words of one sentence.
    func annotations(ofWords words: [String], language: Language) -> [WordAnnotation] {
        annotators[language].annotations(ofWords: words)
    }

    /// The words that a token of an annotated segment holds; none where it is one word.
    public func words(
        of token: Int, in tokens: AnnotatedTokens, _ text: UnsafeBufferPointer<UInt8>, language: Language
    ) -> [WordPart] {
        if tokens.valueRange(of: 2, at: token).isEmpty { return [] }
        guard let partOfSpeech = PartOfSpeech(tag: tokens.value(of: 1, at: token)) else { return [] }
        let form = String(decoding: text[tokens.tokens[token].range], as: UTF8.self)
        let annotation = WordAnnotation(lemma: tokens.value(of: 0, at: token), partOfSpeech: partOfSpeech)
        let parts = annotators[language].parts(of: form, as: annotation)
        return parts.count > 1 ? parts : []
    }

    /// Writes a text as CoNLL-U.
    ///
    /// `sentence` is the number the first sentence is given, and afterwards that of the next. `sink` takes the bytes, a piece at a time.
    public func writeConllu(
        of utf8: [UInt8], named name: String?, language: Language, sentence: inout Int,
        to sink: ([UInt8]) throws -> Void
    ) throws {
        var writer = ConlluWriter()
        var tokens = AnnotatedTokens(attributeCount: Annotator.attributeNames.count)
        let segments = try segments(of: utf8, language: language)
        writer.comment(name.map { "newdoc id = \($0)" } ?? "newdoc")
        for (number, segment) in segments.enumerated() {
            if number == 0 || segment.paragraph != segments[number - 1].paragraph { writer.comment("newpar") }
            writer.comment("sent_id", "\(sentence)")
            sentence += 1
            utf8.withUnsafeBufferPointer { utf8 in
                let text = UnsafeBufferPointer(rebasing: utf8[segment.range])
                writer.text(text)
                annotate(text, language: language, into: &tokens)
                let isJoined = segment.range.upperBound < utf8.count && !isSpace(at: segment.range.upperBound, utf8)
                write(tokens, of: text, language: language, endsJoined: isJoined, to: &writer)
            }
            writer.endSentence()
            if writer.bytes.count >= 65_536 { try sink(writer.take()) }
        }
        try sink(segments.isEmpty ? [] : writer.take())
    }

    private func isSpace(at index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.scalar(at: index, before: text.count).scalarClass == .space
    }

    private func write(
        _ tokens: AnnotatedTokens, of text: UnsafeBufferPointer<UInt8>, language: Language, endsJoined: Bool,
        to writer: inout ConlluWriter
    ) {
        tokens.bytes.withUnsafeBufferPointer { values in
            for (number, token) in tokens.tokens.enumerated() {
                let form = UnsafeBufferPointer(rebasing: text[token.range])
                let isLast = number + 1 == tokens.count
                let end = token.range.upperBound
                let gap = isLast ? end..<end : end..<tokens.tokens[number + 1].range.lowerBound
                let misc =
                    isLast
                    ? (endsJoined ? "SpaceAfter=No" : "_") : ConlluSpace.misc(UnsafeBufferPointer(rebasing: text[gap]))
                let words = words(of: number, in: tokens, text, language: language)
                if words.isEmpty {
                    writer.word(
                        form, lemma: UnsafeBufferPointer(rebasing: values[tokens.valueRange(of: 0, at: number)]),
                        upos: UnsafeBufferPointer(rebasing: values[tokens.valueRange(of: 1, at: number)]), misc: misc)
                } else {
                    writer.multiword(
                        form,
                        words.map { ConlluWord(form: $0.form, lemma: $0.lemma, partOfSpeech: $0.partOfSpeech) },
                        misc: misc)
                }
            }
        }
    }

    /// Fills in LEMMA and UPOS of the words of a CoNLL-U file; every other byte stays as it is.
    ///
    /// `language` of `nil` is judged by the words. Throws `InterchangeError` at the first line that can't be read.
    public func fillIn(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, language: Language?, to sink: ([UInt8]) throws -> Void
    ) throws {
        let language = try language ?? TextAnnotator.language(ofWordsIn: bytes, file: file)
        try annotators[language].fillIn(bytes, file: file, to: sink)
    }

    /// The language that the first words of a CoNLL-U file look like.
    public static func language(ofWordsIn bytes: UnsafeBufferPointer<UInt8>, file: String) throws -> Language {
        var reader = try ConlluReader(bytes, file: file)
        var words: [UInt8] = []
        while words.count < 100_000, let sentence = try reader.next() {
            for form in sentence.forms(in: bytes) { words += Array(form.utf8) + [0x20] }
        }
        return language(of: words)
    }
}

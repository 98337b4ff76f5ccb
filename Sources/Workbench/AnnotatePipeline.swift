import Annotation
public import BitextCore
public import Interchange

/// Adds `sentences: [{text, start, end, tokens: [{form, lemma, upos, start, end}]}]` to objects with a `text` and, if they like, a
/// `language`; offsets count Unicode scalars of the text.
///
/// Where an object has `sentences` already, as `segment --jsonl` makes them or as a list of texts, each of those gets its `tokens`; the
/// offsets count from the sentence's `start`, or from 0. A token that holds several words has them as `words: [{form, lemma, upos}]`.
public struct AnnotatePipeline: JSONLinePipeline, Sendable {
    private let annotator: TextAnnotator
    private let language: Language?
    private let foreign: ForeignLanguages

    /// Makes a pipeline; `language` is that of objects that don't say theirs, `nil` to judge by the text.
    ///
    /// `report` is told once of each language that none of the models given is of.
    public init(
        _ annotator: TextAnnotator, language: Language?, report: @escaping @Sendable (Finding) -> Void = { _ in }
    ) {
        self.annotator = annotator
        self.language = language
        foreign = ForeignLanguages(annotator, report)
    }

    /// The `sentences` of an object, with their tokens.
    public func answer(to object: JSONLine) throws -> [(name: String, json: [UInt8])] {
        var json = JSONWriter()
        if let sentences = object.value("sentences"), sentences.kind != .null {
            try annotate(sentences, of: object, into: &json)
        } else {
            guard let text = try object.string("text") else {
                throw InterchangeError.field(name: "text", expected: "a string", found: "nothing")
            }
            try annotate(text, of: object, into: &json)
        }
        return [("sentences", json.bytes)]
    }

    private func annotate(_ text: String, of object: JSONLine, into json: inout JSONWriter) throws {
        let utf8 = Array(text.utf8)
        let language = try object.language ?? language ?? TextAnnotator.language(of: utf8)
        var tokens = AnnotatedTokens(attributeCount: Annotator.attributeNames.count)
        var offsets = ScalarOffsets()
        json.beginArray()
        for segment in try annotator.segments(of: utf8, language: language) {
            let start = offsets.scalars(before: segment.range.lowerBound, in: utf8)
            json.beginObject()
            json.field("text", segment.text)
            json.field("start", start)
            json.field("end", start + segment.text.unicodeScalars.count)
            write(segment.text, start: start, language, &tokens, into: &json)
            json.endObject()
        }
        json.endArray()
    }

    private func annotate(_ sentences: JSONLine.Value, of object: JSONLine, into json: inout JSONWriter) throws {
        guard sentences.kind == .array else {
            throw InterchangeError.field(name: "sentences", expected: "an array", found: "something else")
        }
        var tokens = AnnotatedTokens(attributeCount: Annotator.attributeNames.count)
        var said = try object.language ?? language
        json.beginArray()
        for element in object.elements(of: sentences) {
            if element.kind == .object {
                let sentence = try object.object(element)
                guard let text = try sentence.string("text") else {
                    throw InterchangeError.field(name: "text", expected: "a string in each sentence", found: "nothing")
                }
                said = said ?? TextAnnotator.language(of: Array(text.utf8))
                let start = try AnnotatePipeline.start(of: sentence)
                var tokenList = JSONWriter()
                tokenList.beginObject()
                write(text, start: start, said ?? .italian, &tokens, into: &tokenList)
                tokenList.endObject()
                let list = try JSONLine(tokenList.bytes)
                let value = list.value("tokens").map { Array(list.bytes[$0.range]) } ?? []
                var output: [UInt8] = []
                sentence.append(to: &output, setting: [("tokens", value)])
                json.raw(output)
            } else if let utf8 = object.utf8(of: element) {
                said = said ?? TextAnnotator.language(of: utf8)
                json.beginObject()
                let text = String(decoding: utf8, as: UTF8.self)
                json.field("text", text)
                write(text, start: 0, said ?? .italian, &tokens, into: &json)
                json.endObject()
            } else {
                throw InterchangeError.field(
                    name: "sentences", expected: "an array of texts or of objects with a “text”",
                    found: "something else in it")
            }
        }
        json.endArray()
    }

    /// Where a sentence begins that says so, otherwise 0.
    private static func start(of sentence: JSONLine) throws -> Int {
        guard let value = sentence.value("start"), value.kind != .null else { return 0 }
        let text = String(decoding: sentence.bytes[value.range], as: UTF8.self)
        // Beyond 2⁵³ other programs' numbers are no longer exact.
        guard let start = Int(text) ?? Double(text).flatMap({ Int(exactly: $0) }), 0...1 << 53 ~= start else {
            throw InterchangeError.field(name: "start", expected: "a whole number from 0 to 2⁵³", found: text)
        }
        return start
    }

    /// Writes the field `tokens` of a sentence that begins at `start`.
    private func write(
        _ text: String, start: Int, _ language: Language, _ tokens: inout AnnotatedTokens, into json: inout JSONWriter
    ) {
        foreign.meet(language)
        let utf8 = Array(text.utf8)
        var offsets = ScalarOffsets()
        json.key("tokens")
        json.beginArray()
        utf8.withUnsafeBufferPointer { buffer in
            annotator.annotate(buffer, language: language, into: &tokens)
            for (number, token) in tokens.tokens.enumerated() {
                json.beginObject()
                json.key("form")
                json.string(utf8: UnsafeBufferPointer(rebasing: buffer[token.range]))
                json.field("lemma", tokens.value(of: 0, at: number))
                json.field("upos", tokens.value(of: 1, at: number))
                json.field("start", start + offsets.scalars(before: token.range.lowerBound, in: utf8))
                json.field("end", start + offsets.scalars(before: token.range.upperBound, in: utf8))
                let words = annotator.words(of: number, in: tokens, buffer, language: language)
                if !words.isEmpty { write(words, into: &json) }
                json.endObject()
            }
        }
        json.endArray()
    }

    private func write(_ words: [WordPart], into json: inout JSONWriter) {
        json.key("words")
        json.beginArray()
        for word in words {
            json.beginObject()
            json.field("form", word.form)
            json.field("lemma", word.lemma)
            json.field("upos", word.partOfSpeech.tag)
            json.endObject()
        }
        json.endArray()
    }
}

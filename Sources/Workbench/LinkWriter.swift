import Annotation
import BitextCore
import Interchange
import SentenceAlignment
import TranslationLexicon

/// Makes writers of links.
struct LinkWriter: Sendable {
    private let tokenizers = Sides { Tokenizer(language: $0) }
    private let linker: WordLinker

    /// Makes a writer whose links are made with the words of a lexicon.
    init(_ lexicon: TranslationLexicon?) { linker = WordLinker(lexicon: lexicon) }

    /// Begins a document, whose words are looked up once each.
    func begin() -> DocumentLinkWriter { DocumentLinkWriter(tokenizers, linker) }
}

/// Writes the tokens of a document's beads and the links between them.
final class DocumentLinkWriter {
    private let tokenizers: Sides<Tokenizer>
    private let linker: BeadLinker
    /// The numbers that the linker gave the words.
    private var numbers = Sides<[ArraySlice<UInt8>: Int32]>(italian: [:], english: [:])

    /// The pairs of words that are remembered, as a power of two: about as many as differ in a chapter.
    private static let pairBits = 14

    fileprivate init(_ tokenizers: Sides<Tokenizer>, _ linker: WordLinker) {
        self.tokenizers = tokenizers
        self.linker = BeadLinker(linker, pairBits: Self.pairBits)
    }

    /// Writes `tokens: {it: […], en: […]}` and `links: [[Italian token, English token, probability]]`, counted from 0
    /// within the bead.
    func write(_ bead: Bead, of segments: Sides<[Segment]>, into json: inout JSONWriter) {
        var words = Sides<[Int32]>(italian: [], english: [])
        json.key("tokens")
        json.beginObject()
        for language in Language.allCases {
            var text = LinkableText()
            for segment in segments[language][bead[language]] {
                text.append(segment.text, tokens: tokenizers[language].tokens(in: segment.text))
            }
            json.key(language.code)
            json.array(text.tokens.map { String(decoding: text.utf8[$0.range], as: UTF8.self) })
            words[language] = text.tokens.map { number(of: text.utf8[$0.range], in: language) }
        }
        json.endObject()
        json.key("links")
        json.beginArray()
        for link in linker.links(between: words) {
            json.beginArray()
            json.integer(link.italian)
            json.integer(link.english)
            json.probability(Double(link.probability))
            json.endArray()
        }
        json.endArray()
    }

    private func number(of word: ArraySlice<UInt8>, in language: Language) -> Int32 {
        if let number = numbers[language][word] { return number }
        let number = word.withUnsafeBufferPointer { linker.addWord($0, in: language) }
        numbers[language][ArraySlice(Array(word))] = number
        return number
    }
}

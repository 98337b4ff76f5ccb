import Annotation
import BitextCore
import Interchange
import SentenceAlignment
import TranslationLexicon

/// Writes the tokens of a bead and the links between them.
struct LinkWriter: Sendable {
    private let tokenizers = Sides { Tokenizer(language: $0) }
    private let linker: WordLinker

    /// Makes a writer whose links are made with the words of a lexicon.
    init(_ lexicon: TranslationLexicon?) { linker = WordLinker(lexicon: lexicon) }

    /// Writes `tokens: {it: […], en: […]}` and `links: [[Italian token, English token, probability]]`, counted from 0
    /// within the bead.
    func write(_ bead: Bead, of segments: Sides<[Segment]>, into json: inout JSONWriter) {
        var texts = Sides(italian: LinkableText(), english: LinkableText())
        json.key("tokens")
        json.beginObject()
        for language in Language.allCases {
            for segment in segments[language][bead[language]] {
                texts[language].append(segment.text, tokens: tokenizers[language].tokens(in: segment.text))
            }
            json.key(language.code)
            json.array(
                texts[language].tokens.map { String(decoding: texts[language].utf8[$0.range], as: UTF8.self) })
        }
        json.endObject()
        json.key("links")
        json.beginArray()
        for link in linker.links(between: texts) {
            json.beginArray()
            json.integer(link.italian)
            json.integer(link.english)
            json.probability(Double(link.probability))
            json.endArray()
        }
        json.endArray()
    }
}

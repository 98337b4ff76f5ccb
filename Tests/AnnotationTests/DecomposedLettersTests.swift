import Annotation
import BitextCore
import Foundation
import TestSupport
import Testing

/// Letters with an accent behind them, as texts from macOS and from PDF files have them, are the letters that they look like.
@Suite struct DecomposedLettersTests {
    private struct Row: Equatable {
        var form: String
        var values: [String]
    }

    private func rows(_ text: String, _ annotator: Annotator) -> [Row] {
        var utf8 = text
        var tokens = AnnotatedTokens(attributeCount: Annotator.attributeNames.count)
        utf8.withUTF8 { annotator.annotate($0, into: &tokens) }
        let bytes = Array(text.utf8)
        return tokens.tokens.indices.map { token in
            Row(
                form: String(decoding: bytes[tokens.tokens[token].range], as: UTF8.self),
                values: Annotator.attributeNames.indices.map { tokens.value(of: $0, at: token) })
        }
    }

    @Test func decomposedTextsAreAnnotatedAsComposedOnes() throws {
        let annotator = Annotator(language: .italian)
        var accents = 0
        for name in SampleCorpus.names {
            for sentence in try SampleCorpus.sentences(name, .italian) {
                let decomposed = sentence.decomposedStringWithCanonicalMapping
                accents += decomposed.utf8.count == sentence.utf8.count ? 0 : 1
                // Strings are equal where they are canonically equivalent.
                #expect(rows(decomposed, annotator) == rows(sentence, annotator))
            }
        }
        #expect(accents > 50)
    }

    @Test func theFormsStayAsTheyAre() {
        let text = "Il caffe\u{300} e\u{300} perche\u{301} ne\u{301} x\u{300}y."
        let forms = rows(text, Annotator(language: .italian)).map(\.form)
        #expect(
            forms.joined(separator: " ").utf8.elementsEqual(
                "Il caffe\u{300} e\u{300} perche\u{301} ne\u{301} x\u{300}y .".utf8))
        #expect(rows(text, Annotator(language: .italian))[2].values.prefix(2) == ["essere", "AUX"])
    }

    @Test func wordsGivenOneByOneAreComposedToo() {
        let annotations = Annotator(language: .italian).annotations(ofWords: [
            "Il", "caffe\u{300}", "e\u{300}", "buono", ".",
        ])
        #expect(annotations[2].lemma == "essere")
    }
}

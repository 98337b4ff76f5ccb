import BitextCore
import SentenceAlignment
import TestSupport
import Testing

/// Texts in ciphers, one for each side: no lexicon knows their words, and none of them is alike.
@Suite struct UnknownWordsTests {
    private func enciphered(_ texts: [String], by letters: String) -> [Segment] {
        let cipher = Array(letters.utf8)
        return segments(
            texts.map { text in
                let bytes = text.utf8.map { byte in
                    switch byte {
                    case 0x61...0x7A: cipher[Int(byte - 0x61)]
                    case 0x41...0x5A: cipher[Int(byte - 0x41)] - 0x20
                    default: byte
                    }
                }
                return String(decoding: bytes, as: UTF8.self)
            })
    }

    @Test func textsWhoseWordsNoLexiconKnowsTeachThemselves() throws {
        var measures = AlignmentMeasures()
        for name in SampleCorpus.names {
            let texts = Sides(
                italian: enciphered(try SampleCorpus.sentences(name, .italian), by: "zxkwqvjpyhgfbmdcltsrnueoai"),
                english: enciphered(try SampleCorpus.sentences(name, .english), by: "mjqhxgzwvbkynpcrfdulotsaie"))
            measures.add(gold: try BeadList(gold: name), test: BeadList(Aligner().align(texts)))
        }
        #expect(measures.strict.f1 >= 0.93)
        #expect(measures.lax.f1 >= 0.97)
        #expect(try #require(measures.reliability.sureBeads.precision) >= 0.97)
    }
}

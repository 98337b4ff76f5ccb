import BitextCore
import SentenceAlignment
import TestSupport
import Testing

/// Texts in ciphers, one for each side: no lexicon knows their words, and none of them is alike.
@Suite struct UnknownWordsTests {
    private func enciphered(_ texts: [String], by letters: String) -> [Segment] {
        let cipher = Array(letters.utf8)
        var start = 0
        return texts.map { text in
            let bytes = text.utf8.map { byte in
                switch byte {
                case 0x61...0x7A: cipher[Int(byte - 0x61)]
                case 0x41...0x5A: cipher[Int(byte - 0x41)] - 0x20
                default: byte
                }
            }
            defer { start += bytes.count + 1 }
            return Segment(
                text: String(decoding: bytes, as: UTF8.self), paragraph: 0, range: start..<start + bytes.count)
        }
    }

    @Test func textsWhoseWordsNoLexiconKnowsTeachThemselves() throws {
        var measures = AlignmentMeasures()
        for name in SampleCorpus.names {
            let segments = Sides(
                italian: enciphered(try SampleCorpus.sentences(name, .italian), by: "zxkwqvjpyhgfbmdcltsrnueoai"),
                english: enciphered(try SampleCorpus.sentences(name, .english), by: "mjqhxgzwvbkynpcrfdulotsaie"))
            var (gold, test) = (BeadList(), BeadList())
            for bead in try SampleCorpus.beads(name) {
                gold.append(BeadList.Entry(italian: bead.italian, english: bead.english))
            }
            for bead in Aligner().align(segments) {
                test.append(
                    BeadList.Entry(italian: Array(bead.italian), english: Array(bead.english)),
                    probability: bead.probability)
            }
            measures.add(gold: gold, test: test)
        }
        #expect(measures.strict.f1 >= 0.93)
        #expect(measures.lax.f1 >= 0.97)
        #expect(try #require(measures.reliability.sureBeads.precision) >= 0.97)
    }
}

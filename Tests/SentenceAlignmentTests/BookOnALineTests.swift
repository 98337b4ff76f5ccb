import BitextCore
import TestSupport
import Testing
import TranslationLexicon

@testable import SentenceAlignment

/// Lines that hold whole books cost no more than their length.
@Suite struct BookOnALineTests {
    private func line(_ text: String) -> [Segment] { [Segment(text: text, paragraph: 0, range: 0..<text.utf8.count)] }

    @Test func thousandsOfWordsOnALineAreLookedAtFromItsBeginning() {
        let side = DocumentSide(line(String(repeating: "casa, ", count: 66_000)) + line("una porta"))
        #expect(side.wordCount(0) == 1 << 16)
        #expect(side.wordCount(1) == 2)
        #expect(side.marksBefore.count == side.tokens.count)
        #expect(side.marksBefore[1] == .weak && side.marksBefore[1 << 16] == .none)
    }

    @Test func wordsAreReadInTheOrderTheyWereMet() throws {
        for language in Language.allCases {
            let text = try SampleCorpus.names.flatMap { try SampleCorpus.sentences($0, language) }
                .joined(separator: " ")
            let side = DocumentSide(line(text))
            var letters = DocumentSide.Letters()
            for word in stride(from: 0, to: side.vocabulary.count, by: 29) where !side.vocabulary.words[word].isNumber {
                var start = 0
                let stem = side.vocabulary.words[word].stem
                #expect(letters.letters(word, of: side) == Word.letters(ofStem: stem, in: text, from: &start))
            }
        }
    }

    @Test func aLineOfTooManyWordsTeachesNothing() {
        func text(_ count: Int, _ ending: String) -> String {
            let words = (0..<count).map { number in
                String(number, radix: 20).map {
                    String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.hexDigitValue ?? 16)))
                }
                .joined() + ending
            }
            return (words + words.reversed()).joined(separator: " ")
        }
        func pairs(_ count: Int) -> Int {
            let model = DocumentModel(
                italian: DocumentSide(line(text(count, "zz"))), english: DocumentSide(line(text(count, "kk"))),
                lexicon: nil, parameters: Parameters())
            return model.taughtPairs(of: [ScoredBead(italian: 0..<1, english: 0..<1, probability: 1)]).count
        }
        #expect(pairs(900) == 1)
        #expect(pairs(1_100) == 0)
    }
}

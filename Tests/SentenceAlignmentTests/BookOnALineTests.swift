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
            var first: [UInt64: [UInt8]] = [:]
            Word.forEachLetters(in: text, from: 0) { letters, stem, _ in
                if first[stem] == nil { first[stem] = letters }
                return false
            }
            for word in stride(from: 0, to: side.vocabulary.count, by: 29) where !side.vocabulary.words[word].isNumber {
                let found = letters.letters(word, of: side)
                #expect(found == first[side.vocabulary.words[word].stem])
                #expect(!found.isEmpty)
            }
        }
    }

    /// Of *3f2a*, the *f2a* is a word that no text begins one with.
    @Test func wordsThatCannotBeReadCostNoMore() {
        let names = (0..<20_000).map { "\($0 % 10)\(String($0 * 7919 + 1_000_003, radix: 16))" }
        let side = DocumentSide(line(names.joined(separator: " ")))
        var letters = DocumentSide.Letters()
        var count = 0
        for word in 0..<side.vocabulary.count where letters.letters(word, of: side).isEmpty { count += 1 }
        #expect(count > 5_000)
    }

    /// Of words that are met twice and words that are met four times, the former are the rarest.
    @Test func ofALineOfManyWordsTheRarestAreAsked() {
        func text(_ count: Int, _ ending: String) -> String {
            let words = (0..<count).map { number in
                String(number, radix: 16).map {
                    String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.hexDigitValue ?? 0)))
                }
                .joined() + ending
            }
            let often = words.suffix(count / 2)
            return (words + often + words + often).joined(separator: " ")
        }
        func taught(_ count: Int) -> TokenPairs {
            let model = DocumentModel(
                italian: DocumentSide(line(text(count, "zz"))), english: DocumentSide(line(text(count, "kk"))),
                lexicon: nil, parameters: Parameters())
            return model.taughtPairs(of: [ScoredBead(italian: 0..<1, english: 0..<1, probability: 1)])
        }
        let (few, many) = (taught(50).tokens, taught(1_000).tokens)
        #expect(!few.italian.isEmpty && few.italian.count == few.english.count)
        #expect(many.italian.count == 200 && many.english.count == 200)
        // The former are those whose numbers are lower.
        #expect(many.italian.allSatisfy { $0 < 500 } && many.english.allSatisfy { $0 < 500 })
    }
}

import BitextCore
import TestSupport
import Testing
import TranslationLexicon

@testable import SentenceAlignment

/// What the parts of one segment say for its standing against several.
@Suite struct PartEvidenceTests {
    private func features(_ italian: [String], _ english: [String], _ row: Range<Int>, _ column: Range<Int>)
        -> PartFeatures
    {
        let model = DocumentModel(
            italian: DocumentSide(segments(italian)), english: DocumentSide(segments(english)), lexicon: .embedded,
            parameters: Parameters())
        let band = Band(rows: italian.count, columns: english.count, around: [])
        let type = BeadType(italian: row.count, english: column.count)
        let whole = BeadScorer(model, band: band, longestRun: 3)
            .words(row, column)
        var evidence = PartEvidence(model)
        return evidence.features(type, row: row.lowerBound, column: column.lowerBound, whole: whole)
    }

    @Test func marksAreAsStrongAsWhatATranslatorDoesWithThem() {
        func strengths(_ text: String) -> [CutMarks.Strength] {
            var text = text
            return text.withUTF8 { utf8 in
                utf8.indices.map { CutMarks.mark(utf8, at: $0).strength }.filter { $0 > .none }
            }
        }
        #expect(strengths("venne; vide: vinse! no? sì…") == [.strong, .strong, .strong, .strong, .strong])
        #expect(strengths("venne – vide — vinse - e -- via") == [.strong, .strong, .strong, .strong])
        #expect(strengths("venne, «vide» “vinse” (e) \"via\"") == Array(repeating: .weak, count: 9))
        #expect(strengths("l'ora delle 10:30, 1,5 km. Vice-re, d’estate") == [.weak, .weak])
    }

    @Test func marksChangeNoWordOfAText() throws {
        for name in SampleCorpus.names {
            for language in Language.allCases {
                let sentences = try SampleCorpus.sentences(name, language)
                let side = DocumentSide(segments(sentences))
                #expect(side.marksBefore.count == side.tokens.count)
                #expect(
                    side.starts.dropLast().allSatisfy { $0 == side.tokens.count || side.marksBefore[Int($0)] == .none })
                for (number, sentence) in sentences.enumerated()
                where sentence.first?.isLetter == true && sentence.dropFirst().first != ")" {
                    var words: [Word] = []
                    Word.append(wordsOf: sentence, to: &words)
                    #expect(side.wordCount(number) == words.count, "\(sentence)")
                }
            }
        }
    }

    @Test func joinedSentencesHaveTheirPartsOneAfterTheOther() {
        let italian = ["Il gatto nero dorme sul letto.", "Il cane mangia in cucina."]
        let english = ["The black cat is asleep on the bed; the dog is eating in the kitchen."]
        let joined = features(italian, english, 0..<2, 0..<1)
        #expect(joined[1] == 1)
        #expect(joined[2] == 0)
        #expect(joined[3] < 0.2)
        let exchanged = features(italian.reversed(), english, 0..<2, 0..<1)
        #expect(joined[0] > exchanged[0] + 4)
        // The same the other way round.
        let split = features(
            ["Il gatto dorme, il cane mangia."], ["The cat is asleep.", "The dog is eating."], 0..<1, 0..<2)
        #expect(split[1] == 0)
        #expect(split[2] == 1)
        #expect(split[3] < 0.1)
    }

    @Test func aSentenceThatNobodyTranslatedFindsNoPart() {
        let english = ["The black cat is asleep on the bed, and the dog is eating in the kitchen."]
        let translated = features(
            ["Il gatto nero dorme sul letto.", "Il cane mangia in cucina."], english, 0..<2, 0..<1)
        let untranslated = features(
            ["Il gatto nero dorme sul letto e il cane mangia in cucina.", "Così va il mondo."], english, 0..<2, 0..<1)
        #expect(translated[2] == 1)
        #expect(translated[0] > untranslated[0])
    }

    @Test func segmentsWithoutWordsHaveEmptyParts() {
        let features = features(["* * *", "Buongiorno a tutti."], ["Good morning to everybody."], 0..<2, 0..<1)
        #expect(features.indices.allSatisfy { features[$0].isFinite })
        let none = self.features(["—", "…"], ["?!"], 0..<2, 0..<1)
        #expect(none.indices.allSatisfy { none[$0].isFinite })
    }
}

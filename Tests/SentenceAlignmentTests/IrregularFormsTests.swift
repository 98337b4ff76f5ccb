import BitextCore
import Testing
import TranslationLexicon

@testable import SentenceAlignment

/// Words of stories in the past tense, which no lexicon learned from manuals has.
@Suite struct IrregularFormsTests {
    private func stem(_ word: String) throws -> UInt64 {
        var words: [Word] = []
        Word.append(wordsOf: word, to: &words)
        return try #require(words.first).stem
    }

    @Test func formsAreKnownByTheWordsTheyAreOf() throws {
        for (language, form, word) in [
            (Language.italian, "disse", "dire"), (.italian, "fecero", "fare"), (.italian, "chiuso", "chiudere"),
            (.italian, "uomini", "uomo"), (.english, "went", "go"),
            (.english, "Children", "child"), (.english, "fallen", "fall"),
        ] {
            #expect(try IrregularForms.all[language].words(ofForm: stem(form)).contains(stem(word)), "\(form)")
        }
        #expect(try IrregularForms.all.italian.words(ofForm: stem("parlare")).isEmpty)
        #expect(try IrregularForms.all.english.words(ofForm: stem("was")).isEmpty)
    }

    /// How far an English word of the document explains an Italian one before anything is aligned.
    private func probability(_ italian: String, _ english: String) throws -> Float {
        func segments(_ text: String) -> [Segment] { [Segment(text: text, paragraph: 0, range: 0..<text.utf8.count)] }
        let sides = Sides(italian: DocumentSide(segments(italian)), english: DocumentSide(segments(english)))
        let prior = PriorTranslations(sides, lexicon: .embedded, parameters: Parameters())
        let place = try #require(
            prior.columns.firstIndex { sides.english.vocabulary.words[Int($0)].stem == (try? stem(english)) })
        return prior.toEnglish[place]
    }

    @Test func formsOfBothSidesTranslateEachOther() throws {
        for (italian, english) in [
            ("disse", "said"), ("andò", "went"), ("prese", "took"), ("uomini", "men"), ("scelto", "chosen"),
        ] {
            #expect(try probability(italian, english) > 0.01, "\(italian), \(english)")
        }
    }
}

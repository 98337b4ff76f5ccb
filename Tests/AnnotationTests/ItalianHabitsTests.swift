import BitextCore
import Testing

@testable import Annotation

@Suite struct ItalianHabitsTests {
    private func harmonised(_ text: String) -> [PartOfSpeech] {
        let words = text.split(separator: " ").map { word in
            let fields = word.split(separator: "/")
            return GoldSentence.Word(
                form: String(fields[0]), lemma: "_", partOfSpeech: PartOfSpeech(tag: fields[1]) ?? .other)
        }
        return ItalianHabits.harmonised(GoldSentence(words: words)).words.map(\.partOfSpeech)
    }

    @Test func possessivesBeforeNounsAreDeterminers() {
        #expect(harmonised("la/DET sua/PRON casa/NOUN") == [.determiner, .determiner, .noun])
        #expect(harmonised("la/DET sua/PRON ./PUNCT") == [.determiner, .pronoun, .punctuation])
    }

    @Test func othersAreAdjectivesOrPronouns() {
        #expect(harmonised("altra/DET scuola/NOUN") == [.adjective, .noun])
        #expect(harmonised("gli/DET altri/NOUN dormono/VERB") == [.determiner, .pronoun, .verb])
    }

    @Test func wordsOutsideTheClosedClassesStay() {
        #expect(harmonised("una/DET casa/NOUN rossa/ADJ") == [.determiner, .noun, .adjective])
    }
}

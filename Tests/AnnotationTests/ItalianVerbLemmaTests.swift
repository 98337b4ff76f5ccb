import BitextCore
import TestSupport
import Testing

@testable import Annotation

/// That the forms of Italian verbs lead back to verbs.
@Suite struct ItalianVerbLemmaTests {
    private let italian = Annotator(language: .italian)

    private func lemma(_ form: String, _ model: AnnotationModel) -> String {
        let letters = Array(form.utf8)
        var lemma: [UInt8] = []
        letters.withUnsafeBufferPointer {
            WordKnowledge(language: .italian, model: model, lexicon: UserLexicon()).appendLemma(
                of: $0, folded: $0, wordClass: model.wordClass(of: WordForm(form).hash) ?? -1,
                tag: PartOfSpeech.verb.rawValue, .usual, to: &lemma)
        }
        return String(decoding: lemma, as: UTF8.self)
    }

    @Test func everyFormLeadsBackToAVerbThatHasIt() throws {
        let model = try #require(AnnotationModel.embedded(.italian))
        let list = (ItalianLemmas.verbs + " " + ItalianLemmas.rarerVerbs).split(whereSeparator: \.isWhitespace)
        var forms: [String: Set<String>] = [:]
        func formsOf(_ infinitive: String) -> Set<String> {
            if let known = forms[infinitive] { return known }
            let made = Set(ItalianVerb(infinitive)?.forms.map(\.form) ?? [])
            forms[infinitive] = made
            return made
        }
        var strays: [String] = []
        // One verb of seven, all kinds among them, so that the test is quick; *essere* stands in a list, all forms of it.
        for verb in list.enumerated().filter({ $0.offset % 7 == 3 }).map({ String($0.element) }) where verb != "essere"
        {
            for form in formsOf(verb) {
                let lemma = lemma(form, model)
                if lemma != verb && !formsOf(lemma).contains(form) && lemma != "essere" {
                    strays.append("\(form) \(lemma)")
                }
            }
        }
        #expect(strays.count < 3, "\(strays.sorted())")
    }

    @Test func verbsHaveInfinitivesForLemmasWhateverTheText() {
        let endings = ["are", "ere", "ire", "rre"]
        let pieces = [
            "par", "scriv", "dorm", "trasc", "o", "i", "a", "e", "iamo", "ate", "ò", "ì", "ando", "endo", "eva", "asse",
            "gli",
            "rebbe", "erò", "uto", "ito", "ghi", "ch", "zz", "str", "u",
        ]
        var random = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let words = (0..<6).map { _ in
                (0..<3).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            }
            let annotations = italian.annotations(ofWords: ["Non"] + words + ["."])
            for (word, annotation) in zip(["Non"] + words, annotations) {
                guard annotation.partOfSpeech == .verb || annotation.partOfSpeech == .auxiliary else { continue }
                #expect(endings.contains { annotation.lemma.hasSuffix($0) }, "\(word) \(annotation.lemma)")
            }
        }
    }
}

import BitextCore
import Testing

@testable import Annotation

@Suite struct UserLexiconTests {
    @Test func aUsersWordHasTheReadingTheUserGave() throws {
        let lexicon = try UserLexicon(
            parsing: "# our terms\nbrandeggio\tbrandeggio\tNOUN\nGirasse\tGirasse\tUPOS=PROPN|Number=Sing\r\n")
        let annotator = Annotator(language: .italian, lexicon: lexicon)
        let tags = annotator.annotations(ofWords: ["Il", "brandeggio", "di", "girasse", "."])
        #expect(tags[1] == WordAnnotation(lemma: "brandeggio", partOfSpeech: .noun))
        #expect(tags[3] == WordAnnotation(lemma: "Girasse", partOfSpeech: .properNoun))
    }

    @Test func severalReadingsLeaveTheChoiceToTheContext() throws {
        let lexicon = try UserLexicon(parsing: "sale\tsale\tNOUN\nsale\tsalire\tVERB\n")
        let annotator = Annotator(language: .italian, lexicon: lexicon)
        #expect(annotator.annotations(ofWords: ["Il", "sale", "è", "bianco", "."])[1].lemma == "sale")
        #expect(annotator.annotations(ofWords: ["Luigi", "non", "sale", "sulla", "scala", "."])[2].lemma == "salire")
    }

    @Test func morphItTagsAreUnderstood() throws {
        let lexicon = try UserLexicon(
            parsing: "case\tcasa\tNOUN-F:p\nvado\tandare\tVER:ind+pres+1+s\ndella\tdi\tARTPRE-F:s")
        #expect(lexicon.entries.map(\.annotation.partOfSpeech) == [.noun, .verb, .adposition])
    }

    @Test func aUsersWordIsWholeUnlessTheUserSaysWhatItsPartsSay() throws {
        let lexicon = try UserLexicon(
            parsing: "della\tDella\tPROPN\ndirglielo\tdirglielo\tNOUN\ndal\tda\tARTPRE-M:s\ndarlo\tdare\tVERB")
        let shown = Annotator(language: .italian, lexicon: lexicon).shown("della dirglielo dal darlo nella")
        #expect(shown[0] == "della/PROPN/Della")
        #expect(shown[1] == "dirglielo/NOUN/dirglielo")
        #expect(shown[2] == "dal/ADP/da/da+il")
        #expect(shown[3] == "darlo/VERB/dare/dare+lo")
        #expect(shown[4] == "nella/ADP/in/in+il")
    }

    @Test func entriesThatAreNoSingleTokenAreNamed() throws {
        let lexicon = try UserLexicon(parsing: "casa\tcasa\tNOUN\n\nfoo bar\tfoo\tNOUN\nl'oro\toro\tNOUN\n")
        #expect(lexicon.unusable(in: .italian).map(\.line) == [3, 4])
    }

    @Test(arguments: [
        ("casa\tcasa", 1), ("\na\ta\tNOUN\ncasa\tcasa\tSOSTANTIVO", 3), ("\tcasa\tNOUN", 1), ("casa\t\tNOUN", 1),
        (String(repeating: "a", count: 100) + "\ta\tNOUN", 1),
    ])
    func aWrongLineIsNamed(_ text: String, _ line: Int) {
        #expect { try UserLexicon(parsing: text) } throws: { error in
            (error as? UserLexiconError)?.line == line
        }
    }
}

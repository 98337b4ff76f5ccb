import BitextCore
import Testing

@testable import Documents

@Suite struct LanguageIdentifierTests {
    @Test(arguments: [
        "The dogs barked loudly.", "Don't go.", "She works hard.", "Hello John, how are you?",
        "The No. 1 seed lost. No. 2 won.",
        "Stop it! Gov. Brown called Sen. Hill. They laughed.", "\"Stop it!\" Mary yelled.", "Thanks for the fish.",
    ])
    func shortEnglishTextsAreEnglish(_ text: String) {
        #expect(LanguageIdentifier.language(of: Array(text.utf8)) == .english)
    }

    @Test(arguments: [
        "Il cane abbaia.", "Non andare.", "Ciao Gianni, come stai?", "Grazie mille!", "La casa è rossa.",
        "Vado via subito.",
        "Il film dura due ore.",
    ])
    func shortItalianTextsAreItalian(_ text: String) {
        #expect(LanguageIdentifier.language(of: Array(text.utf8)) == .italian)
    }

    @Test(arguments: [
        (1...120).map { "Art. \($0)" }, (1...120).map { "Art. \($0) - Comma \($0 % 7)" },
        ["Art. I", "Art. II", "Art. III", "Art. IV", "Art. I", "Art. I", "Art. I"],
        (1...60).map { "Fig. \($0)\nTab. \($0)\nPag. \($0)\nCap. \($0)" }, (1...40).map { "Dott. Smith, tel. \($0)" },
    ])
    func headingsAndNumbersAreNoEvidence(_ lines: [String]) {
        #expect(LanguageIdentifier.evidentLanguage(of: Array(lines.joined(separator: "\n").utf8)) == nil)
    }

    @Test func twoShortSentencesAreEvidence() {
        #expect(
            LanguageIdentifier.evidentLanguage(of: Array("The cat sleeps. The dog barked loudly.".utf8)) == .english)
        #expect(
            LanguageIdentifier.evidentLanguage(of: Array("Il gatto dorme. La zia lavora con Anna.".utf8)) == .italian)
    }

    @Test(arguments: ["", "123", "Oh.", "Roma"])
    func whatSaysNothingHasNoLanguage(_ text: String) {
        #expect(LanguageIdentifier.language(of: Array(text.utf8)) == nil)
    }
}

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

    @Test(arguments: ["", "123", "Oh.", "Roma"])
    func whatSaysNothingHasNoLanguage(_ text: String) {
        #expect(LanguageIdentifier.language(of: Array(text.utf8)) == nil)
    }
}

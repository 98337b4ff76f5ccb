import BitextCore
import Testing

@testable import Segmentation

/// Capitals that belong to names and not to the beginning of a sentence.
@Suite struct NamesTests {
    @Test(arguments: [
        "La sig. Porta arriva domani.❘ Aspettala.",
        "Il dott. Prima non c'era.❘ Peccato.",
        "L'avv. Vale difende tutti.❘ Vince spesso.",
        "Ho scritto al prof. Basta con tutti i dati.❘ Risponderà.",
        "Ho visto il dott.❘ Noi lo aspettavamo.",
        "Ho chiamato l'avv.❘ Lui non risponde.",
    ])
    func surnamesThatAreVerbsFollowTitles(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Le tele di M. Costa sono belle.❘ Costano poco.",
        "L'ing. P. Resta dirige il cantiere.❘ È bravo.",
        "Secondo L. Balla il quadro è falso.❘ Non ci credo.",
        "Un libro di A. C. Prima racconta tutto.❘ Leggilo.",
        "Dividi per X.❘ Il resto è zero.",
        "La retta va da A a B.❘ Misura tre metri.",
    ])
    func surnamesThatAreVerbsFollowInitials(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "A speech by T. May was broadcast.❘ Nobody listened.",
        "The portrait of K. More is lost.❘ It was small.",
        "It was painted by I. Repin in 1880.❘ It is huge.",
        "The laws of I. Newton hold.❘ They are simple.",
        "My brother and I.❘ Mary took the picture.",
        "The wire runs from A to B.❘ Will it hold?",
    ])
    func surnamesOfEnglishFollowInitials(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "U.S. Second Lady Karen Pence smiled.❘ She left.",
        "The U.S. Third Army advanced.❘ It rained.",
        "U.S. May factory orders fell.❘ Stocks rose.",
        "They live in the U.S.❘ First they lived in Peru.",
        "We are in the U.S.❘ May I go home?",
    ])
    func offices(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "She turned to Max.❘ Anna nodded.", "They stared at Al.❘ Nancy blushed.", "They asked Ed.❘ Nobody else knew.",
        "We rely on Al.❘ Sarah doesn't.",
        "This is from Smith et Al. Jones disagrees.", "He went with Del.❘ Ruth stayed.",
        "See the 2nd Ed. Chicago 1990.", "The bill passed last Jan. Congress was split.",
    ])
    func firstNamesInEnglish(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Salutò Vic.❘ Lei uscì.", "Poi salutò Ted.❘ Carla uscì.", "Lo disse a Tom.❘ Carla rise.",
        "Chiese a Tom.❘ Giulia rispose.", "Vado al cinema con Ed.❘ Paola resta qui.",
        "Il libro è delle Ed. Paoline.❘ Costa poco.", "Lo disse rich. Rossi.",
    ])
    func firstNamesInItalian(_ marked: String) { expect(marked, .italian) }
}

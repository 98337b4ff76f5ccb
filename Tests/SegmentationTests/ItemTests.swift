import BitextCore
import Testing

@testable import Segmentation

/// Numbers and letters that stay with what they number, and marks that stay with the sentence before.
@Suite struct ItemTests {
    @Test(arguments: [
        "a. Il primo punto.", "b. La seconda cosa.", "e. Il quinto.", "iii. Il terzo.", "• c. Il terzo.",
        "a. La prima cosa.❘ b. La seconda.❘ c. Mele e pere.",
        "Sono due: a. Il primo.❘ b. Il secondo.",
        "i. Il primo.❘ ii. Il secondo.❘ iv. Il quarto.",
        "Si veda la lettera a. Il resto segue.".replacing(". I", with: ".❘ I"),
        "Nel comma b.❘ La legge tace.",
        "Lo dice un trattato del 70 a. C. di Roma.",
        "Vedi sotto, cfr. c. Rossi.",
        "1.a. Il primo.❘ 1.b. Il secondo.", "A.1. Il primo.", "(a) Il primo.❘ (b) Il secondo.",
        "a) Il primo.❘ b) Il secondo.", "a) Il primo; b) il secondo.", "La sent. (v. Rossi) tace.",
    ])
    func lettersOfItalianItems(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "a. The first point.", "e. It rains.", "ii. Take it out.", "a. The first.❘ b. The second.❘ iii. The third.",
        "There are two: a. The first.❘ b. The second.", "He was at point a.❘ The rest follows.",
        "Roe v. Wade was decided.❘ So was Smith et al. v. Jones.",
    ])
    func lettersOfEnglishItems(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "CHAPTER II. The Pool of Tears", "Chapter XII. Alice's Evidence", "CHAPTER I. The Rabbit-Hole",
        "Chapter 2. The Pool of Tears", "Part V. The end", "Appendix C. How to Contribute", "B.1.1. Browsing Files",
        "Answer C.❘ Then go on.",
        "He read chapter two.❘ The rest is lost.",
    ])
    func headingsStayWithTheirNumber(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "È vero.1❘ Altri lo negano.2❘ Fine.", "Durò fino al 1945.12❘ Il paese era povero.",
        "«La guerra è finita».3❘ Il paese era povero.", "Così fu (o quasi).4❘ Il re tacque.",
        "È vero.[a]❘ Altri lo negano.", "È vero.[1][a]❘ Altri lo negano.", "È vero.[nota 3]❘ Altri lo negano.",
        "È vero.[N 1]❘ Altri lo negano.", "È vero.[senza fonte]❘ Altri lo negano.", "È vero.(1)❘ Altri lo negano.",
        "È vero.12,13❘ Altri lo negano.", "È vero.[12, 14–16]❘ Altri lo negano.", "Costa 1945.12 Euro.",
        "Vale a.[x] + b.[y] di più.", "Certo.[br]Sicuro?", "È vero.❘ [Applausi] Grazie.",
        "È vero.❘ (1) Altri lo negano.",
    ])
    func marksOfNotes(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "It is true.1❘ He said it.2❘ Fine.", "It is true.[note 1]❘ Others deny it.",
        "It is true.[citation needed]❘ Others deny it.",
    ])
    func marksOfEnglishNotes(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Saranno 20°C.❘ Nevica.", "Saranno 20 °C.❘ La pioggia tornerà.", "Meglio i 30 °C.❘ 40 sono troppi.",
    ])
    func degrees(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Cfr. AA. VV. 1990.", "Il volume di AA. VV. Scritti scelti.", "I SS. PP. Benedettini.",
        "Dante (Inf. III, 1-3) lo dice.", "Vedi Purg. XXX e S.Th. I.", "Lo dice Rom. 8:28 e 1 Cor. 13:4.",
    ])
    func references(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Il treno (in ritardo. Come sempre.) arrivò.❘ Salimmo.", "Il capitano («Ugo! Vieni!») rise.",
        "Il treno (in ritardo! Come sempre), poi il bus.", "Rise.❘ (Era tardi.❘ Pioveva.)❘ Uscì.",
        "Lo disse (p. 3).❘ Poi (forse) uscì.", "Lo disse (forse.❘ Non so.❘ Così era.",
    ])
    func sentencesInBracketsWithinAnother(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Cosa?❘No!❘Sì!", "«Ti amo!»❘«Anch'io!»", "“Chi è?”❘“Sono io.”❘“Entra.”", "\"Sì.\"❘\"No.\"",
        "La rivista «Eh?»«!»", "Scrisse «Ti amo!»«e poi» morì.",
    ])
    func missingSpaces(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Reg. No. 12 applies.❘ Fine.", "The answer is no.❘ No. 5 is out.", "See Matt. 5:3 and 1 Cor. 13:4.❘ No more.",
    ])
    func englishReferences(_ marked: String) { expect(marked, .english) }
}

import BitextCore
import Testing

@testable import Segmentation

@Suite struct ItalianSentenceTests {
    @Test(arguments: [
        "La sig.ra Conti saluta il dott. Neri.❘ Poi esce.",
        "DOTT. Marta Riva, pediatra.❘ Riceve di lunedì.",
        "Gent.mo Prof. Ferri, la ringrazio.❘ A presto.",
        "Vedi artt. 12 e 13 del d.lgs. n. 81 del 2008.❘ Entra in vigore a maggio.",
        "La citazione è a p. 7, cfr. anche pp. 20-24.❘ Manca la nota.",
        "La casa è in via G. Verdi, all'angolo con p.zza Dante.❘ Suonate due volte.",
        "Nacque il 3 sett. 1910 a Lucca.❘ Visse poco.",
    ])
    func abbreviationsThatNeverEnd(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Vendono viti, chiodi, colla, ecc.❘ Noi compriamo altrove.",
        "Vendono viti, chiodi ecc. a buon prezzo.❘ Conviene.",
        "Lavora per la Marini S.p.A.❘ Il bilancio è buono.",
        "La Marini S.p.A. Divisione Motori assume.❘ Era ora.",
        "Il tempio fu distrutto nel 70 d.C.❘ Tito guidava l'esercito.",
        "Nel 70 d.C. Tito distrusse il tempio.❘ Tornò a Roma.",
        "Vive negli U.S.A.❘ Partirà domani.",
        "Nel I sec. a.C. Roma era già grande.❘ Poi crebbe.",
        "È alto 1,80 m.❘ Pesa poco.",
    ])
    func abbreviationsThatMayEnd(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "C. E. Gadda nacque a Milano.❘ Era ingegnere.",
        "Lo ha scritto P. P. Pasolini nel 1955.❘ Fece scandalo.",
        "Le carote hanno la vitamina A.❘ Mangiatene.",
        "La lettera più rara è la Q.❘ Non la usa nessuno.",
        "Fu incoronato Vittorio Emanuele III.❘ Regnò a lungo.",
    ])
    func initialsAndLoneLetters(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Costa 1.250,90 euro.❘ È caro.",
        "Il treno parte alle 7.45 dal binario 3.❘ Affrettatevi.",
        "Erano in 12.❘ 30 non vennero.",
        "1. Lavare le mele.",
        "3.2. Risultati ottenuti",
        "1024. Opere sul fondo.",
        "a) la domanda; b) la risposta.",
        "Art. 4. La domanda va presentata in carta libera.❘ Scade a giugno.",
        "Da L. 90.000 a L. 100.000.❘ Poi basta.",
    ])
    func numbersAndLists(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "«Vieni!» disse lei.❘ Lui non si mosse.",
        "«Vieni.❘ Ti aspetto.»❘ Lei chiuse la porta.",
        "Disse: «Non ora».❘ E tacque.",
        "“Chi è?” chiese Anna, “e che vuole?”❘ Nessuno rispose.",
        "Il romanzo \"Gli indifferenti\".❘ Lo conosci?",
        "Ha visto 'Roma'.❘ Le è piaciuto.",
        "— Ciao.❘ — Ciao a te.❘ — Entri?",
        "Il cane – chi l'avrebbe creduto? – Argo tornò.",
        "Mario (che gioia!) è arrivato.❘ Festeggiamo.",
        "Ho finito (vedi sopra).❘ Tocca a te.",
        "È caduto [...] ed è morto.❘ Così dicono.",
        "Il testo è dubbio.[3]❘ Altri lo negano.",
        "Il testo è dubbio.¹❘ Altri lo negano.",
    ])
    func quotationsBracketsAndNotes(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Mah… forse hai ragione.❘ Vedremo.",
        "E poi...❘ Il buio.",
        "Davvero?!❘ Incredibile!!!❘ Andiamo.",
        "Dove andare? pensava.❘ Pioveva.",
        "Guardate su www.esempio.it/pagina.html oggi.❘ Scrivete a info@esempio.it.❘ Grazie.",
        "La cena è servita.❘Accomodatevi!",
        "Il Paese è piccolo.❘ È anche povero.",
        "Un po'.❘ Ancora un po'.",
        "Era il '48.❘ Tutto cambiò.",
    ])
    func marksOfAllKinds(_ marked: String) { expect(marked, .italian) }
}

import BitextCore
import Testing

@testable import Segmentation

/// Marks in a row, missing spaces, addresses, faces and what else there is, in Italian.
@Suite struct ItalianMarksTests {
    @Test(arguments: [
        "(Segue a pagina 3.)",
        "Il testo (in prosa) è antico.❘ [Ne esiste una copia.]❘ È a Parigi.",
        "È morto (pace all'anima sua!) ieri.❘ Lo piangiamo.",
        "Il Po (lungo 652 km.) nasce dal Monviso.❘ Sfocia nell'Adriatico.",
        "Ha 40 anni (forse 41).❘ Ne dimostra di più.",
        "Il termine \"privacy\" (ingl. «riservatezza») è entrato nell'uso.❘ Lo usano tutti.",
        "Sono nato a Pola (oggi in Croazia).❘ Vivo a Trieste.",
        "L'ho visto (giuro!).❘ Era lui.",
        "L'auto (una Fiat?) fuggì.❘ La polizia la cerca.",
        "(ANSA) - ROMA, 12 MAG - Il premier è partito.❘ Torna lunedì.",
    ])
    func bracketsAroundSentences(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Dove andare? si domandava Renzo.❘ Era notte.",
        "Perché io? pensava.❘ Non c'era risposta.",
        "Chi è? gridò una voce.❘ Aprimmo.",
        "Quanto costa? chiese il cliente.❘ Troppo.",
        "È possibile?❘ Sì.❘ È facile?❘ No.",
        "Verrà? non verrà? si chiedeva ogni sera.❘ Poi venne.",
    ])
    func questionsWithin(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Cosa?!❘ Non è vero!",
        "Che bello!!!❘ Grazie mille!",
        "Davvero?❘ Sì, davvero.",
        "Come?!?❘ Ripeti!",
        "Oh!❘ Eccoti.",
        "Ehi!❘ Dove corri?",
        "Ah! che dolore.❘ Piano.",
        "Via!❘ Via di qui!",
        "Ahi! ahi! gemeva il poveretto.❘ Nessuno lo udì.",
        "Mamma mia!❘ Che spavento!",
    ])
    func marksInARow(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Pioveva; tirava vento; faceva freddo.❘ Restammo in casa.",
        "Disse una cosa sola: basta.❘ E se ne andò.",
        "Ecco gli ingredienti: farina, uova, zucchero.❘ Mescolare.",
        "Mancavano tutti: Mario, Anna, Luca.❘ La festa fu annullata.",
        "Attenzione: il gradino è rotto.❘ Passate di lato.",
        "Nota bene: Il modulo va firmato.❘ Non serve il bollo.",
        "Ha due figli: Luca, medico; Anna, avvocato.❘ Vivono a Bari.",
    ])
    func colonsAndSemicolons(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "La cena è pronta.❘Sedetevi!",
        "Piove.❘Prendi l'ombrello.",
        "Non so.❘Forse domani.",
        "Che ore sono?❘Le tre.",
        "Ciao!❘Come stai?",
        "È tardi.❘È ora di andare.",
        "Il treno è in ritardo.❘L'autobus pure.",
        "Ha detto di no.❘«Mai!» ha gridato.",
        "L'ha scritto lui.❘Lo giuro.",
        "Il prezzo è alto.❘Non lo compro.",
    ])
    func missingSpaces(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Il lago è gelato.❘ È inverno.",
        "Non c'è.❘ È andato via.",
        "Ha vinto.❘ Èl'ora della festa.",
        "Venne la sera.❘ E' tardi, disse.",
        "Finalmente.❘ E' arrivato.",
        "Ho perso.❘ Ègiusto così.",
        "Dormono tutti.❘ Ella veglia.",
    ])
    func accentedCapitals(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Aspetta un po'.❘ Arrivo.",
        "Dammene un po'.❘ Solo un po'.",
        "Fa' come vuoi.❘ Di' la verità.",
        "Era un mo' di dire.❘ Nient'altro.",
        "Va' via!❘ Sta' zitto.",
        "Resta un po'…❘ Ti prego.",
    ])
    func truncatedWords(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Il bando è su www.regione.piemonte.it/bandi.❘ Scade a giugno.",
        "Visitate il sito http://www.museo-egizio.it.❘ Ci sono le foto.",
        "Scrivi a anna.rossi@scuola.edu.it.❘ Ti risponderà.",
        "Per i biglietti: biglietteria@teatro.it.❘ Prezzi da 10 euro.",
        "Il file è in C:\\Documenti\\lettera.txt.❘ Aprilo con Word.",
        "Compra su Amazon.it.❘ Conviene.",
        "Su Libero.it c'è la notizia.❘ Leggila.",
        "Vedi https://it.wikipedia.org/wiki/Dante_(poeta).❘ È una buona voce.",
        "Manda a segreteria@liceo-volta.edu.❘ Entro venerdì.",
        "Apri index.html.❘ Modifica il titolo.",
        "Seguici su @museoegizio.❘ Usa #museo.",
    ])
    func addressesAndFiles(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "PRESIDENTE.❘ Ha facoltà di replicare.❘ Prego.",
        "BIANCHI.❘ Rinuncio alla replica.",
        "MARINI FRANCO.❘ Signor Presidente, voto contro.",
        "GIUDICE: Si alzi.❘ IMPUTATO: Mi alzo.",
        "MINISTRO DEGLI ESTERI.❘ Ringrazio gli onorevoli colleghi.",
        "Arlecchino: Ho fame!❘ Pantalone: Lavora.",
        "PRESIDENTE.❘ L'onorevole Verdi è assente; s'intende che abbia rinunciato.❘ Andiamo avanti.",
    ])
    func speakers(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Vendono telefoni.❘ iPhone e iPad sono i più cari.",
        "Comprò su internet.❘ eBay era comodo.",
        "Ha un Mac.❘ macOS è aggiornato.",
        "Lavora con lo Scanner.❘ iOS lo riconosce.",
    ])
    func brandsInSmallLetters(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Ci vediamo stasera 😀❘ Porta il vino.",
        "Che ridere 😂😂😂",
        "Buon compleanno!! 🎉🎂❘ Ti voglio bene.",
        "Grazie :)❘ A domani.",
        "Ok! 👍❘ A dopo.",
        "Bravo ;)",
    ])
    func emojiAndFaces(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "<i>Non ci credo.</i>❘ Fermati!",
        "- Dove sei?❘ - Qui!",
        "♪ Volare, oh oh ♪",
    ])
    func subtitles(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Pronto?❘ C'è Anna?",
        "Sì.❘ No.❘ Forse.",
        "Uffa!❘ Basta!",
        "Viva l'Italia!❘ Viva la Repubblica!",
        "Boh.❘ Non so.",
        "Ok.❘ Va bene.❘ Ciao.",
        "Grazie.❘ Prego.",
        "Firenze.❘ Palazzo Vecchio.❘ Interno notte.",
        "INT. CASA - NOTTE",
        "Il dado è tratto.❘ (Cesare)",
        "Roma, 3 marzo.❘ Caro amico, ti scrivo.",
        "Autore: A. Camilleri.❘ Editore: Sellerio.",
        "Voto: 8.❘ Consigliato!",
        "Prezzo: € 12,00.❘ Pagine: 240.",
        "Tel.: 02 1234.❘ Fax: 02 4321.",
        "C.F. RSSMRA80A01H501U.❘ P.IVA 01234567890.",
        "Versione 3.0 beta.❘ Non usare.",
        "Il file foto.jpg è grande.❘ Comprimilo.",
        "Usa Windows 10.❘ O Linux.",
        "Scrive per repubblica.it.❘ Fa inchieste.",
        "La app Immuni.❘ L'hai scaricata?",
        "Vai su Google.❘ Cerca «Roma».",
        "C'era una volta un re.❘ – Un re?❘ – No, un pezzo di legno.",
        "Che bello... :)",
        "Ci vediamo domani! ;-)❘ Buonanotte.",
        "Non ci posso credere…!❘ Davvero?",
        "Ma va'!❘ Non è vero.",
        "Il dott. Ugo (il mio medico) è bravo.❘ Lo consiglio.",
        "La ditta \"F.lli Rossi\" è chiusa.❘ Riapre domani.",
        "Nel '900.❘ Due guerre.",
    ])
    func notesAndLabels(_ marked: String) { expect(marked, .italian) }
}

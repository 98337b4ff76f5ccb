import BitextCore
import Testing

@testable import Segmentation

/// Letters, numbers, items and notes, in Italian of all sorts of texts.
@Suite struct ItalianNumbersTests {
    @Test(arguments: [
        "G. Leopardi nacque a Recanati.❘ Il padre era conte.",
        "L'autore è P. P. Pasolini.❘ Il film è del 1961.",
        "Fu U. Eco a scriverlo.❘ Lo tradusse W. Weaver.",
        "H. G. Wells immaginò la guerra dei mondi.❘ Fece scuola.",
        "L'opera di J.S. Bach è immensa.❘ Comprende duecento cantate.",
        "Cfr. N. Bobbio e A. Passerin d'Entrèves, passim.❘ Non concordano.",
        "Il regista è F. Fellini.❘ La musica è di N. Rota.",
        "A. C. Jemolo insegnò diritto.❘ Fu anche storico.",
        "Il quadro è di C. D. Friedrich.❘ Rappresenta il mare.",
        "John F. Kennedy fu ucciso a Dallas.❘ Era il 1963.",
        "Lo scrisse M. L. King in carcere.❘ Commosse il paese.",
        "La firma è di G.B. Tiepolo.❘ La tela è falsa.",
        "Philip K. Dick immaginò tutto.❘ Anche questo.",
    ])
    func initials(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Gli U.S.A. e l'U.R.S.S. si sfidarono.❘ La Cina aspettò.",
        "Emigrò negli U.S.A. nel 1920.❘ Fece fortuna.",
        "La notizia viene dagli U.S.A.❘ Non è confermata.",
        "Fu agente della C.I.A.❘ Lavorò a Saigon.",
        "L'O.N.U. ha sede a New York.❘ La F.A.O. a Roma.",
        "Partirono per gli U.S.A.❘ Vissero a Boston.",
        "Tornò dagli U.S.A.❘ Aprì un bar.",
        "Il treno è delle F.S.❘ Arriva tardi.",
        "L'I.N.P.S. paga le pensioni.❘ Lo fa ogni mese.",
        "Lavora alle Nazioni Unite, cioè all'O.N.U.❘ Guadagna bene.",
        "Ha studiato negli U.S.A.❘ Insegna a Pisa.",
        "Il P.S.I. si sciolse nel 1994.❘ Nacquero altri partiti.",
        "Ha votato per la D.C.❘ Votava sempre così.",
        "È stato iscritto al P.C.I.❘ Divenne sindaco nel 1975.",
        "Ha il dottorato, conseguito negli U.S.A.❘ Insegnerà a Bologna.",
        "La sede è negli U.S.A.❘ Resta aperta la filiale di Milano.",
    ])
    func acronyms(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Il prof. lavora al C.N.R.❘ Studia le alghe.",
        "L'A.N.P.I. manifesta.❘ La D.C. non esiste più.",
        "È stato al C.S.M.❘ Ora è in pensione.",
        "La sua auto è una B.M.W.❘ Consuma molto.",
        "Viene dall'U.R.S.S.❘ Parla russo.",
        "Studia a L.A.❘ Tornerà a giugno.",
        "Il Presidente degli U.S.A. Kennedy fu ucciso.❘ Era il 1963.",
        "Il debito degli U.S.A.❘ Un problema serio.",
        "La sede dell'O.M.S. è a Ginevra.❘ Lì lavora Paola.",
        "Andò negli U.S.A.❘ Vi rimase dieci anni.",
        "Lascia gli U.S.A.❘ Si trasferisce in Canada.",
        "Venne dagli U.S.A.❘ Portava un cappello.",
        "Fu espulso dagli U.S.A.❘ Morirà in esilio.",
    ])
    func acronymsBeforeVerbs(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "La lettera mancante è la H.❘ Non si pronuncia.",
        "Il latte contiene la vitamina D.❘ Fa bene alle ossa.",
        "Prese la metro A.❘ Scese a Termini.",
        "La gara di serie B.❘ Il Bari vince.",
        "Segui il piano B.❘ Chiama Luca.",
        "È nel gruppo C.❘ Affronterà la Francia.",
        "La classe è la 3 B.❘ Insegna italiano.",
        "Il punto A.❘ Il punto B.",
        "Il signor K.❘ Nessuno lo conosceva.",
        "Ha l'epatite C.❘ Si cura.",
        "La scala Z.❘ L'interno 4.",
        "Uscita al terminal B.❘ Il volo è in orario.",
        "La nota più alta è il do.❘ Il Si bemolle segue.",
        "L'incognita è la x.❘ Risolviamo.",
        "Il vincitore è lo studente A.❘ Il B ha perso.",
    ])
    func loneLetters(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "La sua taglia è la M.❘ La mia la L.",
        "Il fattore H.❘ Un mistero.",
        "La vitamina E.❘ Un antiossidante.",
        "È il caso di Luisa P.❘ La donna ha 40 anni.",
        "Il sig. B.❘ Lo conosco.",
        "L'imputato, A. R., nega.❘ Il pm insiste.",
        "Mario R. è accusato di furto.❘ Nega tutto.",
        "Il binario 3 A.❘ Il treno è fermo.",
        "Prendi l'autobus E.❘ Scendi al capolinea.",
        "Il teorema vale per ogni n.❘ Lo dimostriamo.",
        "Sia dato il punto P.❘ Tracciamo la retta r.",
        "Il valore di x.❘ Il valore di y.",
        "Terapia del gruppo A.❘ Terapia del gruppo B.",
    ])
    func lettersThatStandForSomebody(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Costa 12,50 euro.❘ Non accettano carte.",
        "La popolazione è di 1.250.000 abitanti.❘ È in calo.",
        "Pi greco vale 3,14.❘ Più o meno.",
        "Il tasso è al 2,75%.❘ Salirà ancora.",
        "Pesa 0,5 kg.❘ È leggero.",
        "Il PIL è cresciuto dello 0.3.❘ Le attese erano più alte.",
        "La versione 1.0.2 è instabile.❘ Meglio la 0.9.",
        "Ho installato iOS 17.2.❘ Tutto funziona.",
        "Il debito è di 2.500 mld.❘ Nessuno lo ripagherà.",
        "L'indirizzo è 192.168.1.1.❘ La password è sul retro.",
    ])
    func decimals(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Finì 2 a 1.❘ Segnò Rossi.",
        "Vinse la maglia numero 10.❘ Era il capitano.",
        "Il paragrafo 4 rinvia al 7.❘ Il 7 non esiste.",
        "Siamo in 15.❘ Mancano due sedie.",
        "Accadde nel 1492.❘ Colombo salpò da Palos.",
        "Ho preso 8.❘ Tu quanto?",
        "Abita al 23.❘ Il portone è aperto.",
        "Sono nato nel '75.❘ Mia sorella nel '78.",
        "Vedi il capitolo 2.❘ 12 esempi lo illustrano.",
        "Costava 5.❘ Ora costa 10.",
    ])
    func numbersAtTheEnd(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Ha segnato al 3'.❘ Pareggio al 45'.",
        "Il 90° minuto.❘ Fischio finale.",
        "Il 1° maggio.❘ Festa del lavoro.",
        "È arrivato 3°.❘ Il 1° è un kenyano.",
        "Il codice è A1.❘ Digitalo.",
        "Il volo AZ 604.❘ Imbarco alle 9.",
        "La Fiat 500.❘ Il modello del 1957.",
        "Anno 2020.❘ Pandemia.",
        "Il PIL è al -2.❘ Recessione.",
        "Vale 10^3.❘ Cioè mille.",
        "Ho 3 fratelli.❘ 2 sorelle.",
        "Il 2.❘ Perché no?",
        "Il terremoto fu del 6.3.❘ Crollarono case.",
    ])
    func ordinalsAndScores(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Il film comincia alle 21.15.❘ Dura due ore.",
        "Apre alle 8:30.❘ Chiude alle 20.",
        "Sono le ore 14.❘ Il treno parte.",
        "Dalle 9.00 alle 13.00.❘ Pomeriggio chiuso.",
        "Alle h 18.30 in sede.❘ Non mancate.",
        "Arriva alle 7.❘ Riparte alle 9.",
        "L'appuntamento è alle 15.45 precise.❘ Sii puntuale.",
        "Ha corso i 100 m in 9.58.❘ È un record.",
        "La sveglia suona alle 6 a.m.❘ Mi alzo subito.",
    ])
    func times(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "La riunione inizia alle 10.30.❘ Finisce alle 12.",
        "Erano le 23.59.❘ Mancava un minuto.",
        "L'aereo delle ore 7:05 è in ritardo.❘ Attendere prego.",
        "Aperto lun.-ven. 9-18.❘ Sabato chiuso.",
        "Orario: 8.00-14.00.❘ Tel. 051 234567.",
        "Partenza h. 6.❘ Ritorno h. 20.",
        "Giorno 12/5/2021.❘ Ore 15.",
        "Il 3.4.1999 ci sposammo.❘ Era aprile.",
    ])
    func timesAndDates(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Carlo V. abdicò nel 1556.❘ Si ritirò a Yuste.",
        "Pio XII. fu eletto nel 1939.❘ Era romano.",
        "Umberto II. partì per l'esilio.❘ Non tornò più.",
        "Enrico VIII ebbe sei mogli.❘ Due finirono male.",
        "Il re era Luigi XVI.❘ La regina Maria Antonietta.",
        "Papa Paolo VI.❘ Il concilio si chiuse con lui.",
        "La Seconda guerra mondiale, o II G.M., finì nel 1945.❘ Milioni erano morti.",
        "Il XX sec. è alle spalle.❘ Il XXI è cominciato.",
        "La chiesa è del sec. XII.❘ L'affresco del XIV.",
        "Vedi il libro VI.❘ Virgilio narra la discesa agli inferi.",
        "Fu Vittorio Amedeo I.❘ Sua moglie era francese.",
        "Regnò Carlo I.❘ Lo decapitarono.",
    ])
    func romanNumerals(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "La gara è finita.❘ 12 atleti si sono ritirati.",
        "Il museo è gratuito.❘ 500 visitatori al giorno lo affollano.",
        "La festa è riuscita.❘ 3 torte sono finite subito.",
        "Il mondo cambia.❘ 1989: cade il Muro.",
        "Erano soli.❘ 20 anni dopo si ritrovarono.",
        "Si vota domani.❘ 7 milioni gli elettori.",
    ])
    func digitsAtTheBeginning(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Nacque nel '43.❘ Era figlio unico.",
        "Il '68.❘ Tutto ricominciò.",
        "Gli anni '60.❘ Il boom.",
        "Si sposarono nel ’52.❘ Ebbero sei figli.",
        "È della classe '99.❘ Li mandarono al Piave.",
        "Il contratto è del '21.❘ Scade nel '25.",
    ])
    func yearsWithoutTheirCentury(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Ha vinto col 51%.❘ Il rivale contesta.",
        "L'affluenza è ferma al 40 %.❘ Era al 60.",
        "Sconto del 30%.❘ Solo oggi.",
        "Il 70%.❘ Così tanti?",
        "Lo spread è salito dello 0,5%.❘ Le banche soffrono.",
    ])
    func percentages(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "2. Il conduttore paga il canone.❘ Il ritardo comporta una penale.",
        "1. Obiettivi e finalità",
        "1.1 Premessa",
        "3.2.1. Analisi dei dati",
        "I. La partenza",
        "IV. Conclusioni",
        "Due regole: 1. non correre; 2. non gridare.❘ È tutto.",
        "Primo: ascoltare.❘ Secondo: tacere.",
        "1. Accendere il computer.❘ 2. Inserire la password.❘ 3. Aprire il programma.",
        "1°. Non uccidere.❘ 2°. Non rubare.",
        "Passo 1. Svitare il tappo.❘ Passo 2. Versare l'acqua.",
        "Art. 1. L'Italia è una Repubblica democratica.❘ La sovranità appartiene al popolo.",
    ])
    func numberedItems(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "(a) il nome; (b) il cognome.❘ Firmare in calce.",
        "Barrare la lettera giusta: a) sì; b) no; c) forse.❘ Consegnare.",
        "La risposta esatta è la b.❘ La a è sbagliata.",
    ])
    func letteredItems(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "a) Il candidato deve: 1) essere maggiorenne; 2) avere la cittadinanza.❘ Si allega copia del documento.",
        "§ 1. Definizioni",
        "§ 12 Sanzioni.❘ Chi viola la legge paga.",
        "A.1 Premesse",
        "1.2.3 Installazione di base",
        "Fase 1. Preparare l'impasto.❘ Fase 2. Cuocere.",
    ])
    func headingsAndItems(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "La città fu rifondata.[3]❘ Divenne ricca.",
        "Il poeta morì a Ravenna.²❘ Fu sepolto lì.",
        "Così affermano le fonti.(4)❘ Altri tacciono.",
        "È la più antica.[1][2]❘ Risale al 1088.",
        "L'edificio crollò.*❘ Lo ricostruirono.",
        "«È un capolavoro».[5]❘ I critici concordano.",
        "Lo dice Plinio.12❘ Tacito lo conferma.",
        "Non è certo1.❘ Forse è falso.",
        "Fu ucciso2.❘ Il colpevole fuggì.",
        "Il testo è corrotto[7].❘ Lo emenda Lachmann.",
    ])
    func marksOfFootnotes(_ marked: String) { expect(marked, .italian) }
}

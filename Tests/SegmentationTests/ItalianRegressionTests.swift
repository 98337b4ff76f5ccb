import BitextCore
import Testing

@testable import Segmentation

/// What readers of Italian texts found cut or joined wrongly, and texts of the office, the laboratory and the novel.
@Suite struct ItalianRegressionTests {
    @Test(arguments: [
        "1. Premere A.❘ 2. Premere B.❘ 3. Premere C.",
        "1. Attendere 5 min.❘ 2. Spegnere.",
        "1. Premere il tasto ON.❘ 2. Attendere 5 sec.❘ 3. Rilasciare il tasto.",
        "1. Aggiungere olio, sale ecc.❘ 2. Mescolare.",
        "Tornò.❘ ...E ripartì.",
        "Disse ...e poi tacque.❘ ...Ma non del tutto.",
        "Il ten. Neri parla.❘ L'app. Esposito ascolta.",
        "Cod. fisc. RSSMRA80A01H501U.❘ Grazie.",
        "Così App. Torino, 3 giugno 2001.❘ Nulla.",
        "Cfr. Verg. Aen. VI, 126; Ov. Met. X 1; Cic. Att. IV 1; Liv. I 3; Hdt. I, 32; Thuc. II, 40.❘ Fine.",
        "Is. 7, 14; Sal. 23; At. 3.",
        "Dec. V, 9; Canz. CXXVI; Conv. II, 1.",
        "ciao.❘ come stai?❘ io sto bene.",
        "che fai?❘ dove sei?❘ quando torni?",
        "boh!❘ non lo so!",
        "Bello!!! 😍😍😍❘ Dove l'hai preso?",
        "Ti aspetto domani! 😊❘ Porta il vino",
        "Non ci credo... 😭❘ Perché proprio a me?",
        "Buongiorno 😊❘ Ti aspetto domani.",
        "Che ridere 😂😂❘ Domani ti racconto.",
        "L'ha detto il prof.❘ Nessuno ha fiatato.",
        "Chiedi al dott.❘ Lui saprà cosa fare.",
        "Durata 7 gg.❘ Controllare la creatinina.",
        "ROMA, 12 APR. – Il Consiglio dei ministri ha approvato il decreto.",
        "Scarica l'app.❘ È gratis.",
        "Ha parlato l'a.d. Marchionne.❘ Poi basta.",
        "Ho visto “Aiuto! Mi sono sposato” in tv.❘ Bello.",
        "Il motto è «Libertà! Uguaglianza! Fraternità!» da due secoli.",
        "Nell'a.a. 2010/11 studiava.❘ Al km. 12 svolta.",
        "C.so Vitt. Emanuele II è lungo.",
        "§ 3. Le fonti",
        "«Non lo so.❘ Forse domani», disse Marta.",
        "E il terzo? …❘ Nessuno rispose.",
        "Torniamo a Wesnoth! ...❘ Da tempo attendevo.",
        "Ma dai...❘ Non ci credo!",
        "Valore min.❘ Specifica il valore minimo.",
        "Usate il documento B.❘ Poi il C.",
        "Premete Ctrl + S.❘ Appare una finestra.",
    ])
    func everyEndIsFoundAndNoOther(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Arrivo!❘ Aspettami.",
        "Ma dai...❘ Non ci credo!",
        "[Musica]",
        "[Sospira] Non lo so.❘ Forse.",
        "MARCO: Dove vai?❘ LUISA: Esco.",
        "(sospirando) Va bene.❘ Andiamo.",
        "Ehi, tu!❘ Sì, dico a te!",
        "Shh!❘ Arriva qualcuno.",
        "Uno, due, tre...❘ Via!",
    ])
    func subtitles(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "La temp. media è di 15 °C.❘ D'inverno scende a 3 °C.",
        "Il pH è 7.❘ La soluzione è neutra.",
        "La formula è H2O.❘ L'acqua bolle a 100 °C.",
        "Sia f(x) = 2x.❘ Allora f(3) = 6.",
        "Il campione n. 3 pesa 2,5 g.❘ Il n. 4 pesa 3 g.",
        "Vedi eq. (3).❘ La dimostrazione è in app. B.",
        "Nella fig. 2 (a) si vede il picco.❘ In (b) no.",
        "Il farmaco (Aspirina®, 500 mg) è sicuro.❘ Assumere a stomaco pieno.",
        "Somministrare 2 cpr. al dì.❘ Non superare la dose.",
        "Il 95% C.I. è stretto.❘ Il p-value è 0,03.",
        "La specie Homo sapiens comparve 300 mila anni fa.❘ L'Homo erectus prima.",
        "Il D.N.A. è una molecola.❘ Contiene i geni.",
    ])
    func science(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Parigi dista 2 h.❘ Il volo costa 50 €.",
        "Da Milano prendete l'A1.❘ Uscite a Orte.",
        "La chiesa di S. Maria Novella è a Firenze.❘ Il chiostro è chiuso.",
        "Il M.te Bianco è alto 4.807 m.❘ È il più alto d'Europa.",
        "Il lago è a 1.200 m s.l.m.❘ Ci si arriva a piedi.",
        "Fiume Po, km. 652.❘ Sorgente: Monviso.",
        "Isole Eolie (Lipari, Vulcano, ecc.).❘ Traghetti da Milazzo.",
    ])
    func travelGuides(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Alla c.a. del dott. Rossi.❘ Oggetto: preventivo.",
        "In rif. alla Vs. del 3 u.s., confermiamo l'ordine.❘ Cordiali saluti.",
        "Si allega c.v. in formato europeo.❘ Resto in attesa di un cenno.",
        "Rif. 123/A.❘ Prot. 45.",
        "P.IVA 01234567890, C.F. idem.❘ Iscritta alla C.C.I.A.A. di Roma.",
        "Importo: € 1.200,00 + I.V.A.❘ Pagamento: 30 gg. d.f.f.m.",
        "F.to Il Presidente.❘ Il Segretario.",
        "Il sottoscritto Rossi Mario, nato il 3.4.1960 a Roma (RM), dichiara quanto segue.❘ In fede.",
        "L'ufficio è aperto lun. e mer. dalle 9 alle 12.❘ Gli altri giorni su appuntamento.",
        "Si comunica che la s.v. è convocata per il giorno 5 p.v.❘ La presenza è obbligatoria.",
    ])
    func letters(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Disse il re: «Chi osa?».❘ Nessuno fiatò.",
        "«O Romeo, Romeo!» sospirò Giulietta.❘ La luna taceva.",
        "«Eh?» fece lo zio.❘ «Che hai detto?»",
        "«Ah, sì?» disse lei; e rise.❘ Poi tacque.",
        "E il principe: «Così sia».❘ Uscirono.",
        "— Ebbene? — disse.❘ — Nulla.",
        "Tacque un istante, poi: — Vattene!❘ La donna uscì.",
        "Nel mezzo del cammin di nostra vita...❘ Chi non lo ricorda?",
        "«Nossignore!» ripeté il vecchio.❘ «Mai!»",
        "«Vuoi sposarmi?» le chiese all'improvviso.❘ Lei arrossì.",
        "«Zitti!» sussurrò Pin.❘ Qualcuno saliva le scale.",
        "«Aiuto!» si sentì gridare.❘ Corsero tutti.",
        "«Tu?»❘ «Io.»",
        "«È pronto!» annunciò la cuoca dalla cucina.❘ Sedettero a tavola.",
        "«Perché non vieni?», mi scrisse un giorno.❘ Non risposi.",
        "“Questo è mio!”❘ E lo afferrò.",
        "Si chiese: e se fosse vero?❘ Non dormì più.",
        "Che cosa voleva?❘ Da chi veniva?❘ Perché lì?",
        "Come? – dirà qualcuno – non bastava?❘ No, non bastava.",
        "Era lei!❘ Era proprio lei!❘ Il cuore gli balzò in petto.",
    ])
    func novels(_ marked: String) { expect(marked, .italian) }
}

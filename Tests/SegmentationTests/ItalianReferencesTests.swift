import BitextCore
import Testing

@testable import Segmentation

/// References to laws, books and pages, dates, units and sums, in Italian.
@Suite struct ItalianReferencesTests {
    @Test(arguments: [
        "La battaglia di Azio è del 31 a.C.❘ Ottaviano sconfisse Antonio.",
        "Nerone regnò dal 54 d.C. al 68.❘ Si uccise.",
        "Roma fu saccheggiata nel 410 d.C.❘ Alarico guidava i Visigoti.",
        "Nel 323 a.C. Alessandro morì a Babilonia.❘ Aveva 32 anni.",
        "L'eruzione del 79 d.C. distrusse Pompei.❘ Plinio la raccontò.",
        "Socrate nacque nel 470 a.C. circa.❘ Non scrisse nulla.",
        "La mostra apre il 4 ott. 2023.❘ Chiude a gennaio.",
        "Scade il 31 dic. p.v.❘ Affrettatevi.",
        "L'incontro è mart. 5 febb. alle 10.❘ Portate i dati.",
        "Lettera del 3 u.s.❘ Risposta del 5 c.m.",
        "La stele è del III sec. a.C.❘ Proviene da Cartagine.",
        "Siamo nel sec. V a.C.❘ Atene domina l'Egeo.",
        "Il 25 apr. è festa.❘ Il 1° maggio pure.",
    ])
    func years(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Abita in v. Garibaldi 8.❘ Il portone è verde.",
        "Lo studio è in p.za Dante 3, sc. B, int. 12.❘ Suonare due volte.",
        "Tel. 055 123456.❘ Fax 055 654321.",
        "Per informazioni: tel. 02.123.456, ore ufficio.❘ Chiedere della sig.ra Pia.",
        "Il museo è in l.go Treves.❘ È chiuso il lunedì.",
        "Corso Francia, 120 bis - 10143 Torino (TO).❘ Citofono Bianchi.",
        "Spedire a: C.P. 123, 00187 Roma.❘ Non servono francobolli.",
        "Via XX Settembre, n. 5.❘ Secondo cortile a destra.",
        "Sta in fraz. Cavoretto, str. del Nobile 40.❘ Ci si arriva in autobus.",
        "Vive in S. Lorenzo in Lucina.❘ È una piazza del centro.",
    ])
    func addresses(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Il n. 12 è vuoto.❘ Il n. 14 è occupato.",
        "Abito al nr. 8.❘ Mia sorella al 10.",
        "Il modello n. 730 va presentato a maggio.❘ È gratuito.",
        "Vedi nn. 3 e 5.❘ Il n. 4 manca.",
        "La stanza n. 101 è pronta.❘ La chiave è in portineria.",
        "È il numero uno.❘ Il n. 2 è un altro.",
        "La delib. n. 34 è stata approvata.❘ La n. 35 no.",
        "Prot. n. 1234/AB.❘ Oggetto: richiesta ferie.",
    ])
    func numbersOfThings(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Nacque il 7 febb. 1812 a Portsmouth.❘ Morì nel 1870.",
        "La prima è il 7 dic. alla Scala.❘ I biglietti sono esauriti.",
        "Iscrizioni dal 1 sett. al 15 ott.❘ Modulo in segreteria.",
        "Il 3 nov. 1957 partì Laika.❘ Non tornò.",
        "Riunione ven. 12 genn. ore 15.❘ Sala grande.",
        "Pubblicato il 20 lug. 1969.❘ L'uomo era sulla Luna.",
    ])
    func months(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "La temperatura max. è di 35 gradi.❘ La min. è di 20.",
        "Vel. max. 130 km/h.❘ In città 50.",
        "Portata max. 480 kg.❘ Sei persone.",
        "Cap. max. 50 l.❘ Non superare.",
        "Dim. max. 20x30 cm.❘ Peso 2 kg.",
        "Il voto min. è 6.❘ Il max. è 10.",
        "Temp. min. 5 °C.❘ Non congelare.",
    ])
    func maximaAndMinima(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Secondo Russo et al. il dato è falso.❘ Serve un altro studio.",
        "Vedi Conti et al., 2018.❘ Il campione è piccolo.",
        "L'articolo di Gatti et al.❘ Il più citato.",
        "Moretti et al. hanno replicato l'esperimento.❘ Senza successo.",
        "Così sostengono Villa et al.❘ Non tutti sono d'accordo.",
    ])
    func etAlii(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "P.S. Ricordati il pane.❘ Baci.",
        "P.S.: ti aspetto.❘ Non tardare.",
        "PS. Ho dimenticato le chiavi.❘ Chiama tu.",
        "N.B. L'ingresso è gratuito.❘ Prenotare è obbligatorio.",
        "N.B.: portare un documento.❘ Grazie.",
        "P.P.S. Il gatto sta bene.❘ Mangia molto.",
    ])
    func postscripts(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Lavora con Bianchi, Verdi e soci.❘ Guadagna.",
        "La somma è di 300 mila lire ca.❘ Non è poco.",
        "Nato a Pisa nel 1564 ca.❘ Morto nel 1642.",
        "È un film di fantascienza, horror, ecc.❘ Dura troppo.",
        "L'orario è 8-13 a.m.❘ Chiuso la domenica.",
        "Ho preso lettere, giornali, riviste ecc.❘ Tutto qui.",
        "Consegna a 30 gg.❘ Pagamento anticipato.",
        "Prezzo al kg.❘ IVA compresa.",
        "Costa 30 euro al mq.❘ Un affare.",
        "Il documento è in bozza, rev.❘ Manca la firma.",
        "Vedi sopra, loc. cit.❘ Nulla da aggiungere.",
        "È autore di romanzi, saggi, etc.❘ Vive a Londra.",
        "La sigla significa \"per conto di\", p.c.❘ Si usa nelle lettere.",
        "L'esempio è tratto da Devoto, ibid.❘ La traduzione è mia.",
        "Lo ha detto il CT.❘ Ora tocca ai giocatori.",
        "La ditta Mori & C.❘ Cessò nel 1980.",
    ])
    func abbreviationsAtTheEnd(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Cogito ergo sum.❘ Lo disse Cartesio.",
        "Il pastore (Canis lupus fam.) è fedele.❘ Vive a lungo.",
        "S. aureus è un batterio.❘ E. coli pure.",
        "La Rosa canina L. fiorisce a maggio.❘ I frutti sono rossi.",
        "Quercus robur L.❘ È una quercia comune.",
        "Il batterio E. coli vive nell'intestino.❘ Di solito è innocuo.",
    ])
    func latinNames(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Cfr. Mt. 5, 3-12.❘ Sono le beatitudini.",
        "Vedi Gv. 1, 1.❘ Il prologo è celebre.",
        "Lc 2, 1.❘ Così comincia.",
        "Inf. V, v. 100.❘ Parla Francesca.",
        "Or. III, 4.❘ Ariosto imita Boiardo.",
    ])
    func versesOfBooks(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "È alto 2 m.❘ Gioca a basket.",
        "Pesa 70 kg.❘ È dimagrito.",
        "La stanza è di 20 mq.❘ Costa molto.",
        "Andava a 200 km/h.❘ Lo fermarono.",
        "Servono 3 cucchiai d'olio, 2 l di latte e 100 g. di zucchero.❘ Mescolare bene.",
        "Il lago è profondo 370 m.❘ È il più profondo d'Italia.",
        "Ha una cilindrata di 1200 c.c.❘ Consuma poco.",
        "Lampada da 60 W.❘ Attacco E27.",
        "Dista 5 km.❘ Ci si va a piedi.",
        "Sono 37 gradi C.❘ Fa caldo.",
        "La pressione è di 2 atm.❘ Scende.",
        "Durata: 90 min.❘ Regia di Moretti.",
    ])
    func units(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Costa € 15.❘ È poco.",
        "Ho speso 20 €.❘ Mi restano 5 €.",
        "Pagò 100 $.❘ Non ebbe resto.",
        "Il prezzo è EUR 30.❘ IVA inclusa.",
        "Prestito di L. 500.000.❘ Erano gli anni Ottanta.",
        "Vale 3 mln. di euro.❘ La vendono.",
    ])
    func currencies(_ marked: String) { expect(marked, .italian) }
}

import BitextCore
import Testing

@testable import Segmentation

/// Abbreviations that end a sentence and that don't, in Italian of all sorts of texts.
@Suite struct ItalianAbbreviationsTests {
    @Test(arguments: [
        "L'avv. Ferraris ha vinto la causa.❘ La parcella è salata.",
        "La sig.na Olga insegna pianoforte.❘ Riceve solo di pomeriggio.",
        "I proff. Neri e Villa hanno firmato l'appello.❘ Il rettore no.",
        "L'ing. Castelli dirige i lavori.❘ L'arch. Mura li ha progettati.",
        "Egr. dott. Salvi, la ringrazio della sua lettera.❘ Le rispondo subito.",
        "Il gen. Diaz firmò il bollettino.❘ La guerra era finita.",
        "Il cap. Esposito guidava la pattuglia.❘ Il ten. Russo lo seguiva.",
        "La prof.ssa De Angelis è in congedo.❘ La sostituisce il dott. D'Amico.",
        "Mons. Ravasi parlerà alle 18.❘ Don Luigi farà gli onori di casa.",
        "Il m.llo Proietti redasse il verbale.❘ L'app. Greco lo controfirmò.",
        "S. Antonio è il patrono di Padova.❘ S. Gennaro lo è di Napoli.",
        "Spett.le Ditta Marchi, vi scriviamo per un reclamo.❘ La merce è arrivata rotta.",
        "Il Dott. Ing. Paolo Ricci è il responsabile.❘ Chiedete a lui.",
        "Il M° Muti ha diretto l'orchestra.❘ Il pubblico era in piedi.",
        "Sua Em. il card. Martini scrisse molto.❘ Morì nel 2012.",
        "La dott.ssa non c'è.❘ Il dott. sì.",
        "L'on. si è dimesso.❘ Il sen. pure.",
    ])
    func titlesInSmallAndCapitalLetters(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "La dott.ssa e l'avv. arrivano.❘ Aspettateli.",
        "Il prof. ord. Ugo Bassi insegna qui.❘ Domani no.",
        "Gli on.li Rossi e Verdi votarono a favore.❘ Bianchi si astenne.",
        "Sig. Direttore, ho letto l'articolo.❘ Non sono d'accordo.",
        "Chiar.mo prof. Eco, la invito al convegno.❘ Si terrà a maggio.",
        "Il dr. House è un telefilm.❘ Piace molto.",
        "Il maestro A. Toscanini dirigeva a memoria.❘ Era severo.",
        "Il sen. a vita Cossiga parlò.❘ Tutti ascoltavano.",
        "Rev. padre, mi benedica.❘ Ho peccato.",
        "Il vice pres. Neri firma.❘ Il pres. è in viaggio.",
        "Il geom. Calboni e il rag. Filini giocano.❘ Fantozzi perde.",
        "S.E. il vescovo è malato.❘ Pregate per lui.",
        "S.M. il Re accettò le dimissioni.❘ Era il 25 luglio.",
        "San Pietro e s. Paolo morirono a Roma.❘ Era il 67.",
        "Il comm. Zampetti ringrazia.❘ Offre da bere.",
        "La Sig.ra Pina non c'è.❘ È uscita.",
        "Gent. Sig. Neri, confermo l'ordine.❘ Distinti saluti.",
    ])
    func titlesInEveryForm(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "L'art. 1218 c.c. disciplina l'inadempimento.❘ La prova spetta al debitore.",
        "Il D.Lgs. 81/2008 riguarda la sicurezza sul lavoro.❘ È un testo unico.",
        "La l. n. 104 del 1992 tutela i disabili.❘ Va applicata.",
        "Vedi Cass. pen., sez. II, n. 4321/2010.❘ La Corte ha annullato la condanna.",
        "L'imputato risponde del reato di cui agli artt. 110 e 628 c.p.❘ Il processo si apre lunedì.",
        "Il D.P.C.M. 9 marzo 2020 chiuse il paese.❘ Tutti restarono a casa.",
        "A norma dell'art. 360 c.p.c., il ricorso è ammissibile.❘ Nel merito è infondato.",
        "Il R.D. n. 267 del 1942 è stato abrogato.❘ Lo sostituisce il Codice della crisi.",
        "Ai sensi dell'art. 7, comma 3, lett. c), della L. 241/1990, il termine è sospeso.❘ Riprenderà a settembre.",
        "La Corte di giustizia (C-283/81, Cilfit, cit.) ha stabilito tre eccezioni.❘ La dottrina è divisa.",
        "Il decreto è stato pubblicato nella Gazz. Uff. n. 45.❘ Entra in vigore domani.",
        "Il T.A.R. Lazio ha accolto il ricorso.❘ Il Comune farà appello al Cons. Stato.",
        "Così Trib. Milano, 3 maggio 2016, in Foro it., 2016, I, 2345.❘ La massima è incerta.",
        "La domanda è respinta ai sensi dell'art. 96 c.p.c.❘ Spese compensate.",
        "Visti gli artt. 3, 24 e 111 Cost. e l'art. 6 C.E.D.U.❘ La questione è fondata.",
    ])
    func lawsAndCourts(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Il Cod. civ. all'art. 832 definisce la proprietà.❘ La norma è nota.",
        "L'art. 21-octies l. 241/90 lo prevede.❘ Vale per tutti.",
        "Si v. Corte cost. n. 1/2014, punto 3 del Considerato in diritto.❘ È la sentenza sul Porcellum.",
        "Il Trib. di Bari e la C. App. di Lecce concordano.❘ La Cassazione no.",
        "Cass. SS.UU. 500/1999 cambiò tutto.❘ Prima non era così.",
        "Contra: Cass. 12.5.2009, n. 10847.❘ Adde Trib. Roma 3.2.2010.",
        "Il comma 2-bis, lett. b-ter), è abrogato.❘ Resta il comma 3.",
        "L. 20 maggio 1970, n. 300.❘ Norme sulla tutela dei lavoratori.",
        "Il dir. comunitario prevale.❘ Lo disse la Corte.",
        "Il D.M. 37/08 regola gli impianti.❘ L'art. 7 prevede la dichiarazione.",
        "R.G. n. 345/2018.❘ Sent. n. 12/2020.",
        "Ricorso ex art. 700 c.p.c.❘ Il giudice fissa l'udienza.",
        "Vedasi il d.d.l. Zan.❘ Il Senato lo affossò.",
        "Il G.I.P. ha convalidato il fermo.❘ Il P.M. chiede il carcere.",
        "Delibera G.C. n. 45.❘ Oggetto: bilancio.",
    ])
    func lawsAsLawyersQuoteThem(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Si applica il d.P.R. 380/2001 e s.m.i.❘ Il permesso è necessario.",
        "Come da l. 392/78 e succ. modif.❘ Il canone è libero.",
        "Ai sensi del d.lgs. 50/2016 e ss.mm.ii.❘ La gara è valida.",
        "Il d.l. 18/2020, conv. in l. 27/2020, prorogò i termini.❘ La proroga è finita.",
        "È nullo ex art. 1418 c.c.❘ Il giudice lo rileva d'ufficio.",
        "Vedi la dir. 2006/123/CE e segg.❘ Le norme nazionali seguono.",
    ])
    func referencesToLawsThatEnd(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Si veda il cap. 3, in particolare le pagg. 45-52.❘ Il resto è noto.",
        "L'illustrazione è a pag. 88.❘ La didascalia è sbagliata.",
        "Cfr. la nota 12 a p. 230.❘ L'autore cambiò idea.",
        "Il passo si legge nel lib. IV, cap. 12.❘ Livio lo riprende.",
        "I dati sono nelle tabb. 3 e 4.❘ I grafici nelle figg. 5-8.",
        "Cit. in Croce, Estetica, p. 12.❘ Gentile dissentiva.",
        "La seconda ed. è del 1932.❘ La terza, riv. e ampl., del 1940.",
        "Il carteggio (cfr. vol. XII, pp. 3 sgg.) è inedito.❘ Lo pubblicherà Einaudi.",
        "La voce è firmata da S. Battaglia, s.v. «barocco».❘ È lunga tre colonne.",
        "Ivi, p. 34.❘ Id., Saggi, cit., p. 56.",
        "A c. 12v si legge una glossa.❘ La mano è più tarda.",
        "Il testo è edito in «Aevum», n.s., XX (1946), fasc. 2.❘ Non fu mai ristampato.",
        "Traggo la citazione da Vico, op. cit., p. 7.❘ Il corsivo è mio.",
    ])
    func referencesToBooks(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Vedi fig. 3a.❘ La 3b è simile.",
        "Cfr. infra, § 4.❘ Supra, nota 2.",
        "Cfr. tav. XII.❘ La tavola è a colori.",
        "In: Atti del conv., Roma 1990, pp. 1-10.❘ Il volume è raro.",
        "Trad. it. di G. Colli, Milano, Adelphi, 1977.❘ L'originale è del 1872.",
        "A p. 3 e ss. si legge il contrario.❘ Non me lo spiego.",
        "La nota a pag. 5 è errata.❘ La corresse l'autore.",
        "Dante, Inf. XXXIII, 1-3.❘ Il conte parla.",
        "Manzoni, Prom. sposi, cap. VIII.❘ Addio, monti.",
        "Vedi Tab. A.❘ I valori sono in euro.",
        "All. 1: planimetria.❘ All. 2: foto.",
        "La 2a ed. è esaurita.❘ La 3a esce a maggio.",
    ])
    func referencesToPagesAndNotes(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Vendono frutta, verdura, formaggi ecc. a prezzi bassi.❘ Il mercato chiude alle due.",
        "Servono cemento, mattoni, calce, ecc.❘ Domani li ordino.",
        "Usava tempere, acquerelli, ecc.❘ Preferiva l'olio.",
        "Amava i gatti, i cani, ecc.❘ Odiava i pappagalli.",
        "Nel cassetto trovò penne, gomme, ecc. e un vecchio orologio.❘ Era fermo.",
        "Gli attrezzi (martello, pinze ecc.) sono in cantina.❘ Prendili.",
        "Parlammo di sport, politica, cinema, etc.❘ Si fece tardi.",
        "Fiori, piante, alberi, ecc.: tutto era secco.❘ Non pioveva da mesi.",
        "Guarda film, serie ecc.❘ Mario invece legge.",
    ])
    func eccetera(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Alcune città, p.es. Torino, hanno la metropolitana.❘ Altre no.",
        "Ci sono verbi irregolari, per es. andare.❘ Vanno imparati.",
        "Un metallo nobile, ad es. l'oro, non si ossida.❘ Il ferro sì.",
        "Le parole tronche, es. città, hanno l'accento.❘ Le altre no.",
        "Certi animali (p. es. l'orso) vanno in letargo.❘ Il lupo no.",
        "Es.: la casa è bella.❘ L'aggettivo concorda.",
        "Ad es. Milano ha due stadi.❘ Uno è nuovo.",
        "Molti poeti, ad es. Leopardi e Montale, amarono il mare.❘ Saba anche.",
    ])
    func examples(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "La Bianchi & C. S.n.c. ha chiuso.❘ I soci hanno litigato.",
        "Lavora alla Edison S.p.A.❘ Si occupa di vendite.",
        "L'appalto è andato alla Costruzioni Riva S.r.l.❘ I lavori inizieranno a marzo.",
        "La Pirelli & C. S.p.A. quota in borsa.❘ Il titolo sale.",
        "Il fornitore è la Verdi S.a.s.❘ Le consegne sono puntuali.",
        "La Microsoft Corp. ha sede a Redmond.❘ Amazon pure è a Seattle.",
        "Fu assunto dai F.lli Rossi.❘ Ci restò trent'anni.",
        "La Coop. Muratori ha vinto la gara.❘ Il ricorso è stato respinto.",
        "La Gamma S.r.l. di Torino produce viti.❘ La Delta s.p.a. le vende.",
        "Ha ceduto le quote della Sigma s.r.l.❘ Nessuno sa a chi.",
        "Il contratto con la Iveco S.p.A. scade a fine mese.❘ Non verrà rinnovato.",
        "La Apple Inc. ha presentato il nuovo telefono.❘ Costa mille euro.",
        "L'azienda si chiama Lux S.p.A.❘ Ha cento dipendenti.",
        "È socio della Omega S.r.l.❘ Suo fratello no.",
    ])
    func companies(_ marked: String) { expect(marked, .italian) }
}

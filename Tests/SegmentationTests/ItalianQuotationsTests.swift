import BitextCore
import Testing

@testable import Segmentation

/// Quotations, brackets, dashes and marks of all kinds, in Italian of all sorts of texts.
@Suite struct ItalianQuotationsTests {
    @Test(arguments: [
        "Forse... ma non ne sono certo.❘ Vedremo.",
        "Volevo solo... scusa.❘ Non importa.",
        "Aspettò, aspettò...❘ Nessuno venne.",
        "E così finì...❘ Era l'alba.",
        "Se solo… no, niente.❘ Dimentica.",
        "Silenzio…❘ Qualcuno tossì.",
        "«Io... non saprei» disse.❘ Arrossì.",
        "Chi... chi è là?❘ Rispondi!",
        "Ma... Mario!❘ Sei tu?",
        "C'era una volta...❘ «Un re!» diranno i bambini.",
        "Disse: «Vorrei...».❘ Poi si interruppe.",
        "Il testo prosegue: «[...] e così sia».❘ Fine.",
        "La frase [...] è incompleta.❘ La completo io.",
        "(...) Così scriveva Gramsci.❘ Era in carcere.",
        "Uno... due... tre... via!❘ Partirono.",
    ])
    func ellipses(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "«Esci subito!» urlò il padre.❘ La porta sbatté.",
        "«Hai fame?» gli chiese la nonna.❘ Lui annuì.",
        "«Non ci credo» mormorò Anna.❘ «È impossibile.»",
        "«Parto domani», annunciò Luca, «e non torno».❘ Nessuno parlò.",
        "Il cartello diceva: «Vietato entrare».❘ Entrammo.",
        "Gridò: «Al ladro!».❘ La gente accorse.",
        "Chiese: «Chi viene con me?».❘ Nessuno alzò la mano.",
        "«È finita?»❘ «Sì, è finita.»",
        "«È finita?»❘ «Sì.»❘ Uscirono.",
        "«Ti ricordi?❘ Avevamo vent'anni.»❘ Lui sorrise.",
        "«Vai via», disse Paolo.❘ «Non voglio vederti.»",
        "«Che vuoi?» disse Carlo.❘ «Niente.»",
        "«Buongiorno.»❘ Il medico entrò.",
        "«Che bella giornata!» esclamò la signora Pina.❘ Il marito dormiva.",
        "«Avanti!» fece il direttore.❘ Entrai.",
        "«Chi è?» rispose una voce.❘ Non la riconobbi.",
        "«Presto!» ordinò il capitano Neri.❘ I marinai corsero.",
        "«Andiamocene!»❘ Marco prese la giacca.",
        "«Sei sicuro?» insistette Giulia.❘ Lui tacque.",
        "«Certo che sì!» ribatté lei, offesa.❘ Poi rise.",
        "«Attento!» gli gridai.❘ Troppo tardi.",
    ])
    func guillemets(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "“Chi ha parlato?” chiese la maestra.❘ Silenzio.",
        "“Vengo anch'io.”❘ “No, tu no.”",
        "“È vero” ammise il ladro.❘ “Ho rubato.”",
        "“Che noia!”, sbuffò Pietro.❘ Accese la radio.",
        "“Non passeranno.”❘ Lo scrissero sui muri.",
        "Ha risposto “no, grazie”.❘ Poi è uscito.",
        "“Dove sei stata?”❘ Non rispose.",
        "“Basta così”, disse il giudice.❘ “La seduta è tolta.”",
        "L'ha definito “un errore”.❘ Nessuno lo ha smentito.",
        "“Stai bene?” domandò Ida.❘ Lui fece cenno di sì.",
        "“Siamo pronti.❘ Partiamo.”❘ Il motore rombò.",
    ])
    func curlyQuotationMarks(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Il libro è \"Il Gattopardo\".❘ Lo scrisse Tomasi.",
        "\"Vieni?\" chiese.❘ \"Arrivo!\"",
        "\"Non posso\", rispose Lia.❘ \"Ho da fare.\"",
        "Mi ha detto: \"Torna presto\".❘ Sono tornato tardi.",
        "\"È la verità.\"❘ Lo disse piano.",
        "\"Che succede?\"❘ \"Niente.\"",
        "\"Hai visto?\", sussurrò Gino.❘ Nessuno aveva visto.",
        "La canzone \"Azzurro\" è di Conte.❘ La cantava Celentano.",
        "La chiamano 'la Signora'.❘ Ha cent'anni.",
        "'Non è possibile', pensò.❘ Chiuse gli occhi.",
        "Il termine 'segno' è ambiguo.❘ Saussure lo definì.",
        "\"Fermi tutti!\" intimò l'agente.❘ I due scapparono.",
    ])
    func straightQuotationMarks(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Luca rise.❘ «Che sciocchezza» disse.",
        "Non c'era nessuno.❘ “Strano”, pensò.",
        "La porta si aprì.❘ «Chi è?»",
        "Lei tacque.❘ \"Allora?\" insistette lui.",
        "Pioveva.❘ «Prendi l'ombrello» disse la madre.",
        "Ugo guardò l'orologio.❘ – È tardi – disse.",
    ])
    func quotationsAfterASentence(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Hai visto «Chi ha incastrato Roger Rabbit?» al cinema?❘ È divertente.",
        "Leggeva «Quo vadis?» di Sienkiewicz.❘ Era alla fine.",
        "La rubrica «Che tempo fa?» va in onda la sera.❘ La guardo sempre.",
        "Il saggio “Che cos'è l'arte?” di Tolstoj è del 1897.❘ Fu censurato.",
        "Il musical “Mamma mia!” torna a teatro.❘ I biglietti costano.",
        "Recitò \"Perché?\" di Rodari.❘ Applausi.",
    ])
    func titlesWithMarks(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "«Vieni?» le chiesi.❘ Disse di no.",
        "«Non ci vado» disse.❘ «Perché?»❘ «Perché no.»",
        "“Sì…” sospirò lei.❘ “Forse.”",
        "«Ma tu chi sei?!» sbottò Ugo.❘ Nessuno rispose.",
        "«Pace!» gridava la folla, «Pace!»❘ Il dittatore fuggì.",
        "«Che bella sorpresa!»❘ La zia lo abbracciò.",
        "Entrò e disse: “Buonasera a tutti!” poi si sedette.❘ Nessuno rispose.",
        "Lessi il cartello: «Chiuso per ferie».❘ Che delusione.",
        "«È vero?»❘ «Sì.»❘ «Giuralo!»❘ «Lo giuro.»",
        "«Andate!», disse.❘ «Andate via!»",
        "\"Come stai?\"❘ \"Bene, grazie.\"❘ \"E tua madre?\"",
        "Il motto \"Uno per tutti, tutti per uno!\" è di Dumas.❘ Lo sanno tutti.",
        "«Il re è nudo!», gridò il bambino.❘ La folla rise.",
        "‹Non capisco›, disse.❘ ‹Spiegati meglio.›",
        "„Guten Tag“, disse il tedesco.❘ Poi uscì.",
        "«Domani» rispose Piero.❘ «O dopodomani.»",
        "«È tardi» pensò.❘ «Devo andare.»",
        "Luca: «Vieni?».❘ Anna: «No!».",
        "E lui: «Mai!».❘ E lei: «Sempre!».",
        "''Ciao'', disse.❘ ''Come va?''",
    ])
    func quotationsOfAllKinds(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "«Mi disse: \"Torna domani.\" e chiuse la porta» raccontò Lea.❘ Nessuno le credette.",
        "«Ho letto “Che fare?” in un giorno» disse.❘ Era vero.",
        "“Ha gridato ‘Aiuto!’ e poi è svenuta”, riferì l'infermiera.❘ Accorse il medico.",
        "«Gli ho chiesto: “Perché?”.❘ Non ha risposto.»",
        "«Ripeteva sempre: \"Andrà tutto bene!\"» disse Eva.❘ Piangeva.",
        "«“Non uccidere”: così sta scritto» predicò il frate.❘ Tutti tacquero.",
        "«Disse \"vengo.\" ma non venne» concluse.❘ Era triste.",
    ])
    func quotationsInQuotations(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "\"Sono stanco.\" mormorò Pino.❘ Si sedette.",
        "«Ho fame.» disse il bimbo.❘ La madre cucinava.",
        "“È ora.” annunciò il custode.❘ Le luci si spensero.",
        "\"Tutto bene.\" mentì.❘ Nessuno ci fece caso.",
        "«Vattene.», sibilò.❘ Me ne andai.",
    ])
    func smallLettersAfterAQuotation(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "— Dove vai?❘ — A casa.❘ — Vengo con te.",
        "– Buonasera.❘ – Buonasera a voi.",
        "– Chi è? – chiese Rosa.❘ – Sono io.",
        "— Hai capito? — domandò il maestro.❘ — Sì — rispose il bambino.",
        "– Vieni qui! – gridò la zia.❘ Il gatto fuggì.",
        "– Non so, – disse Piero, – forse domani.❘ Poi uscì.",
        "— Che ore sono?❘ — Le tre.",
        "- Ciao!❘ - Ciao, come stai?",
        "— Ecco, — disse — è finita.❘ — Davvero?",
        "—Dove andiamo?❘ —Al mare.",
    ])
    func dialogueDashes(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "– Pronto?❘ – Pronto, chi parla?❘ – Sono Luisa.",
        "— Mamma! — gridò il bambino.❘ — Ho paura!",
        "– Hai fame? – chiese la madre.❘ – Un po' – rispose lui.❘ – Mangia, allora.",
        "— Che dici?❘ — È così.",
        "— No! — e sbatté la porta.❘ Uscì.",
        "– Silenzio! – intimò il preside.❘ – Ora parlo io.",
        "– Be', – fece Gino, – non so.❘ Vedremo.",
        "- Chi è stato?❘ - Io no.",
    ])
    func dialoguesInOneLine(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Mio nonno – che uomo! – partì a piedi.❘ Aveva vent'anni.",
        "La casa – ricordi? – era gialla.❘ Adesso è bianca.",
        "Il cane — povera bestia! — tremava.❘ Lo asciugammo.",
        "Il premio – finalmente! – è arrivato.❘ Era ora.",
        "Tre città – Roma, Milano e Torino – si candidarono.❘ Vinse Roma.",
        "Un giorno – era il 1944. – passarono i tedeschi.",
        "Il professore – chi non lo conosce? – Carlo Bassi tenne la lezione.❘ Fu breve.",
    ])
    func asidesBetweenDashes(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Il gatto (quanto è grasso!) dorme.❘ Il topo balla.",
        "Mio zio (ti ricordi di lui?) è tornato.❘ Sta bene.",
        "Ho letto tutto (note comprese).❘ È un bel libro.",
        "Il museo è chiuso (vedi avviso).❘ Riapre lunedì.",
        "È nato a Parma (o forse a Modena?).❘ Non si sa.",
        "Chiudi la porta.❘ (Fa freddo.)❘ Grazie.",
        "Il verbo (cfr. § 12.) concorda col soggetto.❘ Sempre.",
        "La formula (v. eq. 3) è esatta.❘ La dimostriamo.",
        "Il film (USA, 1954) è in bianco e nero.❘ Dura tre ore.",
        "L'attore (Roma, 1920 - ivi, 2003) recitò con tutti.❘ Fu amato.",
        "Finì male (molto male!).❘ Nessuno pianse.",
        "Lo dice anche lui (!).❘ Incredibile.",
        "Il sindaco (sic!) si è dimesso.❘ Era ora.",
        "Ha detto «sì» (forse).❘ Chissà.",
    ])
    func brackets(_ marked: String) { expect(marked, .italian) }
}

import BitextCore
import Testing

@testable import Annotation

/// What Italian words are that the treebanks show too seldom: orders, first persons, numbers in Roman letters, names with prepositions.
@Suite struct ItalianPlacesTests {
    private static let italian = Annotator(language: .italian)

    private func expect(_ sentence: String, _ token: String) {
        let shown = Self.italian.shown(sentence)
        #expect(shown.contains(token), "\(shown)")
    }

    @Test(arguments: [
        ("Fallo adesso!", "Fallo/VERB/fare/fare+lo"), ("Fatti sentire.", "Fatti/VERB/fare/fare+ti"),
        ("Valle a cercare.", "Valle/VERB/andare/andare+le"), ("Falle vedere.", "Falle/VERB/fare/fare+le"),
        ("Ricordati di telefonare.", "Ricordati/VERB/ricordare/ricordare+ti"),
        ("Poi dagli un consiglio.", "dagli/VERB/dare/dare+gli"), ("Dalla a tuo fratello.", "Dalla/VERB/dare/dare+la"),
        ("Sbrigati, siamo in ritardo.", "Sbrigati/VERB/sbrigare/sbrigare+ti"), ("Dai, vieni!", "Dai/VERB/dare"),
        ("Salate, pepate e servite.", "Salate/VERB/salare"), ("State calmi.", "State/AUX/stare"),
    ])
    func ordersAreVerbs(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Fallo di mano in area.", "Fallo/NOUN/fallo"), ("Fatti e misfatti.", "Fatti/NOUN/fatto"),
        ("Valle di lacrime.", "Valle/NOUN/valle"), ("Falle nel sistema.", "Falle/NOUN/falla"),
        ("Resta aperto dalle nove alle dieci.", "dalle/ADP/da/da+il"), ("Dalla A alla Z.", "Dalla/ADP/da/da+il"),
        ("Piccoli gesti dagli effetti enormi.", "dagli/ADP/da/da+il"), ("Sono state buone.", "state/AUX/essere"),
    ])
    func whatLooksLikeAnOrderIsNone(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Io canto in cucina.", "canto/VERB/cantare"), ("Tu giochi bene.", "giochi/VERB/giocare"),
        ("Ci conto davvero.", "conto/VERB/contare"), ("Non scherzo mai.", "scherzo/VERB/scherzare"),
        ("Pago io il pranzo.", "Pago/VERB/pagare"), ("Parto stasera.", "Parto/VERB/partire"),
        ("Il gelato piace.", "piace/VERB/piacere"), ("Usa la forchetta.", "Usa/VERB/usare"),
        ("Lavoro in ospedale.", "Lavoro/VERB/lavorare"),
    ])
    func pronounsAndEmptyPlacesShowVerbs(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("È il punto di non ritorno.", "ritorno/NOUN/ritorno"), ("Se la parte è lesa, paga.", "parte/NOUN/parte"),
        ("Tagliala a cubetti.", "cubetti/NOUN/cubetto"), ("Il lavoro in ospedale stanca.", "lavoro/NOUN/lavoro"),
    ])
    func nounsStayNouns(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Nel I secolo nacque Seneca.", "I/ADJ/I"), ("Nel XIV secolo", "XIV/ADJ/XIV"), ("Libro II", "II/ADJ/II"),
        ("Morì Pio XII.", "XII/ADJ/XII"), ("I libri sono miei.", "I/DET/il"), ("VI PREGO DI USCIRE", "VI/PRON/vi"),
    ])
    func numbersInRomanLettersAreAdjectives(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test func romanNumbersAreSpelledInOneWay() {
        for word in ["I", "IV", "XIX", "XL", "MCMXCIV"] { #expect(RomanNumerals.isNumber(word.utf8)) }
        for word in ["", "IIII", "IIX", "VX", "MIA", "IC"] { #expect(!RomanNumerals.isNumber(word.utf8)) }
    }

    @Test(arguments: [
        ("Zitta zitta.", "Zitta/ADJ/zitto"), ("Casetta", "Casetta/NOUN/casetta"),
        ("Ciascuno.", "Ciascuno/PRON/ciascuno"),
        ("Insomma.", "Insomma/ADV/insomma"), ("Verdi scrisse opere.", "Verdi/PROPN/Verdi"),
    ])
    func theCapitalOfTheFirstWordMakesNoName(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Della Valle vende scarpe.", "Della/PROPN/Della"), ("Dell'Utri fu assolto.", "Dell'/PROPN/Dell'"),
        ("Il gol di Del Piero", "Del/PROPN/Del"), ("Del Piero segna.", "Piero/PROPN/Piero"),
        ("Della Francia so poco.", "Della/ADP/di/di+il"), ("Dal Monte Bianco si vede tutto.", "Dal/ADP/da/da+il"),
    ])
    func surnamesThatBeginWithAPrepositionAreNames(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("A che ora arrivi?", "ora/NOUN/ora"), ("È ora di dormire.", "ora/NOUN/ora"), ("Ora dormi.", "Ora/ADV/ora"),
        ("Fu una nuova era.", "era/NOUN/era"), ("L'era glaciale finì.", "era/NOUN/era"),
        ("Se l'era immaginata.", "era/AUX/essere"), ("Gettarono l'ancora dalla prua.", "ancora/NOUN/ancora"),
        ("La stretta via saliva.", "via/NOUN/via"), ("Scusa, come stai?", "come/ADV/come"),
        ("Scusa, come stai?", "Scusa/VERB/scusare"), ("Le chiese se partiva.", "chiese/VERB/chiedere"),
        ("Le chiese di Roma sono aperte.", "chiese/NOUN/chiesa"), ("Il punto è che piove.", "è/VERB/essere"),
        ("Sia oggi sia domani lavoro.", "Sia/CCONJ/sia"), ("Amano sia il mare che la montagna.", "che/CCONJ/che"),
        ("Credo sia un bene che parta.", "sia/AUX/essere"),
        ("Salvo diverso accordo, paga il locatore.", "Salvo/ADP/salvo"),
    ])
    func wordsOfSeveralKindsAreToldByTheirNeighbours(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Fallo subito!", "subito/ADV/subito"), ("Diglielo subito.", "subito/ADV/subito"),
        ("Portalo subito a casa.", "subito/ADV/subito"), ("Ha subito un danno.", "subito/VERB/subire"),
        ("Lo ha subito detto.", "subito/ADV/subito"), ("Hanno subito gravi danni.", "subito/VERB/subire"),
    ])
    func subitoIsSufferedOrAtOnce(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("L'AIDS è una malattia.", "AIDS/NOUN/AIDS"), ("Il DNA dei topi", "DNA/NOUN/DNA"),
        ("La NATO ha deciso.", "NATO/PROPN/NATO"), ("Lavora all'ENI da anni.", "ENI/PROPN/ENI"),
        ("Ha un SMS per te.", "SMS/NOUN/SMS"), ("Il RE è morto.", "RE/NOUN/re"),
        ("Un FILM al giorno.", "FILM/NOUN/film"),
        ("È nato ieri.", "nato/VERB/nascere"), ("È MOLTO caro.", "MOLTO/ADV/molto"),
    ])
    func acronymsKeepTheirCapitals(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Me lo dici dopo.", "Me/PRON/mi"), ("Ce ne sono tre.", "Ce/PRON/ci"), ("Vieni con me.", "me/PRON/me"),
        ("Gli odi di famiglia durano.", "odi/NOUN/odio"), ("Le odi di Orazio", "odi/NOUN/ode"),
        ("I parti sono difficili.", "parti/NOUN/parto"), ("Le parti concordano.", "parti/NOUN/parte"),
        ("Non se ne accorse.", "accorse/VERB/accorgere"), ("Una folla accorse subito.", "accorse/VERB/accorrere"),
        ("Due morti.", "Due/NUM/due"), ("Io taccio.", "taccio/VERB/tacere"),
    ])
    func lemmasFollowTheNeighboursToo(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Se la cavò con poco.", "Se/PRON/si"), ("Se n'era accorto.", "Se/PRON/si"), ("Se n'è andato.", "Se/PRON/si"),
        ("Se l'era dimenticato.", "Se/PRON/si"), ("Se la prese con suo fratello.", "prese/VERB/prendere"),
        ("Se li portò via.", "Se/PRON/si"), ("Gianni se la squagliò.", "se/PRON/si"),
        ("Si era alzato e se l'era presa.", "se/PRON/si"), ("Se n'accorse il re.", "accorse/VERB/accorgere"),
    ])
    func seBeforeThePastIsReflexive(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        "Se la vedi, salutala.", "Se lo farò, lo dirò.", "Se la conoscesse, capirebbe.", "Se la casa crolla, scappa.",
        "Se le chiese fossero aperte, entrerei.", "Se ne è stato informato, lo dica.",
    ])
    func seBeforeAnythingElseIsAConjunction(_ sentence: String) { expect(sentence, "Se/SCONJ/se") }

    @Test(arguments: [
        ("La guardò negli occhi.", "La/PRON/la"), ("La baciò.", "La/PRON/la"), ("La strinse forte.", "La/PRON/la"),
        ("La abbracciò.", "abbracciò/VERB/abbracciare"), ("La prese per mano.", "prese/VERB/prendere"),
        ("Luca la prese per mano.", "la/PRON/la"), ("Le prese la mano.", "Le/PRON/le"),
        ("Le corse incontro.", "corse/VERB/correre"), ("Le sorrise.", "sorrise/VERB/sorridere"),
        ("La difese in tribunale.", "difese/VERB/difendere"), ("L'uccise un fulmine.", "L'/PRON/lo"),
        ("La guardavano tutti.", "La/PRON/la"), ("Le tese la mano.", "tese/VERB/tendere"),
        ("Le chiese scusa.", "chiese/VERB/chiedere"),
        ("La scorse tra la folla.", "La/PRON/la"),
    ])
    func pronounsBeforeThePastAreNoArticles(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("La presa era salda.", "presa/NOUN/presa"), ("Le corse di cavalli sono belle.", "corse/NOUN/corsa"),
        ("Le spese sono alte.", "spese/NOUN/spesa"), ("La morte la raggiunse.", "morte/NOUN/morte"),
        ("Le difese della città crollarono.", "difese/NOUN/difesa"), ("Le sorprese non mancano.", "Le/DET/il"),
        ("La messe è molta.", "La/DET/il"), ("Le scommesse le perde sempre.", "scommesse/NOUN/scommessa"),
    ])
    func articlesBeforeNounsThatLookLikeThePastStayArticles(_ sentence: String, _ token: String) {
        expect(sentence, token)
    }

    @Test(arguments: [
        ("Dai un'occhiata al libro.", "Dai/VERB/dare"), ("Dai il libro a Maria.", "Dai/VERB/dare"),
        ("Dai da mangiare al cane.", "Dai/VERB/dare"), ("Dai retta a me.", "Dai/VERB/dare"),
        ("Se dai la colpa a me, sbagli.", "dai/VERB/dare"), ("Dai a Cesare la sua moneta.", "Dai/VERB/dare"),
        ("Dagli retta.", "Dagli/VERB/dare/dare+gli"),
        ("Dai monti scende il fiume.", "Dai/ADP/da/da+il"), ("Dai suoi occhi cadono lacrime.", "Dai/ADP/da/da+il"),
        ("Dai quali dipende.", "Dai/ADP/da/da+il"), ("Dai tre ai cinque anni.", "Dai/ADP/da/da+il"),
    ])
    func daiBeforeAnObjectGives(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Gli dei erano adirati.", "dei/NOUN/dio"), ("Gli dei erano adirati.", "Gli/DET/il"),
        ("Il re degli dei era Giove.", "dei/NOUN/dio"), ("Piaceva agli dei.", "dei/NOUN/dio"),
        ("Credeva negli dei.", "dei/NOUN/dio"), ("Quegli dei antichi", "dei/NOUN/dio"),
        ("Parlò dei libri.", "dei/ADP/di/di+il"), ("Gli amici, dei quali parlo.", "dei/ADP/di/di+il"),
    ])
    func godsStandBehindGli(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Mi alzo alle sette di mattina.", "sette/NUM/sette"), ("Sono le sette.", "sette/NUM/sette"),
        ("Le sette e mezza.", "sette/NUM/sette"), ("Dalle sette alle otto.", "otto/NUM/otto"),
        ("Verso le sette.", "sette/NUM/sette"), ("Dopo le sei.", "sei/NUM/sei"),
        ("Le sette sorelle.", "sette/NUM/sette"), ("Le sette religiose crescono.", "sette/NOUN/setta"),
        ("Le sette e i culti.", "sette/NOUN/setta"), ("Nelle sette si prega.", "sette/NOUN/setta"),
        ("Visitò le Cinque Terre.", "Cinque/PROPN/Cinque"),
    ])
    func hoursAreNumbers(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Ancora una volta ha vinto.", "Ancora/ADV/ancora"), ("Ancora un po' di vino?", "Ancora/ADV/ancora"),
        ("Uno studente entrò.", "Uno/DET/uno"), ("Uno straniero bussò.", "Uno/DET/uno"),
        ("Uno di loro rise.", "Uno/PRON/uno"), ("Uno spende e l'altro risparmia.", "Uno/PRON/uno"),
        ("Dammi retta.", "retta/NOUN/retta"), ("Da' retta a me.", "retta/NOUN/retta"),
        ("Non dargli retta.", "retta/NOUN/retta"), ("Non le diede mai retta.", "retta/NOUN/retta"),
        ("Una linea retta.", "retta/ADJ/retto"), ("Lui mente sempre.", "mente/VERB/mentire"),
    ])
    func frequentWordsAreToldByTheWordsBesideThem(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Avendola vista, scappò.", "Avendola/AUX/avere/avere+la"), ("Avendola vista, scappò.", "vista/VERB/vedere"),
        ("Avendogli detto tutto, tacque.", "Avendogli/AUX/avere/avere+gli"),
        ("Essendosi alzato, uscì.", "Essendosi/AUX/essere/essere+si"), ("Avendolo visto, scappò.", "visto/VERB/vedere"),
        ("Avendotelo detto, taccio.", "Avendotelo/AUX/avere/avere+ti+lo"),
        ("Averla vinta è bello.", "Averla/AUX/avere/avere+la"),
        ("Avendolo in casa, lo uso.", "Avendolo/VERB/avere/avere+lo"),
        ("Venne qui ieri.", "Venne/VERB/venire"), ("Venne giù.", "Venne/VERB/venire"),
        ("Venne subito.", "Venne/VERB/venire"), ("Venne ucciso.", "Venne/AUX/venire"),
        ("Vennero subito arrestati.", "Vennero/AUX/venire"),
    ])
    func auxiliariesStandBeforeParticiples(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Vinsero 2-1.", "2-1/NUM/2-1"), ("Il 3-0 finale", "3-0/NUM/3-0"), ("A → B", "→/SYM/→"), ("A + B", "+/SYM/+"),
        ("• primo", "•/SYM/•"), ("Premi A | B", "|/SYM/|"), ("Pesa 20kg.", "20kg/NOUN/20kg"),
        ("Corre 5km al giorno.", "5km/NOUN/5km"), ("Alle 3pm partiamo.", "3pm/NOUN/3pm"),
        ("Ha 16GB di memoria.", "16GB/NOUN/16gb"), ("A 90km/h", "90km/h/NOUN/90km/h"),
    ])
    func figuresAreAlwaysTheSame(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test func whatIsWrittenInCapitalsHasPartsInCapitals() {
        let parts = Self.italian.parts(of: "DELLA", as: WordAnnotation(lemma: "di", partOfSpeech: .adposition))
        #expect(parts.map(\.form) == ["DI", "LA"])
    }
}

extension Annotator {
    /// `form/POS/lemma`, and `/parts` where there are any, of each token.
    func shown(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var result = AnnotatedTokens(attributeCount: 3)
        bytes.withUnsafeBufferPointer { annotate($0, into: &result) }
        return (0..<result.count).map { token in
            let form = String(decoding: bytes[result.tokens[token].range], as: UTF8.self)
            let parts = result.value(of: 2, at: token)
            return "\(form)/\(result.value(of: 1, at: token))/\(result.value(of: 0, at: token))"
                + (parts.isEmpty ? "" : "/\(parts)")
        }
    }
}

import BitextCore
import TestSupport
import Testing

@testable import Annotation

@Suite struct AnnotatorTests {
    /// `form/POS/lemma`, and `/parts` where there are any, of each token.
    private func annotate(_ text: String, _ annotator: Annotator) -> [String] {
        let bytes = Array(text.utf8)
        var result = AnnotatedTokens(attributeCount: 3)
        bytes.withUnsafeBufferPointer { annotator.annotate($0, into: &result) }
        return (0..<result.count).map { token in
            let form = String(decoding: bytes[result.tokens[token].range], as: UTF8.self)
            let parts = result.value(of: 2, at: token)
            return "\(form)/\(result.value(of: 1, at: token))/\(result.value(of: 0, at: token))"
                + (parts.isEmpty ? "" : "/\(parts)")
        }
    }

    private let italian = Annotator(language: .italian)
    private let english = Annotator(language: .english)

    @Test func bothModelsAreWhole() {
        #expect(AnnotationModel.embedded(.italian) != nil)
        #expect(AnnotationModel.embedded(.english) != nil)
    }

    @Test(arguments: [
        ("Domani vado a Roma con lei.", "vado"), ("Non va bene così.", "va"),
        ("Noi andiamo al mare ogni estate.", "andiamo"),
        ("Voleva andarsene subito.", "andarsene"), ("Sono andati via ieri sera.", "andati"),
        ("Quando andrà a casa, dormirà.", "andrà"),
    ])
    func andareFindsItsForms(_ sentence: String, _ form: String) {
        #expect(annotate(sentence, italian).contains { $0.hasPrefix("\(form)/VERB/andare") })
    }

    @Test func prepositionsShowTheirArticle() {
        let tokens = annotate("Le finestre della casa danno sull'orto dei vicini.", italian)
        #expect(tokens.contains("della/ADP/di/di+il"))
        #expect(tokens.contains("sull'/ADP/su/su+il"))
        #expect(tokens.contains("dei/ADP/di/di+il"))
        #expect(tokens.contains("finestre/NOUN/finestra"))
    }

    @Test func verbsShowTheirPronouns() {
        #expect(annotate("Vorrei dirglielo domani.", italian).contains("dirglielo/VERB/dire/dire+gli+lo"))
        #expect(annotate("Dammelo e vattene!", italian).prefix(1) == ["Dammelo/VERB/dare/dare+mi+lo"])
        #expect(annotate("Parlandole di lui, rideva.", italian).prefix(1) == ["Parlandole/VERB/parlare/parlare+le"])
        #expect(annotate("Bisogna metterli via.", italian).contains("metterli/VERB/mettere/mettere+li"))
    }

    @Test(arguments: [
        ("Stacci attento.", "Stacci", "stare+ci"), ("Digli di venire.", "Digli", "dire+gli"),
        ("Faglielo sapere.", "Faglielo", "fare+gli+lo"), ("Dàgli tempo.", "Dàgli", "dare+gli"),
        ("Lasciatelo stare.", "Lasciatelo", "lasciare+lo"), ("Usalo bene.", "Usalo", "usare+lo"),
        ("Deve esserci un motivo.", "esserci", "essere+ci"), ("Il denaro datogli bastò.", "datogli", "dare+gli"),
        ("Abbiatene cura.", "Abbiatene", "avere+ne"), ("Accortosene, tacque.", "Accortosene", "accorgere+si+ne"),
        ("Glielo dissi ieri.", "Glielo", "gli+lo"),
        ("Non gliene parlò.", "gliene", "gli+ne"), ("Non posso farcela.", "farcela", "fare+ci+la"),
        ("Facendolo piano, riesce.", "Facendolo", "fare+lo"), ("Vattene!", "Vattene", "andare+ti+ne"),
        ("Dicci la verità.", "Dicci", "dire+ci"), ("Stammi a sentire.", "Stammi", "stare+mi"),
        ("Eccone due.", "Eccone", "ecco+ne"), ("Aiutiamoci a vicenda.", "Aiutiamoci", "aiutare+ci"),
        ("Svegliatosi presto, partì.", "Svegliatosi", "svegliare+si"), ("Parlami di lei.", "Parlami", "parlare+mi"),
        ("Portandosela dietro, uscì.", "Portandosela", "portare+si+la"),
        ("Andiamocene.", "Andiamocene", "andare+ci+ne"),
    ])
    func pronounsOfAllKindsAreFound(_ sentence: String, _ form: String, _ parts: String) {
        let bytes = Array(sentence.utf8)
        var result = AnnotatedTokens(attributeCount: 3)
        bytes.withUnsafeBufferPointer { italian.annotate($0, into: &result) }
        let token = (0..<result.count).first {
            String(decoding: bytes[result.tokens[$0].range], as: UTF8.self) == form
        }
        #expect(token.map { result.value(of: 2, at: $0) } == parts)
    }

    @Test(arguments: [
        "diversi", "cavallo", "modelli", "bastone", "Alessandrosi", "virgole", "sole", "cellulare", "parole", "carne",
        "carnevale", "sale", "porti", "facile", "molle", "belle", "mele", "parlare", "bambole", "angeli", "Napoli",
        "conosci", "capelli", "stivale", "penale", "sociale", "vela", "solo", "mondiale", "colle", "portale", "canale",
        "mortale", "statale", "natale", "segnale", "uccelli", "fratelli", "tavole", "stelle", "spalle", "novelle",
    ])
    func otherWordsHoldNoPronouns(_ word: String) {
        for part in PartOfSpeech.allCases {
            #expect(italian.parts(of: word, as: WordAnnotation(lemma: word, partOfSpeech: part)).isEmpty)
        }
        #expect(!annotate("Ci sono diversi modi.", italian).contains { $0.hasPrefix("diversi/VERB") })
    }

    @Test func partsAreWordsOfATreebank() {
        let della = italian.parts(of: "Della", as: WordAnnotation(lemma: "di", partOfSpeech: .adposition))
        #expect(
            della == [
                WordPart(form: "Di", lemma: "di", partOfSpeech: .adposition),
                WordPart(form: "la", lemma: "il", partOfSpeech: .determiner),
            ])
        let dirglielo = italian.parts(of: "dirglielo", as: WordAnnotation(lemma: "dire", partOfSpeech: .verb))
        #expect(dirglielo.map(\.lemma) == ["dire", "gli", "lo"])
        #expect(dirglielo.map(\.form).joined() == "dirglielo")
    }

    @Test func englishWordsHaveTheirLemmas() {
        let tokens = annotate("The children weren't running; they'd bought better knives.", english)
        for expected in [
            "children/NOUN/child", "were/AUX/be", "n't/PART/not", "running/VERB/run", "bought/VERB/buy",
            "knives/NOUN/knife",
        ] {
            #expect(tokens.contains(expected))
        }
    }

    @Test func closedClassesHaveTheLemmasOfTheLists() {
        let words = ["Penso", "ad", "altro", "ed", "essi", "ne", "sanno", "un", "po'", "."]
        let lemmas = italian.annotations(ofWords: words).map(\.lemma)
        #expect(
            lemmas[1] == "a" && lemmas[3] == "e" && lemmas[4] == "esso" && lemmas[6] == "sapere" && lemmas[8] == "poco")
    }

    @Test(arguments: [
        ("secondo la lettera a ) del comma", [3]), ("le tabelle b ) e c ) allegate", [2, 5]),
        ("le lettere b , d , e , f del decreto", [2, 4, 6, 8]), ("e ) gli altri casi", [0]),
    ])
    func lettersThatNumberItemsAreNouns(_ sentence: String, _ labels: [Int]) {
        let tags = italian.annotations(ofWords: sentence.split(separator: " ").map(String.init)).map(\.partOfSpeech)
        for label in labels { #expect(tags[label] == .noun) }
    }

    @Test func lettersThatAreWordsStayWords() {
        let words = ["Arrivano", "a", "casa", "e", "mangiano", ",", "o", "dormono", "."]
        let tags = italian.annotations(ofWords: words).map(\.partOfSpeech)
        #expect(tags[1] == .adposition && tags[3] == .coordinatingConjunction && tags[6] == .coordinatingConjunction)
    }

    @Test func frequentWordsHaveTheirLemmasWhateverTheTreebanksHold() {
        let words = ["I", "commi", "rispecchiano", "le", "miniere", "gialle", "che", "il", "teste", "possegga"]
        let lemmas = italian.annotations(ofWords: words).map(\.lemma)
        #expect(lemmas[1] == "comma" && lemmas[2] == "rispecchiare" && lemmas[4] == "miniera" && lemmas[5] == "giallo")
        #expect(lemmas[9] == "possedere")
    }

    @Test(arguments: [
        ("Il sale è sulla tavola.", "sale/NOUN/sale"), ("Le sale sono piene.", "sale/NOUN/sala"),
        ("Abita sul colle.", "colle/NOUN/colle"), ("Vide la rete.", "rete/NOUN/rete"),
        ("Le botte di ieri.", "botte/NOUN/botta"), ("La botte è piena.", "botte/NOUN/botte"),
    ])
    func theArticleDecidesBetweenSingularAndPlural(_ sentence: String, _ expected: String) {
        #expect(annotate(sentence, italian).contains(expected))
    }

    @Test(arguments: [
        ("Gli dissi di lasciarmi in pace.", 0), ("Lo prese per il braccio.", 0), ("Lo feci entrare.", 0),
        ("Maria non la odio più.", 2), ("Se tu la cerchi bene.", 2), ("Le disse di no, lo appese e uscì.", 5),
    ])
    func pronounsAreNoArticles(_ sentence: String, _ place: Int) {
        let tokens = annotate(sentence, italian)
        #expect(tokens[place].contains("/PRON/"), "\(tokens)")
        #expect(tokens[place + 1].contains("/VERB/"), "\(tokens)")
    }

    @Test(arguments: [
        "Lo zio e gli amici dormono.", "Gli psicologi e lo gnomo.", "La mano e le uova.", "La radio suona.",
    ])
    func articlesStayArticles(_ sentence: String) {
        let tokens = annotate(sentence, italian)
        #expect(tokens[0].hasSuffix("/DET/il"), "\(tokens)")
    }

    @Test func namesKeepTheirCapitalInEnglishAdjectives() {
        #expect(annotate("He likes European food.", english).contains("European/ADJ/European"))
        #expect(annotate("Greater things were done.", english)[0].hasSuffix("/great"))
    }

    @Test(arguments: [
        ("I belgi bevono birra.", "belga"), ("Gli asparagi sono cotti.", "asparago"), ("Le uova sono rotte.", "uovo"),
        ("Le dita della mano.", "dito"), ("I buoi tirano il carro.", "bue"), ("Gli uomini lavorano.", "uomo"),
        ("I medici curano.", "medico"), ("Le valigie sono pronte.", "valigia"), ("Le ciliegie mature.", "ciliegia"),
        ("Le ciglia lunghe.", "ciglio"), ("Le molle cigolano.", "cigolare"), ("Nacqui in un paese.", "nascere"),
        ("Gli dolse la testa.", "dolere"), ("Temo che muoia presto.", "morire"),
        ("Il corpo giacque a terra.", "giacere"),
        ("Udii un grido.", "udire"), ("Credo che lo sappiano.", "sapere"), ("Ci vuole mezz'ora.", "mezzo"),
        ("Qual è il problema?", "quale"), ("Dev'essere tardi.", "dovere"), ("Dov'è la chiave?", "dove"),
        ("Com'è andata?", "come"), ("Cos'è successo?", "cosa"), ("Di' la verità.", "dire"), ("Be', non so.", "beh"),
        ("Un bell'uomo.", "bello"), ("È una donna bellissima.", "bello"), ("Scrivile una lettera.", "scrivere"),
        ("Senz'altro verrà.", "senza"), ("Quand'ero piccolo.", "quando"), ("Quell'anno nevicò.", "quello"),
    ])
    func italianFormsHaveTheirLemmas(_ sentence: String, _ lemma: String) {
        #expect(annotate(sentence, italian).contains { $0.split(separator: "/").dropFirst(2).first ?? "" == lemma })
    }

    @Test(arguments: [
        ("She'd gone before.", "'d/AUX/have"), ("I'd like that.", "'d/AUX/would"), ("You'd better go.", "'d/AUX/have"),
        ("It's been a long day.", "'s/AUX/have"), ("He's already got a car.", "'s/AUX/have"),
        ("It's called Kiwi.", "'s/AUX/be"), ("He's going home.", "'s/AUX/be"), ("She's lost her keys.", "'s/AUX/have"),
        ("It's better than nothing.", "'s/AUX/be"), ("John's book is here.", "'s/PART/'s"),
    ])
    func englishContractionsHaveTheLemmaOfTheirVerb(_ sentence: String, _ expected: String) {
        #expect(annotate(sentence, english).contains(expected))
    }

    @Test func curlyApostrophesAndCapitalsChangeNothing() {
        let straight = annotate("L'albero dell'orto non c'è più.", italian)
        let curly = annotate("L’albero dell’orto non c’è più.", italian)
        #expect(straight.map { $0.replacing("'", with: "’") } == curly.map { $0.replacing("'", with: "’") })
        #expect(annotate("Della casa", italian)[0] == "Della/ADP/di/di+il")
    }

    @Test func aStateThatMetManyWordsAnswersAsAFreshOne() {
        let sentence = "La nonna di Giulia vuole dirglielo prima della festa."
        let fresh = annotate(sentence, Annotator(language: .italian))
        let used = Annotator(language: .italian)
        var numbers = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let words = (0..<100).map { _ in "parola\(numbers.next() % 1_000_000)" }
            _ = annotate(words.joined(separator: " "), used)
        }
        #expect(annotate(sentence, used) == fresh)
    }

    @Test func everyTokenHasValuesWhateverTheText() {
        for text in [
            "", " ", "\u{0}", "😀👍🏽", "ПРИВЕТ мир", "日本語", "a\u{301}", "....", "'''", "ß İ ı", "x\u{FFFD}y", "’’’",
        ] {
            for annotator in [italian, english] {
                let tokens = Tokenizer(language: annotator.language).tokens(in: text)
                #expect(annotate(text, annotator).count == tokens.count)
            }
        }
        #expect(italian.annotations(ofWords: []).isEmpty)
        #expect(italian.annotations(ofWords: ["", "a"]).count == 2)
    }

    @Test func aLongSegmentIsAnnotatedAsOne() {
        let tokens = annotate(String(repeating: "la casa ", count: 20_000), italian)
        #expect(tokens.count == 40_000)
        #expect(tokens.dropFirst(10).contains("casa/NOUN/casa"))
    }
}

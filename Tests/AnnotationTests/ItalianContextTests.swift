import BitextCore
import TestSupport
import Testing

@testable import Annotation

/// What the words beside a word decide in Italian, whatever the tagger has learned.
@Suite struct ItalianContextTests {
    private let italian = Annotator(language: .italian)

    /// `form/POS/lemma`, and `/parts` where there are any, of each token.
    private func annotate(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var result = AnnotatedTokens(attributeCount: 3)
        bytes.withUnsafeBufferPointer { italian.annotate($0, into: &result) }
        return (0..<result.count).map { token in
            let form = String(decoding: bytes[result.tokens[token].range], as: UTF8.self)
            let parts = result.value(of: 2, at: token)
            return "\(form)/\(result.value(of: 1, at: token))/\(result.value(of: 0, at: token))"
                + (parts.isEmpty ? "" : "/\(parts)")
        }
    }

    @Test(arguments: [
        ("Alzati!", "Alzati/VERB/alzare/alzare+ti"), ("Ma figurati!", "figurati/VERB/figurare/figurare+ti"),
        ("Vestiti!", "Vestiti/VERB/vestire/vestire+ti"),
        ("Guardava cogli occhi chiusi.", "cogli/ADP/con/con+il"), ("La colla è secca.", "colla/NOUN/colla"),
        ("Me lo dai?", "dai/VERB/dare"), ("Viene dai monti.", "dai/ADP/da/da+il"),
        ("Dallo a me.", "Dallo/VERB/dare/dare+lo"), ("Uscì dallo studio.", "dallo/ADP/da/da+il"),
        ("Il generale Dalla Chiesa fu ucciso.", "Dalla/PROPN/Dalla"),
        ("Dalla finestra vedo il mare.", "Dalla/ADP/da/da+il"),
    ])
    func tokensArePartedAsTheirNeighboursTell(_ sentence: String, _ token: String) {
        #expect(annotate(sentence).contains(token), "\(annotate(sentence))")
    }

    @Test(arguments: ["Gli invitati sono alzati.", "Soldati!", "I soldati fermati ieri."])
    func participlesAndNounsAreNoOrders(_ sentence: String) {
        #expect(annotate(sentence).allSatisfy { !$0.contains("+ti") })
    }

    @Test(arguments: [
        ("Mangia troppo pane.", "troppo/DET/troppo"), ("Beve poco vino.", "poco/DET/poco"),
        ("È molto bello.", "molto/ADV/molto"), ("Hanno sei biciclette.", "sei/NUM/sei"),
        ("Sei stanco?", "Sei/AUX/essere"),
        ("Il dott. Verdi è qui.", "Verdi/PROPN/Verdi"), ("La sig.ra Bianchi dorme.", "Bianchi/PROPN/Bianchi"),
        ("La ditta ha sede a Milano.", "sede/NOUN/sede"), ("Tra mezz'ora parto.", "ora/NOUN/ora"),
        ("Propone ricorso avverso la decisione.", "avverso/ADP/avverso"),
    ])
    func neighboursTellWhatAWordIs(_ sentence: String, _ token: String) {
        #expect(annotate(sentence).contains(token), "\(annotate(sentence))")
    }

    @Test(arguments: [
        ("Ella gli dicea di no.", "dicea/VERB/dire"), ("Ei non vedea nulla.", "vedea/VERB/vedere"),
        ("Premi il pulsante rosso.", "Premi/VERB/premere"), ("Gli arbitri fischiano.", "arbitri/NOUN/arbitro"),
        ("È un odio razziale.", "razziale/ADJ/razziale"), ("Ha un forte dolor di capo.", "dolor/NOUN/dolore"),
    ])
    func formsHaveTheirUsualLemma(_ sentence: String, _ token: String) {
        #expect(annotate(sentence).contains(token), "\(annotate(sentence))")
    }

    @Test(arguments: [
        ("Non ne posso piu'.", "piu'/ADV/più"), ("Domani andra' meglio.", "andra'/VERB/andare"),
        ("Vedra' che bello.", "Vedra'/VERB/vedere"), ("Verra' domani.", "Verra'/VERB/venire"),
        ("Dovra' pagare.", "Dovra'/AUX/dovere"), ("Era li' da ore.", "li'/ADV/lì"), ("Vieni giu'.", "giu'/ADV/giù"),
        ("Ne' tu ne' io.", "ne'/CCONJ/né"), ("Ando' via.", "Ando'/VERB/andare"), ("PIU' FORTE.", "PIU'/ADV/più"),
        ("Mangio’ la mela.", "Mangio’/VERB/mangiare"), ("Il papa' di Marco lavora.", "papa'/NOUN/papà"),
        ("Gesu' nacque.", "Gesu'/PROPN/Gesù"), ("Sbologno' tutto.", "Sbologno'/VERB/sbolognare"),
        ("Il caffe' e' caldo.", "caffe'/NOUN/caffè"), ("Un po' di pane.", "po'/NOUN/poco"),
        ("Di' la verita'.", "Di'/VERB/dire"), ("I ragazzi' sono qui.", "ragazzi'/NOUN/ragazzo"),
        ("Un film di Fellini'.", "Fellini'/PROPN/Fellini"),
    ])
    func anApostropheMayBeAnAccent(_ sentence: String, _ token: String) {
        #expect(annotate(sentence).contains(token), "\(annotate(sentence))")
    }

    @Test(arguments: [
        ("Un pò di pane.", "pò/NOUN/poco"), ("Qual'è il problema?", "Qual'/PRON/quale"),
        ("Sò cosa vuoi.", "Sò/VERB/sapere"), ("Và via!", "Và/VERB/andare"), ("Quì fa caldo.", "Quì/ADV/qui"),
        ("Sù, andiamo!", "Sù/ADV/su"), ("Fà presto!", "Fà/VERB/fare"), ("Benchè piova, esco.", "Benchè/SCONJ/benché"),
        ("Cittá nuova.", "Cittá/NOUN/città"), ("Il Pò è un fiume.", "Pò/PROPN/Pò"), ("Né tu né io.", "né/CCONJ/né"),
        ("Serve qualcos'altro?", "qualcos'/PRON/qualcosa"), ("Rise perch'io guardavo.", "perch'/SCONJ/perché"),
    ])
    func wrongAccentsAndElisionsAreSeenThrough(_ sentence: String, _ token: String) {
        #expect(annotate(sentence).contains(token), "\(annotate(sentence))")
    }

    @Test(arguments: [
        ("Andaron via.", "Andaron/VERB/andare"), ("I due parlavan piano.", "parlavan/VERB/parlare"),
        ("Saran belli.", "Saran/AUX/essere"), ("Disser parole.", "Disser/VERB/dire"),
        ("Ivan mangia.", "Ivan/PROPN/Ivan"),
        ("Teheran è grande.", "Teheran/PROPN/Teheran"),
        ("Fortissimamente volli.", "Fortissimamente/ADV/fortissimamente"),
        ("Corre velocissimamente.", "velocissimamente/ADV/velocissimamente"),
        ("È un uomo clemente.", "clemente/ADJ/clemente"),
        ("Una semente rara.", "semente/NOUN/semente"),
    ])
    func endingsTellWhatShortenedAndRareWordsAre(_ sentence: String, _ token: String) {
        #expect(annotate(sentence).contains(token), "\(annotate(sentence))")
    }

    @Test(arguments: [["della", "casa"], ["della"], ["Alla", "festa", "della", "scuola"]])
    func prepositionsWithArticlesGivenAsTokensAreOfTheirHead(_ words: [String]) {
        let shown = zip(words, italian.annotations(ofWords: words)).first { $0.0 == "della" }?.1
        #expect(shown == WordAnnotation(lemma: "di", partOfSpeech: .adposition))
    }

    @Test func surfaceTokensGivenOneByOneShowTheirHead() {
        let words = ["Nel", "prato", "voleva", "dirglielo", ",", "dammelo", "subito"]
        let shown = italian.annotations(ofWords: words).map { "\($0.partOfSpeech.tag)/\($0.lemma)" }
        #expect(shown[0] == "ADP/in")
        #expect(shown[3] == "VERB/dire")
        #expect(shown[5] == "VERB/dare")
    }

    @Test func partsAreFoundAgainByTheirPartOfSpeech() {
        func forms(_ form: String, _ lemma: String, _ partOfSpeech: PartOfSpeech) -> [String] {
            italian.parts(of: form, as: WordAnnotation(lemma: lemma, partOfSpeech: partOfSpeech)).map(\.form)
        }
        #expect(forms("figurati", "figurare", .verb) == ["figura", "ti"])
        #expect(forms("Dallo", "dare", .verb) == ["Da", "lo"])
        #expect(forms("dallo", "da", .adposition) == ["da", "lo"])
        #expect(forms("cogli", "con", .adposition) == ["con", "gli"])
        #expect(forms("colla", "colla", .noun).isEmpty)
    }

    @Test(arguments: [Language.italian, .english])
    func lemmasAreUTF8WhateverTheText(_ language: Language) {
        let annotator = Annotator(language: language)
        let pieces = [
            "a", "e", "i", "o", "re", "to", "ato", "ing", "s", "º", "ª", "½", "″", "é", "ò", "\u{202A}", "\u{200F}",
            "λ", "ж",
            "漢", "😂", "’", "'", "-", "3", " ", " ", " il ", " ha ", " the ", ".", "İ", "ß", "e\u{301}", "\u{FEFF}",
            "\u{AD}",
        ]
        var state: UInt64 = 7
        for _ in 0..<400 {
            var text = ""
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let bytes = Array(text.utf8)
            var result = AnnotatedTokens(attributeCount: 3)
            bytes.withUnsafeBufferPointer { annotator.annotate($0, into: &result) }
            for token in 0..<result.count {
                #expect(!result.value(of: 0, at: token).contains("\u{FFFD}"), "\(text)")
            }
        }
    }
}

import BitextCore
import Testing

@testable import Annotation

/// Words whose spelling hides what they are.
@Suite struct HardWordsTests {
    private static let italian = Annotator(language: .italian)
    private static let english = Annotator(language: .english)

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

    private func expect(_ text: String, _ token: String, _ annotator: Annotator) {
        let tokens = annotate(text, annotator)
        #expect(tokens.contains(token), "\(tokens)")
    }

    @Test(arguments: [
        ("Le navi de' pirati fuggono.", "de'/ADP/di/di+il"), ("Andò a' campi.", "a'/ADP/a/a+il"),
        ("Parlava co' vicini.", "co'/ADP/con/con+il"), ("Viveva ne' boschi.", "ne'/ADP/in/in+il"),
        ("Guardava ne' miei occhi.", "ne'/ADP/in/in+il"), ("Que' ragazzi ridono.", "Que'/DET/quello"),
        ("Parla agl'ignoranti.", "agl'/ADP/a/a+il"), ("Sotto 'l cielo dorme.", "'l/DET/il"),
        ("Non ho ne' pane ne' vino.", "ne'/CCONJ/né"), ("Caterina de' Ricci era qui.", "Ricci/PROPN/Ricci"),
        ("Lorenzo de' Bardi era qui.", "Lorenzo/PROPN/Lorenzo"),
        ("Non oggi ne' domani.", "ne'/CCONJ/né"),
    ])
    func shortenedPrepositionsKeepTheirArticle(_ sentence: String, _ token: String) {
        expect(sentence, token, Self.italian)
    }

    @Test(arguments: [
        ("Abita al n° 12.", "n°/NOUN/numero"), ("La stanza N° 8 è libera.", "N°/NOUN/numero"),
        ("Ci sono ventitre gatti.", "ventitre/NUM/ventitre"), ("Ho ventuno mele.", "ventuno/NUM/ventuno"),
        ("Il Novecento è finito.", "Novecento/NOUN/novecento"),
        ("Costa duecentocinquanta euro.", "duecentocinquanta/NUM/duecentocinquanta"),
        ("Dove sei?", "sei/AUX/essere"), ("Anna, dove sei finita?", "sei/AUX/essere"),
        ("Chi sei tu?", "sei/AUX/essere"),
        ("Dove sei persone dormono c'è posto.", "sei/NUM/sei"),
        ("D'altronde piove.", "altronde/ADV/altronde"), ("Difatti piove.", "Difatti/ADV/difatti"),
    ])
    func numbersAndAdverbsAreKnown(_ sentence: String, _ token: String) { expect(sentence, token, Self.italian) }

    @Test(arguments: [
        ("Dell´acqua resta.", "Dell´/ADP/di/di+il"), ("C‘è un uomo.", "C‘/PRON/ci"), ("L′altra ride.", "L′/DET/il"),
        ("La per­so­na è qui.", "per­so­na/NOUN/persona"), ("Le donne\u{200B} sono qui.", "donne\u{200B}/NOUN/donna"),
        ("L'u\u{FB03}ciale dorme.", "u\u{FB03}ciale/NOUN/ufficiale"),
        ("I \u{FB01}umi scorrono.", "\u{FB01}umi/NOUN/fiume"),
    ])
    func charactersOfTypesettersHideNoWord(_ sentence: String, _ token: String) {
        expect(sentence, token, Self.italian)
    }

    @Test(arguments: [
        ("Trovatala, uscì.", "Trovatala/VERB/trovare/trovare+la"),
        ("Presala, rise.", "Presala/VERB/prendere/prendere+la"),
        ("Lasciatele lì, fuggì.", "Lasciatele/VERB/lasciare/lasciare+le"),
        ("Parliamone!", "Parliamone/VERB/parlare/parlare+ne"),
        ("Piantala!", "Piantala/VERB/piantare/piantare+la"),
    ])
    func participlesAndOrdersTakePronouns(_ sentence: String, _ token: String) {
        expect(sentence, token, Self.italian)
    }

    @Test(arguments: [
        ("They'd've won.", "'d/AUX/would"), ("He'd gone.", "'d/AUX/have"), ("I cant swim.", "ca/AUX/can"),
        ("im tired of it.", "m/AUX/be"), ("I think thats fine.", "s/AUX/be"), ("youre right.", "re/AUX/be"),
        ("hes here.", "s/AUX/be"),
    ])
    func englishContractionsWithoutTheirApostrophe(_ sentence: String, _ token: String) {
        expect(sentence, token, Self.english)
    }

    @Test(arguments: ["Half a mo.", "They saw the ark.", "How apt."])
    func everydayWordsKeepNoStop(_ sentence: String) {
        #expect(annotate(sentence, Self.english).last?.hasPrefix("./") == true)
    }

    @Test(arguments: ["Apri l'app.", "Lavora alla Coop.", "È un libro cult."])
    func everydayWordsKeepNoStopInItalian(_ sentence: String) {
        #expect(annotate(sentence, Self.italian).last?.hasPrefix("./") == true)
    }
}

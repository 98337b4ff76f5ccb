import BitextCore
import Testing

@testable import Segmentation

/// Everyday words that look like abbreviations.
@Suite struct EverydayWordsTests {
    @Test(arguments: [
        "Il gallo sta sul tetto verso est.❘ L'aria è fresca.", "Ha perso l'ago.❘ L'amica lo cerca.",
        "Il villaggio dista 9 km.❘ L'ultimo tratto è in salita.", "Vedi pp. 10 sgg.❘ C'è altro.",
        "È tutto pronto sul set.❘ I ragazzi ridono.", "Vedi cap. I della guida.❘ È chiaro.",
        "Cfr. sez. I civ. della Corte.❘ È nota.", "Partì il 7 nov.❘ C'era nebbia.",
    ])
    func elidedArticlesAreNoNumerals(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "I waited for Max.❘ I smiled.", "She forgot her ex.❘ I didn't.", "See Vol. I of the series.❘ It is old.",
        "Read Ch. I and Ch. II.❘ They are short.",
    ])
    func thePronounIIsNoNumeral(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "They built an ark.❘ Noah was old.", "The remark is apt.❘ Readers like it.", "He left his ex.❘ Paul wept.",
        "We lay in the sun.❘ 20 gulls screamed.", "She lives in Little Rock, Ark.❘ Nobody visits.",
        "It was Sun. 10 May.❘ It rained.", "Her flat is Apt. 4 upstairs.❘ Ring twice.",
        "See Ex. 7 below.❘ It is hard.",
    ])
    func wordsInSmallLettersAreNoNames(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Ho comprato un cd.❘ Anna lo ascolta.", "Mi mandi un sms.❘ Paolo aspetta.", "Apri il pdf.❘ Lucia lo stampa.",
        "Accendi il pc.❘ Carlo si siede.", "La corrente è a 50 Hz.❘ Milano è illuminata.",
        "Il rumore arriva a 90 dB.❘ Torino non dorme.", "Il motore fa 3000 rpm.❘ Luca frena.",
        "È un film cult.❘ Tutti lo citano.",
    ])
    func everydayWordsWithoutVowels(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "He bought a dvd.❘ Anna watched it.", "Send me your cv.❘ Paul will read it.",
        "The signal is 50 Hz.❘ Noise is low.",
    ])
    func everydayWordsWithoutVowelsInEnglish(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Samples were kept for 48 h.❘ Buffers were replaced.", "The parcel weighs 9 g.❘ Postage is free.",
        "The wall is 30 m.❘ Visitors climb it.", "Add 2 l.❘ Stirring helps.",
    ])
    func metricUnitsEndEnglishSentences(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "“Where?” Will asked.", "“Now!” Mrs. May said.", "“Help!” Anna begged.", "“Go!” Peter ordered them.",
        "“Who?” Anna's little brother asked.", "“Really?” Peter and Anna asked.", "“Really?” Peter and I asked.",
        "“Stop!”❘ Will it ever stop?", "“Who?”❘ Anna's brother left.",
    ])
    func tagsOfSpeech(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "She played Chopin's Op. 10 No. 3.❘ It was lovely.", "It follows from Prop. 8.❘ So we stop.",
        "Brown v. Green (D. Mass. Feb. 9, 2011) was reversed.❘ Nobody appealed.",
        "They went to Mass.❘ Mary sang.",
    ])
    func opusAndProposition(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Vedi graf. 9 in fondo.❘ È chiaro.", "Il vicepres. Neri saluta.❘ Esce.",
        "Il resp. Marta Neri risponde.❘ Chiamala.", "Dir. resp. Ugo Neri.",
    ])
    func graphsAndOffices(_ marked: String) { expect(marked, .italian) }
}

import BitextCore
import TestSupport
import Testing

@testable import Annotation

@Suite struct EnglishLemmaTests {
    private let english = Annotator(language: .english)

    /// `form/POS/lemma` of each token.
    private func annotate(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var result = AnnotatedTokens(attributeCount: 3)
        bytes.withUnsafeBufferPointer { english.annotate($0, into: &result) }
        return (0..<result.count).map { token in
            let form = String(decoding: bytes[result.tokens[token].range], as: UTF8.self)
            return "\(form)/\(result.value(of: 1, at: token))/\(result.value(of: 0, at: token))"
        }
    }

    /// The forms of a list that don't lead back to their lemmas in a sentence.
    private func strays(_ list: String, _ sentence: (String) -> String) -> [String] {
        list.split(whereSeparator: \.isWhitespace).compactMap { entry in
            let (form, lemma) = (entry.prefix { $0 != "/" }, entry.drop { $0 != "/" }.dropFirst())
            let found = annotate(sentence(String(form))).filter { $0.hasPrefix("\(form)/") }
            return found.count == 1 && found[0].hasSuffix("/\(lemma)") ? nil : "\(entry): \(found)"
        }
    }

    @Test func gerundsLeadBackToTheirVerbs() {
        #expect(strays(EnglishFormsToKnow.gerunds) { "He was \($0) them." } == [])
    }

    @Test func pastsLeadBackToTheirVerbs() {
        #expect(strays(EnglishFormsToKnow.pasts) { "They \($0) it yesterday." } == [])
    }

    @Test func thirdPersonsLeadBackToTheirVerbs() {
        #expect(strays(EnglishFormsToKnow.thirdPersons) { "She \($0) it every day." } == [])
    }

    @Test func pluralsLeadBackToTheirNouns() {
        #expect(strays(EnglishFormsToKnow.plurals) { "These \($0) were here." } == [])
    }

    @Test func comparativesLeadBackToTheirAdjectives() {
        #expect(strays(EnglishFormsToKnow.comparatives) { "It was \($0) than that." } == [])
    }

    @Test func everyFormThatAVerbOfTheListMakesIsOfOneVerb() {
        var verbs: [String: Set<String>] = [:]
        for verb in EnglishVerbs.list.split(whereSeparator: \.isWhitespace).map(String.init) {
            let forms = [EnglishInflection.past(verb), EnglishInflection.gerund(verb)].compactMap(\.first)
            for form in forms { verbs[form, default: []].insert(verb) }
        }
        // *Bathe* beside *bath*, and two spellings of one verb: *fulfil*, *fulfill*.
        for (form, sharing) in verbs where sharing.count > 1 {
            let sorted = sharing.sorted { $0.count < $1.count }
            #expect(sorted.dropFirst().allSatisfy { $0.dropLast() == sorted[0] }, "\(form): \(sorted)")
        }
    }

    @Test(arguments: [
        ("stop", "stopped", "stopping"), ("visit", "visited", "visiting"), ("refer", "referred", "referring"),
        ("panic", "panicked", "panicking"), ("tie", "tied", "tying"), ("hoe", "hoed", "hoeing"),
        ("free", "freed", "freeing"), ("dye", "dyed", "dyeing"), ("quit", "quitted", "quitting"),
        ("wait", "waited", "waiting"), ("travel", "travelled", "travelling"), ("carry", "carried", "carrying"),
        ("play", "played", "playing"), ("singe", "singed", "singeing"), ("fix", "fixed", "fixing"),
        ("focus", "focused", "focusing"), ("smile", "smiled", "smiling"), ("unplug", "unplugged", "unplugging"),
    ])
    func verbsAreSpelledByRule(_ verb: String, _ past: String, _ gerund: String) {
        #expect(EnglishInflection.past(verb).first == past)
        #expect(EnglishInflection.gerund(verb).first == gerund)
    }

    @Test(arguments: [
        "vlogged", "xkcds", "pwned", "brrring", "zzzs", "ths", "b", "Pt.", "kbps", "grr", "nths", "blings", "qed",
        "tsked",
    ])
    func aGuessedLemmaMayBeAWord(_ form: String) {
        for frame in ["They \(form) it.", "The \(form) were here.", "It was \(form) there."] {
            let tokens = annotate(frame)
            for token in tokens.filter({ $0.hasPrefix(form) }) {
                let lemma = String(token.split(separator: "/").last ?? "")
                #expect(
                    lemma.lowercased() == form.lowercased() || lemma.contains { "aeiouy".contains($0) }, "\(token)")
                #expect(lemma.count <= form.count + 1, "\(token)")
            }
        }
    }

    @Test(arguments: [
        ("He'd eaten.", "'d"), ("We'd been there.", "'d"), ("You'd said so.", "'d"), ("You'd better go.", "'d"),
        ("She's eaten.", "'s"), ("It's been a year.", "'s"), ("He's got a car.", "'s"), ("He's gone.", "'s"),
        ("I know what she's done.", "'s"), ("The train's left.", "'s"), ("My sister's married a doctor.", "'s"),
        ("Nobody's told me.", "'s"), ("Everything's changed.", "'s"), ("I saw what's happened.", "'s"),
        ("Who's been eating my porridge?", "'s"), ("It'd rained.", "'d"), ("They'd all gone.", "'d"),
        ("He'd never liked it.", "'d"), ("The dog's eaten it.", "'s"), ("The boy's just fallen over.", "'s"),
    ])
    func cliticsBeforeParticiplesAreHave(_ sentence: String, _ clitic: String) {
        #expect(annotate(sentence).contains("\(clitic)/AUX/have"))
    }

    @Test(arguments: [
        ("She's called Mary.", "'s/AUX/be"), ("It's raining.", "'s/AUX/be"), ("She's a doctor.", "'s/AUX/be"),
        ("The car's broken.", "'s/AUX/be"), ("She's loved by all.", "'s/AUX/be"), ("I'd like that.", "'d/AUX/would"),
        ("He'd go home.", "'d/AUX/would"), ("The car's engine died.", "'s/PART/'s"),
        ("The dog's food is here.", "'s/PART/'s"),
        ("The company's proposed merger failed.", "'s/PART/'s"), ("The city's abandoned houses are old.", "'s/PART/'s"),
        ("Let's go.", "'s/PRON/we"),
    ])
    func otherCliticsKeepTheirLemmas(_ sentence: String, _ clitic: String) {
        #expect(annotate(sentence).contains(clitic))
    }

    @Test func adjectivesOfNamesKeepTheirCapitals() {
        let tokens = annotate(
            "The European Union met in New York, and a European lawyer spoke of the broken Polish law.")
        for expected in [
            "European/ADJ/European", "New/ADJ/New", "York/PROPN/York", "lawyer/NOUN/lawyer", "Polish/ADJ/Polish",
        ] {
            #expect(tokens.contains(expected))
        }
        #expect(tokens.contains { $0.hasPrefix("broken/") && ($0.hasSuffix("/broken") || $0.hasSuffix("/break")) })
        #expect(annotate("New York is big.").first == "New/ADJ/New")
        #expect(annotate("New houses are dear.").first == "New/ADJ/new")
        #expect(annotate("AMERICAN GIRL").first == "AMERICAN/ADJ/American")
    }

    @Test func wordsInSmallLettersBehindAnArticleAreNoNames() {
        #expect(annotate("I saw an arrow.").contains("arrow/NOUN/arrow"))
    }

    @Test(arguments: [
        "omen/omen", "stamen/stamen", "acumen/acumen", "cyclamen/cyclamen", "abdomen/abdomen", "foramen/foramen",
        "bitumen/bitumen", "lumen/lumen", "siren/siren", "brethren/brethren", "warren/warren", "wren/wren",
        "policemen/policeman", "frogmen/frogman", "oarsmen/oarsman", "chessmen/chessman", "bluesmen/bluesman",
        "grandchildren/grandchild", "stepchildren/stepchild",
    ])
    func onlyPluralsAreCutOfWordsInMenAndRen(_ entry: String) {
        #expect(strays(entry) { "They saw the \($0)." } == [])
    }

    @Test func wroughtIsOfWork() {
        #expect(annotate("She wrought great changes.").contains("wrought/VERB/work"))
        #expect(annotate("He has wrought havoc.").contains("wrought/VERB/work"))
    }

    @Test func oldAndCompoundWordsAreKnown() {
        let tokens = annotate(
            "Love thy neighbour as thou wouldst, passers-by and mothers-in-law, albeit with non-tender meat.")
        for expected in [
            "thy/PRON/thy", "thou/PRON/thou", "wouldst/AUX/would", "passers-by/NOUN/passer-by",
            "mothers-in-law/NOUN/mother-in-law", "albeit/SCONJ/albeit", "non-tender/ADJ/non-tender",
        ] {
            #expect(tokens.contains(expected))
        }
        #expect(annotate("Gimme that.").first == "Gim/VERB/give")
        #expect(annotate("Lest we forget.").first == "Lest/SCONJ/lest")
    }
}

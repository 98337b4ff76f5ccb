import BitextCore

/// Lemmas of forms that several words share, where texts mean another than the lists of words put first.
enum ItalianUsage {
    /// Verbs whose forms are prepositions everywhere else, or that rarer verbs share.
    private static let verbs = [
        "da": "dare", "dai": "dare", "affitto": "affittare", "affitta": "affittare", "affitti": "affittare",
        "avvii": "avviare", "avviino": "avviare", "invii": "inviare", "inviino": "inviare", "rinvii": "rinviare",
        "rinviino": "rinviare", "spii": "spiare", "devii": "deviare",
    ]

    /// Plurals of two words, one masculine and one feminine, and the one that is meant where nothing tells.
    static let genders: [String: (masculine: String, feminine: String, usual: String)] = [
        "parti": ("parto", "parte", "parte"), "arti": ("arto", "arte", "arte"), "morti": ("morto", "morte", "morto"),
        "menti": ("mento", "mente", "mente"), "botti": ("botto", "botte", "botto"), "odi": ("odio", "ode", "ode"),
        "calli": ("callo", "calle", "callo"),
    ]
    /// What stands behind *me*, *te*, *se*, *ce* and *ve* where they are *mi*, *ti*, *si*, *ci* and *vi*.
    static let secondPronouns: Set<String> = ["lo", "la", "li", "le", "ne", "l'", "n'"]
    private static let firstPronouns: Set<String> = ["me", "te", "se", "ce", "ve"]
    static let reflexives: Set<String> = ["si", "mi", "ti", "ci", "vi", "s'", "m'", "t'", "c'", "v'"]
    private static let noticed: Set<String> = ["accorsi", "accorse", "accorsero"]

    /// Whether the words beside a folded form decide about its lemma.
    static func varies(_ folded: [UInt8]) -> Bool {
        guard folded.count < 10 else { return false }
        let text = String(decoding: folded, as: UTF8.self)
        return text == "state" || firstPronouns.contains(text) || noticed.contains(text) || genders[text] != nil
    }

    /// Whether a folded form is *dei*, which is a noun besides: *gli dei*.
    static func areGods(_ folded: [UInt8]) -> Bool { folded.elementsEqual("dei".utf8) }

    /// Forms that are one thing wherever they stand, which the lists lack or don't know well enough, with their lemmas.
    private static let certain: [String: [(PartOfSpeech, String)]] = [
        // With its accent it is no preposition.
        "sù": [(.adverb, "su")],
        "altronde": [(.adverb, "altronde")], "difatti": [(.adverb, "difatti")],
        "que'": [(.determiner, "quello")], "gl'": [(.determiner, "il"), (.pronoun, "gli")],
        "'l": [(.determiner, "il"), (.pronoun, "lo")],
        "n°": [(.noun, "numero")], "nº": [(.noun, "numero")],
    ]

    /// What a form can be alone, as bits; `nil` where the lists decide.
    static func allowedTags(of word: WordForm) -> UInt32? {
        if let readings = certain[String(decoding: word.folded, as: UTF8.self)] {
            return readings.reduce(0) { $0 | PartOfSpeech.bits($1.0) }
        }
        guard ItalianNumerals.isCompound(word.folded) else { return nil }
        return PartOfSpeech.bits(.numeral) | (word.shape.contains(.capitalised) ? PartOfSpeech.bits(.noun) : 0)
    }

    /// The lemma of a folded form with a tag; `nil` where the lists are right.
    static func lemma(of folded: UnsafeBufferPointer<UInt8>, tag: UInt8, _ variant: LemmaVariant) -> String? {
        guard folded.count < 11, let tag = PartOfSpeech(rawValue: tag) else { return nil }
        let text = String(decoding: folded, as: UTF8.self)
        if let reading = certain[text]?.first(where: { $0.0 == tag }) { return reading.1 }
        switch (tag, variant) {
        case (.noun, .masculine): return genders[text]?.masculine
        case (.noun, .feminine): return genders[text]?.feminine
        case (.noun, .usual) where text == "dei": return "dio"
        case (.pronoun, .clitic): return "\(text.prefix(1))i"
        case (.verb, .clitic) where text == "state": return "stare"
        case (.auxiliary, .clitic) where text == "state": return "stare"
        case (.verb, .clitic) where noticed.contains(text): return "accorgere"
        case (.verb, _), (.auxiliary, _): return verbs[text]
        default: return nil
        }
    }
}

import BitextCore

/// All forms of Italian words that are given by their dictionary forms.
struct ItalianInflection {
    /// The forms with their readings.
    private(set) var forms = LexiconBuilder()
    /// What participles are besides: adjectives, and from *-nte* nouns too.
    private(set) var participles = LexiconBuilder()
    private let treebanks: TagCounts

    private static let auxiliaries: Set = [
        "avere", "essere", "potere", "dovere", "volere", "stare", "venire", "andare",
    ]

    /// Inflects words; those that the treebanks have too weigh more.
    init(_ lemmas: [PartOfSpeech: Set<String>], treebanks: TagCounts) {
        self.treebanks = treebanks
        for infinitive in (lemmas[.verb] ?? []).sorted() where infinitive != "essere" { addVerb(infinitive) }
        for noun in (lemmas[.noun] ?? []).sorted() { addNoun(noun) }
        for adjective in (lemmas[.adjective] ?? []).sorted() { addAdjective(adjective) }
        for part in [PartOfSpeech.adverb, .properNoun, .interjection, .numeral] {
            for word in (lemmas[part] ?? []).sorted() { forms.add(word, word, part, weight: 2) }
        }
    }

    /// The verbs that can be auxiliaries, all of whose forms can be.
    mutating func addAuxiliaries(besides lemmas: Set<String>) {
        for infinitive in Self.auxiliaries.subtracting(lemmas).sorted() where infinitive != "essere" {
            addVerb(infinitive)
        }
        for (form, traits) in [
            ("essere", ReadingTraits.infinitive), ("esser", .infinitive), ("essendo", .gerund), ("stato", .participle),
        ] {
            for part in [PartOfSpeech.verb, .auxiliary] { forms.add(form, "essere", part, traits, weight: 20) }
        }
    }

    private func weight(_ lemma: String, _ partOfSpeech: PartOfSpeech) -> Int {
        let reading = LexiconReading(lemma: lemma, partOfSpeech: partOfSpeech, traits: [])
        return 2 + min(treebanks.lemmaCounts[reading] ?? 0, 8)
    }

    private mutating func addVerb(_ infinitive: String) {
        guard let verb = ItalianVerb(infinitive) else { return }
        for form in verb.presentParticiples {
            let singular = form.dropLast() + "e"
            participles.add(form, infinitive, .verb)
            participles.add(form, String(singular), .adjective)
            participles.add(form, String(singular), .noun)
        }
        for (form, traits) in verb.forms {
            let isPreferred = traits.contains(.participle) || traits.contains(.infinitive)
            let weight = weight(infinitive, .verb) + (isPreferred ? 3 : 0)
            forms.add(form, infinitive, .verb, traits, weight: weight)
            if traits == .participle { participles.add(form, form.dropLast() + "o", .adjective) }
            if Self.auxiliaries.contains(infinitive), infinitive != "andare" {
                forms.add(form, infinitive, .auxiliary, traits, weight: weight)
            }
        }
    }

    private mutating func addNoun(_ noun: String) {
        forms.add(noun, noun, .noun, .singular, weight: weight(noun, .noun) + 1)
        for plural in ItalianNominal.plurals(of: noun) {
            forms.add(plural, noun, .noun, .plural, weight: weight(noun, .noun))
        }
    }

    private mutating func addAdjective(_ adjective: String) {
        forms.add(adjective, adjective, .adjective, weight: weight(adjective, .adjective) + 1)
        for form in ItalianNominal.forms(ofAdjective: adjective) {
            forms.add(form, adjective, .adjective, weight: weight(adjective, .adjective))
        }
        if let adverb = ItalianNominal.adverb(of: adjective) { forms.add(adverb, adverb, .adverb, weight: 2) }
    }
}

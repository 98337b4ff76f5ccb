import BitextCore

/// The program's own word lists of a language, with those that dictionary pairs give, inflected.
struct OwnLexicon {
    /// What the tagger sees.
    private(set) var lexicon = LexiconBuilder()
    /// Readings that give lemmas only, should the tagger choose them: participles as adjectives.
    private(set) var silent = LexiconBuilder()

    init(_ language: Language, treebanks: TagCounts, dictionary: DictionaryWords) {
        switch language {
        case .italian:
            // The treebanks differ in the lemmas of the closed classes: the list decides.
            addList(ItalianWordList.words, weight: 100_000)
            addItalian(treebanks, dictionary)
        case .english:
            addList(EnglishWordList.words, weight: 2)
            addEnglish()
        }
    }

    private mutating func addList(_ list: String, weight: Int) {
        for line in list.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard let tag = fields.first, let partOfSpeech = PartOfSpeech(tag: tag) else { continue }
            for field in fields.dropFirst() {
                let parts = field == "/" ? [field, field] : field.split(separator: "/", maxSplits: 1)
                lexicon.add(String(parts[0]), String(parts[parts.count - 1]), partOfSpeech, weight: weight)
            }
        }
    }

    // MARK: Italian

    private mutating func addItalian(_ treebanks: TagCounts, _ dictionary: DictionaryWords) {
        var lemmas: [PartOfSpeech: Set<String>] = [:]
        for (reading, count) in treebanks.lemmaCounts where count > 1 || reading.partOfSpeech == .verb {
            let lemma = reading.lemma
            guard lemma.utf8.count > 2, lemma.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else { continue }
            lemmas[reading.partOfSpeech, default: []].insert(lemma)
        }
        for (word, parts) in dictionary.words {
            for part in parts { lemmas[part, default: []].insert(word) }
        }
        for (list, part) in [
            (ItalianLemmas.adjectives, PartOfSpeech.adjective), (ItalianLemmas.nouns, .noun),
            (ItalianLemmas.verbs, .verb),
            (ItalianLemmas.adverbs, .adverb),
        ] {
            for word in list.split(whereSeparator: \.isWhitespace) { lemmas[part, default: []].insert(String(word)) }
        }
        func weight(_ lemma: String, _ partOfSpeech: PartOfSpeech) -> Int {
            let count = treebanks.lemmaCounts[LexiconReading(lemma: lemma, partOfSpeech: partOfSpeech, traits: [])] ?? 0
            return 2 + min(count, 8)
        }
        let auxiliaries: Set = ["avere", "essere", "potere", "dovere", "volere", "stare", "venire", "andare"]
        for infinitive in (lemmas[.verb] ?? []).union(auxiliaries).sorted() {
            guard infinitive != "essere", let verb = ItalianVerb(infinitive) else { continue }
            for form in verb.presentParticiples {
                let singular = form.dropLast() + "e"
                silent.add(form, infinitive, .verb)
                silent.add(form, String(singular), .adjective)
                silent.add(form, String(singular), .noun)
            }
            for (form, traits) in verb.forms {
                let isPreferred = traits.contains(.participle) || traits.contains(.infinitive)
                let weight = weight(infinitive, .verb) + (isPreferred ? 3 : 0)
                lexicon.add(form, infinitive, .verb, traits, weight: weight)
                if traits == .participle { silent.add(form, form.dropLast() + "o", .adjective) }
                if auxiliaries.contains(infinitive), !["andare"].contains(infinitive) {
                    lexicon.add(form, infinitive, .auxiliary, traits, weight: weight)
                }
            }
        }
        for (form, traits) in [
            ("essere", ReadingTraits.infinitive), ("esser", .infinitive), ("essendo", .gerund), ("stato", .participle),
        ] {
            for part in [PartOfSpeech.verb, .auxiliary] { lexicon.add(form, "essere", part, traits, weight: 20) }
        }
        for noun in (lemmas[.noun] ?? []).sorted() {
            lexicon.add(noun, noun, .noun, .singular, weight: weight(noun, .noun) + 1)
            for plural in ItalianNominal.plurals(of: noun) {
                lexicon.add(plural, noun, .noun, .plural, weight: weight(noun, .noun))
            }
        }
        for adjective in (lemmas[.adjective] ?? []).sorted() {
            lexicon.add(adjective, adjective, .adjective, weight: weight(adjective, .adjective) + 1)
            for form in ItalianNominal.forms(ofAdjective: adjective) {
                lexicon.add(form, adjective, .adjective, weight: weight(adjective, .adjective))
            }
            if let adverb = ItalianNominal.adverb(of: adjective) { lexicon.add(adverb, adverb, .adverb, weight: 2) }
        }
        for part in [PartOfSpeech.adverb, .properNoun, .interjection, .numeral] {
            for word in (lemmas[part] ?? []).sorted() { lexicon.add(word, word, part, weight: 2) }
        }
    }

    // MARK: English

    private mutating func addEnglish() {
        func entries(_ list: String) -> [[String]] {
            list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { $0.split(separator: " ").map(String.init) }
        }
        for entry in entries(EnglishWordList.verbs) {
            lexicon.add(entry[0], entry[0], .verb, .infinitive, weight: 3)
            for forms in entry[1...] {
                for form in forms.split(separator: "/") {
                    lexicon.add(String(form), entry[0], .verb, .participle, weight: 3)
                }
            }
        }
        for entry in entries(EnglishWordList.plurals) {
            lexicon.add(entry[0], entry[0], .noun, weight: 3)
            for plural in entry[1...] { lexicon.add(plural, entry[0], .noun, weight: 3) }
        }
        for entry in entries(EnglishWordList.comparisons) {
            for form in entry {
                for part in [PartOfSpeech.adjective, .adverb] { lexicon.add(form, entry[0], part, weight: 3) }
            }
        }
    }
}

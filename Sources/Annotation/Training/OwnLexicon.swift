import BitextCore

/// The program's own word lists of a language, with those that dictionary pairs give, inflected.
struct OwnLexicon {
    /// What the tagger sees.
    private(set) var lexicon = LexiconBuilder()
    /// Readings that give lemmas only, should the tagger choose them: participles as adjectives.
    private(set) var silent = LexiconBuilder()

    init(
        _ language: Language, treebanks: TagCounts, dictionary: DictionaryWords,
        english vocabulary: EnglishVocabulary = EnglishVocabulary()
    ) {
        switch language {
        case .italian:
            // The treebanks differ in the lemmas of the closed classes: the list decides.
            addList(ItalianWordList.words, weight: 100_000)
            addItalian(treebanks, dictionary)
        case .english:
            addList(EnglishWordList.words, weight: 2)
            addEnglish()
            silent = EnglishForms(treebanks, vocabulary).forms
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
        for (reading, count) in treebanks.lemmaCounts {
            let lemma = reading.lemma
            // Lemmas that a program made and learners' slips look like verbs (*scrivare*), but seldom occur often.
            guard count > (reading.partOfSpeech == .verb ? 3 : 1) else { continue }
            guard lemma.utf8.count > 2, lemma.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else { continue }
            lemmas[reading.partOfSpeech, default: []].insert(lemma)
        }
        for (list, part) in [
            (ItalianLemmas.adjectives, PartOfSpeech.adjective), (ItalianLemmas.nouns, .noun),
            (ItalianLemmas.verbs, .verb), (ItalianLemmas.rarerVerbs, .verb), (ItalianLemmas.adverbs, .adverb),
        ] {
            for word in list.split(whereSeparator: \.isWhitespace) { lemmas[part, default: []].insert(String(word)) }
        }
        var known = ItalianInflection(lemmas, treebanks: treebanks)
        known.addAuxiliaries(besides: lemmas[.verb] ?? [])
        lexicon = lexicon.merging(known.forms)
        // Whether a dictionary's word is a noun or an adjective is a guess from its ending: good enough for its lemma, not for the tagger.
        var guessed: [PartOfSpeech: Set<String>] = [:]
        for (word, parts) in dictionary.words {
            for part in parts where lemmas[part]?.contains(word) != true { guessed[part, default: []].insert(word) }
        }
        let guesses = ItalianInflection(guessed, treebanks: treebanks)
        silent = known.participles.merging(guesses.forms).merging(guesses.participles)
    }

    // MARK: English

    private mutating func addEnglish() {
        for entry in EnglishWordList.entries(EnglishWordList.verbs) {
            lexicon.add(entry[0], entry[0], .verb, .infinitive, weight: 3)
            for forms in entry[1...] {
                for form in forms.split(separator: "/") {
                    lexicon.add(String(form), entry[0], .verb, .participle, weight: 3)
                }
            }
        }
        for entry in EnglishWordList.entries(EnglishWordList.plurals) {
            lexicon.add(entry[0], entry[0], .noun, weight: 3)
            for plural in entry[1...] { lexicon.add(plural, entry[0], .noun, weight: 3) }
        }
        for entry in EnglishWordList.entries(EnglishWordList.comparisons) {
            for form in entry {
                for part in [PartOfSpeech.adjective, .adverb] { lexicon.add(form, entry[0], part, weight: 3) }
            }
        }
    }
}

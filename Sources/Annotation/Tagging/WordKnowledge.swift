import BitextCore

/// What is known of a language's words: the model, and a user's words above it.
struct WordKnowledge: Sendable {
    let language: Language
    let model: AnnotationModel
    let userWords: [String: [WordAnnotation]]

    /// Whether adjectives are used as nouns with the same lemma, as Italian does.
    let nominalises: Bool

    init(language: Language, model: AnnotationModel, lexicon: UserLexicon) {
        self.language = language
        self.model = model
        nominalises = language == .italian
        var userWords: [String: [WordAnnotation]] = [:]
        for entry in lexicon.entries {
            userWords[String(decoding: WordForm(entry.form).folded, as: UTF8.self), default: []].append(
                entry.annotation)
        }
        self.userWords = userWords
    }

    /// What a user says of a token; `nil` where that is nothing.
    func usersReadings(of folded: [UInt8]) -> [WordAnnotation]? {
        userWords.isEmpty ? nil : userWords[String(decoding: folded, as: UTF8.self)]
    }

    /// The lemmas that a form has as a verb.
    func verbLemmas(of form: [UInt8]) -> [[UInt8]] {
        guard let wordClass = model.wordClass(of: Hashing.hash(of: form)) else { return [] }
        return model.readings(ofClass: wordClass).map(PackedReading.init).compactMap { reading in
            guard PartOfSpeech.verbs & 1 << UInt32(reading.tag) != 0 else { return nil }
            var lemma: [UInt8] = []
            form.withUnsafeBufferPointer { model.appendLemma(rule: reading.rule, of: $0, to: &lemma) }
            return lemma
        }
    }

    /// The tags that a word may have, as bits.
    ///
    /// A user's word has those the user gave, a word of a closed class those that are known of it, and any name may look like one; elided words (*mezz'*) are what they are known as. Single letters may be items of a list.
    func allowedTags(of word: WordForm, wordClass: Int?) -> UInt32 {
        if !userWords.isEmpty, let readings = userWords[String(decoding: word.folded, as: UTF8.self)] {
            return readings.reduce(0) { $0 | 1 << UInt32($1.partOfSpeech.rawValue) }
        }
        if language == .english, let usual = EnglishUsage.allowedTags(of: word.folded) { return usual }
        if language == .italian, let certain = ItalianUsage.allowedTags(of: word) { return certain }
        if let tags = Figures.allowedTags(of: word.folded) { return tags }
        if wordClass == nil && language == .english { return EnglishWords.allowedTags(ofUnknown: word) }
        let known = knownTags(ofClass: wordClass)
        if known == 0 { return allowedTags(ofUnknown: word) }
        if language == .italian, ItalianUsage.areGods(word.folded) { return known | PartOfSpeech.bits(.noun) }
        let exclamation = PartOfSpeech.bits(.interjection)
        if language == .italian, known == exclamation {
            return exclamation | PartOfSpeech.bits(.noun) | PartOfSpeech.anywhere
        }
        let isItalianName = language == .italian && known & PartOfSpeech.bits(.properNoun) == 0
        let mayBeName = !isItalianName || word.shape.rawValue != WordForm.Shape.letter.rawValue || word.folded.count < 3
        // What the lists don't have in a closed class is in none.
        let closed = language == .italian ? known | ~PartOfSpeech.closed : .max
        return allowedTags(of: word, known: known, wordClass: wordClass) & closed
            & (mayBeName ? .max : ~PartOfSpeech.bits(.properNoun))
    }

    /// What an Italian word that no list has may be: long words are of no closed class, none is an auxiliary, and a verb has no foreign
    /// letters and ends in a vowel, or in *l*, *n* or *r* where that was cut off.
    func allowedTags(ofUnknown word: WordForm) -> UInt32 {
        guard language == .italian, let last = word.folded.last else { return .max }
        if isAdverb(word) { return PartOfSpeech.bits(.adverb) }
        let marks: WordForm.Shape = [.digit, .symbol, .stop, .hash, .at, .address]
        guard word.shape.contains(.letter), word.shape.isDisjoint(with: marks) else { return ~PartOfSpeech.verbs }
        let isAbbreviated = ItalianVerb.isConsonant(last) && !"lnr".utf8.contains(last)
        let mayBeVerb = !isAbbreviated && !word.folded.contains { "/jkwxy".utf8.contains($0) }
        let capitals: WordForm.Shape = [.letter, .capitalised, .allCapitals, .innerCapital]
        let isLong = word.shape.isSubset(of: capitals) && word.folded.count > 4
        return ~PartOfSpeech.bits(.auxiliary) & (mayBeVerb ? .max : ~PartOfSpeech.verbs)
            & (isLong ? ~PartOfSpeech.closed | PartOfSpeech.bits(.verb) : .max)
    }

    /// Whether a word that no list has ends as adverbs do: *fortissimamente*.
    private func isAdverb(_ word: WordForm) -> Bool {
        word.folded.count > 9 && word.folded.suffix(5).elementsEqual("mente".utf8)
            && word.shape.isSubset(of: [.letter, .capitalised, .allCapitals, .innerCapital])
    }

    private func allowedTags(of word: WordForm, known: UInt32, wordClass: Int?) -> UInt32 {
        if language == .italian && word.folded.last == UInt8(ascii: "'") && word.folded.count > 2 { return known }
        if language == .english && EnglishWords.isRareParticle(word.folded) { return known }
        if word.shape.contains(.single) { return .max }
        if known & PartOfSpeech.closed & ~PartOfSpeech.verbs != 0 { return known | PartOfSpeech.anywhere }
        guard language == .italian, let wordClass else { return .max }
        // The lists hold nearly all verbs: what they know as something else is none, and finite forms are nothing else.
        if known & PartOfSpeech.verbs == 0 { return ~PartOfSpeech.verbs }
        // The list of auxiliaries tells no traits; what it holds besides infinitives and participles is finite.
        let isAuxiliary = known & 1 << UInt32(PartOfSpeech.auxiliary.rawValue) != 0
        let isFinite = model.readings(ofClass: wordClass).allSatisfy {
            let traits = PackedReading(rawValue: $0).traits
            return (isAuxiliary || traits.contains(.finite))
                && traits.isDisjoint(with: [.participle, .infinitive, .gerund])
        }
        guard known & ~PartOfSpeech.verbs == 0 && isFinite else { return .max }
        return PartOfSpeech.verbs | PartOfSpeech.anywhere | (makesNoun(word.folded) ? PartOfSpeech.bits(.noun) : 0)
    }

    /// What the lists say of a word: the traits of all its readings.
    func readingTraits(ofClass wordClass: Int) -> ReadingTraits {
        guard wordClass >= 0 else { return [] }
        return model.readings(ofClass: wordClass).reduce(into: []) { $0.formUnion(PackedReading(rawValue: $1).traits) }
    }

    /// The tags that a word is known to have, as bits; an unknown Italian word is a noun where it makes one smaller or bigger.
    func knownTags(of folded: [UInt8], ofClass wordClass: Int?) -> UInt32 {
        let known = knownTags(ofClass: wordClass)
        guard language == .italian, known & ~PartOfSpeech.verbs == 0, makesNoun(folded) else { return known }
        return known | PartOfSpeech.bits(.noun)
    }

    /// Whether an ending makes a word of a known Italian noun: *casetta*, *cubetti*.
    private func makesNoun(_ folded: [UInt8]) -> Bool {
        ItalianDiminutives.bases(of: folded).contains {
            let wordClass = model.wordClass(of: Hashing.hash(of: $0.utf8))
            return knownTags(ofClass: wordClass) & PartOfSpeech.bits(.noun) != 0
        }
    }

    /// The tags of a class of words, as bits.
    func knownTags(ofClass wordClass: Int?) -> UInt32 {
        guard let wordClass else { return 0 }
        return model.readings(ofClass: wordClass).reduce(0) { $0 | 1 << UInt32(PackedReading(rawValue: $1).tag) }
    }

    /// Whether a form gives orders besides being of another verb: *pianta*.
    private func mayBeOrder(_ wordClass: Int) -> Bool {
        let verbs = model.readings(ofClass: wordClass).map(PackedReading.init).filter {
            $0.tag == PartOfSpeech.verb.rawValue
        }
        return verbs.count > 1 && verbs.contains { $0.traits.contains(.imperative) }
    }

    /// Whether the words around a word may decide about its lemma.
    func varies(_ word: WordForm, wordClass: Int?) -> Bool {
        switch language {
        case .italian:
            guard let wordClass else { return false }
            if ItalianUsage.varies(word.folded) { return true }
            let nouns = model.readings(ofClass: wordClass).filter {
                PackedReading(rawValue: $0).tag == PartOfSpeech.noun.rawValue
            }
            return nouns.count > 1 || mayBeOrder(wordClass)
        case .english:
            return EnglishWords.isHer(word.folded) || EnglishWords.isClitic(word.folded)
                || EnglishWords.isArticle(word.folded)
                || EnglishWords.mayKeepCapital(word)
        }
    }
}

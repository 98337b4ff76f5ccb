import BitextCore

/// What is known of a language's words: the model, and a user's words above it.
struct WordKnowledge: Sendable {
    let language: Language
    let model: AnnotationModel
    private let userWords: [String: [WordAnnotation]]

    /// Whether adjectives are used as nouns with the same lemma, as Italian does.
    private let nominalises: Bool

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

    /// Whether a user has a word for a token, which then is one word and not several: *della*.
    func isUsers(_ folded: [UInt8]) -> Bool {
        !userWords.isEmpty && userWords[String(decoding: folded, as: UTF8.self)] != nil
    }

    /// The tags that a word may have, as bits.
    ///
    /// A user's word has those the user gave, a word of a closed class those that are known of it, and any name may look like one; elided words (*mezz'*) are what they are known as. Single letters may be items of a list.
    func allowedTags(of word: WordForm, wordClass: Int?) -> UInt32 {
        if !userWords.isEmpty, let readings = userWords[String(decoding: word.folded, as: UTF8.self)] {
            return readings.reduce(0) { $0 | 1 << UInt32($1.partOfSpeech.rawValue) }
        }
        if wordClass == nil && language == .english { return EnglishWords.allowedTags(ofUnknown: word) }
        let known = knownTags(ofClass: wordClass)
        if known == 0 { return .max }
        let isItalianName = language == .italian && known & PartOfSpeech.bits(.properNoun) == 0
        let mayBeName = !isItalianName || word.shape.rawValue != WordForm.Shape.letter.rawValue || word.folded.count < 3
        return allowedTags(of: word, known: known, wordClass: wordClass)
            & (mayBeName ? .max : ~PartOfSpeech.bits(.properNoun))
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

    /// A word as it is usually spelt where that tells the tagger more: *going* for *goin'*.
    func spelt(_ word: WordForm) -> WordForm {
        guard language == .english, let spelling = EnglishWords.withG(word.folded),
            model.wordClass(of: Hashing.hash(of: spelling)) != nil
        else { return word }
        return WordForm(String(decoding: spelling, as: UTF8.self))
    }

    /// What is known of a word, looked up by its usual spelling where the lists don't have its own, and that spelling.
    func lookUp(_ word: WordForm) -> (wordClass: Int?, folded: [UInt8]) {
        if let wordClass = model.wordClass(of: word.hash) { return (wordClass, word.folded) }
        guard language == .italian, word.shape.isDisjoint(with: [.capitalised, .allCapitals]),
            let usual = ItalianRespelling.usual(word.folded),
            let wordClass = model.wordClass(of: Hashing.hash(of: usual.spelling))
        else { return (nil, word.folded) }
        let known = knownTags(ofClass: wordClass)
        let wanted = usual.isVerb ? PartOfSpeech.verbs : 1 << UInt32(PartOfSpeech.noun.rawValue)
        return known & ~wanted == 0 ? (wordClass, usual.spelling) : (nil, word.folded)
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

    /// Whether the words around a word may decide about its lemma.
    func varies(_ word: WordForm, wordClass: Int?) -> Bool {
        switch language {
        case .italian:
            guard let wordClass else { return false }
            if ItalianUsage.varies(word.folded) { return true }
            let nouns = model.readings(ofClass: wordClass).filter {
                PackedReading(rawValue: $0).tag == PartOfSpeech.noun.rawValue
            }
            return nouns.count > 1
        case .english:
            return EnglishWords.isHer(word.folded) || EnglishWords.isClitic(word.folded) || EnglishWords.isArticle(word.folded)
                || EnglishWords.mayKeepCapital(word)
        }
    }

    /// Appends the lemma of a word with a tag.
    func appendLemma(
        of word: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>, wordClass: Int, tag: UInt8,
        _ variant: LemmaVariant, to lemma: inout [UInt8]
    ) {
        if !userWords.isEmpty,
            let reading = userWords[String(decoding: folded, as: UTF8.self)]?.first(where: {
                $0.partOfSpeech.rawValue == tag
            })
        {
            return lemma.append(contentsOf: reading.lemma.utf8)
        }
        if language == .italian, let usual = ItalianUsage.lemma(of: folded, tag: tag, variant) {
            return lemma.append(contentsOf: usual.utf8)
        }
        if language == .italian, tag == PartOfSpeech.adjective.rawValue, RomanNumerals.isNumber(word) {
            return lemma.append(contentsOf: word)
        }
        if variant == .have { return lemma.append(contentsOf: "have".utf8) }
        if variant == .object { return lemma.append(contentsOf: "she".utf8) }
        let isNumberWord = tag == PartOfSpeech.numeral.rawValue && wordClass >= 0 && !RomanNumerals.isNumber(word)
        let keepsCase =
            PartOfSpeech.keepingCase & 1 << UInt32(tag) != 0 && word.count == folded.count && !isNumberWord
        let base = keepsCase ? word : folded
        let start = lemma.count
        if let rule = rule(folded, wordClass: wordClass, tag: tag, variant) {
            model.appendLemma(rule: rule, of: base, to: &lemma)
        } else {
            lemma.append(contentsOf: base)
        }
        if language == .english { finishEnglish(&lemma, from: start, of: word, base, wordClass, tag, variant) }
    }

    /// Gives an English lemma its capital, and takes back one that is no word.
    private func finishEnglish(
        _ lemma: inout [UInt8], from start: Int, of word: UnsafeBufferPointer<UInt8>,
        _ base: UnsafeBufferPointer<UInt8>, _ wordClass: Int, _ tag: UInt8, _ variant: LemmaVariant
    ) {
        let isKnown = wordClass >= 0 && model.readings(ofClass: wordClass).contains { $0 & 31 == UInt32(tag) }
        let isItem = base.count == 1 && tag == PartOfSpeech.numeral.rawValue
        if isItem || !isKnown && !EnglishWords.isPlausible(lemma[start...]) {
            lemma.removeSubrange(start...)
            lemma.append(contentsOf: RomanNumerals.isSmall(word) ? word : base)
        }
        guard lemma.count > start, lemma[start] >= 0x61, lemma[start] <= 0x7A else { return }
        let first = wordClass < 0 ? nil : model.readings(ofClass: wordClass).first { $0 & 31 == UInt32(tag) }
        if variant == .capital || first.map({ PackedReading(rawValue: $0).isCapitalised }) ?? false {
            lemma[start] &= 0xDF
        }
    }

    private func rule(
        _ folded: UnsafeBufferPointer<UInt8>, wordClass: Int, tag: UInt8, _ variant: LemmaVariant
    ) -> Int? {
        if wordClass >= 0 {
            if variant == .singular || variant == .plural {
                let number: ReadingTraits = variant == .singular ? .singular : .plural
                for value in model.readings(ofClass: wordClass) {
                    let reading = PackedReading(rawValue: value)
                    if reading.tag == tag && reading.traits.contains(number) { return reading.rule }
                }
            }
            var relative: (rank: Int, rule: Int)?
            for value in model.readings(ofClass: wordClass) {
                let reading = PackedReading(rawValue: value)
                if reading.tag == tag { return reading.rule }
                if let rank = PartOfSpeech.rank(of: reading.tag, besides: tag), rank < 2 || nominalises,
                    rank < relative?.rank ?? .max
                {
                    relative = (rank, reading.rule)
                }
            }
            if let relative { return relative.rule }
        }
        if wordClass < 0, language == .english, tag == PartOfSpeech.properNoun.rawValue, !isPlural(folded) { return nil }
        if wordClass < 0, language == .english, let rule = ruleOfLastPart(folded, tag) { return rule }
        return ruleOfEnding(folded, tag: tag)
    }

    /// Whether an unknown English name is the plural of a word that is known, as *Emirates* is and *Biggs* isn't.
    private func isPlural(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
        folded.last != UInt8(ascii: "s") || model.wordClass(of: Hashing.hash(of: folded.dropLast())) != nil
    }

    /// The rule of the longest known ending; for Italian verbs, that of the longest which makes a verb that there is.
    private func ruleOfEnding(_ folded: UnsafeBufferPointer<UInt8>, tag: UInt8) -> Int? {
        if keepsForm(folded, tag: tag) { return nil }
        let isVerb = language == .italian && PartOfSpeech.verbs & 1 << UInt32(tag) != 0
        var hash = EndingHash(tag: tag)
        var best = model.rule(ofEnding: hash.hash)
        var proven: Int?
        var lemma: [UInt8] = []
        for length in 0..<min(ModelFormat.longestEnding, folded.count) {
            hash.add(folded[folded.count - 1 - length])
            guard let longer = model.rule(ofEnding: hash.hash) else { continue }
            guard isVerb else {
                best = longer
                continue
            }
            lemma.removeAll(keepingCapacity: true)
            model.appendLemma(rule: longer, of: folded, to: &lemma)
            if best == nil || ItalianVerb.isInfinitive(lemma) { best = longer }
            if knownTags(ofClass: model.wordClass(of: Hashing.hash(of: lemma))) & PartOfSpeech.verbs != 0 {
                proven = longer
            }
        }
        return proven ?? best
    }

    /// Whether an unknown word is its own lemma: abbreviations and what has digits, and in Italian names and foreign words.
    private func keepsForm(_ folded: UnsafeBufferPointer<UInt8>, tag: UInt8) -> Bool {
        if folded.last == UInt8(ascii: ".") || folded.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { return true }
        guard language == .italian else { return false }
        if PartOfSpeech.keepingCase & 1 << UInt32(tag) != 0 { return true }
        guard PartOfSpeech.verbs & 1 << UInt32(tag) == 0, let last = folded.last else {
            return false
        }
        let isForeign = folded.contains { "jkwxy".utf8.contains($0) }
        return isForeign || last < 0x80 && last != UInt8(ascii: "'") && !"aeiou".utf8.contains(last)
    }

    /// The rule of a compound's last word: *non-tender* is no comparative, *tender* being known.
    private func ruleOfLastPart(_ folded: UnsafeBufferPointer<UInt8>, _ tag: UInt8) -> Int? {
        guard let hyphen = folded.lastIndex(of: UInt8(ascii: "-")), hyphen > 0, folded.count - hyphen > 3,
            let wordClass = model.wordClass(of: Hashing.hash(of: folded[(hyphen + 1)...]))
        else { return nil }
        return model.readings(ofClass: wordClass).first { $0 & 31 == UInt32(tag) }.map {
            PackedReading(rawValue: $0).rule
        }
    }
}

extension PartOfSpeech {
    /// The tags whose lemmas keep the capitals of the text, as bits.
    static let keepingCase: UInt32 = [PartOfSpeech.properNoun, .other, .symbol, .punctuation, .numeral]
        .reduce(0) { $0 | 1 << UInt32($1.rawValue) }

    /// The tags of closed classes, as bits.
    static let closed: UInt32 = [
        PartOfSpeech.adposition, .auxiliary, .coordinatingConjunction, .determiner, .particle, .pronoun,
        .subordinatingConjunction,
    ].reduce(0) { $0 | 1 << UInt32($1.rawValue) }

    /// The tags of verbs, as bits.
    static let verbs: UInt32 = 1 << UInt32(PartOfSpeech.verb.rawValue) | 1 << UInt32(PartOfSpeech.auxiliary.rawValue)

    /// The tags that any word may have, as bits.
    static let anywhere: UInt32 = [PartOfSpeech.properNoun, .other, .interjection, .symbol, .numeral, .punctuation]
        .reduce(0) { $0 | 1 << UInt32($1.rawValue) }

    /// How likely a word has the lemma that it has as another part of speech, 0 being the likeliest; 2 only in Italian; `nil` where it
    /// hasn't.
    static func rank(of other: UInt8, besides tag: UInt8) -> Int? {
        guard let tag = PartOfSpeech(rawValue: tag), let other = PartOfSpeech(rawValue: other) else { return nil }
        let relatives: [PartOfSpeech]
        switch tag {
        case .verb: relatives = [.auxiliary]
        case .auxiliary: relatives = [.verb]
        case .noun: return other == .adjective ? 2 : nil
        case .adjective: return other == .determiner ? 0 : other == .pronoun ? 1 : other == .noun ? 2 : nil
        case .determiner: relatives = [.pronoun, .adjective]
        case .pronoun: relatives = [.determiner, .adjective]
        case .adposition: relatives = [.subordinatingConjunction, .adverb]
        case .subordinatingConjunction: relatives = [.adposition, .adverb, .pronoun]
        case .coordinatingConjunction: relatives = [.subordinatingConjunction, .adverb]
        default: return nil
        }
        return relatives.firstIndex(of: other)
    }
}

import BitextCore

/// What the treebanks say of each word: its tags and lemmas, counted.
struct TagCounts {
    /// For each folded form, how often it has each tag.
    private(set) var tags: [String: [Int]] = [:]
    /// For each folded form and tag, how often it has each lemma.
    private(set) var lemmas: [String: [LexiconReading: Int]] = [:]
    /// How often each lemma occurs with a part of speech.
    private(set) var lemmaCounts: [LexiconReading: Int] = [:]

    /// Counts; `keepsCapitals` where adjectives and nouns of names have a capital in their lemmas, as in English.
    init(_ sentences: [GoldSentence], keepsCapitals: Bool = false) {
        for sentence in sentences {
            for word in sentence.words {
                let form = WordForm(word.form)
                let folded = String(decoding: form.folded, as: UTF8.self)
                tags[folded, default: [Int](repeating: 0, count: PartOfSpeech.allCases.count)][
                    Int(word.partOfSpeech.rawValue)] += 1
                guard sentence.hasTrustedLemmas, word.lemma != "_", !word.lemma.isEmpty else { continue }
                let lemma = TagCounts.normalised(word, form, keepsCapitals)
                let reading = LexiconReading(lemma: lemma, partOfSpeech: word.partOfSpeech, traits: [])
                lemmas[folded, default: [:]][reading, default: 0] += 1
                lemmaCounts[reading, default: 0] += 1
            }
        }
        if keepsCapitals { dropRareCapitals() }
    }

    /// Takes the capital from lemmas of words that have it in some names only: *Broken*, but not *American*.
    private mutating func dropRareCapitals() {
        for (form, readings) in lemmas {
            let capitals = readings.filter { $0.key.isCapitalised }
            let others = readings.filter { !$0.key.isCapitalised && $0.key.partOfSpeech != .properNoun }
            let sums = (capitals.values.reduce(0, +), others.values.reduce(0, +))
            if capitals.isEmpty || sums.0 > 2 * sums.1 { continue }
            for (reading, count) in capitals {
                let plain = LexiconReading(
                    lemma: reading.uncapitalised, partOfSpeech: reading.partOfSpeech, traits: reading.traits)
                lemmas[form]?[reading] = nil
                lemmas[form, default: [:]][plain, default: 0] += count
            }
        }
    }

    /// Names keep the case of their text, so that their rules are learned without it; other lemmas are as they stand.
    private static func normalised(_ word: GoldSentence.Word, _ form: WordForm, _ keepsCapitals: Bool) -> String {
        switch word.partOfSpeech {
        case .properNoun, .other, .symbol, .punctuation, .numeral:
            return String(decoding: WordForm(word.lemma).folded, as: UTF8.self)
        case .adjective where keepsCapitals, .noun where keepsCapitals:
            // *American*, *Islamist*: what is written with a capital has one in its lemma.
            let lemma = WordForm(word.lemma)
            let folded = String(decoding: lemma.folded, as: UTF8.self)
            let isCapital = lemma.shape.contains(.capitalised) && lemma.shape.isDisjoint(with: [.innerCapital, .stop])
            return isCapital && folded.utf8.count > 2 ? folded.prefix(1).uppercased() + folded.dropFirst() : folded
        default: return word.lemma == "I" ? "I" : String(decoding: WordForm(word.lemma).folded, as: UTF8.self)
        }
    }

    /// The treebanks' words and a lexicon's in one; where both know a reading, the treebanks' counts decide, unless their lemma is no
    /// word (*fled* `flead`).
    func merged(with own: LexiconBuilder, isWord: (String) -> Bool = { _ in true }) -> LexiconBuilder {
        var result = own
        for (form, readings) in lemmas {
            for (reading, count) in readings {
                let own = own.forms[form] ?? [:]
                let same = own.keys.filter {
                    $0.lemma == reading.lemma && $0.partOfSpeech == reading.partOfSpeech
                }
                if same.isEmpty {
                    // A single count against a list is more often a slip than a discovery.
                    let isContradicted = own.keys.contains { $0.partOfSpeech == reading.partOfSpeech }
                    let weight =
                        isContradicted ? (count > 2 && isWord(reading.uncapitalised) ? 100 * count : 0) : 100 * count
                    result.add(form, reading.lemma, reading.partOfSpeech, weight: weight)
                } else {
                    for reading in same {
                        result.add(
                            form, reading.lemma, reading.partOfSpeech, reading.traits, weight: 100 * count + 50)
                    }
                }
            }
        }
        return result
    }

    /// Teaches the rules of endings the words of the treebanks and of a lexicon: all of them, or those alone that are made by endings, of
    /// each the likeliest reading, because the rules of abbreviations (*Sept.*) make nonsense of other words.
    func addEndings(to packer: inout LexiconPacker, own: LexiconBuilder, inflectionsOnly: Bool = false) {
        let open: Set<PartOfSpeech> = [
            .adjective, .adverb, .auxiliary, .noun, .properNoun, .verb, .numeral, .interjection, .symbol, .other,
            .pronoun,
            .determiner,
        ]
        for (form, readings) in lemmas.sorted(by: { $0.key < $1.key }) {
            for (reading, count) in readings.sorted(by: { $0.key.lemma < $1.key.lemma })
            where open.contains(reading.partOfSpeech) && (!inflectionsOnly || reading.isInflection(form)) {
                packer.addEnding(form, reading.uncapitalised, reading.partOfSpeech, weight: 1 + (count > 3 ? 1 : 0))
            }
        }
        for form in own.forms.keys.sorted() {
            var seen: Set<PartOfSpeech> = []
            for reading in own.readings(of: form) where open.contains(reading.partOfSpeech) {
                let isFirst = seen.insert(reading.partOfSpeech).inserted
                if inflectionsOnly && !(isFirst && reading.isInflection(form)) { continue }
                packer.addEnding(form, reading.uncapitalised, reading.partOfSpeech, weight: 1)
            }
        }
    }
}

extension LexiconReading {
    /// Whether the form is made from the lemma as others may be, by its ending: an abbreviation or *went* isn't.
    fileprivate func isInflection(_ form: String) -> Bool {
        let lemma = uncapitalised
        if form == lemma { return true }
        if form.utf8.last == UInt8(ascii: ".") || form.utf8.contains(where: \.isASCIIDigit) {
            return false
        }
        let common = zip(form.utf8, lemma.utf8).prefix { $0 == $1 }.count
        return common > 1 && lemma.utf8.count - common < 4
    }
}

/// What the tagger sees of the words that are known.
struct AmbiguityClasses {
    private let own: LexiconBuilder
    private let tagCounts: TagCounts
    private let frequent: Int

    init(own: LexiconBuilder, tagCounts: TagCounts, frequent: Int) {
        self.own = own
        self.tagCounts = tagCounts
        self.frequent = frequent
    }

    /// A set of tags: those that a frequent word has in the treebanks, otherwise those that the word lists give; 0 for unknown words.
    func of(_ form: String) -> UInt32 {
        var mask: UInt32 = 0
        for reading in (own.forms[form] ?? [:]).keys {
            mask |= 1 << UInt32(reading.partOfSpeech.rawValue)
            let traits: ReadingTraits = reading.traits.intersection([.infinitive, .gerund, .participle, .finite])
            mask |= UInt32(traits.rawValue) << 17
        }
        guard let tags = tagCounts.tags[form] else { return mask }
        let sum = tags.reduce(0, +)
        guard sum >= frequent else { return mask }
        for (tag, count) in tags.enumerated() where count * 20 > sum { mask |= 1 << UInt32(tag) }
        return mask | 1 << 31
    }
}

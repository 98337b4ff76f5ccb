import BitextCore

/// What the treebanks say of each word: its tags and lemmas, counted.
struct TagCounts {
    /// For each folded form, how often it has each tag.
    private(set) var tags: [String: [Int]] = [:]
    /// For each folded form and tag, how often it has each lemma.
    private(set) var lemmas: [String: [LexiconReading: Int]] = [:]
    /// How often each lemma occurs with a part of speech.
    private(set) var lemmaCounts: [LexiconReading: Int] = [:]

    init(_ sentences: [GoldSentence]) {
        for sentence in sentences {
            for word in sentence.words {
                let form = WordForm(word.form)
                let folded = String(decoding: form.folded, as: UTF8.self)
                tags[folded, default: [Int](repeating: 0, count: PartOfSpeech.allCases.count)][
                    Int(word.partOfSpeech.rawValue)] += 1
                guard sentence.hasTrustedLemmas, word.lemma != "_", !word.lemma.isEmpty else { continue }
                let lemma = TagCounts.normalised(word, form)
                let reading = LexiconReading(lemma: lemma, partOfSpeech: word.partOfSpeech, traits: [])
                lemmas[folded, default: [:]][reading, default: 0] += 1
                lemmaCounts[reading, default: 0] += 1
            }
        }
    }

    /// Names keep the case of their text, so that their rules are learned without it; other lemmas are as they stand.
    private static func normalised(_ word: GoldSentence.Word, _ form: WordForm) -> String {
        switch word.partOfSpeech {
        case .properNoun, .other, .symbol, .punctuation, .numeral:
            return String(decoding: WordForm(word.lemma).folded, as: UTF8.self)
        default: return word.lemma == "I" ? "I" : String(decoding: WordForm(word.lemma).folded, as: UTF8.self)
        }
    }

    /// The treebanks' words and a lexicon's in one; where both know a reading, the treebanks' counts decide.
    func merged(with own: LexiconBuilder) -> LexiconBuilder {
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
                    let weight = isContradicted ? (count > 2 ? 100 * count : 0) : 100 * count
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

    /// Teaches the rules of endings the words of the treebanks and of a lexicon.
    func addEndings(to packer: inout LexiconPacker, own: LexiconBuilder) {
        let open: Set<PartOfSpeech> = [
            .adjective, .adverb, .auxiliary, .noun, .properNoun, .verb, .numeral, .interjection, .symbol, .other,
            .pronoun,
            .determiner,
        ]
        for (form, readings) in lemmas.sorted(by: { $0.key < $1.key }) {
            for (reading, count) in readings.sorted(by: { $0.key.lemma < $1.key.lemma })
            where open.contains(reading.partOfSpeech) {
                packer.addEnding(form, reading.lemma, reading.partOfSpeech, weight: 1 + (count > 3 ? 1 : 0))
            }
        }
        for form in own.forms.keys.sorted() {
            for reading in own.readings(of: form) where open.contains(reading.partOfSpeech) {
                packer.addEnding(form, reading.lemma, reading.partOfSpeech, weight: 1)
            }
        }
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

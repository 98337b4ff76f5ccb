import BitextCore

/// Turns the forms of a lexicon into the sections of a model.
struct LexiconPacker {
    private var rules = RuleNumbering()
    private var classNumbers: [[UInt32]: Int] = [:]
    private var classes: [UInt32] = [0]
    private var ambiguities: [UInt32] = []
    private var readings: [UInt32] = []
    private var words: [(hash: UInt64, value: UInt32)] = []
    private var endings = EndingRules()

    /// Packs the forms of a lexicon; `ambiguity` says what the tagger is to see of a form.
    mutating func pack(_ lexicon: LexiconBuilder, ambiguity: (String) -> UInt32) {
        for form in lexicon.forms.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            var packed: [UInt32] = []
            var seen: Set<UInt8> = []
            for reading in lexicon.readings(of: form) {
                guard let rule = rules.number(form: form, lemma: reading.uncapitalised) else { continue }
                let value = PackedReading(
                    reading.partOfSpeech, reading.traits, rule: rule, isCapitalised: reading.isCapitalised)
                // What gives one lemma as one part of speech is one reading: *spese* is a participle and finite.
                let same = packed.firstIndex {
                    let other = PackedReading(rawValue: $0)
                    return other.tag == value.tag && other.rule == rule && other.isCapitalised == value.isCapitalised
                }
                if let same {
                    packed[same] |= value.rawValue
                    continue
                }
                let isFirst = seen.insert(reading.partOfSpeech.rawValue).inserted
                // The lemmas of a singular and of a plural that look alike (*sale*) are both kept, if they differ.
                let kept: ReadingTraits = [.infinitive, .gerund, .participle, .imperative, .singular, .plural]
                if isFirst || !reading.traits.isDisjoint(with: kept) { packed.append(value.rawValue) }
            }
            guard let number = classNumber(packed, ambiguity(form)) else { continue }
            let hash = Hashing.hash(of: form.utf8)
            words.append((hash, ModelFormat.slotValue(hash, number)))
        }
    }

    private mutating func classNumber(_ packed: [UInt32], _ ambiguity: UInt32) -> Int? {
        if let number = classNumbers[packed + [ambiguity]] { return number }
        guard ambiguities.count < ModelFormat.numberLimit else { return nil }
        classNumbers[packed + [ambiguity]] = ambiguities.count
        ambiguities.append(ambiguity)
        readings.append(contentsOf: packed)
        classes.append(UInt32(readings.count))
        return ambiguities.count - 1
    }

    /// Learns from a form what its ending tells about its lemma.
    mutating func addEnding(_ form: String, _ lemma: String, _ partOfSpeech: PartOfSpeech, weight: Int) {
        guard let rule = rules.number(form: form, lemma: lemma), rule < ModelFormat.numberLimit else { return }
        endings.add(form, partOfSpeech, rule: rule, weight: weight)
    }

    /// Learns the rules of endings from the forms added so far.
    mutating func learnEndings() { endings.learn() }

    /// The forms of a lexicon whose lemmas their endings don't tell, or that have another in treebanks.
    mutating func exceptions(among lexicon: LexiconBuilder, contradicting treebanks: TagCounts) -> LexiconBuilder {
        var result = LexiconBuilder()
        for form in lexicon.forms.keys.sorted() {
            var seen: Set<PartOfSpeech> = []
            for reading in lexicon.readings(of: form) where seen.insert(reading.partOfSpeech).inserted {
                guard let rule = rules.number(form: form, lemma: reading.lemma) else { continue }
                let isContradicted = (treebanks.lemmas[form] ?? [:]).keys.contains {
                    $0.partOfSpeech == reading.partOfSpeech && $0.lemma != reading.lemma
                }
                if isContradicted || endings.rule(of: form, reading.partOfSpeech) != rule {
                    result.add(form, reading.lemma, reading.partOfSpeech, reading.traits)
                }
            }
        }
        return result
    }

    mutating func write(to writer: inout ModelWriter) {
        writer.set(.words, ModelWriter.table(words))
        writer.set(.classes, classes)
        writer.set(.ambiguities, ambiguities)
        writer.set(.readings, readings)
        writer.set(.rules, rules.rules)
        writer.set(.letters, rules.letters)
        writer.set(.endings, ModelWriter.table(endings.entries, slots: endings.entries.count * 2))
    }
}

import BitextCore

/// A reading of a form as lists, rules and treebanks give it.
struct LexiconReading: Hashable {
    var lemma: String
    var partOfSpeech: PartOfSpeech
    var traits: ReadingTraits
}

/// Gathers forms with their readings and packs them.
struct LexiconBuilder {
    /// For each folded form, its readings with their weights.
    private(set) var forms: [String: [LexiconReading: Int]] = [:]

    /// Adds a reading, or weight to it.
    mutating func add(
        _ form: String, _ lemma: String, _ partOfSpeech: PartOfSpeech, _ traits: ReadingTraits = [], weight: Int = 1
    ) {
        let reading = LexiconReading(lemma: lemma, partOfSpeech: partOfSpeech, traits: traits)
        forms[form, default: [:]][reading, default: 0] += weight
    }

    /// Both lexica in one; readings of the other stand behind those that a form has here.
    func adding(_ other: LexiconBuilder) -> LexiconBuilder {
        var result = self
        for (form, readings) in other.forms {
            for (reading, weight) in readings
            where forms[form]?.keys.contains(where: {
                $0.partOfSpeech == reading.partOfSpeech
            }) != true {
                result.add(form, reading.lemma, reading.partOfSpeech, reading.traits, weight: weight)
            }
        }
        return result
    }

    /// Both lexica in one, the weights of the readings they share added.
    func merging(_ other: LexiconBuilder) -> LexiconBuilder {
        var result = self
        for (form, readings) in other.forms {
            for (reading, weight) in readings {
                result.add(form, reading.lemma, reading.partOfSpeech, reading.traits, weight: weight)
            }
        }
        return result
    }

    /// The readings of a form, the weightiest first.
    func readings(of form: String) -> [LexiconReading] {
        (forms[form] ?? [:]).sorted { ($1.value, $0.key.order) < ($0.value, $1.key.order) }.map(\.key)
    }
}

extension LexiconReading {
    /// The lemma without the capital of a name that the word belongs to (*American*); *I* is no name.
    var uncapitalised: String { isCapitalised ? lemma.prefix(1).lowercased() + lemma.dropFirst() : lemma }

    /// Whether the lemma has the capital of a name.
    var isCapitalised: Bool { lemma.utf8.count > 1 && lemma.first?.isUppercase == true }

    /// What decides between readings of one weight.
    fileprivate var order: String { "\(partOfSpeech.tag) \(lemma) \(traits.rawValue)" }
}

/// Numbers the lemma rules: how many bytes to take from a form's end, and what to add.
struct RuleNumbering {
    private var numbers: [String: Int] = [:]
    private(set) var rules: [UInt32] = []
    private(set) var letters: [UInt8] = []
    private var places: [String: Int] = [:]

    /// The number of the rule that makes a lemma of a form; `nil` where they are too unlike or too many.
    mutating func number(form: String, lemma: String) -> Int? {
        let (form, lemma) = (Array(form.utf8), Array(lemma.utf8))
        var common = 0
        while common < min(form.count, lemma.count), form[common] == lemma[common] { common += 1 }
        while common > 0 && common < lemma.count && lemma[common] & 0xC0 == 0x80 { common -= 1 }
        while common > 0 && common < form.count && form[common] & 0xC0 == 0x80 { common -= 1 }
        return number(removing: form.count - common, adding: String(decoding: lemma[common...], as: UTF8.self))
    }

    private mutating func number(removing removed: Int, adding added: String) -> Int? {
        let name = "\(removed) \(added)"
        if let number = numbers[name] { return number }
        guard removed < 64, added.utf8.count < 64, rules.count < 0xFFFE, letters.count < 0xF_0000 else { return nil }
        let place = places[added] ?? letters.count
        if places[added] == nil {
            places[added] = place
            letters.append(contentsOf: added.utf8)
        }
        rules.append(UInt32(removed) << 26 | UInt32(added.utf8.count) << 20 | UInt32(place))
        numbers[name] = rules.count - 1
        return rules.count - 1
    }
}

import BitextCore

/// What the words around a word tell about its lemma, where its part of speech alone leaves two.
enum LemmaVariant: UInt8 {
    /// The lemma that the form mostly has.
    case usual
    /// That of the singular form: *il sale* `sale`.
    case singular
    /// That of the plural form: *le sale* `sala`.
    case plural
    /// English *'s* and *'d* that stand for *has* and *had*.
    case have
    /// That of an English adjective made of a name, which keeps its capital: *European*.
    case proper

    static let count = 4
}

/// Finds the number of an Italian noun from the words before it: its article, its numeral, its adjectives.
struct ItalianNumber {
    /// The folded letters of a word of the sentence.
    let letters: (Int) -> [UInt8]
    /// The tags of the sentence.
    let tags: [UInt8]

    private static let numberless: Set<String> = ["loro", "che", "più", "meno", "cui", "altrui", "ambedue"]
    private static let singular: Set<String> = [
        "ogni", "qualche", "quale", "tale", "qualsiasi", "qualunque", "grande", "un", "uno", "una", "un'", "1",
    ]

    /// Which lemma the noun at a place has.
    func variant(at index: Int) -> LemmaVariant {
        var place = index - 1
        while place >= max(0, index - 4) {
            guard let tag = PartOfSpeech(rawValue: tags[place]) else { return .usual }
            switch tag {
            case .determiner, .numeral, .adjective, .adposition:
                let number = number(of: String(decoding: letters(place), as: UTF8.self), tag)
                if number != .usual || tag == .adposition { return number }
            case .adverb: break
            default: return .usual
            }
            place -= 1
        }
        return .usual
    }

    private func number(of word: String, _ tag: PartOfSpeech) -> LemmaVariant {
        switch tag {
        case .numeral: return Self.singular.contains(word) ? .singular : .plural
        case .adposition:
            guard let article = Contractions.words[word]?.article else { return .usual }
            return number(of: article, .determiner)
        case .determiner where Self.numberless.contains(word): return .usual
        default:
            if Self.singular.contains(word) { return .singular }
            switch word.utf8.last {
            case UInt8(ascii: "o"), UInt8(ascii: "a"): return .singular
            case UInt8(ascii: "i"): return .plural
            case UInt8(ascii: "e"): return tag == .determiner ? .plural : .usual
            default: return tag == .determiner ? .singular : .usual
            }
        }
    }
}

/// Tells whether English *'s* and *'d* stand for *has* and *had*.
struct EnglishHave {
    /// Participles that *is* doesn't stand before.
    static let perfect: Set<String> = [
        "been", "got", "gotten", "had", "become", "gone", "come", "arrived", "happened", "fallen", "died", "eaten",
    ]
    /// Participles before which *is* stands with a noun behind them.
    private static let naming: Set<String> = [
        "call", "name", "consider", "give", "offer", "show", "tell", "ask", "pay",
    ]

    /// Which lemma an auxiliary has before a verb, which a word with the tag `object` follows.
    static func variant(
        of auxiliary: [UInt8], before verb: (form: String, lemma: String), object: PartOfSpeech?
    ) -> LemmaVariant {
        if verb.form == verb.lemma || verb.form.hasSuffix("ing") { return .usual }
        if auxiliary.last == UInt8(ascii: "d") || perfect.contains(verb.form) { return .have }
        let isObject = object == .determiner || object == .pronoun || object == .properNoun
        return isObject && !naming.contains(verb.lemma) ? .have : .usual
    }
}

extension TaggerState {
    /// Looks for the words of the sentence whose neighbours decide about the lemma.
    mutating func chooseLemmas(_ knowledge: WordKnowledge) {
        variants.removeAll(keepingCapacity: true)
        variants.append(contentsOf: repeatElement(LemmaVariant.usual.rawValue, count: words.count))
        for index in words.indices where cache.varies[Int(words[index])] {
            let variant =
                knowledge.language == .italian ? italianVariant(at: index) : englishVariant(at: index, knowledge)
            variants[index] = variant.rawValue
        }
    }

    func folded(_ index: Int) -> [UInt8] { cache.withLetters(of: Int(words[index])) { Array($1) } }

    private func italianVariant(at index: Int) -> LemmaVariant {
        guard tags[index] == PartOfSpeech.noun.rawValue else { return .usual }
        return ItalianNumber(letters: folded, tags: tags).variant(at: index)
    }

    private mutating func englishVariant(at index: Int, _ knowledge: WordKnowledge) -> LemmaVariant {
        if tags[index] == PartOfSpeech.adjective.rawValue {
            return index > 0 && cache.traits[Int(words[index])].isCapital ? .proper : .usual
        }
        guard tags[index] == PartOfSpeech.auxiliary.rawValue else { return .usual }
        var place = index + 1
        while place < min(words.count, index + 4) {
            let form = String(decoding: folded(place), as: UTF8.self)
            if form == "better", folded(index).last == UInt8(ascii: "d") { return .have }
            switch PartOfSpeech(rawValue: tags[place]) {
            case .adverb, .particle: place += 1
            case .verb, .auxiliary:
                let lemma = lemma(at: place, knowledge: knowledge)
                let object = place + 1 < words.count ? PartOfSpeech(rawValue: tags[place + 1]) : nil
                return EnglishHave.variant(
                    of: folded(index), before: (form, String(decoding: lemmaBytes[lemma], as: UTF8.self)),
                    object: object)
            default: return .usual
            }
        }
        return .usual
    }
}

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
    /// That of an English adjective in a name, which keeps its capital: *New York* `New`.
    case capital

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

    /// The folded letters of a word of the sentence.
    func folded(_ index: Int) -> [UInt8] { cache.withLetters(of: Int(words[index])) { Array($1) } }

    private func italianVariant(at index: Int) -> LemmaVariant {
        guard tags[index] == PartOfSpeech.noun.rawValue else { return .usual }
        return ItalianNumber(letters: folded, tags: tags).variant(at: index)
    }
}

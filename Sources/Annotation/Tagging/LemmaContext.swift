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
    /// That of a masculine plural, and of a feminine one: *i parti* `parto`, *le parti* `parte`.
    case masculine, feminine
    /// That of an Italian pronoun before another: *me lo* `mi`; of a verb behind *si*: *si accorse* `accorgere`; of *state* with no
    /// auxiliary before it: `stare`.
    case clitic
    /// That of English *her* where nothing is hers: *I saw her* `she`.
    case object
    /// That of a noun in capitals that stands for several words: *DNA*.
    case acronym
    /// That of an order with its pronoun: *piantala* `piantare`.
    case order

    /// How many there are besides the usual one.
    static let count = 10
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

    /// Whether the article, the preposition with one or the determiner before a plural noun is masculine; `nil` where there is none.
    func isMasculine(at index: Int) -> Bool? {
        var place = index - 1
        while place >= max(0, index - 3) {
            var word = String(decoding: letters(place), as: UTF8.self)
            switch PartOfSpeech(rawValue: tags[place]) {
            case .adposition:
                guard let article = Contractions.words[word]?.article else { return nil }
                word = article
                fallthrough
            case .determiner:
                if word.hasSuffix("e") { return false }
                return word.hasSuffix("i") ? true : nil
            case .adjective, .numeral, .adverb: break
            default: return nil
            }
            place -= 1
        }
        return nil
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
        for index in words.indices {
            let word = Int(words[index])
            if cache.traits[word].hasInnerCapital, isAcronym(index, knowledge) {
                variants[index] = LemmaVariant.acronym.rawValue
            } else if cache.varies[word] {
                let variant =
                    knowledge.language == .italian ? italianVariant(at: index) : englishVariant(at: index, knowledge)
                variants[index] = variant.rawValue
            }
        }
    }

    private func isAcronym(_ index: Int, _ knowledge: WordKnowledge) -> Bool {
        tags[index] == PartOfSpeech.noun.rawValue
            && cache.withLetters(of: Int(words[index])) { letters, _ in
                Acronyms.lemma(of: letters, knowledge.language) != nil
            }
            && (!cache.traits[Int(words[index])].isAllCapitals || Acronyms.isAmongSmall(index, sentence(knowledge)))
    }

    /// The folded letters of a word of the sentence.
    func folded(_ index: Int) -> [UInt8] { cache.withLetters(of: Int(words[index])) { Array($1) } }

    private func italianVariant(at index: Int) -> LemmaVariant {
        func isPronoun(_ place: Int, _ forms: Set<String>) -> Bool {
            words.indices.contains(place) && tags[place] == PartOfSpeech.pronoun.rawValue
                && forms.contains(String(decoding: folded(place), as: UTF8.self))
        }
        switch PartOfSpeech(rawValue: tags[index]) {
        case .noun:
            if let gender = ItalianUsage.genders[String(decoding: folded(index), as: UTF8.self)] {
                return ItalianNumber(letters: folded, tags: tags).isMasculine(at: index).map {
                    $0 ? .masculine : .feminine
                } ?? (gender.usual == gender.masculine ? .masculine : .feminine)
            }
            return ItalianNumber(letters: folded, tags: tags).variant(at: index)
        case .pronoun: return isPronoun(index + 1, ItalianUsage.secondPronouns) ? .clitic : .usual
        case .verb where folded(index) == Array("state".utf8), .auxiliary where folded(index) == Array("state".utf8):
            // *State zitti* is of *stare*, *sono state* of *essere*.
            var place = index - 1
            while place >= 0, tags[place] == PartOfSpeech.adverb.rawValue { place -= 1 }
            let isCompound = place >= 0 && PartOfSpeech.verbs & 1 << UInt32(tags[place]) != 0
            return isCompound ? .usual : .clitic
        case .verb where isEnclitic(index + 1): return .order
        case .verb:
            let isReflexive =
                isPronoun(index - 1, ItalianUsage.reflexives)
                || isPronoun(index - 1, ["ne", "n'"]) && isPronoun(index - 2, ["se", "me", "te", "ce", "ve"])
            return isReflexive ? .clitic : .usual
        default: return .usual
        }
    }
}

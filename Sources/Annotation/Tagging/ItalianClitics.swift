import BitextCore

/// Words that Italian spelling and agreement say are pronouns, or articles of nouns, whatever the tagger has seen.
///
/// *Lo* and *gli* are articles only before some sounds (*lo zio*, *gli amici*): in *lo prese*, *gli dissi* they are pronouns, and a verb
/// follows. *La odio*, *le sorrido* can be no article and noun either, since these don't agree.
struct ItalianClitics {
    /// The folded letters of a word of the sentence.
    let letters: (Int) -> [UInt8]
    /// What a word of the sentence may be at most, as bits.
    let known: (Int) -> UInt32
    /// Whether a word of the sentence begins with a capital.
    let isCapital: (Int) -> Bool
    /// Whether a word is a pronoun that was written together with the verb before it.
    let isEnclitic: (Int) -> Bool
    let count: Int

    private static let atOnce = Array("subito".utf8)
    static let verbs: UInt32 = bits([.verb, .auxiliary])
    private static let nouns: UInt32 = bits([.noun, .adjective, .determiner, .numeral])
    private static func bits(_ tags: [PartOfSpeech]) -> UInt32 { tags.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }
    private static let feminineInO: Set<String> = [
        "mano", "radio", "foto", "moto", "auto", "eco", "dinamo", "metro", "libido", "biro", "euro", "polio", "video",
    ]
    private static let pluralInA: Set<String> = [
        "uova", "dita", "braccia", "mura", "ossa", "labbra", "ciglia", "ginocchia", "grida", "urla", "risa", "corna",
        "lenzuola", "paia", "centinaia", "migliaia", "miglia", "membra", "fila", "fondamenta", "budella", "cervella",
        "altra", "mila", "sopracciglia", "interiora", "peta", "due", "tre", "sei",
    ]

    /// Calls with the places of pronouns that no noun follows: what they and the words behind them may be.
    func forEach(_ body: (_ place: Int, _ allowed: UInt32) -> Void) {
        for index in 0..<max(0, count - 1) {
            let article = letters(index)
            guard article.count == 2 || article.count == 3, !isCapital(index + 1), !isEnclitic(index) else { continue }
            let isForced: Bool
            switch String(decoding: article, as: UTF8.self) {
            case "uno":
                if precedesItsNoun(index) { body(index, Self.bits([.determiner])) }
                continue
            case "gli" where letters(index + 1) == Array("dei".utf8):
                body(index, Self.bits([.determiner]))
                continue
            case "lo": isForced = !takesLo(letters(index + 1), isPlural: false)
            case "gli": isForced = !takesLo(letters(index + 1), isPlural: true)
            case "la": isForced = disagreesWithLa(letters(index + 1))
            case "le": isForced = disagreesWithLe(letters(index + 1))
            default: continue
            }
            guard isForced, known(index + 1) & Self.verbs != 0,
                known(index + 1) & PartOfSpeech.closed & ~Self.verbs == 0,
                index == 0 || letters(index - 1) != Array("per".utf8),
                // *Fallo subito*: no *lo* stands before a participle.
                letters(index + 1) != Self.atOnce
            else { continue }
            body(index, Self.bits([.pronoun]))
            body(index + 1, Self.verbs)
        }
    }

    /// Whether *uno* stands before a noun or an adjective whose sound asks for it: *uno studente*, but *uno di loro*, *uno scrive*.
    private func precedesItsNoun(_ index: Int) -> Bool {
        let next = letters(index + 1)
        let mayBe = known(index + 1)
        guard mayBe & Self.bits([.noun, .adjective]) != 0, mayBe & PartOfSpeech.closed & ~Self.verbs == 0,
            takesLo(next, isPlural: false), next.first.map({ !"aeiou".utf8.contains($0) }) ?? false
        else { return false }
        return mayBe & Self.verbs == 0 || next.last == UInt8(ascii: "o")
    }

    /// Whether *lo*, or in the plural *gli*, may be the article of a word.
    private func takesLo(_ word: [UInt8], isPlural: Bool) -> Bool {
        guard let first = word.first else { return true }
        let second = word.count > 1 ? word[1] : 0
        let isVowel = "aeiou".utf8.contains(first) || first >= 0x80
        switch first {
        case UInt8(ascii: "z"), UInt8(ascii: "x"), UInt8(ascii: "y"), UInt8(ascii: "j"), UInt8(ascii: "w"): return true
        case UInt8(ascii: "s"): return !"aeiou".utf8.contains(second) && second < 0x80
        case UInt8(ascii: "g"): return second == UInt8(ascii: "n")
        case UInt8(ascii: "p"): return second == UInt8(ascii: "s") || second == UInt8(ascii: "n")
        // *Gli chef*, but *gli chiede*, *gli chiuse*.
        case UInt8(ascii: "c"): return second == UInt8(ascii: "h") && !(word.count > 3 && word[2] == UInt8(ascii: "i"))
        case UInt8(ascii: "h"):
            return ![Array("ho".utf8), Array("hai".utf8), Array("ha".utf8), Array("hanno".utf8)].contains(word)
        case UInt8(ascii: "i"): return isPlural || "aeou".utf8.contains(second)
        case UInt8(ascii: "d") where isPlural: return word == Array("dei".utf8)
        default: return isVowel ? isPlural : !(first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z"))
        }
    }

    private func disagreesWithLa(_ word: [UInt8]) -> Bool {
        let text = String(decoding: word, as: UTF8.self)
        if word.last == UInt8(ascii: "o") { return !Self.feminineInO.contains(text) }
        return word.last == UInt8(ascii: "i") && !text.hasSuffix("si") && !["gli", "sei"].contains(text)
    }

    private func disagreesWithLe(_ word: [UInt8]) -> Bool {
        let text = String(decoding: word, as: UTF8.self)
        if word.last == UInt8(ascii: "o") { return !Self.feminineInO.contains(text) }
        return word.last == UInt8(ascii: "a") && !Self.pluralInA.contains(text) || text.hasSuffix("ò")
    }
}

import BitextCore

/// Parts Italian verbs from the pronouns written behind them: *dirglielo* is *dir*, *glie*, *lo*.
///
/// A word is parted only where what remains is a form of a known verb that takes pronouns, and never where the whole is known as
/// another word: *diversi* is no *dire* with *si*.
struct Enclitics {
    /// A verb with its pronouns.
    struct Split: Equatable {
        /// The verb as it stands before the pronouns.
        var verb: String
        /// The pronouns as they stand.
        var pronouns: [String]
    }

    /// What the lexicon says of a form: its parts of speech and the traits of its verbal readings.
    let lookUp: (String) -> [PackedReading]

    private static let single = ["mi", "ti", "si", "ci", "vi", "lo", "la", "li", "le", "ne", "gli"]
    private static let first = ["me", "te", "se", "ce", "ve", "glie"]
    private static let second = ["lo", "la", "li", "le", "ne"]
    /// All that may stand behind a verb, the longest first.
    private static let endings: [[String]] = {
        var endings = single.map { [$0] }
        for one in first { for two in second { endings.append([one, two]) } }
        for pair in [
            ["mi", "ci"], ["ti", "ci"], ["vi", "ci"], ["vi", "si"], ["ci", "si"], ["gli", "si"], ["mi", "si"],
        ] {
            endings.append(pair)
        }
        return endings.sorted { ($1.joined().utf8.count, $0.joined()) < ($0.joined().utf8.count, $1.joined()) }
    }()
    private static let endingLetters: [[UInt8]] = endings.map { Array($0.joined().utf8) }
    private static let short: [String: String] = [
        "da": "dare", "fa": "fare", "di": "dire", "sta": "stare", "va": "andare", "dà": "dare", "fà": "fare",
        "dì": "dire", "stà": "stare", "và": "andare",
    ]
    /// Orders, and forms of *avere*, that other words look like, which are rarer.
    private static let orders: Set = [
        "averla", "averle", "stacci", "dacci", "stammi", "dammi", "fammi", "datti", "fanne", "danne", "dille",
    ]
    /// Orders that nouns look like, and their pronouns.
    static let ordersLikeOtherWords = [
        "fallo": "lo", "falla": "la", "falle": "le", "falli": "li", "fatti": "ti", "valle": "le", "stalle": "le",
    ]
    /// Verbs of advertisements: *Vendesi*, *Affittasi*.
    private static let impersonal: Set = [
        "vende", "affitta", "cerca", "cercan", "offre", "regala", "cede", "acquista", "noleggia", "assume", "compra",
        "vendon",
    ]
    /// Verbs whose orders are so short that they might be anything else.
    private static let shortImperatives: Set = ["usa", "ama", "osa"]

    /// The pronouns that are written together before a verb: *glielo* is *glie*, *lo*.
    static func pronouns(_ word: String) -> [String]? {
        guard word.hasPrefix("glie") else { return nil }
        let rest = String(word.dropFirst(4))
        return second.contains(rest) || rest == "l'" ? ["glie", rest] : nil
    }

    /// The parts of a folded word; `nil` where it is one.
    func split(_ word: String) -> Split? {
        let letters = Array(word.utf8)
        guard letters.count >= 4, Self.endingLetters.contains(where: { letters.ends(with: $0) }) else { return nil }
        let verb = UInt32(1) << UInt32(PartOfSpeech.verb.rawValue) | 1 << UInt32(PartOfSpeech.auxiliary.rawValue)
        let readings = lookUp(word)
        let isOther = !Self.orders.contains(word) && readings.contains { verb & 1 << UInt32($0.tag) == 0 }
        let isVerb = !Self.orders.contains(word) && !readings.isEmpty
        for (pronouns, ending) in zip(Self.endings, Self.endingLetters) where letters.ends(with: ending) {
            let stem = String(decoding: letters.dropLast(ending.count), as: UTF8.self)
            if isOther && !isReflexiveInfinitive(stem, pronouns) && !isOrderToUs(stem) { continue }
            if let split = split(stem, pronouns, isVerb: isVerb && !isOrderToUs(stem)) { return split }
        }
        return nil
    }

    private func split(_ stem: String, _ pronouns: [String], isVerb: Bool) -> Split? {
        if stem == "ecco" { return Split(verb: stem, pronouns: pronouns) }
        if stem.hasSuffix("r"), has(.infinitive, stem + "e") || has(.infinitive, stem + "re") {
            return Split(verb: stem, pronouns: pronouns)
        }
        if stem.hasSuffix("ndo"), has(.gerund, stem) { return Split(verb: stem, pronouns: pronouns) }
        if isVerb { return nil }
        if let letter = pronouns[0].first {
            if letter == "g", Self.short[stem] != nil { return Split(verb: stem, pronouns: pronouns) }
            if letter != "g", stem.last == letter, Self.short[String(stem.dropLast())] != nil {
                return Split(verb: String(stem.dropLast()), pronouns: pronouns)
            }
        }
        // Orders to several are likelier than orders to do something for oneself: *lasciate-lo*, not *lascia-te-lo*.
        if pronouns.count == 2, pronouns[0] == "te", has(.imperative, stem + "te") {
            return Split(verb: stem + "te", pronouns: [pronouns[1]])
        }
        // *Razziale*, *ponderale* and *frizionale* are adjectives, and nobody is ordered to do something with *si*.
        if pronouns == ["si"], Self.impersonal.contains(stem) { return Split(verb: stem, pronouns: pronouns) }
        if pronouns[0] == "si" || pronouns == ["se", "ne"] || isAdjective(stem, pronouns) {
            return stem.utf8.count >= 5 && has(.participle, stem) ? Split(verb: stem, pronouns: pronouns) : nil
        }
        let isLong = stem.utf8.count >= 4 || Self.shortImperatives.contains(stem)
        if isLong, has(.imperative, stem) { return Split(verb: stem, pronouns: pronouns) }
        let followParticiples =
            [["si"], ["lo"], ["gli"], ["mi"], ["se", "ne"]].contains(pronouns) || agrees(stem, pronouns)
        if stem.utf8.count >= (pronouns == ["gli"] ? 4 : 5), followParticiples, has(.participle, stem) {
            return Split(verb: stem, pronouns: pronouns)
        }
        return nil
    }

    /// Whether a participle and the pronoun behind it are of one gender and number: *vedutala*, *trovatili*.
    private func agrees(_ stem: String, _ pronouns: [String]) -> Bool {
        (pronouns == ["la"] || pronouns == ["li"] || pronouns == ["le"]) && stem.last == pronouns[0].last
    }

    /// Whether a form asks others to do something together, as nothing but verbs does: *parliamo-ne*.
    private func isOrderToUs(_ stem: String) -> Bool { stem.hasSuffix("iamo") && has(.imperative, stem) }

    /// Whether a word is an infinitive with *si*, with *ci*, or with two pronouns.
    ///
    /// Dictionaries list such verbs (*andarsene*), often as no verbs; there is no other word that looks so.
    private func isReflexiveInfinitive(_ stem: String, _ pronouns: [String]) -> Bool {
        (pronouns == ["si"] || pronouns == ["ci"] || pronouns.count == 2) && stem.hasSuffix("r")
            && has(.infinitive, stem + "e")
    }

    /// Orders to oneself that nouns look like.
    private static let ordersLikeNouns: Set = [
        "vestiti", "fidati", "spostati", "figurati", "sposati", "alzati", "fermati", "ricordati", "calmati",
        "vergognati",
        "sbrigati", "svegliati", "immaginati", "guardati", "lavati", "preparati", "tranquillizzati", "levati",
        "voltati",
    ]

    /// Whether a folded word in *-ti* may be an order such as *alzati*, besides a participle.
    func isOrderToOneself(_ word: String) -> Bool {
        let noun = PartOfSpeech.noun.rawValue
        guard word.utf8.count > 5, has(.imperative, String(word.dropLast(2))) else { return false }
        return Self.ordersLikeNouns.contains(word) || !lookUp(word).contains { $0.tag == noun }
    }

    private func isAdjective(_ stem: String, _ pronouns: [String]) -> Bool {
        guard pronouns == ["le"] || pronouns == ["li"] else { return false }
        return stem.hasSuffix("zia") && !stem.hasSuffix("grazia") || stem.hasSuffix("iona") || stem.hasSuffix("dera")
    }

    private func has(_ trait: ReadingTraits, _ form: String) -> Bool {
        lookUp(form).contains { $0.traits.contains(trait) }
    }

    /// The dictionary form of a pronoun behind a verb.
    static func lemma(of pronoun: String) -> String {
        switch pronoun {
        case "glie": "gli"
        case "l'": "lo"
        case "me", "te", "se", "ce", "ve": "\(pronoun.prefix(1))i"
        default: pronoun
        }
    }
}

extension [UInt8] {
    fileprivate func ends(with ending: [UInt8]) -> Bool {
        count > ending.count && suffix(ending.count).elementsEqual(ending)
    }
}

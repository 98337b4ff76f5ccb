import BitextCore

/// Words in capitals among words in small letters that stand for several words: *la NATO*, *DNA*, *two CDs*.
///
/// They are names or nouns whatever their letters spell, and their lemma has capitals, as most treebanks have it (PUD, GUM, VIT).
/// What is written in capitals for its weight is not among them: *è MOLTO caro*, *il RE è morto*.
enum Acronyms {
    /// Acronyms that spell other words or their forms, and are names.
    private static let names = SentenceWords.hashes(
        "nato eni enel usa fiat rai cia dia coni ansa sip sisde mose asea anas arci")
    private static let who = SentenceWords.hash("who")
    private static let it = SentenceWords.hash("it")
    private static let the = SentenceWords.hash("the")

    /// Common nouns that look like words, having vowels where words have them.
    private static let nouns: Set<String> = [
        "aids", "dna", "rna", "iva", "ia", "qi", "ceo", "api", "url", "mri", "iq", "ai", "asl", "usl", "tac", "iban",
        "isbn",
        "pin", "sim", "ict", "ngo", "gmo", "ufo", "iso", "usb", "id", "ip", "ipo", "seo", "suv", "atm", "asic", "doa",
        "diy", "ebitda",
        "spa", "snc", "unesco", "irap", "imu", "tasi", "irpef", "isee", "dop", "doc", "docg", "igp", "ong", "onlus",
        "pec", "pos", "spid",
        "tav", "tar", "inps", "inail", "istat", "covid", "sars", "hiv", "ram", "rom", "cpu", "gpu", "led", "it", "uv",
        "gis",
    ]

    /// Calls with the places of names and nouns among the acronyms of a sentence, and what they may be, as bits.
    static func forEach(
        _ sentence: SentenceWords, _ language: Language, _ body: (_ place: Int, _ allowed: UInt32) -> Void
    ) {
        for index in 0..<sentence.count where sentence.isAllCapitals(index) {
            let form = sentence.form(index)
            switch language {
            case .italian:
                if names.contains(form), isAmongSmall(index, sentence) { body(index, PartOfSpeech.bits(.properNoun)) }
            case .english:
                if form == who, sentence.form(index - 1) == the, isAmongSmall(index, sentence) {
                    body(index, PartOfSpeech.bits(.properNoun))
                }
                let isBeforeNoun = sentence.isOnly(index + 1, PartOfSpeech.bits(.noun)) && sentence.isSmall(index + 1)
                if form == it, isBeforeNoun || sentence.form(index - 1) == the { body(index, PartOfSpeech.bits(.noun)) }
            }
        }
    }

    /// Whether one of the words beside a word is written in small letters, so that its capitals mean something.
    static func isAmongSmall(_ index: Int, _ sentence: SentenceWords) -> Bool {
        func isSmall(_ place: Int) -> Bool { sentence.isSmall(place) || sentence.isCapital(place) }
        return isSmall(index - 1) || isSmall(index + 1) || isSmall(index - 2) || isSmall(index + 2)
    }

    /// Whether a word in capitals has the small *s* of the English plural, so that it can be nothing else: *MPs*, *PhDs*.
    static func isPlural(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.last == UInt8(ascii: "s") && isMixed(UnsafeBufferPointer(rebasing: word.dropLast()), orPlain: true)
    }

    /// Whether capitals surround one small letter, as in *PhD*; also whether there are none but capitals.
    private static func isMixed(_ letters: UnsafeBufferPointer<UInt8>, orPlain: Bool = false) -> Bool {
        guard letters.count > 1, letters.count < 8 else { return false }
        var small = 0
        for (place, letter) in letters.enumerated() {
            switch letter {
            case 0x41...0x5A: continue
            case 0x61...0x7A where place == 1 && letters.count > 2: small += 1
            default: return false
            }
        }
        return small == 1 || orPlain
    }

    /// The letters of a word that is an acronym where it is a noun, without the *s* of the plural; `nil` where it isn't one.
    static func lemma(of word: UnsafeBufferPointer<UInt8>, _ language: Language) -> UnsafeBufferPointer<UInt8>? {
        if language == .english {
            if isPlural(word) { return UnsafeBufferPointer(rebasing: word.dropLast()) }
            if isMixed(word) { return word }
        }
        guard word.count > 1, word.count < 8, word.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
        let spelt = String(decoding: word, as: UTF8.self).lowercased()
        func isVowel(_ byte: UInt8) -> Bool { "AEIOU".utf8.contains(byte) }
        // An Italian noun ends in a vowel, and a foreign one is no longer than *film*.
        let isItalian = language == .italian && word.last.map { !isVowel($0) } ?? false && !foreign.contains(spelt)
        guard isItalian || !word.contains(where: isVowel) || nouns.contains(spelt) else { return nil }
        return word
    }

    /// Nouns that Italian has from elsewhere and that end in a consonant.
    private static let foreign: Set<String> = [
        "film", "sport", "bar", "gas", "tram", "bus", "gol", "goal", "club", "box", "fax", "hotel", "test", "stop",
        "spot", "jet", "sud",
        "nord", "est", "ovest", "killer", "leader", "boss", "stress", "boom", "jazz", "rock", "pop", "rap", "star",
        "chef", "sci", "autobus",
        "set", "flop", "show", "clan", "blog", "web", "post", "bug", "mail", "email", "drink", "week", "end", "yacht",
        "tennis", "basket",
        "golf", "rugby", "camper", "garage", "dessert", "yogurt", "album", "quiz", "slip", "tunnel", "record", "virus",
        "caos", "lapis",
        "shock", "hobby", "party", "city", "baby", "lobby", "sexy", "budget", "master", "partner", "manager", "poster",
        "computer",
    ]
}

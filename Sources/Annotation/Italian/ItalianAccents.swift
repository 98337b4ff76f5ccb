/// The right spelling of Italian words with an apostrophe instead of their accent (*andra'*, *piu'*), with an accent too many (*sò*,
/// *quì*) or a wrong one (*benchè*), and of words that an apostrophe cuts short (*qualcos'*, *qual'*).
enum ItalianAccents {
    /// The letters that take an accent, and their accented forms in UTF-8 behind 0xC3, the likeliest first.
    private static let accented: [UInt8: [UInt8]] = [
        UInt8(ascii: "a"): [0xA0], UInt8(ascii: "e"): [0xA9, 0xA8], UInt8(ascii: "i"): [0xAC],
        UInt8(ascii: "o"): [0xB2], UInt8(ascii: "u"): [0xB9],
    ]
    /// The bare letter of an accented one, and the other accents it may have.
    private static let bare: [UInt8: (letter: UInt8, others: [UInt8])] = [
        0xA0: (UInt8(ascii: "a"), []), 0xA1: (UInt8(ascii: "a"), [0xA0]),
        0xA8: (UInt8(ascii: "e"), [0xA9]), 0xA9: (UInt8(ascii: "e"), [0xA8]),
        0xAC: (UInt8(ascii: "i"), []), 0xAD: (UInt8(ascii: "i"), [0xAC]),
        0xB2: (UInt8(ascii: "o"), []), 0xB3: (UInt8(ascii: "o"), [0xB2]),
        0xB9: (UInt8(ascii: "u"), []), 0xBA: (UInt8(ascii: "u"), [0xB9]),
    ]
    /// Words whose apostrophe stands for letters that were cut off.
    private static let truncated: Set<String> = [
        "po'", "mo'", "be'", "di'", "fa'", "da'", "sta'", "va'", "to'", "te'", "ve'", "ca'", "vo'", "pe'", "co'", "de'",
        "que'", "e'", "a'", "i'", "o'", "fe'", "pro'", "mi'", "tu'", "su'", "gua'", "pa'", "so'", "ma'",
    ]

    /// Words of one syllable that have an accent; *dò* and *fé* are found in good authors, *cò* is *con i*, *sù* tells
    /// the adverb from the preposition.
    private static let monosyllables: Set<String> = [
        "dà", "dì", "là", "lì", "né", "nè", "sé", "sè", "sì", "tè", "té", "ché", "chè", "dò", "fé", "cò", "rè", "bè",
        "mò", "sù",
    ]

    /// The spellings to look for instead of a word that can't be right, even where a list has it: an accent typed as an apostrophe, an
    /// accent on what has but one syllable, *qual'*.
    static func certain(of word: UnsafeBufferPointer<UInt8>, folded: [UInt8]) -> [[UInt8]] {
        guard folded.count > 2, let last = folded.last else { return [] }
        let text = String(decoding: folded, as: UTF8.self)
        if text == "qual'" { return withVowels("e", word) }
        if last == UInt8(ascii: "'"), let letters = accented[folded[folded.count - 2]], !truncated.contains(text) {
            let stem = withoutApostrophe(word)
            return letters.map { Array(stem.dropLast()) + [0xC3, isCapital(stem.last) ? $0 & 0xDF : $0] }
        }
        guard folded[folded.count - 2] == 0xC3, let letter = bare[last]?.letter, isOneSyllable(folded.dropLast(2)),
            !monosyllables.contains(text), !word.elementsEqual("Pò".utf8)
        else { return [] }
        let plain = Array(word.dropLast(2)) + [isCapital(word.last) ? letter & 0xDF : letter]
        return text == "pò" ? [plain + Array("'".utf8)] : [plain]
    }

    /// The spellings to look for instead of a word that no list has: another accent, or the vowel that an apostrophe stands for.
    static func likely(of word: UnsafeBufferPointer<UInt8>, folded: [UInt8]) -> [[UInt8]] {
        guard folded.count > 4, let last = folded.last else { return [] }
        if last == UInt8(ascii: "'") {
            // *Perch'*, *poich'*.
            let isBecause = folded.dropLast().suffix(2).elementsEqual("ch".utf8)
            if isBecause { return [withoutApostrophe(word) + Array("é".utf8)] }
            return ItalianVerb.isConsonant(folded[folded.count - 2]) ? withVowels("oaei", word) : []
        }
        guard folded[folded.count - 2] == 0xC3, let others = bare[last]?.others else { return [] }
        return others.map { Array(word.dropLast()) + [isCapital(word.last) ? $0 & 0xDF : $0] }
    }

    /// The spelling of a word that no list has in any of these: one before a quotation mark where the lists have it without, else one with
    /// an accent.
    static func last(
        of word: UnsafeBufferPointer<UInt8>, folded: [UInt8], isListed: ([UInt8]) -> Bool
    ) -> [UInt8]? {
        guard folded.count > 4, folded.last == UInt8(ascii: "'"), let first = folded.first, first >= 0x61,
            first < 0x80 || first == 0xC3
        else { return nil }
        // No name but a foreign one ends in *à* or *ì*.
        let isName = isCapital(word.first) && [UInt8(ascii: "a"), UInt8(ascii: "i")].contains(folded[folded.count - 2])
        if isName || isListed(folded.dropLast()) { return withoutApostrophe(word) }
        return certain(of: word, folded: folded).last
    }

    /// A word with each of these vowels instead of its apostrophe.
    private static func withVowels(_ vowels: String, _ word: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
        let stem = withoutApostrophe(word)
        return vowels.utf8.map { stem + [isCapital(stem.last) && stem.count > 1 ? $0 & 0xDF : $0] }
    }

    /// Whether the last byte of a letter, in ASCII or behind 0xC3, is that of a capital.
    private static func isCapital(_ byte: UInt8?) -> Bool { byte.map { $0 & 0x20 == 0 } ?? false }

    /// Whether a vowel behind these letters makes the only syllable: *s·ò*, *qu·ì*.
    private static func isOneSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
        let isGlided =
            letters.count > 1 && letters.last == UInt8(ascii: "u") && letters.dropLast().last == UInt8(ascii: "q")
        return (isGlided ? letters.dropLast() : letters).allSatisfy { ItalianVerb.isConsonant($0) }
    }

    private static func withoutApostrophe(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let length = word.last == UInt8(ascii: "'") ? 1 : word.last == 0xBC ? 2 : 3
        return Array(word.dropLast(length))
    }
}

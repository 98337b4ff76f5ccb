public import BitextCore

/// Tells Italian text from English text by the commonest words that only one of them has.
public enum LanguageIdentifier {
    private static let words: Sides<Set<String>> = Sides(
        italian: [
            "il", "di", "che", "è", "la", "della", "del", "un", "una", "per", "non", "con", "sono", "gli", "nel",
            "nella", "le", "si",
            "ha", "al", "alla", "dei", "delle", "lo", "ma", "anche", "più", "come", "questo", "cui", "e", "ed", "ho",
            "mi",
        ],
        english: [
            "the", "of", "and", "to", "is", "that", "for", "it", "was", "with", "as", "his", "on", "be", "at", "by",
            "had", "not", "are",
            "but", "from", "or", "have", "an", "they", "which", "you", "were", "her", "she", "there", "this", "my",
            "we",
        ])

    /// The language of a text, judged by its first 32 kB; `nil` where there is too little to judge by, or no clear
    /// majority.
    public static func language(of utf8: [UInt8]) -> Language? {
        var counts = Sides(italian: 0, english: 0)
        for word in utf8.prefix(32_768).split(whereSeparator: { !isLetter($0) }) where word.count <= 5 {
            let word = String(decoding: word, as: UTF8.self).lowercased()
            for language in Language.allCases where words[language].contains(word) { counts[language] += 1 }
        }
        let most: Language = counts.italian >= counts.english ? .italian : .english
        return counts[most] >= 3 && counts[most] >= 3 * counts[most.other] ? most : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
}

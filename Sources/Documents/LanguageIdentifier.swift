public import BitextCore

/// Tells Italian text from English text by the commonest words that only one of them has, and by how words are spelt.
public enum LanguageIdentifier {
    private static let words: Sides<Set<String>> = Sides(
        italian: set(
            """
            il di che è la della del un una per non con sono gli nel nella le si ha al alla dei delle lo ma anche più come questo cui e ed \
            ho mi dal dalla sul sulla ai agli alle nei nelle uno quando dove perché chi cosa sei ci ne io tu lui lei noi voi loro mio mia \
            suo sua questa quello quella ciao grazie sì l dell all nell
            """),
        english: set(
            """
            the of and to is that for it was with as his on be at by had not are but from or have an they which you were her she there \
            this my we he did do does has will would can could what when where who why how if then been their our your its him them me \
            up out into about hello yes thanks please i t ll don didn isn
            """))

    /// The language of a text, judged by its first 32 kB; `nil` where there is too little to judge by, or no clear
    /// majority.
    ///
    /// Where there are hardly any common words, letters decide: English writes *w*, *k*, *th* and ends words in consonants; Italian
    /// ends them in vowels.
    public static func language(of utf8: [UInt8]) -> Language? {
        var counts = Sides(italian: 0, english: 0)
        var spelling = Sides(italian: 0, english: 0)
        for slice in utf8.prefix(32_768).split(whereSeparator: { !isLetter($0) }) {
            if spelling.italian + spelling.english < 60 { judge(slice, &spelling) }
            guard slice.count <= 6 else { continue }
            let word = String(decoding: slice, as: UTF8.self).lowercased()
            for language in Language.allCases where words[language].contains(word) { counts[language] += 1 }
        }
        let most: Language = counts.italian >= counts.english ? .italian : .english
        if counts[most] >= 3 && counts[most] >= 3 * counts[most.other] { return most }
        guard counts.italian + counts.english <= 12 else { return nil }
        let evidence = Sides(
            italian: 2 * counts.italian + spelling.italian, english: 2 * counts.english + spelling.english)
        let likely: Language = evidence.italian >= evidence.english ? .italian : .english
        return evidence[likely] >= 2 && evidence[likely] > evidence[likely.other] ? likely : nil
    }

    /// Counts what the letters of a word in ASCII say.
    private static func judge(_ word: ArraySlice<UInt8>, _ counts: inout Sides<Int>) {
        guard word.count >= 3, let last = word.last else { return }
        let letters = word.map { $0 | 0x20 }
        if letters.contains(where: { "wkyjx".utf8.contains($0) })
            || zip(letters, letters.dropFirst()).contains(where: { $0 == UInt8(ascii: "t") && $1 == UInt8(ascii: "h") })
        {
            counts.english += 1
        } else if last == UInt8(ascii: "a") || last == UInt8(ascii: "o") || last == UInt8(ascii: "i") || last >= 0x80 {
            counts.italian += 1
        } else if "dtsghpm".utf8.contains(last | 0x20) {
            counts.english += 1
        }
    }

    private static func set(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
}

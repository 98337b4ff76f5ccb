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
    public static func language(of utf8: [UInt8]) -> Language? { language(by: Evidence(utf8)) }

    private static func language(by evidence: Evidence) -> Language? {
        let counts = evidence.counts
        let most: Language = counts.italian >= counts.english ? .italian : .english
        if counts[most] >= 3 && counts[most] >= 3 * counts[most.other] { return most }
        guard counts.italian + counts.english <= 12 else { return nil }
        let sums = evidence.sums
        let likely: Language = sums.italian >= sums.english ? .italian : .english
        return sums[likely] >= 2 && sums[likely] > sums[likely.other] ? likely : nil
    }

    /// The language that a text is in beyond doubt; `nil` for the many others.
    ///
    /// A list of numbered headings has many words and says little: what counts is how many different words speak for a language,
    /// with common ones among them that are more than a letter.
    public static func evidentLanguage(of utf8: [UInt8]) -> Language? {
        let evidence = Evidence(utf8)
        guard let language = language(by: evidence) else { return nil }
        let words = evidence.words[language].count { $0.utf8.count > 1 }
        let sums = evidence.sums
        return words > 0 && sums[language] >= 6 && sums[language] >= 3 * sums[language.other] ? language : nil
    }

    /// What the words of a text say.
    private struct Evidence {
        /// How many common words only one language has, and which.
        var counts = Sides(italian: 0, english: 0)
        var words = Sides<Set<String>>(italian: [], english: [])
        /// How many different words are spelt like one language's.
        private var spelling = Sides(italian: 0, english: 0)
        private var judged: Set<ArraySlice<UInt8>> = []

        /// The different words that speak for a language, common ones twice.
        var sums: Sides<Int> { Sides { 2 * words[$0].count + spelling[$0] } }

        init(_ utf8: [UInt8]) {
            for slice in utf8.prefix(32_768).split(whereSeparator: { !LanguageIdentifier.isLetter($0) }) {
                if spelling.italian + spelling.english < 60, judged.insert(slice).inserted { judge(slice) }
                guard slice.count <= 6 else { continue }
                let word = String(decoding: slice, as: UTF8.self).lowercased()
                for language in Language.allCases where LanguageIdentifier.words[language].contains(word) {
                    counts[language] += 1
                    words[language].insert(word)
                }
            }
        }

        /// Counts what the letters of a word in ASCII say.
        private mutating func judge(_ word: ArraySlice<UInt8>) {
            guard word.count >= 3, let last = word.last else { return }
            let letters = word.map { $0 | 0x20 }
            if letters.contains(where: { "wkyjx".utf8.contains($0) })
                || zip(letters, letters.dropFirst()).contains(where: {
                    $0 == UInt8(ascii: "t") && $1 == UInt8(ascii: "h")
                })
            {
                spelling.english += 1
            } else if last == UInt8(ascii: "a") || last == UInt8(ascii: "o") || last == UInt8(ascii: "i")
                || last >= 0x80
            {
                spelling.italian += 1
            } else if "dtsghpm".utf8.contains(last | 0x20) {
                spelling.english += 1
            }
        }
    }

    private static func set(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

    private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }
}

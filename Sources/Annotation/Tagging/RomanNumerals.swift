import BitextCore

/// Numbers in Roman letters: *III*, *XIX*, *MDCCC*.
enum RomanNumerals {
    /// Whether a word is written as a number below forty: *III*, *XIX*.
    static func isSmall(_ word: some Collection<UInt8>) -> Bool {
        !word.isEmpty && word.count < 8
            && word.allSatisfy { [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains($0) }
    }

    /// Whether a word is written as a number in the usual way, which *IIX* and *VX* aren't.
    static func isNumber(_ word: some Collection<UInt8>) -> Bool {
        guard !word.isEmpty, word.count < 16 else { return false }
        var (rest, last, sum) = (Array(word)[...], Int.max, 0)
        for (letters, value) in values {
            while rest.starts(with: letters.utf8) {
                if value > last { return false }
                (last, sum) = (value, sum + value)
                rest = rest.dropFirst(letters.utf8.count)
            }
        }
        return rest.isEmpty && spelt(sum).utf8.elementsEqual(word)
    }

    private static let values: [(String, Int)] = [
        ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10),
        ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
    ]

    private static func spelt(_ number: Int) -> String {
        var (rest, result) = (number, "")
        for (letters, value) in values {
            while rest >= value {
                result += letters
                rest -= value
            }
        }
        return result
    }
}

/// Tells where Roman letters number something in an Italian text, which the treebanks call an adjective: *il XIX secolo*, *Pio IX*.
struct ItalianOrdinals {
    let sentence: SentenceWords
    /// The letters of a word as they stand in the text.
    let letters: (Int) -> [UInt8]

    private static let counted = SentenceWords.hashes(
        """
        secolo secoli sec. millennio legislatura guerra reggimento divisione fase grado posto comma titolo edizione congresso olimpiade
        dinastia repubblica impero distretto municipio arrondissement armata girone classe
        """)
    private static let numbered = SentenceWords.hashes(
        """
        secolo sec. capitolo cap. libro lib. titolo tit. parte sezione sez. articolo art. tomo volume vol. atto canto classe grado fase
        allegato tabella tavola tav. figura fig. scena legislatura anno capo lettera punto paragrafo par. papa re
        """)
    private static let vi = SentenceWords.hash("vi")

    /// Calls with the places of such numbers.
    func forEach(_ body: (_ place: Int) -> Void) {
        for index in 0..<sentence.count where sentence.isAllCapitals(index) {
            let word = letters(index)
            guard RomanNumerals.isNumber(word) else { continue }
            if isSafe(word, sentence.form(index)) && !sentence.may(index, be: PartOfSpeech.bits(.noun)) {
                body(index)
            } else if word.count < 3 || RomanNumerals.isSmall(word) {
                let isNumbered = Self.numbered.contains(sentence.form(index - 1))
                if Self.counted.contains(sentence.form(index + 1)) || isNumbered { body(index) }
            }
        }
    }

    /// Whether letters that make a number make no word: two at least of *I*, *V* and *X*, or three with an *X* or a *V*.
    private func isSafe(_ word: [UInt8], _ form: UInt64) -> Bool {
        if form == Self.vi { return false }
        if RomanNumerals.isSmall(word) { return word.count > 1 }
        return word.count > 2 && word.contains { $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: "V") }
    }
}

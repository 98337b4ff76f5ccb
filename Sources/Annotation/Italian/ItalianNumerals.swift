/// Italian numbers of several parts in one word, of which no list has all: *ventuno*, *trecentoquaranta*, *duemilacinque*.
enum ItalianNumerals {
    private static let tens: [String] = [
        "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta",
    ]
    private static let units: Set<String> = [
        "uno", "un", "due", "tre", "tré", "quattro", "cinque", "sei", "sette", "otto", "nove",
    ]
    private static let teens: Set<String> = [
        "dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto",
        "diciannove",
    ]
    private static let longest = 60

    /// Whether a folded word is a number of two parts at least, and no hundred or thousand, which are known: *novecento*, the century.
    static func isCompound(_ folded: [UInt8]) -> Bool {
        guard folded.count > 6, folded.count < longest, let first = folded.first, let last = folded.last,
            "udtqcsonvm".utf8.contains(first), "aeino".utf8.contains(last) || last >= 0x80
        else { return false }
        let text = Substring(decoding: folded, as: UTF8.self)
        guard !text.hasSuffix("cento"), !text.hasSuffix("mila") else { return false }
        return isNumber(text) && !(units.union(teens).union(tens)).contains(String(text))
    }

    /// Whether a word is a number below a million.
    private static func isNumber(_ text: Substring) -> Bool {
        if let thousand = text.firstRange(of: "mila") {
            let (count, rest) = (text[..<thousand.lowerBound], text[thousand.upperBound...])
            return isBelowThousand(count) && (rest.isEmpty || isBelowThousand(rest))
        }
        if text.hasPrefix("mille") { return text.count > 5 && isBelowThousand(text.dropFirst(5)) }
        return isBelowThousand(text)
    }

    private static func isBelowThousand(_ text: Substring) -> Bool {
        guard let hundred = text.firstRange(of: "cento") else { return isBelowHundred(text) }
        let (count, rest) = (text[..<hundred.lowerBound], text[hundred.upperBound...])
        return (count.isEmpty || units.contains(String(count))) && (rest.isEmpty || isBelowHundred(rest))
    }

    private static func isBelowHundred(_ text: Substring) -> Bool {
        let word = String(text)
        if units.contains(word) || teens.contains(word) { return true }
        return tens.contains { ten in
            if text == ten { return true }
            // *Ventuno*, *ventotto*: the vowel goes before another.
            let stem = ten.dropLast()
            if text.hasPrefix(ten) { return units.contains(String(text.dropFirst(ten.count))) }
            return text.hasPrefix(stem) && ["uno", "un", "otto"].contains(String(text.dropFirst(stem.count)))
        }
    }
}

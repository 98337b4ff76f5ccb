import BitextCore

/// What the digits and signs of a token tell in every language: scores are numbers, quantities written with their unit are nouns, signs are
/// symbols.
///
/// Treebanks hold few of each and disagree about them, so that what the tagger learned depends on the words around.
enum Figures {
    private static let signs: Set<String> = [
        "→", "←", "↑", "↓", "↔", "⇒", "⇐", "⇔", "➔", "➜", "➡", "+", "|", "•", "±", "×", "÷", "≤", "≥", "≠", "≈", "∞",
        "√",
    ]
    private static let units: Set<String> = [
        "mm", "cm", "dm", "m", "km", "mq", "m²", "m³", "cm²", "cm³", "km²", "mg", "g", "kg", "hg", "t", "lb", "lbs",
        "oz",
        "ml", "cl", "dl", "l", "cc", "ha", "ft", "h", "min", "sec", "ms", "hz", "khz", "mhz", "ghz", "b", "kb", "mb",
        "gb",
        "tb", "w", "kw", "mw", "kwh", "v", "mah", "cv", "hp", "kcal", "cal", "px", "pt", "fps", "km/h", "kmh", "kph",
        "mph",
        "m/s", "am", "pm",
    ]

    /// The tags that a folded token may have, as bits; `nil` where its letters decide.
    static func allowedTags(of folded: [UInt8]) -> UInt32? {
        guard folded.count < 16 else { return nil }
        if isScore(folded) { return PartOfSpeech.bits(.numeral) }
        let text = String(decoding: folded, as: UTF8.self)
        if signs.contains(text) { return PartOfSpeech.bits(.symbol) }
        return isQuantity(folded) ? PartOfSpeech.bits(.noun) : nil
    }

    /// *2-1*, *10-12*: at most three digits on either side of a hyphen.
    private static func isScore(_ folded: [UInt8]) -> Bool {
        let sides = folded.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return sides.count == 2 && sides.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }
    }

    /// *20kg*, *1.5l*, *3pm*.
    private static func isQuantity(_ folded: [UInt8]) -> Bool {
        guard let first = folded.first, first.isASCIIDigit,
            let end = folded.firstIndex(where: { !$0.isASCIIDigit && !".,:".utf8.contains($0) })
        else { return false }
        return units.contains(String(decoding: folded[end...], as: UTF8.self))
    }
}

import BitextCore

/// A one-byte encoding of Western European text, with what its bytes above 0x7F mean in Italian and English.
struct LegacyEncoding {
    /// The IANA name.
    let name: String
    private let classes: [UInt8: CharacterClass]
    /// The capitals that are words by themselves: À, È, É, Ò.
    private let words: Set<UInt8>

    private enum CharacterClass { case lower, upper, opening, closing, apostrophe, dash, sign }

    /// The candidates, the commonest first: on a draw the earlier one stands.
    static let all = [
        LegacyEncoding(
            "windows-1252", letters(lower: 0xE0...0xFC, upper: 0xC0...0xDC), words: [0xC0, 0xC8, 0xC9, 0xD2],
            opening: [0x93, 0xAB, 0x91],
            closing: [0x94, 0xBB],
            apostrophe: [0x92], dash: [0x96, 0x97], sign: [0x80, 0x85, 0xA0, 0xA7, 0xB0, 0xB7, 0xA3, 0xA9]),
        LegacyEncoding(
            "ISO-8859-15", letters(lower: 0xE0...0xFC, upper: 0xC0...0xDC), words: [0xC0, 0xC8, 0xC9, 0xD2],
            opening: [0xAB], closing: [0xBB],
            apostrophe: [], dash: [], sign: [0xA4, 0xA0, 0xA7, 0xB0, 0xB7, 0xA3, 0xA9]),
        LegacyEncoding(
            "macintosh", macLetters, words: [0xCB, 0xE9, 0x83, 0xF1], opening: [0xD2, 0xC7, 0xD4],
            closing: [0xD3, 0xC8], apostrophe: [0xD5],
            dash: [0xD0, 0xD1],
            sign: [0xDB, 0xC9, 0xCA, 0xA4, 0xA1, 0xE1, 0xA3, 0xA9]),
    ]

    private init(
        _ name: String, _ letters: [UInt8: CharacterClass], words: Set<UInt8>, opening: [UInt8], closing: [UInt8],
        apostrophe: [UInt8],
        dash: [UInt8],
        sign: [UInt8]
    ) {
        var classes = letters
        for byte in opening { classes[byte] = .opening }
        for byte in closing { classes[byte] = .closing }
        for byte in apostrophe { classes[byte] = .apostrophe }
        for byte in dash { classes[byte] = .dash }
        for byte in sign { classes[byte] = .sign }
        self.name = name
        self.words = words
        self.classes = classes
    }

    /// How well the bytes above 0x7F fit their neighbours when read in this encoding: about +1 for one that fits, −1
    /// for one that doesn't, −2 for one that Italian and English have no use for.
    func plausibility(of bytes: [UInt8]) -> Double {
        var total = 0.0
        for (index, byte) in bytes.enumerated() where byte >= 0x80 {
            guard let kind = classes[byte] else {
                total -= 2
                continue
            }
            let before = index > 0 ? bytes[index - 1] : 0x20
            let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            if kind == .upper, !isLetter(before), !isLetter(after), !words.contains(byte) || isDigit(before, after) {
                total -= 1
                continue
            }
            total += fit(kind, isLetter(before), isLetter(after), isUpper(before), isUpper(after))
        }
        return total
    }

    private func fit(_ kind: CharacterClass, _ before: Bool, _ after: Bool, _ upperBefore: Bool, _ upperAfter: Bool)
        -> Double
    {
        switch kind {
        case .lower: upperAfter ? -1 : 1
        case .upper: (before && !upperBefore) ? -1 : 0.8
        case .opening: (before ? -1 : 0.5) + (after ? 0.5 : -0.5)
        case .closing: (after ? -1 : 0.5) + 0.4
        case .apostrophe: before ? 1 : 0
        case .dash: (before && after) ? 0.2 : (before || after) ? 0 : 1
        case .sign: (before && after) ? -1 : 0.6
        }
    }

    private func isDigit(_ bytes: UInt8...) -> Bool { bytes.contains(where: \.isASCIIDigit) }

    private func isLetter(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || classes[byte] == .lower || classes[byte] == .upper
    }

    private func isUpper(_ byte: UInt8) -> Bool { byte.isASCIICapital || classes[byte] == .upper }

    /// The letters of Latin-1 that Italian, and names in English text, use: not ð, þ, ÿ, ×, ÷ or å, which other
    /// encodings' bytes would become.
    private static func letters(lower: ClosedRange<UInt8>, upper: ClosedRange<UInt8>) -> [UInt8: CharacterClass] {
        var letters: [UInt8: CharacterClass] = [:]
        for byte in lower where ![0xE3, 0xE5, 0xF0, 0xF5, 0xF7, 0xF8].contains(byte) { letters[byte] = .lower }
        for byte in upper where ![0xC3, 0xC5, 0xD0, 0xD5, 0xD7, 0xD8].contains(byte) { letters[byte] = .upper }
        return letters
    }

    /// à â ä ç è é ê ë ì í î ï ñ ò ó ô ö ù ú û ü and their capitals, where Mac Roman has them.
    private static let macLetters: [UInt8: CharacterClass] = {
        var letters: [UInt8: CharacterClass] = [:]
        for byte in 0x87...0x9F as ClosedRange<UInt8> where byte != 0x8B && byte != 0x8C && byte != 0x9B {
            letters[byte] = .lower
        }
        for byte in [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0xCB, 0xE5, 0xE7, 0xE9, 0xED, 0xEE, 0xF1, 0xF2, 0xF4]
            as [UInt8]
        {
            letters[byte] = .upper
        }
        for byte in [0x8A] as [UInt8] { letters[byte] = .lower }
        return letters
    }()
}

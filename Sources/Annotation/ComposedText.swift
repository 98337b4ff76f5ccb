import BitextCore

/// A text whose letters have become the characters that word lists have, and where its bytes came from.
///
/// *È* may be written as one character or as *E* and a combining accent, as texts from macOS and from PDF files are (Unicode's
/// normalisation forms C and D). Both are the same letter to a reader; only letters of the Latin script are composed. Soft hyphens and what else can't be seen behind
/// a letter are left out, ligatures of typesetters are the letters they show, and an acute, a prime or an opening quotation mark between letters
/// is an apostrophe.
struct ComposedText {
    /// The composed text in UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Where each of its bytes, and its end, was in the original; inside a composed letter, where that began.
    private var origins: [Int] = []

    /// Composes valid UTF-8; gives `nil` where there is nothing to compose.
    init?(_ utf8: UnsafeBufferPointer<UInt8>) {
        guard let first = Self.firstChange(utf8) else { return nil }
        bytes.reserveCapacity(utf8.count)
        origins.reserveCapacity(utf8.count + 1)
        var index = 0
        var letter = (start: 0, text: String.UnicodeScalarView())
        func finish(_ into: inout ComposedText) {
            let composed = letter.text.count > 1 ? Self.letters[Character(String(letter.text))] : nil
            if let composed { letter.text = String.UnicodeScalarView([composed]) }
            var origin = letter.start
            for scalar in letter.text {
                let width = UTF8.width(scalar)
                into.bytes += UTF8.encode(scalar).map(Array.init) ?? []
                for byte in 0..<width { into.origins.append(composed == nil ? origin + byte : letter.start) }
                origin += width
            }
            letter.text = String.UnicodeScalarView()
        }
        var isBehindLetter = false
        while index < utf8.count {
            let scalar = utf8.scalar(at: index, before: utf8.count)
            if isBehindLetter && scalar.isInvisible {
                finish(&self)
                index += scalar.length
                letter.start = index
                continue
            }
            if let letters = Self.ligatures[scalar.value] {
                finish(&self)
                bytes += letters.utf8
                origins += repeatElement(index, count: letters.utf8.count)
                letter.start = index + scalar.length
            } else if isBehindLetter && Self.isApostrophe(scalar, at: index, in: utf8) {
                finish(&self)
                letter = (index, String.UnicodeScalarView(["'"]))
            } else if index + scalar.length < first {
                bytes.append(contentsOf: utf8[index..<index + scalar.length])
                for byte in index..<index + scalar.length { origins.append(byte) }
            } else {
                if !DecodedScalar.accents.contains(scalar.value) {
                    finish(&self)
                    letter.start = index
                }
                letter.text.append(Unicode.Scalar(scalar.value) ?? "\u{FFFD}")
            }
            isBehindLetter =
                scalar.value < 0x250 && scalar.scalarClass.isLetter
                || scalar.value >= 0x300 && isBehindLetter
                    && DecodedScalar.accents.contains(scalar.value)
                || Self.ligatures[scalar.value] != nil
            index += scalar.length
        }
        finish(&self)
        origins.append(utf8.count)
    }

    /// A token of the composed text as one of the original.
    func original(_ token: Token) -> Token {
        Token(range: origins[token.range.lowerBound]..<origins[token.range.upperBound])
    }

    /// Where the first character stands that may change: an accent that is a character of its own, or one of the others.
    ///
    /// Letters and quotation marks that texts are full of begin with the same bytes.
    private static func firstChange(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
        utf8.indices.first { place in
            let byte = utf8[place]
            guard byte >= 0xC2, place + 1 < utf8.count else { return false }
            let next = utf8[place + 1]
            switch byte {
            case 0xCC: return place > 0
            case 0xCD: return place > 0 && next < 0xB0
            case 0xC2: return next == 0xAD || next == 0xB4
            case 0xE2, 0xEF:
                let scalar = utf8.scalar(at: place, before: utf8.count)
                if scalar.isInvisible || ligatures[scalar.value] != nil { return true }
                guard scalar.value == 0x2018 || scalar.value == 0x2032, place > 0 else { return false }
                return utf8[place - 1] >= 0x80 || utf8[place - 1].isASCIILetter
            default: return false
            }
        }
    }

    /// Whether a mark was typed or scanned for an apostrophe: between letters, or at the end of a word that is given alone.
    private static func isApostrophe(
        _ mark: DecodedScalar, at index: Int, in utf8: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard mark.value == 0xB4 || mark.value == 0x2018 || mark.value == 0x2032 else { return false }
        let next = index + mark.length
        guard next < utf8.count else { return mark.value != 0x2018 }
        return utf8.scalar(at: next, before: utf8.count).scalarClass.isLetter
    }

    private static let ligatures: [UInt32: String] = [
        0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl",
    ]

    /// A word with its letters composed.
    static func composed(_ word: String) -> String {
        var word = word
        return word.withUTF8 { ComposedText($0).map { String(decoding: $0.bytes, as: UTF8.self) } } ?? word
    }

    /// The Latin letters with accents; characters are equal where they are canonically equivalent.
    private static let letters: [Character: Unicode.Scalar] = Dictionary(
        [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap { Unicode.Scalar(UInt32($0)) }.map { (Character($0), $0) },
        uniquingKeysWith: { first, _ in first })
}

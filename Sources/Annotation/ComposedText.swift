import BitextCore

/// A text whose letters, with accents behind them, have become the single characters that word lists have, and where its bytes came from.
///
/// *È* may be written as one character or as *E* and a combining accent, as texts from macOS and from PDF files are (Unicode's
/// normalisation forms C and D). Both are the same letter to a reader; only letters of the Latin script are composed.
struct ComposedText {
    /// The composed text in UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Where each of its bytes, and its end, was in the original; inside a composed letter, where that began.
    private var origins: [Int] = []

    /// Composes valid UTF-8; gives `nil` where there is nothing to compose.
    init?(_ utf8: UnsafeBufferPointer<UInt8>) {
        guard let first = Self.firstAccent(utf8) else { return nil }
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
        while index < utf8.count {
            let scalar = utf8.scalar(at: index, before: utf8.count)
            if index + scalar.length < first {
                bytes.append(contentsOf: utf8[index..<index + scalar.length])
                for byte in index..<index + scalar.length { origins.append(byte) }
            } else {
                if !DecodedScalar.accents.contains(scalar.value) {
                    finish(&self)
                    letter.start = index
                }
                letter.text.append(Unicode.Scalar(scalar.value) ?? "\u{FFFD}")
            }
            index += scalar.length
        }
        finish(&self)
        origins.append(utf8.count)
    }

    /// A token of the composed text as one of the original.
    func original(_ token: Token) -> Token {
        Token(range: origins[token.range.lowerBound]..<origins[token.range.upperBound])
    }

    /// Where the first accent stands that is a character of its own, which letters of two bytes begin as well.
    private static func firstAccent(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
        utf8.indices.first { place in
            let byte = utf8[place]
            guard byte & 0xFE == 0xCC, place > 0, place + 1 < utf8.count else { return false }
            return byte == 0xCC || utf8[place + 1] < 0xB0
        }
    }

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

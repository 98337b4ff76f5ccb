import TestSupport

@testable import Segmentation

/// Text of any kind, hostile above all, that depends on its seed alone.
enum RandomText {
    private static let pieces = [
        "a", "e", "I", "Z", "È", "casa", "Roma", "dott", "S.p.A", "U.S", "etc", "12", "1", "iPhone", ".", ".", ".", "!",
        "?", "…", "...", ",", ":", ";", " ", " ", " ", "\n", "\r\n", "\t", "\u{85}", "\u{A0}", "\u{2028}", "\u{3000}",
        "\"", "'", "’", "“", "”", "«", "»", "(", ")", "[", "]", "[3]", "¹", "-", "—", "www.x.it", "。", "你好", "！",
        "مرحبا", "؟", "नमस्ते", "।", "שלום", "Привет", "ไทย", "👩‍👩‍👧", "🇮🇹", "e\u{301}", "\0", "\u{FEFF}", "\u{200B}",
        "\u{202E}", "\u{FFFD}", "\u{10FFFF}", "𝔘", ":-)", "\u{1B}[31m",
    ]

    static func make(seed: UInt64) -> String {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...80, using: &generator)
        return (0..<count).map { _ in
            if Int.random(in: 0..<8, using: &generator) > 0 { return pieces.randomElement(using: &generator) ?? "" }
            // A character of any script at all.
            return Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)).map { String(Character($0)) }
                ?? ""
        }.joined()
    }

    /// Whether ranges and the white space between them give back the text to the byte.
    static func isLossless(_ ranges: [Range<Int>], of utf8: [UInt8]) -> Bool {
        var rebuilt: [UInt8] = []
        for range in ranges {
            guard range.lowerBound >= rebuilt.count, range.upperBound <= utf8.count, !range.isEmpty else {
                return false
            }
            let gap = utf8[rebuilt.count..<range.lowerBound]
            guard String(decoding: gap, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
                return false
            }
            rebuilt += gap
            rebuilt += utf8[range]
        }
        let rest = utf8[rebuilt.count...]
        return rebuilt + rest == utf8
            && String(decoding: rest, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}

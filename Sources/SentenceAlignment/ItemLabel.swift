import BitextCore

/// The number or letter that an item of a list begins with: `2.`, `1.3.`, `a)`, `(iv)`.
///
/// Where an item is left out or split, all later ones may be numbered anew; so what labels say of what translates what must be learned
/// (see `LabelAgreement`).
struct ItemLabel {
    /// The number of bytes that the label and the white space after it take up.
    let length: Int
    /// Where its digits, or letters, are.
    let name: Range<Int>

    /// Reads the label that valid UTF-8 begins with; `nil` where there is none.
    init?(_ utf8: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < utf8.count, Self.isSpace(utf8[index]) { index += 1 }
        let opensBracket = index < utf8.count && (utf8[index] == 0x28 || utf8[index] == 0x5B)
        if opensBracket { index += 1 }
        let start = index
        while index < utf8.count, utf8[index].isASCIIDigit || (index > start && Self.isPoint(utf8, index)) {
            index += 1
        }
        let isNumbered = index > start
        if !isNumbered {
            while index < utf8.count, index - start < 4, utf8[index].isASCIILetter { index += 1 }
            let isRoman = (start..<index).allSatisfy { Self.roman.contains(utf8[$0] | 0x20) }
            guard index == start + 1 || (isRoman && index > start) else { return nil }
        } else if index - start > 8 || Self.longestRun(utf8, start..<index) > Self.mostDigits {
            return nil
        }
        guard index < utf8.count else { return nil }
        name = start..<index
        switch utf8[index] {
        case 0x29, 0x5D: index += 1  // ) ]
        // A capital and a point are somebody's initial as well.
        case 0x2E where !opensBracket && (isNumbered || utf8[start] & 0x20 != 0): index += 1
        default: return nil
        }
        guard index < utf8.count, Self.isSpace(utf8[index]) else { return nil }
        while index < utf8.count, Self.isSpace(utf8[index]) { index += 1 }
        length = index
    }

    /// The number or letter that valid UTF-8 is labelled with, as a hash; 0 where there is none.
    ///
    /// A number behind a first word is one too, whose word is part of the text: `Art. 8 – …`, `Chapter 5`.
    static func name(of utf8: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard let range = ItemLabel(utf8)?.name ?? numberBehindWord(utf8) else { return 0 }
        return utf8[range].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1 | 0x20)) &* 0x100_0000_01B3 } | 1
    }

    private static func numberBehindWord(_ utf8: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var index = 0
        while index < utf8.count, index < mostLetters, utf8[index].isASCIILetter { index += 1 }
        guard index > 1 else { return nil }
        if index < utf8.count, utf8[index] == 0x2E { index += 1 }
        guard index < utf8.count, isSpace(utf8[index]) else { return nil }
        let start = index + 1
        index = start
        while index < utf8.count, utf8[index].isASCIIDigit || (index > start && isPoint(utf8, index)) { index += 1 }
        guard index > start, longestRun(utf8, start..<index) <= mostDigits else { return nil }
        // A number with letters or with a fraction is none that counts.
        guard index == utf8.count || !utf8[index].isASCIILetter && utf8[index] < 0x80 else { return start..<index }
        return index < utf8.count && (utf8[index] == 0x2C || utf8[index] == 0x25) ? nil : start..<index
    }

    private static let roman: [UInt8] = Array("ivxl".utf8)
    /// Years and thousands have more digits than labels.
    private static let mostDigits = 3
    /// The most letters of a word before a number.
    private static let mostLetters = 12

    /// Whether a point stands between two digits.
    private static func isPoint(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        utf8[index] == 0x2E && index + 1 < utf8.count && utf8[index + 1].isASCIIDigit
    }

    /// The most digits in a row.
    private static func longestRun(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var (longest, run) = (0, 0)
        for index in range {
            run = utf8[index].isASCIIDigit ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

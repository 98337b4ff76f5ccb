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

    private static let roman: [UInt8] = Array("ivxl".utf8)
    /// Years and thousands have more digits than labels.
    private static let mostDigits = 3

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

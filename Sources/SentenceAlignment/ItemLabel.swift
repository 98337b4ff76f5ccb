import BitextCore

/// The number or letter that an item of a list begins with: `2.`, `1.3.`, `a)`, `(iv)`.
///
/// Where an item is left out or split, all later ones are numbered anew; so labels say nothing of what translates what.
enum ItemLabel {
    /// The number of bytes of valid UTF-8 that a label and the white space after it take up; 0 where there is none.
    static func length(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
        var index = 0
        while index < utf8.count, isSpace(utf8[index]) { index += 1 }
        let opensBracket = index < utf8.count && (utf8[index] == 0x28 || utf8[index] == 0x5B)
        if opensBracket { index += 1 }
        let start = index
        while index < utf8.count, utf8[index].isASCIIDigit || (index > start && isPoint(utf8, index)) { index += 1 }
        let isNumbered = index > start
        if !isNumbered {
            while index < utf8.count, index - start < 4, utf8[index].isASCIILetter { index += 1 }
            let isRoman = (start..<index).allSatisfy { roman.contains(utf8[$0] | 0x20) }
            guard index == start + 1 || (isRoman && index > start) else { return 0 }
        } else if index - start > 8 || longestRun(utf8, start..<index) > 3 {
            return 0
        }
        guard index < utf8.count else { return 0 }
        switch utf8[index] {
        case 0x29, 0x5D: index += 1  // ) ]
        // A capital and a point are somebody's initial as well.
        case 0x2E where !opensBracket && (isNumbered || utf8[start] & 0x20 != 0): index += 1
        default: return 0
        }
        guard index < utf8.count, isSpace(utf8[index]) else { return 0 }
        while index < utf8.count, isSpace(utf8[index]) { index += 1 }
        return index
    }

    private static let roman: [UInt8] = Array("ivxl".utf8)

    /// Whether a point stands between two digits.
    private static func isPoint(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        utf8[index] == 0x2E && index + 1 < utf8.count && utf8[index + 1].isASCIIDigit
    }

    /// The most digits in a row; years and thousands have more than labels.
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

import BitextCore

/// A segment that is nothing but a number, with a word or two before it at most: `12`, `§ 5`, `Page 7`, `Art. 3`.
struct CountedLine {
    /// What stands before the number, as a hash of its bytes.
    let kind: UInt64
    /// The number, of up to five digits.
    let number: Int
    /// Where its digits begin.
    let start: Int

    /// The most bytes that such a segment has, and the most words before the number.
    private static let (mostBytes, mostWords) = (32, 2)
    private static let mostDigits = 5

    /// Reads valid UTF-8; gives `nil` for any other segment.
    init?(_ utf8: UnsafeBufferPointer<UInt8>) {
        guard utf8.count <= Self.mostBytes, let start = utf8.firstIndex(where: \.isASCIIDigit) else { return nil }
        var end = start
        var number = 0
        while end < utf8.count, utf8[end].isASCIIDigit {
            guard end - start < Self.mostDigits else { return nil }
            number = number * 10 + Int(utf8[end] - 0x30)
            end += 1
        }
        guard utf8[end...].allSatisfy({ $0 < 0x80 && !$0.isASCIILetter && !$0.isASCIIDigit }) else { return nil }
        var kind: UInt64 = 0xCBF2_9CE4_8422_2325
        var words = 0
        var isInWord = false
        for byte in utf8[..<start] {
            kind = (kind ^ UInt64(byte)) &* 0x100_0000_01B3
            let isLetter = byte.isASCIILetter || byte >= 0x80
            if isLetter && !isInWord { words += 1 }
            isInWord = isLetter
        }
        guard words <= Self.mostWords, !isInWord else { return nil }
        (self.kind, self.number, self.start) = (kind, number, start)
    }
}

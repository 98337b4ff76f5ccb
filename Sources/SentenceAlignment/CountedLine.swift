import BitextCore

/// A segment that is nothing but a number, with a word or two before it at most: `12`, `§ 5`, `Page 7`, `Art. 3`, `— 7 —`.
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
    /// º and ª behind a number, which Unicode calls letters.
    private static let ordinals: Set<UInt32> = [0xAA, 0xBA]

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
        while end < utf8.count {
            let scalar = utf8.scalar(at: end, before: utf8.count)
            let kind = scalar.scalarClass
            guard kind != .digit, !kind.isLetter || Self.ordinals.contains(scalar.value) else { return nil }
            end += scalar.length
        }
        var words = 0
        var isInWord = false
        var place = 0
        while place < start {
            let scalar = utf8.scalar(at: place, before: start)
            let isLetter = scalar.scalarClass.isLetter
            if isLetter && !isInWord { words += 1 }
            isInWord = isLetter
            place += scalar.length
        }
        guard words <= Self.mostWords, !isInWord else { return nil }
        kind = utf8[..<start].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        (self.number, self.start) = (number, start)
    }
}

extension Double {
    /// The number that a text is as people write it: digits, perhaps with a minus sign before them and a point with digits after them.
    ///
    /// Swift would read more, such as `nan`, `infinity`, `1e5` and `0x1F`. In a corpus these are mostly names, codes and words; and what is
    /// no number to anyone has no place in an order of numbers either.
    init?(decimal text: some StringProtocol) {
        var digits = text.utf8[...]
        if digits.first == UInt8(ascii: "-") { digits.removeFirst() }
        let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        self.init(text)
    }

    /// The same of a text in UTF-8.
    init?(decimal utf8: some BidirectionalCollection<UInt8>) {
        // Most texts are seen to be no number without being made a string.
        guard let last = utf8.last, (0x30...0x39).contains(last) else { return nil }
        self.init(decimal: String(decoding: utf8, as: UTF8.self))
    }
}

import BitextCore

/// Sentences that no space parts.
extension SentenceScanner {
    /// Whether quotations end and begin here with no space between them, as in *«Sì»«No»*.
    func partsQuotes(_ mark: EndMark, _ following: FollowingText) -> Bool {
        guard following.start == .capital else { return false }
        switch bytes.scalar(at: mark.end, before: end).value {
        case 0x22, 0xAB, 0x201C: return mark.kind != .stop || endsAfterStop(mark, following)
        default: return lacksSpace(mark, following)
        }
    }

    /// A full stop or the like with no space behind it.
    func lacksSpace(_ mark: EndMark, _ following: FollowingText) -> Bool {
        guard following.start == .capital, mark.closing != .bracket else { return false }
        guard following.word.lowerBound == mark.end || beginsQuotation(following, at: mark.end) else { return false }
        let word = word(before: mark)
        guard word.shape == .word, word.range.count >= 2,
            mark.kind == .strong || word.traits.isDisjoint(with: .abbreviation)
        else {
            return false
        }
        let last = bytes.scalar(endingAt: mark.wordEnd, after: start).scalarClass
        guard last == .lower, !bytes[word.range].contains(0x2E),
            !following.traits.contains(.domain) || following.traits.contains(.opener)
        else {
            return false
        }
        let after = following.word.upperBound
        guard !isAddress(before: word.range.lowerBound) else { return false }
        if mark.kind == .stop && after < end {
            switch bytes[after] {
            case UInt8(ascii: "."): return after + 1 == end || bytes[after + 1] <= 0x20
            case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: "_"): return false
            default: break
            }
        }
        return following.word.count > 1 && !following.isAllCapitals || following.traits.contains(.opener)
    }

    /// Whether the text before `index` is part of an address: *mario@*, *www.*, *//*.
    private func isAddress(before index: Int) -> Bool {
        guard index > start else { return false }
        switch bytes[index - 1] {
        case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "#"),
            UInt8(ascii: "\\"):
            return true
        default: return false
        }
    }
}

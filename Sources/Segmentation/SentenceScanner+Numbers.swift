import BitextCore

/// Whether what stands behind an abbreviation is a number, in figures, in Roman numerals or as a letter.
extension SentenceScanner {
    /// Whether a number, or a day of the month, follows an abbreviation that wants one.
    func isNumber(_ following: FollowingText, after word: PrecedingWord) -> Bool {
        let range = following.word
        if range.count == 1, range.upperBound < end, bytes.scalar(at: range.upperBound, before: end).isApostrophe {
            return false
        }
        if following.start == .number || following.traits.contains(.date) { return true }
        if isPronounI(following),
            word.traits.contains(.date) || range.upperBound < end && bytes[range.upperBound] != 0x20
        {
            return false
        }
        if range.count == 1 && following.start == .capital && range.upperBound < end && bytes[range.upperBound] > 0x20
            && !following.isInitial
        {
            return true
        }
        // *App. B.*
        if following.isInitial && !word.beginsSmall && !word.traits.contains(.mayBeFinal) { return true }
        // *Reg. No. 12*
        if following.traits.contains(.beforeNumber), word.traits.contains(.mayBeFinal), range.upperBound < end,
            bytes[range.upperBound] == 0x2E
        {
            let next = bytes.skippingSpace(from: range.upperBound + 1, to: end)
            if next < end && bytes[next].isASCIIDigit { return true }
        }
        guard !range.isEmpty, range.count <= 8, bytes[range].allSatisfy({ "IVXLCDM".utf8.contains($0) }) else {
            return false
        }
        if isArticleOrPronoun(following) { return false }
        return range.count > 1 || !rules.hasPronounI || bytes[range.lowerBound] != UInt8(ascii: "I")
            || word.traits.contains(.mayBeFinal)
    }

    /// Whether a lone I is no numeral: the Italian article before a plural (*I tecnici*), English *I* before a verb (*I laughed*).
    private func isArticleOrPronoun(_ word: FollowingText) -> Bool {
        guard word.word.count == 1, bytes[word.word.lowerBound] == UInt8(ascii: "I"),
            let next = following(after: word), next.start == .small,
            bytes[word.word.upperBound] == 0x20, next.traits.isDisjoint(with: [.leaning, .particle, .labelled])
        else { return false }
        if rules.hasPronounI { return !["is", "was", "has"].contains { bytes[next.word].elementsEqual($0.utf8) } }
        let isAbbreviated = next.word.upperBound < end && bytes[next.word.upperBound] == UInt8(ascii: ".")
        return bytes[next.word].last == UInt8(ascii: "i") && !isAbbreviated && !next.traits.contains(.opener)
    }

    func isPronounI(_ word: FollowingText) -> Bool {
        rules.hasPronounI && word.word.count == 1 && bytes[word.word.lowerBound] == UInt8(ascii: "I") && !word.isInitial
    }
}

extension DecodedScalar {
    /// A straight or a curly apostrophe.
    var isApostrophe: Bool { value == 0x27 || value == 0x2019 }
}

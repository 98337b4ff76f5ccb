import BitextCore

/// Marks inside brackets that stand within a sentence.
extension SentenceScanner {
    /// A mark that is all a pair of brackets holds: *(?)*, *[…]*.
    func isOnlyMarkInBrackets(_ mark: EndMark) -> Bool {
        guard mark.closing == .bracket else { return false }
        let before = bytes[mark.wordEnd - 1]
        return before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
    }

    /// Whether the bracket at `index` opened within the sentence and holds a few words that begin with a small letter.
    func isAside(_ index: Int, upTo close: Int) -> Bool {
        guard index > start, index + 1 < end, close - index < 32 else { return false }
        return bytes.scalar(at: index + 1, before: end).scalarClass == .lower
    }

    /// Whether a bracket opens at `index` behind which the sentence goes on: *Esporta… (Ctrl+E).*
    func isFollowedByAside(from index: Int) -> Bool {
        var close = index
        while close < end && bytes[close] != UInt8(ascii: ")") {
            guard close - index < 80 else { return false }
            close += 1
        }
        guard close + 1 < end else { return false }
        let following = FollowingText(
            from: bytes.skippingSpace(from: close + 1, to: end), to: end, in: bytes, words: rules.words)
        return bytes[close + 1] == UInt8(ascii: ".") || following.start == .continuation || following.start == .small
    }

    /// Whether the mark stands in round brackets that opened within the sentence and behind which it goes on.
    ///
    /// *Il treno (in ritardo. Come sempre.) arrivò.*
    func isInAside(_ mark: EndMark) -> Bool {
        guard bracket > start, mark.wordEnd - bracket < SentenceScanner.longestAside, mark.closing != .bracket else {
            return false
        }
        guard !bytes[bracket..<mark.wordEnd].contains(UInt8(ascii: ")")) else { return false }
        var close = mark.end
        let limit = min(end, mark.end + SentenceScanner.longestAside)
        while close < limit && bytes[close] != UInt8(ascii: ")") {
            if bytes[close] == UInt8(ascii: "(") { return false }
            close += 1
        }
        guard close < limit else { return false }
        let next = bytes.skippingSpace(from: close + 1, to: end)
        guard next < end else { return false }
        let scalar = bytes.scalar(at: next, before: end)
        return scalar.scalarClass == .lower && next > close + 1 || scalar.value == 0x2C || scalar.value == 0x3A
            || scalar.value == 0x3B
    }

    /// Whether the mark stands in a quotation within the sentence that is a name for something: no colon leads on to it, and the
    /// sentence goes on behind it.
    ///
    /// *Ho visto «Aiuto! Mi sono sposato» in tv.*
    func isInQuotedTitle(_ mark: EndMark) -> Bool {
        var index = mark.wordEnd
        let first = max(start, index - SentenceScanner.longestTitle)
        var closing: UInt32 = 0
        while index > first {
            let scalar = bytes.scalar(endingAt: index, after: first)
            index -= scalar.length
            switch scalar.value {
            case 0xAB: closing = 0xBB
            case 0x201C: closing = 0x201D
            case 0xBB, 0x201D, 0x22, 0x3A: return false
            default: continue
            }
            break
        }
        guard closing != 0, index > start + 1, bytes[index - 1] == 0x20 else { return false }
        let before = wordBefore(index)
        guard before.shape != .none, before.traits.isDisjoint(with: .speech) else { return false }
        index = mark.wordEnd
        let limit = min(end, index + SentenceScanner.longestTitle)
        while index < limit {
            let scalar = bytes.scalar(at: index, before: end)
            index += scalar.length
            if scalar.value == closing { break }
            if scalar.value == 0xAB || scalar.value == 0x201C { return false }
            if index >= limit { return false }
        }
        guard index < end, index > mark.end, bytes[index] == 0x20 else { return false }
        let following = FollowingText(
            from: bytes.skippingSpace(from: index, to: end), to: end, in: bytes, words: rules.words)
        return following.start == .small && !following.traits.contains(.speech)
            && following.word.lowerBound == index + 1
    }

    /// The most bytes of a quotation that are read on either side of a mark.
    private static let longestTitle = 60

    /// The most bytes of brackets that are read on either side of a mark.
    private static let longestAside = 160
}

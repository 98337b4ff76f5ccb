import BitextCore

/// The marks of footnotes behind a mark that may end a sentence.
extension EndMark {
    /// Where a footnote mark that begins with `scalar` at `start` ends: *[12]*, *¹*, *\**.
    func noteEnd(
        _ scalar: DecodedScalar, at start: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int
    ) -> Int? {
        switch scalar.value {
        case 0xB9, 0xB2, 0xB3, 0x2070...0x2079, 0x2020, 0x2021: return start + scalar.length
        case 0x2A:
            let after = start + 1
            return after == limit || bytes[after] == 0x2A
                || bytes.scalar(at: after, before: limit).scalarClass == .space
                ? after : nil
        case 0x5B: return bracketedNote(at: start, closing: 0x5D, in: bytes, limit: limit)
        case 0x28 where start == end: return bracketedNote(at: start, closing: 0x29, in: bytes, limit: limit)
        default: return nil
        }
    }

    /// Where a note in brackets ends: a number or, right behind the mark, a few words in square brackets (*[citation needed]*).
    private func bracketedNote(
        at start: Int, closing close: UInt8, in bytes: UnsafeBufferPointer<UInt8>, limit: Int
    ) -> Int? {
        var index = start + 1
        while index < limit && index - start <= 4 && bytes[index].isASCIIDigit { index += 1 }
        if index > start + 1 {
            index = furtherNumbers(from: index, in: bytes, limit: limit, isSpaced: true)
            if index < limit && bytes[index] == close { return index + 1 }
        }
        guard close == 0x5D, start == end, kind != .ellipsis, index == start + 1 else { return nil }
        while index < limit && index - start <= EndMark.longestNote {
            let scalar = bytes.scalar(at: index, before: limit)
            switch scalar.scalarClass {
            case .lower, .letter, .digit: break
            case .upper where index == start + 1: break
            case .space where index > start + 1: break
            default:
                guard scalar.value == 0x5D, index > start + 1 else { return nil }
                return endsSentence(note: index + 1, in: bytes, limit: limit) ? index + 1 : nil
            }
            index += scalar.length
        }
        return nil
    }

    /// Where the numbers end that a comma or a hyphen joins to the one that ends at `index`: *12,13*, *12–14*.
    private func furtherNumbers(
        from index: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int, isSpaced: Bool
    ) -> Int {
        var index = index
        for _ in 0..<8 {
            guard index < limit else { break }
            let joint = bytes.scalar(at: index, before: limit)
            guard joint.value == 0x2C || joint.value == 0x2D || joint.value == 0x2013 else { break }
            var next = index + joint.length
            if joint.value == 0x2C && next < limit && bytes[next] == 0x20 && isSpaced { next += 1 }
            var close = next
            while close < limit && close - next < 3 && bytes[close].isASCIIDigit { close += 1 }
            guard close > next else { break }
            index = close
        }
        return index
    }

    /// Whether another note, a capital or nothing follows the note that ends at `index`.
    private func endsSentence(note index: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
        if index == limit || bytes[index] == 0x5B { return true }
        let next = bytes.skippingSpace(from: index, to: limit)
        return next > index && next < limit && bytes.scalar(at: next, before: limit).scalarClass == .upper
    }

    /// The most bytes that words in brackets have when they are a note.
    private static let longestNote = 32

    /// Where the number of a footnote ends that lost its superscript.
    ///
    /// Behind a space, only a word that begins sentences shows that the number doesn't.
    func numberedNote(at index: Int, in scanner: borrowing SentenceScanner) -> Int? {
        let (bytes, limit) = (scanner.bytes, scanner.end)
        guard kind != .ellipsis, bytes[index].isASCIIDigit else { return nil }
        var after = index + 1
        while after < limit && after - index < 3 && bytes[after].isASCIIDigit { after += 1 }
        if index == end { after = furtherNumbers(from: after, in: bytes, limit: limit, isSpaced: false) }
        let next = bytes.skippingSpace(from: after, to: limit)
        if after == limit && index > end && kind == .stop && closing == .nothing {
            return isAfterPlainWord(in: scanner) ? after : nil
        }
        guard next > after, next < limit else { return nil }
        let following = FollowingText(from: next, to: limit, in: bytes, words: scanner.rules.words)
        guard following.start == .capital, !following.opensBracket, !following.opensWithDash, wordEnd > scanner.start
        else {
            return nil
        }
        let isOpener = following.traits.contains(.opener)
        if closing == .nothing && kind == .stop && !isAfterClosing(in: bytes) && !isAfterPlainWord(in: scanner)
            && !(isOpener && index == end && isAfterYear(in: scanner))
        {
            return nil
        }
        return index == end || isOpener ? after : nil
    }

    /// Whether the word before the mark is neither a number nor an abbreviation.
    private func isAfterPlainWord(in scanner: borrowing SentenceScanner) -> Bool {
        let word = PrecedingWord(
            endingAt: wordEnd, after: scanner.start, in: scanner.bytes, words: scanner.rules.words)
        return word.shape == .word && word.traits.isDisjoint(with: .abbreviation) && !word.lacksVowel
            && (word.range.count > 2 || word.range.count == 2 && word.beginsSmall)
    }

    /// Whether a quotation or a bracket closes before the mark.
    private func isAfterClosing(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch bytes.scalar(endingAt: wordEnd, after: 0).value {
        case 0x22, 0x29, 0x5D, 0xBB, 0x201D: true
        default: false
        }
    }

    /// Whether a year stands before the mark, which nobody writes with decimals.
    private func isAfterYear(in scanner: borrowing SentenceScanner) -> Bool {
        let word = PrecedingWord(
            endingAt: wordEnd, after: scanner.start, in: scanner.bytes, words: scanner.rules.words)
        guard word.shape == .number, word.range.count == 4 else { return false }
        let century = scanner.bytes[word.range.lowerBound]
        return century == UInt8(ascii: "1") || century == UInt8(ascii: "2")
    }
}

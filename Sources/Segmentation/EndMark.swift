import BitextCore

/// A mark that may end a sentence, with all that belongs to it: further marks, closing quotation marks and brackets, footnote marks.
struct EndMark {
    enum Kind {
        /// One full stop.
        case stop
        /// A question or exclamation mark, alone or among others.
        case strong
        /// Several full stops, or the one character for three.
        case ellipsis
        /// A mark of a script that writes no space after it.
        case wide

        /// The kind of a scalar, unless it is no mark.
        init?(_ scalar: UInt32) {
            switch scalar {
            case 0x2E: self = .stop
            case 0x21, 0x3F, 0x203C, 0x203D, 0x2047, 0x2048, 0x2049, 0x061F, 0x06D4, 0x0964, 0x0965: self = .strong
            case 0x2026: self = .ellipsis
            case 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61: self = .wide
            default: return nil
            }
        }

        /// What two marks side by side are.
        mutating func join(_ other: Kind) {
            switch (self, other) {
            case (.strong, _), (_, .strong): self = .strong
            case (.wide, _), (_, .wide): self = .wide
            default: self = .ellipsis
            }
        }
    }

    /// What closes behind the mark.
    enum Closing { case nothing, quote, bracket }

    private(set) var kind: Kind
    /// Where the text before the (last group of) marks ends.
    private(set) var wordEnd: Int
    /// Where the mark ends.
    private(set) var end: Int
    /// The last thing that closed behind the marks.
    private(set) var closing: Closing

    init(kind: Kind, wordEnd: Int, end: Int, closing: Closing) {
        self.kind = kind
        self.wordEnd = wordEnd
        self.end = end
        self.closing = closing
    }

    /// Reads the mark at `index`, which is of `kind`, and all that belongs to it.
    init(in scanner: borrowing SentenceScanner, at index: Int, kind: Kind, isQuoteOpen: inout Bool) {
        let (bytes, limit) = (scanner.bytes, scanner.end)
        self.init(kind: kind, wordEnd: index, end: index, closing: .nothing)
        end += bytes.scalar(at: index, before: limit).length
        while end < limit {
            let scalar = bytes.scalar(at: end, before: limit)
            if let next = Kind(scalar.value) {
                if closing == .nothing {
                    self.kind.join(next)
                } else {
                    (self.kind, wordEnd, closing) = (next, end, .nothing)
                }
                end += scalar.length
            } else if let closed = closingMark(scalar, in: bytes, limit: limit, isQuoteOpen: &isQuoteOpen) {
                closing = closed
                end += scalar.length
            } else if let note = noteEnd(scalar, at: end, in: bytes, limit: limit) {
                end = note
            } else if let note = numberedNote(at: end, in: scanner) {
                end = note
            } else if scalar.scalarClass == .space, let next = afterSpace(in: scanner, isQuoteOpen: &isQuoteOpen) {
                end = next
            } else {
                break
            }
        }
    }

    /// What `scalar`, which stands at `end`, closes.
    private func closingMark(
        _ scalar: DecodedScalar, in bytes: UnsafeBufferPointer<UInt8>, limit: Int, isQuoteOpen: inout Bool
    ) -> Closing? {
        switch scalar.value {
        case 0x22:
            guard isQuoteOpen || !followedByWord(end + 1, in: bytes, limit: limit) else { return nil }
            isQuoteOpen = false
            return .quote
        case 0x27, 0x2019:
            return followedByWord(end + scalar.length, in: bytes, limit: limit) ? nil : .quote
        case 0xBB, 0x201D, 0x203A, 0x300D, 0x300F, 0xFF02: return .quote
        case 0x29, 0x5D, 0x7D, 0xFF09, 0x3011: return .bracket
        default: return nil
        }
    }

    private func followedByWord(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
        guard index < limit else { return false }
        switch bytes.scalar(at: index, before: limit).scalarClass {
        case .lower, .upper, .letter, .digit, .numeral: return true
        default: return false
        }
    }

    /// Where a footnote mark that begins with `scalar` at `start` ends: *[12]*, *¹*, *\**.
    private func noteEnd(
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
    private func numberedNote(at index: Int, in scanner: borrowing SentenceScanner) -> Int? {
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

    /// Where the mark goes on behind the white space at `end`: with the next stop of a spaced ellipsis, or a closing mark that
    /// stands alone between spaces.
    private mutating func afterSpace(
        in scanner: borrowing SentenceScanner, isQuoteOpen: inout Bool
    ) -> Int? {
        let (bytes, limit) = (scanner.bytes, scanner.end)
        let index = bytes.skippingSpace(from: end, to: limit)
        guard index < limit else { return nil }
        let scalar = bytes.scalar(at: index, before: limit)
        let after = index + scalar.length
        switch scalar.value {
        case 0x2E:
            guard index == end + 1, kind != .strong, closing == .nothing, after == limit || bytes[after] <= 0x2E else {
                return nil
            }
            kind = .ellipsis
            return after
        case 0x22:
            guard isQuoteOpen, after == limit || bytes.scalar(at: after, before: limit).scalarClass == .space else {
                return nil
            }
            isQuoteOpen = false
            closing = .quote
            return after
        case 0xBB, 0x201D:
            closing = .quote
            return after
        case 0x30...0x39: return numberedNote(at: index, in: scanner)
        case 0x5B: return noteEnd(scalar, at: index, in: bytes, limit: limit)
        case 0x27, 0x2019: return after == limit ? after : nil
        case 0x3A, 0x3B, 0x3D, 0x5E: return Emoticon(at: index, in: bytes, limit: limit)?.end
        case 0x29:
            closing = .bracket
            return after
        default: return nil
        }
    }
}

/// A face of punctuation marks, `:-)` or `^_^`, which belongs to the sentence before it.
private struct Emoticon {
    let end: Int

    init?(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
        if bytes[index] == UInt8(ascii: "^") {
            guard index + 2 < limit, bytes[index + 1] == UInt8(ascii: "_"), bytes[index + 2] == bytes[index] else {
                return nil
            }
            end = index + 3
            return
        }
        var mouth = index + 1
        if mouth < limit && (bytes[mouth] == UInt8(ascii: "-") || bytes[mouth] == UInt8(ascii: "'")) { mouth += 1 }
        let eyesEnd = mouth
        while mouth < limit, mouth - eyesEnd < 8, ")(DPp/|".utf8.contains(bytes[mouth]) { mouth += 1 }
        guard mouth > eyesEnd, mouth == limit || bytes[mouth] <= 0x20 else { return nil }
        end = mouth
    }
}

extension UInt8 {
    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
}

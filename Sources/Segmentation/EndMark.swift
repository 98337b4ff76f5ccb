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
        /// A face, in punctuation marks or as an emoji.
        case face

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
            } else if scalar.value == 0x3C, let tag = Tag(at: end, in: bytes, limit: limit), tag.closes {
                end = tag.end
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

    /// Where dots end that stand by themselves behind a question or an exclamation: *E il terzo? … Nessuno rispose.*
    private func looseDotsEnd(from index: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
        guard kind == .strong, index == end + 1 else { return nil }
        var after = index
        while after < limit && after - index < 6 && bytes[after] == 0x2E { after += 1 }
        if after == index { after += bytes.scalar(at: index, before: limit).length }
        let isOne = after == index + 1
        return !isOne && (after == limit || bytes[after] == 0x20) ? after : nil
    }

    /// Whether stops at `index` belong to the word behind them.
    ///
    /// *Tornò. ...E ripartì.*
    private func isLeading(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
        var after = index
        while after < limit && after - index < 4 && bytes[after] == 0x2E { after += 1 }
        return after - index > 1 && followedByWord(after, in: bytes, limit: limit)
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
            if isLeading(at: index, in: bytes, limit: limit) { return nil }
            if let dots = looseDotsEnd(from: index, in: bytes, limit: limit) { return dots }
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
        case 0x2026: return looseDotsEnd(from: index, in: bytes, limit: limit)
        case 0x2600...: return Emoticon(emojiAt: index, in: bytes, limit: limit)?.end
        case 0x29:
            closing = .bracket
            return after
        default: return nil
        }
    }
}

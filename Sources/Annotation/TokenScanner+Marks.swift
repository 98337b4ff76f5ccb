import BitextCore

extension TokenScanner {
    /// Reads the token that begins with a mark at the position.
    mutating func readMark(_ scalar: DecodedScalar) {
        let next = position + scalar.length
        switch scalar.value {
        case 0x27, 0x2019, 0x2BC, 0x2018, 0x60: readApostrophe(scalar)
        case 0x2E:
            let close = run(of: [0x2E], from: next)
            if close == next && isDigit(at: next) && !followsWord {
                position += 1
                let first = position - 1
                let index = runEnd(from: next)
                position = first
                append(until: index)
            } else {
                append(until: close == next ? (suffixEnd(from: next) ?? next) : close)
            }
        case 0xB0: append(until: isScale(at: next) ? next + 1 : next)
        case 0x2026: append(until: ellipsisEnd(from: next))
        case 0x21, 0x3F: append(until: run(of: [0x21, 0x3F], from: next))
        case 0x24: append(until: run(of: [0x24], from: next))
        case 0x2D where beginsNumber(before: next), 0x2212 where beginsNumber(before: next):
            append(until: signedNumberEnd(from: next))
        case 0x2D, 0x3D, 0x2A, 0x7E, 0x3C, 0x3E, 0x5E, 0x7C, 0x5C, 0x2F:
            if let face = faceEnd() { return append(until: face) }
            append(until: run(of: [UInt8(scalar.value)], from: next))
        case 0x23, 0x40: readTag(scalar)
        case 0x2B:
            append(until: beginsNumber(before: next) ? signedNumberEnd(from: next) : run(of: [0x2B], from: next))
        case 0x5F: append(until: run(of: [0x5F], from: next))
        case 0x3A, 0x3B: append(until: faceEnd() ?? next)
        default:
            append(until: scalar.scalarClass == .symbol && scalar.value >= 0x200D ? emojiEnd(after: scalar) : next)
        }
    }

    /// Where a word in capitals or a suffix ends that a stop begins: *.NET*, *.com*.
    private func suffixEnd(from start: Int) -> Int? {
        guard isLetter(at: start), tokens.last?.range.upperBound != position else { return nil }
        let close = lettersEnd(from: start)
        guard close - start > 1, !isWord(at: close) else { return nil }
        let isSuffix = rules.traits(of: start..<close, in: bytes).contains(.suffix) && !isUpper(at: start)
        return isSuffix || bytes[start..<close].allSatisfy(\.isASCIICapital) ? close : nil
    }

    private func run(of marks: [UInt8], from start: Int) -> Int {
        var index = start
        while index < end && marks.contains(bytes[index]) { index += 1 }
        return index
    }

    private func ellipsisEnd(from start: Int) -> Int {
        var index = start
        while index < end {
            let scalar = bytes.scalar(at: index, before: end)
            guard scalar.value == 0x2E || scalar.value == 0x2026 else { break }
            index += scalar.length
        }
        return index
    }

    /// Whether the mark at the position is the sign of a number: *-5*, *(+3,5%)*.
    private func beginsNumber(before next: Int) -> Bool {
        isDigit(at: next) && (followsSpace(position) || position > 0 && bytes[position - 1] == UInt8(ascii: "("))
    }

    private func signedNumberEnd(from start: Int) -> Int {
        var index = start
        while isDigit(at: index) || index + 1 < end && isDigit(at: index + 1) && ".,-".utf8.contains(bytes[index]) {
            index += 1
        }
        return index
    }

    /// A hashtag or a name behind @.
    private mutating func readTag(_ scalar: DecodedScalar) {
        let next = position + 1
        let isTag =
            !followsWord && next < end && (isWord(at: next) && !isNumber(at: next) || bytes[next] == UInt8(ascii: "_"))
        append(until: isTag ? (scalar.value == 0x40 ? nameEnd(from: next) : runEnd(from: next)) : next)
    }

    /// Whether digits stand at `index` and no letter behind them: *#1*, but *#100giorni*.
    private func isNumber(at index: Int) -> Bool {
        var index = index
        guard isDigit(at: index) else { return false }
        while isDigit(at: index) { index += 1 }
        return !isLetter(at: index)
    }

    /// Where a face of marks that stands between spaces ends: `:-)`, `;)`, `<3`.
    private func faceEnd() -> Int? {
        guard followsSpace(position) else { return nil }
        var index = position + 1
        switch bytes[position] {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
            if index < end && (bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "'")) { index += 1 }
            let mouth = index
            while index < end && ")(DPpOo|/\\*3".utf8.contains(bytes[index]) { index += 1 }
            guard index > mouth else { return nil }
        case UInt8(ascii: "^"):
            guard index + 1 < end, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "^") else {
                return nil
            }
            index += 2
        case UInt8(ascii: "<"):
            guard index < end, bytes[index] == UInt8(ascii: "3") else { return nil }
            index += 1
        default: return nil
        }
        return isWord(at: index) ? nil : index
    }

    private mutating func readApostrophe(_ scalar: DecodedScalar) {
        let next = position + scalar.length
        if let close = headlessEnd(from: next) { return append(until: close) }
        if next < end && scalar.length == 1 && bytes[next] == bytes[position] { return append(until: next + 1) }
        if scalar.value == 0x2018 || !followsWord && isWord(at: next) {
            isSingleQuoteOpen = true
        } else {
            isSingleQuoteOpen = false
        }
        append(until: next)
    }

    /// Where a token that begins with an apostrophe ends: a clitic behind a word, a year without its century, a word without its head.
    private func headlessEnd(from next: Int) -> Int? {
        guard isWord(at: next) else { return nil }
        if followsWord || followsAbbreviation {
            let letters = next..<lettersEnd(from: next)
            guard rules.traits(of: letters, in: bytes).contains(.clitic), !isWord(at: letters.upperBound) else {
                return nil
            }
            return letters.upperBound
        }
        if isDigit(at: next) && isDigit(at: next + 1) {
            var index = next
            while isDigit(at: index) && index - next < 4 { index += 1 }
            if index < end && bytes[index] == UInt8(ascii: "s") { index += 1 }
            let quotes = index < end && (bytes[index] == 0x27 || bytes.scalar(at: index, before: end).value == 0x2019)
            return isWord(at: index) || quotes ? nil : index
        }
        let letters = next..<lettersEnd(from: next)
        guard rules.traits(of: letters, in: bytes).contains(.headless), !isWord(at: letters.upperBound) else {
            return nil
        }
        // *'L amore* is none; *'l mondo* is.
        if rules.elides && letters.count == 1 { return isSpaceOrEnd(at: letters.upperBound) ? letters.upperBound : nil }
        return letters.count == 1 ? apostropheEnd(from: letters.upperBound) : letters.upperBound
    }

    /// Where the second apostrophe of a letter between two ends: *'n'*.
    private func apostropheEnd(from index: Int) -> Int {
        guard index < end else { return index }
        let scalar = bytes.scalar(at: index, before: end)
        return scalar.value == 0x27 || scalar.value == 0x2019 ? index + scalar.length : index
    }

    /// Where the emoji that begins with `first` ends: with its variation, skin tone, tags, joined emoji, or the flag's second half.
    private func emojiEnd(after first: DecodedScalar) -> Int {
        var index = position + first.length
        if first.isRegional && index < end {
            let second = bytes.scalar(at: index, before: end)
            return second.isRegional ? index + second.length : index
        }
        while index < end {
            let scalar = bytes.scalar(at: index, before: end)
            if scalar.value == 0x200D {
                let joined = index + scalar.length
                guard joined < end else { return joined }
                let next = bytes.scalar(at: joined, before: end)
                guard next.scalarClass == .symbol else { return joined }
                index = joined + next.length
            } else if scalar.scalarClass == .mark || scalar.value >= 0x1F3FB && scalar.value <= 0x1F3FF
                || scalar.value >= 0xE0020 && scalar.value <= 0xE007F
            {
                index += scalar.length
            } else {
                break
            }
        }
        return index
    }
}

extension DecodedScalar {
    fileprivate var isRegional: Bool { value >= 0x1F1E6 && value <= 0x1F1FF }
}

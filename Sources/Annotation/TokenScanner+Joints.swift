import BitextCore

extension TokenScanner {
    /// What the mark at `index` does to the word that began at `word` and whose last run of letters and digits began at `run`.
    func joint(at index: Int, run: Int, word: Int) -> Joint {
        let byte = bytes[index]
        let next = index + 1
        switch byte {
        case UInt8(ascii: "-"): return isWord(at: next) ? .joined(next) : .apart
        case UInt8(ascii: "."): return stop(at: index, run: run, word: word)
        case UInt8(ascii: "'"): return apostrophe(at: index, length: 1, run: run, word: word)
        case UInt8(ascii: ","): return isDigit(at: index - 1) && joinsDigits(from: next) ? .joined(next) : .apart
        case UInt8(ascii: ":"): return colon(at: index, word: word)
        case UInt8(ascii: "/"): return slash(at: index, run: run)
        case UInt8(ascii: "&"):
            return bytes[index - 1].isASCIICapital && index - run <= 3 && isUpper(at: next) ? .joined(next) : .apart
        case UInt8(ascii: "@"): return isWord(at: next) ? .closed(nameEnd(from: next)) : .apart
        case UInt8(ascii: "+"):
            if isWord(at: next), let close = mailboxEnd(through: index) { return .closed(close) }
            return index - word == 1 && bytes[word].isASCIICapital && next < end && bytes[next] == byte
                ? .closed(index + 2) : .apart
        case UInt8(ascii: "#"):
            return index - word == 1 && bytes[word].isASCIICapital && !isWord(at: next) ? .closed(next) : .apart
        case 0xC2 where next < end && bytes[next] == 0xB4 && isLetter(at: index + 2):
            return apostrophe(at: index, length: 2, run: run, word: word)
        case 0xC2: return next < end && bytes[next] == 0xB0 ? degree(at: index, run: run) : .apart
        case 0xCA where next < end && bytes[next] == 0xBC:
            return apostrophe(at: index, length: 2, run: run, word: word)
        case 0xE2:
            let scalar = bytes.scalar(at: index, before: end)
            switch scalar.value {
            case 0x2019: return apostrophe(at: index, length: 3, run: run, word: word)
            // A quotation mark or a prime that somebody took for an apostrophe.
            case 0x2018, 0x2032:
                return (isLetter(at: index - 1) || bytes[index - 1] >= 0x80) && isLetter(at: index + 3)
                    ? apostrophe(at: index, length: 3, run: run, word: word) : .apart
            case 0x2010, 0x2011: return isWord(at: index + 3) ? .joined(index + 3) : .apart
            default: return .apart
            }
        default: return .apart
        }
    }

    /// The sign of an ordinal belongs to its number (*3°*, *XIV°*) and to the *n* of *n° 5*, that of a temperature to its scale (*20 °C*).
    private func degree(at index: Int, run: Int) -> Joint {
        let after = index + 2
        if isDigit(at: index - 1) { return isScale(at: after) ? .apart : .closed(after) }
        // *n° 5*
        if rules.elides, index - run == 1, bytes[run] | 0x20 == UInt8(ascii: "n") { return .closed(after) }
        let isRoman = index - run <= 8 && bytes[run..<index].allSatisfy { "IVXLCDM".utf8.contains($0) }
        return isRoman ? .closed(after) : .apart
    }

    /// Whether the letter of a scale of temperature stands at `index`.
    func isScale(at index: Int) -> Bool {
        index < end && "CFK".utf8.contains(bytes[index]) && !isWord(at: index + 1)
    }

    /// Whether the digits behind a comma are of the same number: decimals in Italian, a group of three in English.
    private func joinsDigits(from start: Int) -> Bool {
        guard !rules.elides else { return isDigit(at: start) }
        var length = 0
        while length < 4 && isDigit(at: start + length) { length += 1 }
        return length == 3
    }

    private func colon(at index: Int, word: Int) -> Joint {
        let next = index + 1
        if isDigit(at: index - 1) && isDigit(at: next) { return .joined(next) }
        let isScheme = rules.traits(of: word..<index, in: bytes).contains(.scheme)
        let hasSlashes = next + 1 < end && bytes[next] == UInt8(ascii: "/") && bytes[next + 1] == UInt8(ascii: "/")
        guard hasSlashes || isScheme && isWord(at: next) else { return .apart }
        return .closed(addressEnd(from: next))
    }

    /// Dates and fractions are whole, and pairs with at most two letters on either side: *e/o*, *km/h*, *ragazzo/a*.
    private func slash(at index: Int, run: Int) -> Joint {
        let next = index + 1
        guard isWord(at: next) else { return .apart }
        if isDigit(at: index - 1) && isDigit(at: next) { return .joined(next) }
        guard !isDigit(at: index - 1) else { return .apart }
        var length = 0
        while length < 3 && isWord(at: next + length) { length += 1 }
        return length <= 1 || length <= 2 && index - run <= 2 ? .joined(next) : .apart
    }
}

// MARK: - Full stops

extension TokenScanner {
    private func stop(at index: Int, run: Int, word: Int) -> Joint {
        let next = index + 1
        guard isWord(at: next) else {
            // A name that was cut short to hide it: *mario...@example.it*.
            if isEllipsis(at: index), index + 4 < end, bytes[index + 2] == bytes[index],
                bytes[index + 3] == UInt8(ascii: "@"),
                isWord(at: index + 4)
            {
                return .closed(nameEnd(from: index + 4))
            }
            return closesAbbreviation(at: index, run: run, word: word) ? .closed(next) : .apart
        }
        if isDigit(at: index - 1) && isDigit(at: next) { return .joined(next) }
        if equalsIgnoringCase(word..<index, "www") { return .closed(addressEnd(from: next)) }
        let chain = DottedChain(from: word, through: index, in: bytes)
        if chain.end < end {
            switch bytes[chain.end] {
            case UInt8(ascii: "@") where isWord(at: chain.end + 1): return .closed(nameEnd(from: chain.end + 1))
            case UInt8(ascii: "+"), UInt8(ascii: "'"):
                if let close = mailboxEnd(through: chain.end) { return .closed(close) }
            default: break
            }
        }
        let hasStop = chain.end < end && bytes[chain.end] == UInt8(ascii: ".")
        if chain.isOfLetters {
            // *U.S.-based*
            if hasStop && chain.end + 1 < end && bytes[chain.end + 1] == UInt8(ascii: "-") && isWord(at: chain.end + 2)
            {
                return .joined(chain.end + 2)
            }
            return .closed(hasStop ? chain.end + 1 : chain.end)
        }
        if isAbbreviation(chain) {
            return .closed(hasStop && !isEllipsis(at: chain.end) ? chain.end + 1 : chain.end)
        }
        if chain.isComplete && isName(chain) {
            return .closed(
                chain.end < end && bytes[chain.end] == UInt8(ascii: "/") ? addressEnd(from: chain.end) : chain.end)
        }
        return closesAbbreviation(at: index, run: run, word: word) ? .closed(next) : .apart
    }

    /// An abbreviation with stops inside it, perhaps right behind its number: *5p.m.*
    private func isAbbreviation(_ chain: DottedChain) -> Bool {
        var first = chain.start
        while isDigit(at: first) || first > chain.start && bytes[first] == UInt8(ascii: ":") { first += 1 }
        return first < chain.end && rules.traits(of: first..<chain.end, in: bytes).contains(.abbreviation)
    }

    /// An Internet name or a file's name.
    private func isName(_ chain: DottedChain) -> Bool {
        let traits = rules.traits(of: chain.last, in: bytes)
        if traits.contains(.suffix) { return !isUpper(at: chain.last.lowerBound) || isUpper(at: chain.start) }
        return chain.parts >= 3 && chain.isSmall
    }

    /// Whether the full stop at `index` belongs to the word before it.
    private func closesAbbreviation(at index: Int, run: Int, word: Int) -> Bool {
        guard !isEllipsis(at: index) else { return false }
        var traits = rules.traits(of: word..<index, in: bytes)
        if traits.isEmpty && run > word { traits = rules.traits(of: run..<index, in: bytes) }
        if traits.contains(.proper) && !isUpper(at: word) { traits.subtract([.abbreviation, .final, .beforeNumber]) }
        let isLast = endsSegment(from: index + 1)
        if isLast { return traits.contains(.final) || equalsIgnoringCase(word..<index, "al") && followsEt }
        if traits.contains(.abbreviation) { return true }
        if traits.contains(.beforeNumber) && isDigit(at: afterSpace(index + 1)) { return true }
        if traits.contains(.unit), let last = tokens.last, isDigit(at: last.range.upperBound - 1) { return true }
        guard run == word else { return false }
        if bytes.scalar(at: word, before: end).length == index - word {
            switch bytes[word] {
            case UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "i"), UInt8(ascii: "a"): return false
            default: return isLetter(at: word) && bytes[word] < 0xC3
            }
        }
        return lacksVowel(word..<index)
    }

    /// Whether the last token is the first word of *et al.*
    private var followsEt: Bool { tokens.last.map { equalsIgnoringCase($0.range, "et") } ?? false }

    private func isEllipsis(at index: Int) -> Bool {
        index + 1 < end && bytes[index + 1] == UInt8(ascii: ".")
    }

    /// Whether only closing marks stand between `index` and the end.
    private func endsSegment(from index: Int) -> Bool {
        var index = index
        while index < end {
            let scalar = bytes.scalar(at: index, before: end)
            switch scalar.value {
            case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D: break
            default: if scalar.scalarClass != .space { return false }
            }
            index += scalar.length
        }
        return true
    }

    private func afterSpace(_ index: Int) -> Int {
        var index = index
        while index < end && bytes[index] == 0x20 { index += 1 }
        return index
    }

    /// Two small letters or more behind any first letter, none of them a vowel: *sgg*, *Bldg*.
    private func lacksVowel(_ range: Range<Int>) -> Bool {
        guard range.count >= 2, range.count <= 6 else { return false }
        for index in range {
            let byte = bytes[index]
            guard byte.isASCIILetter, index == range.lowerBound || !byte.isASCIICapital else { return false }
            switch byte | 0x20 {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "y"):
                return false
            default: break
            }
        }
        return true
    }

    private func equalsIgnoringCase(_ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { letters in zip(range, letters).allSatisfy { bytes[$0] | 0x20 == $1 } }
    }
}

// MARK: - Apostrophes

extension TokenScanner {
    private func apostrophe(at index: Int, length: Int, run: Int, word: Int) -> Joint {
        let after = index + length
        let isAlone = !isWord(at: after)
        let following = isAlone ? after..<after : after..<lettersEnd(from: after)
        let isClitic =
            !following.isEmpty && rules.traits(of: following, in: bytes).contains(.clitic)
            && !isWord(at: following.upperBound)
        if isDigit(at: index - 1) && isThousands(at: after) { return .joined(after) }
        if rules.elides {
            if !isAlone && length == 1, let close = mailboxEnd(through: index),
                !rules.traits(of: word..<index, in: bytes).contains(.elided)
            {
                return .closed(close)
            }
            if isAlone { return truncation(at: index, after: after, run: run) }
            if let joint = joinedName(at: index, after: after, following: following, word: word) { return joint }
            return isClitic && index - run > 1 ? .apart : .closed(after)
        }
        if isAlone && dropsG(run..<index) { return .closed(after) }
        if isAlone || isDigit(at: after) || isClitic { return .apart }
        let isNegation = following.count == 1 && bytes[after] | 0x20 == UInt8(ascii: "t") && !isWord(at: after + 1)
        if isNegation && bytes[index - 1] | 0x20 == UInt8(ascii: "n") && index - run > 1 {
            return .split(index - 1, after + 1)
        }
        return .joined(after)
    }

    /// Whether an apostrophe behind a word stands for a *g* (*goin'*) and is no quotation mark.
    private func dropsG(_ run: Range<Int>) -> Bool {
        guard run.count > 3, !isSingleQuoteOpen, bytes[run.upperBound - 1] | 0x20 == UInt8(ascii: "n") else {
            return false
        }
        return bytes[run.upperBound - 2] | 0x20 == UInt8(ascii: "i") && !isUpper(at: run.lowerBound)
    }

    /// An apostrophe that elides nothing in Italian: *O'Brien*, *rock'n'roll*.
    private func joinedName(at index: Int, after: Int, following: Range<Int>, word: Int) -> Joint? {
        if index - word == 1 && bytes[word] == UInt8(ascii: "O") && isUpper(at: after) { return .joined(after) }
        guard following.count == 1, bytes[after] | 0x20 == UInt8(ascii: "n"), following.upperBound < end else {
            return nil
        }
        let second = bytes.scalar(at: following.upperBound, before: end)
        let next = following.upperBound + second.length
        return (second.value == 0x27 || second.value == 0x2019) && isLetter(at: next) ? .joined(next) : nil
    }

    /// Whether exactly three digits stand at `index`, as behind the apostrophe of *10'000*.
    private func isThousands(at index: Int) -> Bool {
        isDigit(at: index) && isDigit(at: index + 1) && isDigit(at: index + 2) && !isWord(at: index + 3)
    }

    /// An Italian word before an apostrophe that no letter follows: *po'*, or the end of a quotation.
    private func truncation(at index: Int, after: Int, run: Int) -> Joint {
        let traits = rules.traits(of: run..<index, in: bytes)
        if traits.contains(.truncated) { return .closed(after) }
        if traits.contains(.elided) && !isSpaceOrEnd(at: after) { return .closed(after) }
        if isSingleQuoteOpen { return .apart }
        if traits.contains(.elided) { return .closed(after) }
        switch bytes[index - 1] | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
            return .closed(after)
        default: return isDigit(at: index - 1) ? .closed(after) : .apart
        }
    }

    func lettersEnd(from start: Int) -> Int {
        var index = start
        while index < end && index - start <= FoldedWordTable.longest {
            let scalar = bytes.scalar(at: index, before: end)
            guard scalar.scalarClass.isLetter else { break }
            index += scalar.length
        }
        return index
    }
}

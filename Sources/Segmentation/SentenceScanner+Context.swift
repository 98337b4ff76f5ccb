import BitextCore

/// What stands around a mark, as far as it tells whether the next capital begins a sentence or a name.
extension SentenceScanner {
    /// The word after another, with one space and perhaps a full stop between them.
    func following(after word: FollowingText) -> FollowingText? {
        var index = word.word.upperBound
        if index < end && bytes[index] == UInt8(ascii: ".") { index += 1 }
        // *O'Brien*
        if index < end {
            let apostrophe = bytes.scalar(at: index, before: end)
            if apostrophe.value == 0x27 || apostrophe.value == 0x2019 {
                index += apostrophe.length
                while index < end, index - word.word.upperBound < FoldedWordTable.longest,
                    bytes.scalar(at: index, before: end).scalarClass.isLetter
                {
                    index += bytes.scalar(at: index, before: end).length
                }
            }
        }
        guard index < end, !word.word.isEmpty, bytes[index] == 0x20 else { return nil }
        return FollowingText(
            from: bytes.skippingSpace(from: index, to: end), to: end, in: bytes, words: rules.words)
    }

    /// Whether the word is followed by one in small letters, as the first of a sentence is and a name mostly isn't.
    func isFollowedBySmall(_ word: FollowingText) -> Bool {
        guard word.word.upperBound < end, bytes[word.word.upperBound] == 0x20 else { return false }
        return following(after: word)?.start == .small
    }

    func isFollowedByComma(_ word: FollowingText) -> Bool {
        word.word.upperBound < end && bytes[word.word.upperBound] == UInt8(ascii: ",")
    }

    /// Whether a plus sign stands before a letter, which makes it a key: *Ctrl+I*, *Ctrl + I*.
    func isKey(_ index: Int) -> Bool {
        let before = index - 1 > start && bytes[index - 1] == 0x20 ? index - 2 : index - 1
        return before > start && bytes[before] == UInt8(ascii: "+")
    }

    func isAfterAmpersand(_ index: Int) -> Bool {
        index - 2 >= start && bytes[index - 1] == 0x20 && bytes[index - 2] == UInt8(ascii: "&")
    }

    /// Whether the word is followed by another with a capital.
    func isFollowedByCapital(_ word: FollowingText) -> Bool {
        guard word.word.upperBound < end, bytes[word.word.upperBound] == 0x20 else { return false }
        return following(after: word)?.start == .capital
    }

    /// Whether the word has a colon behind it: *Foto: Ansa*.
    func isLabel(_ word: FollowingText) -> Bool {
        let after = word.word.upperBound
        return word.word.count > 2 && after + 1 < end && bytes[after] == UInt8(ascii: ":") && bytes[after + 1] == 0x20
    }

    /// Whether the word is an abbreviation, and not a title, which may begin a sentence.
    func isAbbreviation(_ word: FollowingText) -> Bool {
        let after = word.word.upperBound
        return after < end && bytes[after] == UInt8(ascii: ".") && !word.traits.contains(.title)
            && !word.traits.isDisjoint(with: [.neverFinal, .beforeNumber])
    }

    /// Whether a day stands before the name of a month, or a word that leads on to it: *5 ott.*, *in Sept.*
    func isInDate(_ word: PrecedingWord) -> Bool {
        let before = wordBefore(word.range.lowerBound)
        return before.shape == .number || rules.hasPronounI && before.traits.contains(.leaning)
    }

    /// Whether chapter and verse follow a word that looks like the short name of a book.
    ///
    /// *Tim. 3:16*, *Georg. II, 14*
    func isReference(_ word: PrecedingWord, _ following: FollowingText) -> Bool {
        guard word.shape == .word, !word.beginsSmall, word.range.count <= 6, !following.opensQuote,
            !following.opensBracket, isConsonant(bytes[word.range.upperBound - 1])
        else {
            return false
        }
        if following.start == .capital {
            let numeral = following.word
            guard numeral.upperBound + 1 < end, bytes[numeral].allSatisfy({ "IVXLC".utf8.contains($0) }) else {
                return false
            }
            let (after, next) = (bytes[numeral.upperBound], bytes[numeral.upperBound + 1])
            if numeral.count > 1 {
                return after != UInt8(ascii: ".") || next != 0x20
                    || numeral.upperBound + 2 < end && bytes[numeral.upperBound + 2].isASCIIDigit
            }
            return after == 0x20 && next.isASCIIDigit
                || after == UInt8(ascii: ",") && next == 0x20
                    && numeral.upperBound + 2 < end && bytes[numeral.upperBound + 2].isASCIIDigit
        }
        guard following.start == .number else { return false }
        var index = bytes.skippingSpace(from: word.range.upperBound + 1, to: end)
        let number = index
        while index < end && bytes[index].isASCIIDigit { index += 1 }
        guard index > number, index - number <= 3, index + 1 < end else { return false }
        guard bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: ",") else { return false }
        let verse = bytes[index] == UInt8(ascii: ",") && bytes[index + 1] == 0x20 ? index + 2 : index + 1
        return verse < end && bytes[verse].isASCIIDigit
    }

    /// Whether a short word and the next are the shortened name of an institution or a book, as no Italian word ends.
    ///
    /// *Assoc. Naz.*
    func isInstitution(_ word: PrecedingWord, _ following: FollowingText) -> Bool {
        guard !rules.hasPronounI, word.shape == .word, !word.beginsSmall, word.range.count <= 6,
            following.start == .capital,
            !following.isAllCapitals, following.word.count <= 6, following.word.count > 1,
            following.word.upperBound < end,
            bytes[following.word.upperBound] == UInt8(ascii: "."), !following.opensQuote, !following.opensBracket
        else {
            return false
        }
        return isConsonant(bytes[word.range.upperBound - 1]) && isConsonant(bytes[following.word.upperBound - 1])
            && following.traits.isDisjoint(with: [.opener, .title])
    }

    /// Whether a short word and the next, an initial, begin the name of rules or of a journal.
    ///
    /// *Fed. R. Civ. P.*
    func isCitation(_ word: PrecedingWord, _ following: FollowingText) -> Bool {
        guard rules.hasPronounI, word.shape == .word, !word.beginsSmall, word.range.count <= 4, following.isInitial,
            let next = self.following(after: following), next.start == .capital, !next.isInitial
        else {
            return false
        }
        return next.word.upperBound < end && bytes[next.word.upperBound] == UInt8(ascii: ".")
            && !next.traits.isDisjoint(with: .abbreviation)
    }

    /// Whether a dash follows an abbreviation in a text that is no dialogue: *ROMA, 12 APR. – Il Consiglio…*
    func isDateline(_ following: FollowingText) -> Bool { following.opensWithDash && !beginsWithDash }

    /// Whether the sentence begins with a dash.
    var beginsWithDash: Bool {
        let first = bytes.scalar(at: start, before: end).value
        return first == 0x2D || first == 0x2013 || first == 0x2014
    }

    /// Whether capitals with stops and no space between them follow.
    ///
    /// *8 p.m. E.S.T.*
    func isDottedAcronym(_ following: FollowingText) -> Bool {
        let after = following.word.upperBound
        return following.isInitial && after + 2 < end && bytes[after + 2] == UInt8(ascii: ".")
    }

    /// Whether only a name stands behind the dash after a quotation, up to the end of the paragraph.
    ///
    /// *“…” — Oscar Wilde*
    func isAttribution(from index: Int) -> Bool {
        guard end - index <= 60, !beginsWithDash else { return false }
        return !bytes[index..<end - 1].contains { "!?.:«".utf8.contains($0) }
    }

    /// Whether a sign of degrees stands before a space at `index`: *350° F*.
    func isDegree(before index: Int) -> Bool {
        index - 3 >= start && bytes[index - 1] == 0x20 && bytes[index - 2] == 0xB0 && bytes[index - 3] == 0xC2
    }

    private func isConsonant(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") && !"aeiou".utf8.contains(byte)
    }

    /// Whether a letter is a grade: *She got a B.*
    func isGrade(_ letter: UInt8, after article: Range<Int>) -> Bool {
        guard rules.hasPronounI, letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "F"), !article.isEmpty else {
            return false
        }
        return bytes[article].elementsEqual("a".utf8) || bytes[article].elementsEqual("an".utf8)
    }

    /// Whether a quotation opens at `index` and the word follows at once.
    func beginsQuotation(_ word: FollowingText, at index: Int) -> Bool {
        let scalar = bytes.scalar(at: index, before: end)
        switch scalar.value {
        case 0x22, 0xAB, 0x201C: return word.word.lowerBound == index + scalar.length
        default: return false
        }
    }

    /// Whether somebody stammers.
    ///
    /// *I... I can't*, *M... Mario*
    func isStutter(_ mark: EndMark, _ following: FollowingText) -> Bool {
        guard mark.closing == .nothing, following.start == .capital, !following.opensQuote, !following.opensWithDash
        else {
            return false
        }
        let word = wordBefore(mark.wordEnd).range
        guard !word.isEmpty, word.count <= 3, word.count <= following.word.count else { return false }
        guard zip(word, following.word).allSatisfy({ bytes[$0] | 0x20 == bytes[$1] | 0x20 }) else { return false }
        // What is an answer by itself is said again.
        return !["no", "sì", "oh", "ah", "eh", "ok", "yes", "hey"].contains {
            $0.utf8.count == word.count && zip($0.utf8, word).allSatisfy { $0 == bytes[$1] | 0x20 }
        }
    }

    /// The word before the one that begins at `index`.
    func wordBefore(_ index: Int) -> PrecedingWord {
        var index = index
        while index > start && bytes[index - 1] == 0x20 { index -= 1 }
        return PrecedingWord(endingAt: index, after: start, in: bytes, words: rules.words)
    }

    /// Whether the sentence begins with an adverbial, which what follows may go on from: *Nel 44 a.C. Cesare…*
    var beginsWithPreposition: Bool {
        let traits = FollowingText(from: start, to: min(end, start + 200), in: bytes, words: rules.words).traits
        return traits.contains(.leaning) && !traits.contains(.article)
    }

    /// Whether the sentence begins with a word of grammar.
    var beginsWithOpener: Bool {
        FollowingText(from: start, to: min(end, start + 200), in: bytes, words: rules.words).traits.contains(.opener)
    }

    /// Whether the sentence has at least `count` words before the one that ends at `limit`.
    func hasWords(_ count: Int, before limit: Int) -> Bool {
        var (spaces, index) = (0, start)
        while index < limit && spaces < count && index - start < 200 {
            if bytes[index] == 0x20 { spaces += 1 }
            index += 1
        }
        return spaces >= count
    }
}

extension WordTraits {
    /// What makes a word an abbreviation before a number: a book's name does so only with its capital.
    static func numbered(_ word: PrecedingWord) -> WordTraits {
        word.beginsSmall ? .beforeNumber : [.beforeNumber, .book]
    }
}

import BitextCore

extension SentenceScanner {
    /// Whether a sentence ends at `mark`, which is not the end of the paragraph.
    mutating func endsSentence(_ mark: EndMark) -> Bool {
        guard mark.wordEnd > start, hasContent(before: mark.wordEnd), !isOnlyMarkInBrackets(mark) else { return false }
        if mark.kind == .wide { return true }
        if mark.kind == .face { return endsAfterFace(mark) }
        let next = bytes.skippingSpace(from: mark.end, to: end)
        let following = FollowingText(from: next, to: end, in: bytes, words: rules.words)
        if following.start == .number && continuesCount(at: next) { return true }
        if next == mark.end {
            return mark.closing == .quote ? partsQuotes(mark, following) : lacksSpace(mark, following)
        }
        switch following.start {
        case .continuation: return false
        case .small:
            guard mark.closing == .nothing else { return false }
            return beginsItem(following) && isAfterPlainWord(mark) || endsSmallWriting(mark, following)
        case .uncased: return mark.kind != .stop || !isListMarker(word(before: mark))
        case .number where following.isBracketedYear: return false
        case .capital, .number, .symbol: break
        }
        if isInAside(mark) || isInQuotedTitle(mark) { return false }
        switch mark.kind {
        case .wide, .face: return true
        case .ellipsis:
            if isStutter(mark, following) { return false }
            if following.opensBracket && mark.closing == .nothing && isFollowedByAside(from: next) { return false }
            return following.start != .capital || following.traits.contains(.opener) || !lastWordLeans(before: mark)
        case .strong: return endsAfterStrong(mark, following)
        case .stop: return endsAfterStop(mark, following)
        }
    }

    /// After a face alone, only a word that begins sentences, or one before small letters, shows that another does.
    private func endsAfterFace(_ mark: EndMark) -> Bool {
        let next = bytes.skippingSpace(from: mark.end, to: end)
        let following = FollowingText(from: next, to: end, in: bytes, words: rules.words)
        guard following.start == .capital else { return false }
        return following.traits.contains(.opener) || isFollowedBySmall(following)
    }

    /// Whether a sentence ends at a mark in a paragraph that has no capital at all.
    private mutating func endsSmallWriting(_ mark: EndMark, _ following: FollowingText) -> Bool {
        guard !following.opensQuote, !following.opensBracket, !following.opensWithDash, !hasCapital() else {
            return false
        }
        switch mark.kind {
        case .strong: return !following.traits.contains(.speech)
        case .stop:
            let word = word(before: mark)
            return isAfterPlainWord(mark) && word.range.count > 1 && !word.traits.contains(.unit)
                && !isSmallCounter(word.range)
        default: return false
        }
    }

    private func endsAfterStrong(_ mark: EndMark, _ following: FollowingText) -> Bool {
        guard following.start == .capital else { return true }
        if mark.closing == .nothing && mark.end == mark.wordEnd + 1 && word(before: mark).traits.contains(.exclaimed) {
            return following.traits.contains(.opener)
        }
        if mark.closing == .bracket && isAside(bracket, upTo: mark.end) { return following.traits.contains(.opener) }
        if mark.closing == .quote && following.opensWithDash && isAttribution(from: mark.end) { return false }
        if following.opensWithDash && dashes % 2 == 1 && !beginsWithDash { return false }
        return !(mark.closing == .quote && !following.opensQuote && reportsSpeech(following))
    }

    func endsAfterStop(_ mark: EndMark, _ following: FollowingText) -> Bool {
        let word = word(before: mark)
        if mark.closing == .quote && following.opensWithDash && isAttribution(from: mark.end) { return false }
        switch word.shape {
        case .none: return !isOrdinal(before: mark.wordEnd)
        case .number: return !isListMarker(word)
        case .initial: return endsAfterInitial(word, following)
        case .roman:
            if isListMarker(word) { return false }
        case .letter:
            if isListMarker(word) { return false }
            // *ls -l.*
            if word.range.lowerBound > start + 1, bytes[word.range.lowerBound - 1] == UInt8(ascii: "-") { return true }
            let before = wordBefore(word.range.lowerBound)
            if following.start == .capital && !before.traits.isDisjoint(with: [.labelled, .article]) { return true }
            guard word.traits.contains(.unit) else { return endsAfterAbbreviation(following) }
        case .dotted:
            if word.traits.isDisjoint(with: .abbreviation) { return endsAfterAbbreviation(following) }
        case .word:
            if isSmallCounter(word.range) || isCompoundCounter(word.range), isListMarker(word) { return false }
        }
        if isForename(word, before: following) { return true }
        if word.traits.contains(.neverFinal) || isDoubled(word, following) {
            // *Chiedi al dott. Lui lo sa.*; not *Il dott. Costa lo sa.*
            return word.traits.contains(.title) && !rules.hasPronounI && word.range.count > 2 && word.beginsSmall
                && !following.traits.contains(.particle) && following.traits.contains(.opener)
                && !(following.traits.contains(.surname) && hasWord(before: word)) && !following.opensQuote
                && !following.opensBracket && following.start == .capital && isFollowedBySmall(following)
        }
        if word.traits.contains(.introducing) && word.range.lowerBound == start { return false }
        if !word.traits.isDisjoint(with: .numbered(word)) && isNumber(following, after: word)
            || isReference(word, following)
        {
            return false
        }
        if word.traits.contains(.mostlyFinal) {
            let isCertain =
                word.shape != .dotted || word.beginsSmall || wordBefore(word.range.lowerBound).shape == .number
            return isCertain ? endsAfterMostlyFinal(following, mark) : endsAfterAbbreviation(following)
        }
        if word.traits.contains(.unit) && wordBefore(word.range.lowerBound).shape == .number {
            return endsAfterMostlyFinal(following, mark, words: 1)
        }
        if word.traits.contains(.date) && word.traits.contains(.mayBeFinal) && isInDate(word) {
            return endsAfterMostlyFinal(following, mark, words: 2)
        }
        if isInstitution(word, following) || isCitation(word, following) { return false }
        if word.traits.contains(.company) && rules.hasPronounI && isFollowedBySmall(following) { return true }
        if word.traits.contains(.mayBeFinal) || word.lacksVowel || word.shape == .letter {
            return endsAfterAbbreviation(following)
        }
        return true
    }

    /// After an abbreviation that may end a sentence, only what can't be a name begins another.
    private func endsAfterAbbreviation(_ following: FollowingText) -> Bool {
        guard following.start == .capital, !following.opensBracket, !following.isInitial, !isDateline(following) else {
            return false
        }
        if isLabel(following) || following.traits.contains(.opener) && !beginsOfficialName(following) { return true }
        if following.traits.contains(.command) && isFollowedBySmall(following) { return true }
        guard !following.traits.contains(.name),
            !rules.hasPronounI || isFollowedBySmall(following) || isFollowedByComma(following)
        else {
            return false
        }
        return rules.verbEndings.contains { ending in
            let word = following.word
            return word.count > ending.count + 1
                && zip(word.suffix(ending.count), ending).allSatisfy { bytes[$0] == $1 }
        }
    }

    /// After an abbreviation that mostly ends a sentence, a capital begins another if this one has some `words` before it.
    private func endsAfterMostlyFinal(_ following: FollowingText, _ mark: EndMark, words: Int = 3) -> Bool {
        guard following.start == .capital, !following.opensBracket, !isDateline(following) else { return false }
        if following.traits.contains(.opener) { return true }
        guard !following.traits.contains(.date), !isDottedAcronym(following),
            !following.isAllCapitals || isFollowedBySmall(following),
            !isAbbreviation(following)
        else { return false }
        return hasWords(beginsWithPreposition ? 7 : beginsWithOpener ? 3 : words, before: mark.wordEnd)
    }

    /// A lone capital is somebody's initial unless it labels the noun before it, or what follows is no name.
    private func endsAfterInitial(_ word: PrecedingWord, _ following: FollowingText) -> Bool {
        guard word.range.lowerBound > start else { return false }
        if isKey(word.range.lowerBound) || isScale(word) { return true }
        // *Mori & C.*
        if isAfterAmpersand(word.range.lowerBound) { return endsAfterAbbreviation(following) }
        if isListMarker(word) { return false }
        let before = wordBefore(word.range.lowerBound)
        if before.traits.contains(.labelled) {
            if before.beginsSmall { return true }
            if before.range.lowerBound > start && following.start == .capital && !following.isInitial { return true }
        }
        if isCopula(before.range) && wordBefore(before.range.lowerBound).traits.contains(.labelled) { return true }
        guard following.start == .capital, !following.isInitial else { return false }
        let letter = bytes[word.range.lowerBound]
        if before.shape == .number && before.range.count <= 3 && "VWK".utf8.contains(letter) {
            // *99 W. Main St.* is an address.
            return !rules.hasPronounI || !isFollowedByCapital(following)
        }
        if "CF".utf8.contains(letter), before.shape == .number || isDegree(before: word.range.lowerBound) {
            return isFollowedBySmall(following)
        }
        if isGrade(letter, after: before.range) && isFollowedBySmall(following) { return true }
        let isOfName = leadsToName(word)
        if rules.hasPronounI && letter == UInt8(ascii: "I") && before.beginsSmall {
            return !isOfName || following.traits.contains(.opener)
        }
        if following.traits.contains(.command) && before.beginsSmall && isFollowedBySmall(following) {
            return !isOfName
        }
        if following.traits.contains(.opener) {
            if isOfName && following.traits.contains(.surname) { return false }
            return !following.traits.contains(.particle) || before.traits.contains(.article)
                || isFollowedBySmall(following)
        }
        return false
    }

    /// Whether a lone capital is a scale of temperature: *20 °C*.
    private func isScale(_ word: PrecedingWord) -> Bool {
        let first = word.range.lowerBound
        return first - 2 >= start && bytes[first - 1] == 0xB0 && bytes[first - 2] == 0xC2
    }

    /// Whether a word is one that says what something is: *the answer is B.*
    private func isCopula(_ range: Range<Int>) -> Bool {
        let word = bytes[range]
        return ["is", "was", "è", "era"].contains { word.elementsEqual($0.utf8) }
    }

    /// Whether two capitals are there twice over, an abbreviation in the plural.
    ///
    /// *AA. VV.*, *SS. PP.*
    private func isDoubled(_ word: PrecedingWord, _ following: FollowingText) -> Bool {
        func isPair(_ range: Range<Int>) -> Bool {
            range.count == 2 && bytes[range.lowerBound] == bytes[range.lowerBound + 1]
                && ScalarClass(of: UInt32(bytes[range.lowerBound])) == .upper
        }
        return isPair(word.range) && isPair(following.word) && following.word.upperBound < end
            && bytes[following.word.upperBound] == 0x2E
    }

    /// Whether the word before the marks, which white space may part from them, is one that no sentence ends in.
    private func lastWordLeans(before mark: EndMark) -> Bool {
        mark.closing == .nothing && wordBefore(mark.wordEnd).traits.contains(.leaning)
    }

    /// Whether the word before a full stop is neither a number nor an abbreviation.
    private func isAfterPlainWord(_ mark: EndMark) -> Bool {
        guard mark.kind == .stop else { return true }
        let word = word(before: mark)
        return word.shape == .word && word.traits.isDisjoint(with: .abbreviation) && !word.lacksVowel
    }

    func word(before mark: EndMark) -> PrecedingWord {
        PrecedingWord(endingAt: mark.wordEnd, after: start, in: bytes, words: rules.words)
    }
}

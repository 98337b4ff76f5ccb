import BitextCore

/// Whether a capital belongs to a name.
extension SentenceScanner {
    /// Whether a name and a verb of saying follow, or *I* and such a verb.
    ///
    /// *Mrs. Dalloway said*, *Tom's mother asked*, *Tom and Mary asked*
    func reportsSpeech(_ following: FollowingText) -> Bool {
        let isI = isPronounI(following)
        guard isI || mayBeName(following) else { return false }
        var name = following
        /// How many words in small letters may yet stand between an owner and the verb.
        var owned = 0
        for _ in 0..<5 {
            if isOwner(name) { owned = 3 }
            guard let next = self.following(after: name) else { return false }
            if next.traits.contains(.speech) && next.start == .small { return true }
            if next.start == .small {
                let isLink = joinsNames(next)
                owned -= 1
                guard isLink || owned > 0 || bytes[next.word].elementsEqual("had".utf8) else { return false }
            } else {
                guard !isI, next.start == .capital, mayBeName(next) || isPronounI(next) && joinsNames(name) else {
                    return false
                }
            }
            name = next
        }
        return false
    }

    private func mayBeName(_ word: FollowingText) -> Bool {
        !word.traits.contains(.opener) || word.traits.contains(.surname)
    }

    /// Whether a word is *and*, or Italian *e*.
    private func joinsNames(_ word: FollowingText) -> Bool {
        bytes[word.word].elementsEqual((rules.hasPronounI ? "and" : "e").utf8)
    }

    /// Whether an English genitive ends in a word: *Tom's*.
    private func isOwner(_ word: FollowingText) -> Bool {
        let after = word.word.upperBound
        guard rules.hasPronounI, after + 1 < end else { return false }
        let apostrophe = bytes.scalar(at: after, before: end)
        let letter = after + apostrophe.length
        return apostrophe.isApostrophe && letter + 1 < end && bytes[letter] == UInt8(ascii: "s")
            && bytes[letter + 1] == 0x20
    }

    private static let simplePrepositions = [
        "di", "a", "da", "con", "per", "su", "of", "to", "by", "from", "with", "for",
    ]
    private static let according = ["secondo", "Secondo"]

    /// Whether a name in its short form, and not one letter of several, stands behind what leads on to an initial: a preposition,
    /// a title, another initial.
    ///
    /// *by E. Said*, *il prof. A. Costa*; not *from A to B. May I…*
    func leadsToName(_ initial: PrecedingWord) -> Bool {
        let before = wordBefore(initial.range.lowerBound)
        if before.range.isEmpty { return false }
        let last = before.range.upperBound - 1
        if bytes[last] == UInt8(ascii: ".") {
            let abbreviation = PrecedingWord(endingAt: last, after: start, in: bytes, words: rules.words)
            return abbreviation.traits.contains(.title) || abbreviation.shape == .initial
        }
        let word = bytes[before.range]
        guard (Self.simplePrepositions + Self.according).contains(where: { word.elementsEqual($0.utf8) }) else {
            return false
        }
        return wordBefore(before.range.lowerBound).shape != .initial
    }

    /// Whether nothing but a space parts a word from the one before: *del dott.*, not *in bozza, rev.*
    func hasWord(before word: PrecedingWord) -> Bool { !wordBefore(word.range.lowerBound).range.isEmpty }

    /// Whether an abbreviation is a first name, as the word in small letters before it shows.
    ///
    /// *Guardò Ted.*; not *le Ed. Riunite*, *et Al.*
    func isForename(_ word: PrecedingWord, before following: FollowingText) -> Bool {
        guard word.traits.contains(.forename), !word.beginsSmall, following.start == .capital else { return false }
        let before = wordBefore(word.range.lowerBound)
        guard before.shape == .word || before.shape == .letter, !before.traits.contains(.article),
            bytes[before.range.upperBound - 1] != UInt8(ascii: "."), !bytes[before.range].elementsEqual("et".utf8)
        else { return false }
        // With a capital, *Guardò* is a word like others, *Seconda* may begin a title.
        guard before.beginsSmall else {
            return before.range.lowerBound == start && following.traits.contains(.opener)
        }
        return !before.traits.contains(.leaning) || rules.hasPronounI
            || Self.simplePrepositions.contains { bytes[before.range].elementsEqual($0.utf8) }
    }

    /// Whether a word that begins sentences begins the name of an office, a troop or a month instead.
    ///
    /// *U.S. First Lady*, *the U.S. Second Fleet*, *U.S. May retail sales*
    func beginsOfficialName(_ word: FollowingText) -> Bool {
        guard rules.hasPronounI else { return false }
        if word.traits.contains(.date) { return following(after: word).map { !$0.traits.contains(.opener) } ?? false }
        return ["First", "Second", "Third", "Next"].contains { bytes[word.word].elementsEqual($0.utf8) }
            && isFollowedByCapital(word)
    }
}

import BitextCore

/// The lemmas of words: from a user, from the lists, from the word's ending.
extension WordKnowledge {
    /// Appends the lemma of a word with a tag.
    func appendLemma(
        of word: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>, wordClass: Int, tag: UInt8,
        _ variant: LemmaVariant, to lemma: inout [UInt8]
    ) {
        if !userWords.isEmpty,
            let reading = userWords[String(decoding: folded, as: UTF8.self)]?.first(where: {
                $0.partOfSpeech.rawValue == tag
            })
        {
            return lemma.append(contentsOf: reading.lemma.utf8)
        }
        if variant == .acronym, let letters = Acronyms.lemma(of: word, language) {
            return lemma.append(contentsOf: letters)
        }
        if language == .italian, let usual = ItalianUsage.lemma(of: folded, tag: tag, variant) {
            return lemma.append(contentsOf: usual.utf8)
        }
        if language == .italian, tag == PartOfSpeech.adjective.rawValue, RomanNumerals.isNumber(word) {
            return lemma.append(contentsOf: word)
        }
        if language == .english, let usual = EnglishUsage.lemma(of: folded, tag: tag) {
            return lemma.append(contentsOf: usual.utf8)
        }
        if variant == .have { return lemma.append(contentsOf: "have".utf8) }
        if variant == .object { return lemma.append(contentsOf: "she".utf8) }
        let isNumberWord = tag == PartOfSpeech.numeral.rawValue && wordClass >= 0 && !RomanNumerals.isNumber(word)
        let keepsCase =
            PartOfSpeech.keepingCase & 1 << UInt32(tag) != 0 && word.count == folded.count && !isNumberWord
        if language == .italian, PartOfSpeech.keepingCase & 1 << UInt32(tag) != 0, isRespelt(word, folded) {
            return lemma.append(contentsOf: recased(folded, like: word))
        }
        let base = keepsCase ? word : folded
        let start = lemma.count
        if let rule = rule(folded, wordClass: wordClass, tag: tag, variant) {
            model.appendLemma(rule: rule, of: base, to: &lemma)
        } else {
            lemma.append(contentsOf: base)
        }
        if language == .italian, wordClass < 0, PartOfSpeech.verbs & 1 << UInt32(tag) != 0 {
            finishVerb(&lemma, from: start, of: base)
        }
        if language == .english { finishEnglish(&lemma, from: start, of: word, base, wordClass, tag, variant) }
    }

    /// Whether a word with an apostrophe at its end was looked up without it.
    private func isRespelt(_ word: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
        ["'", "’", "ʼ"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
            && folded.last != UInt8(ascii: "'")
    }

    /// Folded letters with the capitals that a word has in their places.
    private func recased(
        _ folded: UnsafeBufferPointer<UInt8>, like word: UnsafeBufferPointer<UInt8>
    ) -> [UInt8] {
        folded.enumerated().map { place, letter in
            place < word.count && word[place].isASCIICapital && word[place] | 0x20 == letter ? word[place] : letter
        }
    }

    /// Makes an infinitive of an unknown Italian word that the tagger takes for a verb where no rule makes one.
    private func finishVerb(_ lemma: inout [UInt8], from start: Int, of word: UnsafeBufferPointer<UInt8>) {
        if keepsForm(word, tag: PartOfSpeech.noun.rawValue) && word.contains(where: { $0 < 0x41 }) { return }
        if ItalianVerb.isInfinitive(Array(lemma[start...])) { return }
        let ending = word.reversed().prefix { !ItalianVerb.isConsonant($0) }
        let stem = word.dropLast(ending.count)
        lemma.removeSubrange(start...)
        lemma.append(contentsOf: stem.isEmpty ? Array(word) : Array(stem))
        lemma.append(contentsOf: "are".utf8)
    }

    /// Gives an English lemma its capital, and takes back one that is no word.
    private func finishEnglish(
        _ lemma: inout [UInt8], from start: Int, of word: UnsafeBufferPointer<UInt8>,
        _ base: UnsafeBufferPointer<UInt8>, _ wordClass: Int, _ tag: UInt8, _ variant: LemmaVariant
    ) {
        let isKnown = wordClass >= 0 && model.readings(ofClass: wordClass).contains { $0 & 31 == UInt32(tag) }
        let isItem = base.count == 1 && tag == PartOfSpeech.numeral.rawValue
        let isNoun = tag == PartOfSpeech.noun.rawValue
        let isWrong =
            !EnglishWords.isPlausible(lemma[start...]) || isNoun && EnglishWords.isWronglyCut(base, to: lemma[start...])
        if isItem || !isKnown && isWrong {
            lemma.removeSubrange(start...)
            lemma.append(contentsOf: RomanNumerals.isSmall(word) ? word : base)
        }
        guard lemma.count > start, lemma[start] >= 0x61, lemma[start] <= 0x7A else { return }
        let first = wordClass < 0 ? nil : model.readings(ofClass: wordClass).first { $0 & 31 == UInt32(tag) }
        if variant == .capital || first.map({ PackedReading(rawValue: $0).isCapitalised }) ?? false {
            lemma[start] &= 0xDF
        }
    }

    private func rule(
        _ folded: UnsafeBufferPointer<UInt8>, wordClass: Int, tag: UInt8, _ variant: LemmaVariant
    ) -> Int? {
        if wordClass >= 0 {
            if variant == .singular || variant == .plural {
                let number: ReadingTraits = variant == .singular ? .singular : .plural
                for value in model.readings(ofClass: wordClass) {
                    let reading = PackedReading(rawValue: value)
                    if reading.tag == tag && reading.traits.contains(number) { return reading.rule }
                }
            }
            if variant == .order {
                for value in model.readings(ofClass: wordClass) {
                    let reading = PackedReading(rawValue: value)
                    if reading.tag == tag && reading.traits.contains(.imperative) { return reading.rule }
                }
            }
            var relative: (rank: Int, rule: Int)?
            for value in model.readings(ofClass: wordClass) {
                let reading = PackedReading(rawValue: value)
                if reading.tag == tag { return reading.rule }
                if let rank = PartOfSpeech.rank(of: reading.tag, besides: tag), rank < 2 || nominalises,
                    rank < relative?.rank ?? .max
                {
                    relative = (rank, reading.rule)
                }
            }
            if let relative { return relative.rule }
        }
        if wordClass < 0, language == .english, tag == PartOfSpeech.properNoun.rawValue, !isPlural(folded) {
            return nil
        }
        if wordClass < 0, language == .english, let rule = ruleOfLastPart(folded, tag) { return rule }
        return ruleOfEnding(folded, tag: tag)
    }

    /// Whether an unknown English name is the plural of a word that is known, as *Emirates* is and *Biggs* isn't.
    private func isPlural(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
        folded.last != UInt8(ascii: "s") || model.wordClass(of: Hashing.hash(of: folded.dropLast())) != nil
    }

    /// The rule of the longest known ending; for Italian verbs, that of the longest which makes a verb that there is.
    private func ruleOfEnding(_ folded: UnsafeBufferPointer<UInt8>, tag: UInt8) -> Int? {
        if keepsForm(folded, tag: tag) { return nil }
        let isVerb = language == .italian && PartOfSpeech.verbs & 1 << UInt32(tag) != 0
        var hash = EndingHash(tag: tag)
        var best = model.rule(ofEnding: hash.hash)
        var proven: Int?
        var lemma: [UInt8] = []
        for length in 0..<min(ModelFormat.longestEnding, folded.count) {
            hash.add(folded[folded.count - 1 - length])
            guard let longer = model.rule(ofEnding: hash.hash) else { continue }
            guard isVerb else {
                best = longer
                continue
            }
            lemma.removeAll(keepingCapacity: true)
            model.appendLemma(rule: longer, of: folded, to: &lemma)
            if best == nil || ItalianVerb.isInfinitive(lemma) { best = longer }
            if knownTags(ofClass: model.wordClass(of: Hashing.hash(of: lemma))) & PartOfSpeech.verbs != 0 {
                proven = longer
            }
        }
        return proven ?? best
    }

    /// Whether an unknown word is its own lemma: abbreviations and what has digits, and in Italian names and foreign words.
    private func keepsForm(_ folded: UnsafeBufferPointer<UInt8>, tag: UInt8) -> Bool {
        if folded.last == UInt8(ascii: ".") || folded.contains(where: \.isASCIIDigit) { return true }
        guard language == .italian else { return false }
        let isAdverb = tag == PartOfSpeech.adverb.rawValue
        if isAdverb, folded.count > 9, folded.suffix(5).elementsEqual("mente".utf8) { return true }
        if PartOfSpeech.keepingCase & 1 << UInt32(tag) != 0 { return true }
        guard PartOfSpeech.verbs & 1 << UInt32(tag) == 0, let last = folded.last else {
            return false
        }
        let isForeign = folded.contains { "jkwxy".utf8.contains($0) }
        return isForeign || last < 0x80 && last != UInt8(ascii: "'") && !"aeiou".utf8.contains(last)
    }

    /// The rule of a compound's last word: *non-tender* is no comparative, *tender* being known.
    private func ruleOfLastPart(_ folded: UnsafeBufferPointer<UInt8>, _ tag: UInt8) -> Int? {
        guard let hyphen = folded.lastIndex(of: UInt8(ascii: "-")), hyphen > 0, folded.count - hyphen > 3,
            let wordClass = model.wordClass(of: Hashing.hash(of: folded[(hyphen + 1)...]))
        else { return nil }
        return model.readings(ofClass: wordClass).first { $0 & 31 == UInt32(tag) }.map {
            PackedReading(rawValue: $0).rule
        }
    }
}

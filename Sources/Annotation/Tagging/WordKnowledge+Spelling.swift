import BitextCore

/// Words that the lists have under another spelling, and what their other forms tell of them.
extension WordKnowledge {
    /// A word as it is usually spelt where that tells the tagger more: *going* for *goin'*, *andrà* for *andra'*, *qui* for *quì*.
    func spelt(_ bytes: UnsafeBufferPointer<UInt8>) -> WordForm {
        let word = WordForm(bytes)
        guard usersReadings(of: word.folded) == nil else { return word }
        switch language {
        case .english:
            guard let spelling = EnglishWords.withG(word.folded), isListed(spelling) else { return word }
            return WordForm(String(decoding: spelling, as: UTF8.self))
        case .italian:
            let mark = word.folded.last.map { $0 >= 0x80 || $0 == UInt8(ascii: "'") } ?? false
            guard mark else { return word }
            if let certain = listed(ItalianAccents.certain(of: bytes, folded: word.folded)) { return certain }
            if isListed(word.folded) { return word }
            if let likely = listed(ItalianAccents.likely(of: bytes, folded: word.folded)) { return likely }
            let last = ItalianAccents.last(of: bytes, folded: word.folded, isListed: isListed)
            return last.map { $0.withUnsafeBufferPointer { WordForm($0) } } ?? word
        }
    }

    private func isListed(_ folded: [UInt8]) -> Bool { model.wordClass(of: Hashing.hash(of: folded)) != nil }

    /// The first of some spellings that the lists have.
    private func listed(_ spellings: [[UInt8]]) -> WordForm? {
        for spelling in spellings {
            let word = spelling.withUnsafeBufferPointer { WordForm($0) }
            if isListed(word.folded) { return word }
        }
        return nil
    }

    /// What is known of a word, looked up by its usual spelling where the lists don't have its own, and that spelling.
    func lookUp(_ word: WordForm) -> (wordClass: Int?, folded: [UInt8]) {
        if let wordClass = model.wordClass(of: word.hash) { return (wordClass, word.folded) }
        guard language == .italian, !word.shape.contains(.allCapitals) else { return (nil, word.folded) }
        for usual in ItalianRespelling.usual(word.folded)
        where usual.mayBeCapital || !word.shape.contains(.capitalised) {
            guard let wordClass = model.wordClass(of: Hashing.hash(of: usual.letters)) else { continue }
            let wanted = usual.isVerb ? PartOfSpeech.verbs : PartOfSpeech.bits(.noun)
            if knownTags(ofClass: wordClass) & ~wanted == 0 { return (wordClass, usual.letters) }
        }
        return (nil, word.folded)
    }

    /// Whether an Italian form is of the past of narrators in the third person: *prese*, *guardò*, *sentirono*; not *avesse*, *sarebbe*,
    /// *farò*.
    func isNarrativePast(_ folded: [UInt8], wordClass: Int?) -> Bool {
        guard language == .italian, folded.count > 2, let wordClass,
            readingTraits(ofClass: wordClass).contains(.finite)
        else { return false }
        let text = String(decoding: folded, as: UTF8.self)
        for (ending, vowels) in [("arono", ["ò"]), ("irono", ["ì"]), ("erono", ["é", "è"])] {
            if text.hasSuffix(ending) { return vowels.contains { isFinite(text.dropLast(5) + $0) } }
            if vowels.contains(where: text.hasSuffix) { return isFinite(text.dropLast() + ending) }
        }
        let singular = text.hasSuffix("ero") ? text.dropLast(2) : text[...]
        guard singular.last == "e", isFinite(singular + "ro") else { return false }
        let isSubjunctive = singular.hasSuffix("sse") && isFinite(singular.dropLast() + "imo")
        let isConditional = singular.hasSuffix("ebbe") && isFinite(singular.dropLast(3) + "mmo")
        return !isSubjunctive && !isConditional
    }

    private func isFinite(_ form: Substring) -> Bool {
        model.wordClass(of: Hashing.hash(of: form.utf8)).map { readingTraits(ofClass: $0).contains(.finite) } ?? false
    }
}

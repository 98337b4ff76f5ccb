import BitextCore

/// Tells whether English *'s* and *'d* stand for *has* and *had*.
struct EnglishHave {
    /// Participles that *is* seldom stands before: of verbs without an object that tell a change.
    private static let perfect: Set<String> = [
        "been", "got", "gotten", "had", "become", "gone", "left", "come", "arrived", "happened", "died", "fallen",
        "grown", "risen",
        "lived", "slept", "eaten", "changed", "disappeared", "vanished", "begun", "ended", "returned", "run", "said",
        "lost",
        "forgotten", "worked", "tried", "waited", "met", "heard", "seen", "thought", "spoken", "ceased", "agreed",
        "drunk", "known",
    ]
    /// Those of them that *is* stands before where the subject isn't a person.
    private static let personal: Set<String> = [
        "eaten", "said", "forgotten", "heard", "seen", "thought", "spoken", "agreed", "met", "run", "lost", "left",
        "drunk", "known",
    ]
    private static let persons: Set<String> = [
        "he", "she", "who", "everyone", "everybody", "someone", "somebody", "nobody",
    ]
    /// Verbs before whose participles *is* stands with a noun behind them.
    private static let naming: Set<String> = ["call", "name", "consider"]
    private static let giving: Set<String> = ["give", "offer", "show", "tell", "ask", "pay"]
    static let asked: Set<String> = ["what", "all", "everything", "whatever", "which", "that"]

    /// The word before *'s* or *'d*, and the one before that.
    var subject: (form: String, tag: PartOfSpeech?)
    var beforeSubject: String
    /// The verb behind it, and the tag of the word behind that.
    var verb: (form: String, lemma: String)
    var object: PartOfSpeech?

    /// Which lemma the auxiliary has.
    func variant(of auxiliary: [UInt8]) -> LemmaVariant {
        if verb.form == verb.lemma && verb.form != "come" && verb.form != "become" && verb.form != "run"
            || verb.form.hasSuffix("ing")
        {
            return .usual
        }
        // *I'd've*: no *had* stands before *have*.
        if auxiliary.last == UInt8(ascii: "d") { return verb.form == "'ve" ? .usual : .have }
        let isPerson = Self.persons.contains(subject.form)
        if Self.perfect.contains(verb.form) && (isPerson || isName || !Self.personal.contains(verb.form)) {
            return .have
        }
        if verb.form == "done" && Self.asked.contains(beforeSubject) { return .have }
        if Self.naming.contains(verb.lemma) { return .usual }
        if Self.giving.contains(verb.lemma) { return object == .pronoun ? .have : .usual }
        return object == .determiner || object == .pronoun || object == .properNoun ? .have : .usual
    }

    private var isName: Bool { subject.tag == .properNoun || subject.tag == .noun }
}

extension TaggerState {
    /// What the words around an English word tell about its lemma.
    mutating func englishVariant(at index: Int, _ knowledge: WordKnowledge) -> LemmaVariant {
        if cache.withLetters(of: Int(words[index]), { EnglishWords.isArticle($1) }) {
            mendName(behind: index)
            return .usual
        }
        if form(index) == "her" { return isPossessive(index) ? .usual : .object }
        if cache.isClitic(Int(words[index])) {
            mendGenitive(at: index, knowledge)
            return auxiliaryVariant(at: index, knowledge)
        }
        let isInside = index > 0 || isBeforeName(index)
        switch partOfSpeech(index) {
        case .adjective: return isInside ? .capital : .usual
        case .verb:
            let isInName = isInside && partOfSpeech(index + 1) == .properNoun && isAdjectival(index, knowledge)
            return isInName ? .capital : .usual
        default: return .usual
        }
    }

    /// Whether a verb is a participle that has a form of its own: *United*, *Rolling*, not *Add*.
    private mutating func isAdjectival(_ index: Int, _ knowledge: WordKnowledge) -> Bool {
        let form = folded(index)
        if form.suffix(3) == Array("ing".utf8) { return true }
        guard isParticiple(index, knowledge) else { return false }
        let lemma = lemma(at: index, knowledge: knowledge)
        return form[...] != lemmaBytes[lemma]
    }

    /// Makes a common noun of a word in small letters behind *a* or *an* that is known as a name alone: *an arrow*.
    private mutating func mendName(behind index: Int) {
        guard partOfSpeech(index) == .determiner, partOfSpeech(index + 1) == .properNoun else { return }
        let isSmall = cache.withLetters(of: Int(words[index + 1])) { letters, _ in
            letters.count > 2 && letters.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
        }
        if isSmall { tags[index + 1] = PartOfSpeech.noun.rawValue }
    }

    /// Whether what *her* determines follows.
    private func isPossessive(_ index: Int) -> Bool {
        func isHead(_ place: Int) -> Bool {
            switch partOfSpeech(place) {
            case .noun, .properNoun, .adjective, .numeral: return true
            default: return false
            }
        }
        if ["yesterday", "today", "tomorrow", "tonight"].contains(index + 1 < words.count ? form(index + 1) : "") {
            return false
        }
        switch partOfSpeech(index + 1) {
        case .adverb, .punctuation: return isHead(index + 2) && partOfSpeech(index + 3) == .noun
        case .verb:
            let ending = form(index + 1).suffix(2)
            return isHead(index + 2) && (ending == "ed" || ending == "ng" || ending == "en")
        default: return isHead(index + 1)
        }
    }

    private static let openingNames: Set<String> = [
        "new", "south", "north", "great", "united", "san", "saint", "middle",
    ]

    /// Whether an adjective at the beginning, whose capital tells nothing, begins a name: *New York*.
    private func isBeforeName(_ index: Int) -> Bool {
        index + 1 < words.count && tags[index + 1] == PartOfSpeech.properNoun.rawValue
            && Self.openingNames.contains(form(index))
    }

    private func form(_ index: Int) -> String { String(decoding: folded(index), as: UTF8.self) }

    private func partOfSpeech(_ index: Int) -> PartOfSpeech? {
        words.indices.contains(index) ? PartOfSpeech(rawValue: tags[index]) : nil
    }

    /// What the words around *'s* tell about it.
    private func genitive(_ knowledge: WordKnowledge) -> EnglishGenitive {
        EnglishGenitive(
            count: words.count, tag: likelier, form: { words.indices.contains($0) ? form($0) : "" },
            isSmall: { isSmall($0, knowledge) },
            isParticiple: { isParticiple($0, knowledge) })
    }

    private func isSmall(_ index: Int, _ knowledge: WordKnowledge) -> Bool {
        guard words.indices.contains(index) else { return true }
        let word = Int(words[index])
        if !cache.traits[word].isCapital && !cache.traits[word].isAllCapitals { return true }
        let wordClass = Int(cache.classes[word])
        return wordClass >= 0
            && knowledge.model.readings(ofClass: wordClass).contains {
                let reading = PackedReading(rawValue: $0)
                return reading.tag == PartOfSpeech.adjective.rawValue && reading.isCapitalised
            }
    }

    /// Makes a verb of *'s* that was wrongly taken for the genitive, or the other way round.
    private mutating func mendGenitive(at index: Int, _ knowledge: WordKnowledge) {
        guard form(index) == "'s" else { return }
        switch partOfSpeech(index) {
        case .auxiliary where genitive(knowledge).isGenitive(at: index):
            tags[index] = PartOfSpeech.particle.rawValue
        case .particle where genitive(knowledge).isVerb(at: index):
            tags[index] = PartOfSpeech.auxiliary.rawValue
            for place in index + 1..<min(words.count, index + 4) {
                if let likelier = likelier(place) { tags[place] = likelier.rawValue }
            }
        default: break
        }
    }

    /// What a word is whose place behind *'s* made the tagger call it a noun, though the lists know it as none: *angry*, *upstairs*.
    private func likelier(_ index: Int) -> PartOfSpeech? {
        let tag = partOfSpeech(index)
        guard tag == .noun, index > 0, form(index - 1) == "'s" || partOfSpeech(index - 1) == .adverb else { return tag }
        let known = cache.known[Int(words[index])]
        if known & PartOfSpeech.bits(.numeral) != 0 { return .numeral }
        let form = form(index)
        if form != "home", EnglishGenitiveWords.places.contains(form) { return .adverb }
        if known & PartOfSpeech.bits(.noun) != 0 { return tag }
        return [.adjective, .adverb].first { known & PartOfSpeech.bits($0) != 0 } ?? tag
    }

    private func isParticiple(_ index: Int, _ knowledge: WordKnowledge) -> Bool {
        if folded(index).suffix(2) == Array("ed".utf8) { return true }
        let wordClass = Int(cache.classes[Int(words[index])])
        return wordClass >= 0
            && knowledge.model.readings(ofClass: wordClass).contains {
                PackedReading(rawValue: $0).traits.contains(.participle)
            }
    }

    private mutating func auxiliaryVariant(at index: Int, _ knowledge: WordKnowledge) -> LemmaVariant {
        guard partOfSpeech(index) == .auxiliary else { return .usual }
        var place = index + 1
        while place < min(words.count, index + 4) {
            let form = form(place)
            if form == "better", folded(index).last == UInt8(ascii: "d") { return .have }
            switch partOfSpeech(place) {
            case .adverb, .particle,
                .determiner where form == "all":
                place += 1
            case .adjective where form == "gone":
                tags[place] = PartOfSpeech.verb.rawValue
                return .have
            case .adjective where form == "done" && index > 1 && EnglishHave.asked.contains(self.form(index - 2)):
                tags[place] = PartOfSpeech.verb.rawValue
                return .have
            case .verb, .auxiliary:
                let lemma = lemma(at: place, knowledge: knowledge)
                return EnglishHave(
                    subject: index > 0 ? (self.form(index - 1), partOfSpeech(index - 1)) : ("", nil),
                    beforeSubject: index > 1 ? self.form(index - 2) : "",
                    verb: (form, String(decoding: lemmaBytes[lemma], as: UTF8.self)),
                    object: partOfSpeech(place + 1)
                ).variant(of: folded(index))
            default: return .usual
            }
        }
        return .usual
    }
}

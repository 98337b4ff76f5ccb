import BitextCore

/// Tells English *'s* that stands for *is* or *has* from the genitive, where the tagger took it for the genitive.
///
/// A genitive has a noun behind it, or is elliptical and then governed: *at the baker's*, *that is John's*. What is the subject of a clause
/// without a noun behind it has a verb: *the dog's asleep*, *Mary's in the garden*.
struct EnglishGenitive {
    let count: Int
    /// The part of speech of a word; `nil` outside the sentence.
    let tag: (Int) -> PartOfSpeech?
    /// The folded letters of a word.
    let form: (Int) -> String
    /// Whether a word is written in small letters, or has a capital everywhere, as *Italian* has.
    let isSmall: (Int) -> Bool
    /// Whether a word may be a participle of the past.
    let isParticiple: (Int) -> Bool

    /// What the noun phrase before *'s* depends on.
    private enum Governor {
        /// Nothing, or a verb that has clauses behind it: *I think Tom's late*.
        case clause
        /// A verb that has things behind it: *they fed the city's poor*.
        case verb
        /// A preposition, or a verb such as *be*: *at the baker's*, *that is John's*.
        case phrase
    }

    /// Whether *'s* at a place is a verb.
    func isVerb(at index: Int) -> Bool {
        guard index > 0, index + 1 < count, !isOfPossessor(index) else { return false }
        if isNot(index + 1) { return true }
        let place = afterAdverbs(index)
        if place < count, isParticiple(place), isPassive(place) { return true }
        // With a capital it begins a title: *Disney's The Lion King*.
        guard isSubject(index - 1), isSmall(place) || tag(place) == .properNoun || tag(place) == .numeral else {
            return false
        }
        let hasAdverb = place > index + 1
        switch tag(place) {
        case .adjective: return isPredicate(place, index)
        case .adverb where hasAdverb: return false
        case .adposition where form(place) != "of", .subordinatingConjunction:
            return governor(of: index) == .clause && !isSaint(index - 1) && !hasVerb(from: place)
        case .particle: return form(place) == "to" && governor(of: index) == .clause && !hasVerb(from: place)
        case .determiner where EnglishGenitiveWords.determiners.contains(form(place)):
            return governor(of: index) != .phrase || !hasOtherVerb(than: index)
        case .pronoun where EnglishGenitiveWords.pronouns.contains(form(place)):
            return governor(of: index) == .clause
        case .numeral: return isAge(place) && governor(of: index) == .clause && !hasOtherVerb(than: index)
        case .verb where form(place).hasSuffix("ing"): return isProgressive(place, index)
        case .properNoun: return form(index - 1) == "name" && endsName(place)
        case .noun where EnglishGenitiveWords.days.contains(form(place)) || form(place) == "home":
            return endsPhrase(place + 1) && governor(of: index) == .clause && !hasOtherVerb(than: index)
        default: return hasAdverb && endsPhrase(place) && isPlaced(index, before: place)
        }
    }

    /// Whether *'s* that looks like a verb is the genitive: in *a friend of my mother's*, behind which the verb comes (*called*), and before
    /// a title (*Disney's The Lion King*).
    func isGenitive(at index: Int) -> Bool {
        if isOfPossessor(index), isFinite(index + 1) { return true }
        let isTitle = tag(index + 1) == .determiner && !isSmall(index + 1) && tag(index - 1) == .properNoun
        return isTitle && hasOtherVerb(than: index)
    }

    // MARK: What stands behind

    private func isNot(_ place: Int) -> Bool { ["not", "n't"].contains(form(place)) }

    /// The place of the first word behind `index` that is no adverb.
    private func afterAdverbs(_ index: Int) -> Int {
        var place = index + 1
        while place < min(count, index + 4), tag(place) == .adverb { place += 1 }
        return place
    }

    /// Whether a participle has nothing behind it that could be possessed.
    private func isPassive(_ place: Int) -> Bool {
        switch tag(place + 1) {
        case .noun, .properNoun, .adjective, .numeral, .symbol, .other, .verb: return false
        default: break
        }
        if tag(place) == .verb { return tag(place + 1) != .particle || place + 2 < count }
        return tag(place) == .adjective && !(0..<count).contains { isVerb(tag($0)) }
    }

    /// Whether the adjective at a place is what the subject is said to be, and belongs to no noun.
    private func isPredicate(_ place: Int, _ index: Int) -> Bool {
        let before = form(place - 1)
        let isSuperlative = form(place).hasSuffix("est") && form(place) != "honest" && form(place) != "modest"
        if isSuperlative || EnglishGenitiveWords.attributes.contains(form(place))
            || EnglishGenitiveWords.degrees.contains(before)
        {
            return false
        }
        guard let end = afterAdjectives(place) else { return false }
        switch tag(end) {
        case .noun, .properNoun, .numeral, .symbol, .other, .verb, .auxiliary: return false
        default: break
        }
        guard governor(of: index) == .clause else { return false }
        return !EnglishGenitiveWords.people.contains(form(place)) || !hasVerb(from: place)
    }

    /// The place behind adjectives and adverbs, and behind others joined to them; `nil` at a hyphen.
    private func afterAdjectives(_ place: Int) -> Int? {
        var place = place + 1
        while place < count {
            if tag(place) == .adverb || tag(place) == .adjective || EnglishGenitiveWords.days.contains(form(place)) {
                place += 1
            } else if form(place) == "-" {
                return nil
            } else if let next = joined(place) {
                place = next + 1
            } else {
                return place
            }
        }
        return place
    }

    /// The place of the adjective that a comma, a conjunction or both at a place join to the one before.
    private func joined(_ place: Int) -> Int? {
        var next = place
        if form(next) == "," { next += 1 }
        if tag(next) == .coordinatingConjunction { next += 1 }
        return next > place && describes(next) ? next : nil
    }

    private func describes(_ place: Int) -> Bool {
        switch tag(place) {
        case .adjective: return true
        case .adverb: return tag(place + 1) == .adjective || tag(place + 1) == .verb
        case .verb: return form(place).hasSuffix("ing") || form(place).hasSuffix("ed")
        default: return false
        }
    }

    /// Whether nothing stands at a place that a genitive before it could belong to.
    private func endsPhrase(_ place: Int) -> Bool {
        switch tag(place) {
        case .punctuation: return form(place) != "-"
        case nil, .adposition, .determiner, .pronoun, .coordinatingConjunction, .subordinatingConjunction: return true
        default: return false
        }
    }

    /// Whether nothing but adverbs stands behind *'s*, and they say where somebody is.
    private func isPlaced(_ index: Int, before end: Int) -> Bool {
        let isAttribute = (index + 1..<end).contains { EnglishGenitiveWords.attributes.contains(form($0)) }
        guard governor(of: index) == .clause, !isAttribute else { return false }
        let isPlace = (index + 1..<end).contains { EnglishGenitiveWords.places.contains(form($0)) }
        return isPlace || !hasOtherVerb(than: index)
    }

    /// Whether a number at a place says how old somebody is, or how long something: *twelve*, *six years old*.
    private func isAge(_ place: Int) -> Bool {
        if form(place) == "dozen" { return false }
        if tag(place + 1) == .punctuation || tag(place + 1) == nil { return form(place + 1) != "-" }
        let isMeasured = tag(place + 2) == .adjective || tag(place + 2) == .adverb
        return tag(place + 1) == .noun && isMeasured && endsPhrase(place + 3)
    }

    /// Whether a name, and nothing else, begins at a place: *my name's Tom*.
    private func endsName(_ place: Int) -> Bool {
        var end = place
        while tag(end) == .properNoun { end += 1 }
        return endsPhrase(end)
    }

    /// Whether *'s* is the auxiliary of the form in *-ing* at a place, which is no noun of a verb: *the dog's barking woke us*.
    private func isProgressive(_ place: Int, _ index: Int) -> Bool {
        if [.noun, .properNoun, .adjective].contains(tag(place + 1)) { return false }
        return governor(of: index) == .clause && !hasVerb(from: place + 1)
    }

    // MARK: What stands before

    private func isSubject(_ place: Int) -> Bool {
        switch tag(place) {
        case .noun, .properNoun: return true
        case .pronoun: return EnglishGenitiveWords.indefinite.contains(form(place))
        default: return false
        }
    }

    /// Whether the name before *'s* is that of a saint, after whom churches are called.
    private func isSaint(_ place: Int) -> Bool { ["st", "st.", "saint"].contains(form(place - 1)) }

    /// The place before the noun phrase that ends before `index`.
    private func beforePhrase(_ index: Int) -> Int {
        var place = index - 1
        while place >= 0 {
            switch tag(place) {
            case .noun, .properNoun, .adjective, .numeral, .particle: place -= 1
            case .determiner: return place - 1
            case .pronoun where EnglishGenitiveWords.indefinite.contains(form(place)): return place - 1
            case .pronoun where EnglishGenitiveWords.possessives.contains(form(place)): return place - 1
            default: return place
            }
        }
        return place
    }

    private func governor(of index: Int) -> Governor {
        let place = beforePhrase(index)
        let word = place < 0 ? "" : form(place)
        switch tag(place) {
        case .auxiliary: return .phrase
        case .adposition: return EnglishGenitiveWords.openers.contains(word) ? .clause : .phrase
        case .verb where EnglishGenitiveWords.copulas.contains(word): return .phrase
        case .verb: return EnglishGenitiveWords.saying.contains(word) ? .clause : .verb
        default: return .clause
        }
    }

    /// Whether the noun before *'s* is the possessor in *a friend of my mother's*.
    private func isOfPossessor(_ index: Int) -> Bool {
        let place = beforePhrase(index)
        guard place > 0, form(place) == "of" else { return false }
        let start = beforePhrase(place) + 1
        return start < place && EnglishGenitiveWords.indefiniteArticles.contains(form(start))
    }

    // MARK: Other verbs

    private func isVerb(_ tag: PartOfSpeech?) -> Bool { tag == .verb || tag == .auxiliary }

    private func isFinite(_ place: Int) -> Bool {
        guard isVerb(tag(place)), !form(place).hasSuffix("ing") else { return false }
        return place == 0 || tag(place - 1) != .particle || form(place - 1) != "to"
    }

    private func hasOtherVerb(than index: Int) -> Bool { (0..<count).contains { $0 != index && isFinite($0) } }

    /// Whether a verb follows before the clause ends, to which the noun phrase with *'s* is the subject.
    private func hasVerb(from start: Int) -> Bool {
        for place in start..<max(start, count) {
            switch tag(place) {
            case .verb, .auxiliary: if isFinite(place) { return true }
            case .punctuation: if form(place) != "-" { return false }
            case .coordinatingConjunction: return false
            case .subordinatingConjunction, .pronoun: if place > start { return false }
            default: break
            }
        }
        return false
    }
}

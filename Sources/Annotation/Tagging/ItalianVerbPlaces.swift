import BitextCore

/// Places in an Italian sentence where a word that may be a verb is one: behind *io*, behind *mi*, as the only one that could be.
///
/// First and second persons, orders and the past of narrators are rare in the treebanks, and many of these forms are nouns too (*lavoro*,
/// *conto*, *spese*).
struct ItalianVerbPlaces {
    let sentence: SentenceWords

    private static let proclitics = SentenceWords.hashes("mi ti ci vi si m' t' c' v' s'")
    // Not *se*, which is mostly a conjunction: *se la parte*.
    private static let before = SentenceWords.hashes("me te ce ve glie")
    private static let objects = SentenceWords.hashes("lo la li le ne l'")
    private static let wrong = SentenceWords.hash("torto")
    private static let having = SentenceWords.hashes(
        "ho hai ha abbiamo avete hanno avevo avevi aveva avevamo avevate avevano avrà avrò avrebbe avesse abbia aver avere avendo"
    )
    private static let being = SentenceWords.hashes(
        "sono sei è siamo siete ero eri era eravamo eravate erano sarà saranno sarebbe fosse fossero sia siano esser essere essendo"
    )
    private static let when = SentenceWords.hashes("quando mentre appena finché")
    private static let subjects = SentenceWords.hashes("io tu")
    private static let thirdPersons = SentenceWords.hashes("lui lei egli ella essa esso chi")
    private static let alone = SentenceWords.hashes(
        "solo sola soli sole stesso stessa certo causa medesimo primo prima")
    private static let not = SentenceWords.hash("non")
    private static let openers = SentenceWords.hashes("« \" “ — – -")
    private static let stop = SentenceWords.hash(".")
    private static let ofs = SentenceWords.hashes("di d' del dei degli delle della dello dell' e o ed")
    private static let ends = SentenceWords.hashes(". ! ? … ... !! !!! ?! !?")
    private static let prepositions = SentenceWords.hashes("a ad di d' da in con su per tra fra")
    private static let joints = SentenceWords.hashes(", e ed")
    private static let articles = SentenceWords.hashes("il lo la l' i gli le un uno una un'")
    private static let adverbs = SentenceWords.hashes(
        "domani oggi ieri stasera stanotte adesso presto sempre subito molto poco troppo tanto tutti tutto via tardi")
    private static let nouns = PartOfSpeech.bits(.noun, .properNoun)

    /// Calls with the places of such words and what they may be, as bits.
    func forEach(_ body: (_ place: Int, _ allowed: UInt32) -> Void) {
        for index in 0..<sentence.count where isDoubtful(index) {
            if followsPronoun(index) {
                body(index, PartOfSpeech.verbs)
            } else if isDenied(index) || isCompound(index) {
                body(index, ~Self.nouns)
            }
        }
        for index in 1..<max(1, sentence.count) where Self.prepositions.contains(sentence.form(index - 1)) {
            if isFiniteAlone(index) { body(index, ~PartOfSpeech.verbs) }
        }
        beginning(body)
        orders(body)
        only(body)
    }

    /// Whether a word may be a verb in a finite form and in no form that a preposition can govern, and may be a noun (*a cubetti*).
    private func isFiniteAlone(_ index: Int) -> Bool {
        sentence.isFinite(index) && sentence.may(index, be: PartOfSpeech.bits(.noun))
            && sentence.readingTraits(index).isDisjoint(with: [.participle, .gerund, .infinitive])
    }

    /// Orders in a row at the beginning, which participles might be: *Salate, pepate e servite*.
    private func orders(_ body: (Int, UInt32) -> Void) {
        func isOrder(_ place: Int) -> Bool {
            sentence.endsInTe(place)
                && (sentence.known(place) == 0 || sentence.readingTraits(place).contains(.imperative))
        }
        var place = 0
        while isOrder(place), isOrder(place + 2), Self.joints.contains(sentence.form(place + 1)) {
            body(place, PartOfSpeech.verbs)
            body(place + 2, PartOfSpeech.verbs)
            place += 2
        }
    }

    /// Whether a word may be a verb or something else, but no word of a closed class.
    private func isDoubtful(_ index: Int) -> Bool {
        let known = sentence.known(index)
        return known & PartOfSpeech.verbs != 0 && known & ~PartOfSpeech.verbs != 0
            && known & PartOfSpeech.closed & ~PartOfSpeech.verbs == 0
            && !(index > 0 && sentence.isCapital(index)) && !Self.alone.contains(sentence.form(index))
    }

    /// Whether a pronoun stands before a word that stands before verbs alone, and not behind a verb itself (*metter si*); or *io* or *tu*
    /// behind it, or *quando* before it.
    private func followsPronoun(_ index: Int) -> Bool {
        let previous = sentence.form(index - 1)
        if Self.proclitics.contains(previous) { return !sentence.may(index - 2, be: PartOfSpeech.verbs) }
        if Self.objects.contains(previous), Self.before.contains(sentence.form(index - 2)) {
            return !sentence.may(index - 3, be: PartOfSpeech.verbs)
        }
        guard sentence.isFinite(index) else { return false }
        if Self.subjects.contains(sentence.form(index + 1)) { return true }
        if index == 1, Self.thirdPersons.contains(previous), !sentence.endsInO(1) { return true }
        if Self.when.contains(previous) { return !Self.ofs.contains(sentence.form(index + 1)) }
        if previous == Self.not { return Self.subjects.contains(sentence.form(index - 2)) }
        return Self.subjects.contains(previous)
    }

    /// Whether a participle that may be a noun follows its auxiliary: *ha fatto*, *sono partiti*.
    private func isCompound(_ index: Int) -> Bool {
        guard sentence.readingTraits(index).contains(.participle), sentence.isSmall(index),
            sentence.form(index) != Self.wrong
        else { return false }
        let auxiliary = sentence.form(index - 1)
        if Self.having.contains(auxiliary) { return sentence.endsInO(index) }
        let isLast = index + 1 == sentence.count || sentence.isMark(index + 1)
        return Self.being.contains(auxiliary)
            && (isLast || sentence.isOnly(index + 1, PartOfSpeech.bits(.adposition, .adverb)))
    }

    /// Whether *non* stands before a word that may be finite, and not as in *il punto di non ritorno*.
    private func isDenied(_ index: Int) -> Bool {
        let opening = PartOfSpeech.bits(.adposition, .determiner)
        return index > 0 && sentence.form(index - 1) == Self.not && sentence.isFinite(index)
            && (!sentence.may(index - 2, be: opening) || sentence.may(index - 2, be: PartOfSpeech.bits(.pronoun)))
    }

    /// A word at the beginning that an article or a determiner follows is no noun: *usa il computer*.
    private func beginning(_ body: (Int, UInt32) -> Void) {
        let first = Self.openers.contains(sentence.form(0)) ? 1 : 0
        guard isDoubtful(first), sentence.isFinite(first), Self.articles.contains(sentence.form(first + 1)),
            sentence.readingTraits(first).isDisjoint(with: [.participle, .gerund]), !sentence.isCapital(first + 2)
        else { return }
        body(first, PartOfSpeech.verbs)
    }

    /// Whether the first word ends as first persons do and a preposition or a noun follows, as in *Lavoro in banca*.
    private func beginsWithI() -> Bool {
        guard sentence.endsInO(0), sentence.isSmall(1), sentence.form(sentence.count - 1) == Self.stop else {
            return false
        }
        if Self.ofs.contains(sentence.form(1)) { return false }
        return Self.prepositions.contains(sentence.form(1)) || sentence.isOnly(1, PartOfSpeech.bits(.noun))
    }

    /// A sentence with an end has a verb: what alone can be it is it, behind a noun or before an adverb (*il prezzo sale*, *parto domani*).
    private func only(_ body: (Int, UInt32) -> Void) {
        guard sentence.count > 2, sentence.count < 12, Self.ends.contains(sentence.form(sentence.count - 1)) else {
            return
        }
        var place: Int?
        for index in 0..<sentence.count where sentence.may(index, be: PartOfSpeech.verbs) {
            if place != nil && Self.adverbs.contains(sentence.form(index)) { continue }
            if place != nil { return }
            place = index
        }
        guard let place, isDoubtful(place), sentence.isFinite(place),
            sentence.readingTraits(place).isDisjoint(with: [.participle, .gerund])
        else { return }
        let adverb = PartOfSpeech.bits(.adverb)
        if place == 0 {
            let isAdverb = sentence.isOnly(1, adverb) && sentence.isSmall(1) || Self.adverbs.contains(sentence.form(1))
            if isAdverb || beginsWithI() { body(place, PartOfSpeech.verbs) }
        } else if place == 1, Self.adverbs.contains(sentence.form(0)) {
            body(place, PartOfSpeech.verbs)
        } else if sentence.isOnly(place - 1, PartOfSpeech.bits(.noun)), sentence.isSmall(place - 1) {
            if place + 2 == sentence.count || sentence.isOnly(place + 1, adverb) { body(place, PartOfSpeech.verbs) }
        }
    }
}

import BitextCore

/// Pronouns that look like articles or like the conjunction *se*, before the past of narrators and before what can only be a verb: *la prese
/// per mano*, *le corse incontro*, *la guardava*, *se la cavò*.
struct ItalianObjects {
    let sentence: SentenceWords

    private static func hash(_ word: String) -> UInt64 { SentenceWords.hash(word) }
    private static func hashes(_ words: String) -> WordSet { SentenceWords.hashes(words) }

    private static let (se, le) = (hash("se"), hash("le"))
    private static let objects = hashes("la lo li le l' n' ne")
    private static let likeArticles = hashes("la lo le l' gli")
    private static let being = hashes(
        "è e' é era erano sono fu furono sarà saranno sarebbe sarebbero fosse fossero sia siano")
    private static let been = hashes("stato stata stati state")
    private static let towards = hashes(
        "incontro addosso dietro accanto contro vicino intorno attorno davanti appresso sopra")
    /// What is asked for or given without an article: *le chiese scusa*.
    private static let bare = hashes("perdono scusa aiuto conto omaggio giustizia ragione coraggio consiglio")
    private static let articles = hashes("il lo la l' i gli le un uno una un'")
    private static let ends = hashes(". ! ? … ... !! !!! ?! !?")
    private static let prepositions = hashes(
        "di a da in su con per tra fra verso sopra sotto dopo prima senza contro lungo secondo tutto tutta tutti tutte")
    private static let joints = hashes("e ed ma che quando mentre perché se poi")
    private static let pronoun = PartOfSpeech.bits(.pronoun)
    private static let nominal = PartOfSpeech.bits(.noun, .adjective)
    private static let beforeNouns = PartOfSpeech.bits(.adposition, .determiner)

    /// Calls with the places of such pronouns and of their verbs, and what they may be, as bits.
    func forEach(_ body: (_ place: Int, _ allowed: UInt32) -> Void) {
        for index in 0..<max(0, sentence.count - 1) {
            let form = sentence.form(index)
            if form == Self.se, Self.objects.contains(sentence.form(index + 1)) { reflexive(index, body) }
            guard Self.likeArticles.contains(form), !sentence.isCapital(index + 1),
                sentence.known(index + 1) & PartOfSpeech.closed & ~PartOfSpeech.verbs == 0,
                !Self.prepositions.contains(sentence.form(index - 1))
            else { continue }
            guard isVerbAlone(index + 1) || sentence.isPast(index + 1) && isObject(index) else { continue }
            body(index, Self.pronoun)
            body(index + 1, PartOfSpeech.verbs)
        }
    }

    /// Whether a word can be nothing but a finite verb, which no article stands before.
    private func isVerbAlone(_ index: Int) -> Bool {
        sentence.isOnly(index, PartOfSpeech.verbs) && sentence.isFinite(index)
            && sentence.readingTraits(index).isDisjoint(with: [.participle, .infinitive, .gerund])
    }

    /// Whether a word before one in the past is no article of it: *la prese*, since *presa* would follow; *le prese la mano*.
    private func isObject(_ index: Int) -> Bool {
        let isNoun = sentence.may(index + 1, be: Self.nominal)
        if sentence.form(index) != Self.le { return !isNoun || !sentence.readingTraits(index + 1).contains(.singular) }
        if !isNoun { return true }
        let next = sentence.form(index + 2)
        if Self.towards.contains(next) || Self.bare.contains(next) { return true }
        guard Self.ends.contains(sentence.form(sentence.count - 1)) else { return false }
        let isClosed = index + 2 < sentence.count && sentence.isMark(index + 2)
        return (isClosed || Self.articles.contains(next)) && isOnlyVerb(index + 1)
    }

    /// Whether no other word of the clause may be a verb.
    private func isOnlyVerb(_ place: Int) -> Bool {
        func isEdge(_ index: Int) -> Bool { sentence.isMark(index) || Self.joints.contains(sentence.form(index)) }
        func isVerb(_ index: Int) -> Bool {
            guard sentence.isFinite(index) else { return false }
            return !(sentence.may(index, be: Self.nominal) && sentence.may(index - 1, be: Self.beforeNouns))
        }
        var index = place - 2
        while index >= 0, !isEdge(index) {
            if isVerb(index) { return false }
            index -= 1
        }
        index = place + 1
        while index < sentence.count, !isEdge(index) {
            if isVerb(index) { return false }
            index += 1
        }
        return true
    }

    /// *Se la cavò*, *se n'era accorto*: reflexive before the past of narrators, and before *essere* with a participle, which has no object
    /// otherwise.
    private func reflexive(_ index: Int, _ body: (Int, UInt32) -> Void) {
        // *Mi chiese se la conobbe.*
        let previous = sentence.form(index - 1)
        guard Self.joints.contains(previous) || !sentence.may(index - 1, be: PartOfSpeech.verbs) else { return }
        let verb = index + 2
        let isPlural = sentence.form(index + 1) == Self.le
        if Self.being.contains(sentence.form(verb)) {
            let isAdverb = sentence.isOnly(verb + 1, PartOfSpeech.bits(.adverb))
            let participle = isAdverb ? verb + 2 : verb + 1
            // *Se ne è stato informato* is a condition, and so is *se le è piaciuto*.
            if Self.been.contains(sentence.form(participle)),
                sentence.readingTraits(participle + 1).contains(.participle)
            {
                return body(index, PartOfSpeech.bits(.subordinatingConjunction))
            }
            guard sentence.readingTraits(participle).contains(.participle), !isPlural || sentence.endsInE(participle)
            else { return }
            body(verb, PartOfSpeech.bits(.auxiliary))
            body(participle, PartOfSpeech.verbs)
        } else if sentence.isPast(verb) {
            guard isObject(index + 1), !isPlural || sentence.count < 10 else { return }
            body(verb, PartOfSpeech.verbs)
        } else {
            return
        }
        body(index, Self.pronoun)
        body(index + 1, Self.pronoun)
    }
}

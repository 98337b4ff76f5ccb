import BitextCore

/// English words of which the words beside them tell what they are, though the tagger has seen it too seldom: *he can fish*, *turn left*,
/// *which book*.
struct EnglishNeighbours {
    let sentence: SentenceWords

    private static func hash(_ word: String) -> UInt64 { SentenceWords.hash(word) }
    private static func hashes(_ words: String) -> WordSet { SentenceWords.hashes(words) }

    private static let modals = hashes("can could will would shall should may might must 'll ca wo")
    private static let doing = hashes("do does did")
    private static let not = hashes("n't not")
    private static let subjects = hashes("i you he she it we they who")
    private static let between = hashes("n't not never also always only just even still then")
    private static let turns = hashes(
        "turn turns turned turning bear bears bearing veer veers veered veering swing swung swerve swerved steer steered keep look looked hang pull pulled go"
    )
    private static let (left, all, that) = (hash("left"), hash("all"), hash("that"))
    private static let stop = hash(".")
    private static let hyphen = hash("-")
    private static let objects = hashes("him them me us")
    private static let adverbs = hashes(
        "here there now then down up off out over in on away back again today tonight tomorrow")
    private static let amounts = hashes("bit little lot few")
    private static let determiners = hashes("the a an your")
    private static let questions = hashes("which what whose")
    private static let articles = hashes("the a an my your his its our their")
    private static let marks = PartOfSpeech.bits(.punctuation)
    private static let behindVerb = PartOfSpeech.bits(.adposition, .determiner, .particle, .coordinatingConjunction)
    private static let (noun, verb, name) = (
        PartOfSpeech.bits(.noun), PartOfSpeech.bits(.verb), PartOfSpeech.bits(.properNoun)
    )
    private static let others = PartOfSpeech.bits(
        .adjective, .adverb, .interjection, .numeral, .properNoun, .subordinatingConjunction)
    private static let heads = PartOfSpeech.bits(.noun, .properNoun, .adjective, .numeral)

    /// Calls with the places of such words and what they may be, as bits.
    func forEach(_ body: (_ place: Int, _ allowed: UInt32) -> Void) {
        beginning(body)
        ending(body)
        for index in 0..<sentence.count {
            let form = sentence.form(index)
            if isInfinitive(index) { body(index, Self.verb) }
            if form == Self.left, Self.turns.contains(sentence.form(index - 1)), endsClause(index + 1) {
                body(index, PartOfSpeech.bits(.adverb))
                if index == 1 { body(0, Self.verb) }
            }
            if form == Self.that, sentence.form(index - 1) == Self.all, isSingularVerb(index + 1) {
                body(index, PartOfSpeech.bits(.pronoun))
                body(index + 1, Self.verb)
            }
            if Self.questions.contains(form), sentence.may(index + 1, be: Self.noun),
                Self.doing.contains(sentence.form(index + 2)), sentence.isSmall(index + 1),
                sentence.known(index + 1) & PartOfSpeech.closed == 0
            {
                body(index + 1, Self.noun)
            }
            if Self.objects.contains(form), sentence.may(index - 1, be: Self.verb),
                sentence.may(index - 1, be: Self.noun)
            {
                body(index - 1, ~Self.noun)
            }
            if Self.articles.contains(form), isThing(index + 1) { body(index + 1, ~PartOfSpeech.verbs) }
        }
    }

    /// Whether a noun stands where the infinitive of a verb must, behind a pronoun and a modal verb or behind *don't*.
    private func isInfinitive(_ index: Int) -> Bool {
        guard index > 0, sentence.isSmall(index), sentence.may(index, be: Self.noun | Self.verb),
            sentence.known(index) & PartOfSpeech.closed == 0, endsPhrase(index + 1)
        else { return false }
        var place = index - 1
        while place > 0, index - place < 3, Self.between.contains(sentence.form(place)) { place -= 1 }
        let auxiliary = sentence.form(place)
        if Self.modals.contains(auxiliary) { return Self.subjects.contains(sentence.form(place - 1)) }
        return Self.doing.contains(auxiliary) && place < index - 1 && Self.not.contains(sentence.form(place + 1))
    }

    /// Whether nothing stands at `index` that a noun before it could belong to.
    private func endsPhrase(_ index: Int) -> Bool {
        endsClause(index) || sentence.isOnly(index, PartOfSpeech.bits(.pronoun, .determiner, .adverb, .adposition))
    }

    private func endsClause(_ index: Int) -> Bool {
        if index >= sentence.count || sentence.isMark(index) || Self.adverbs.contains(sentence.form(index)) {
            return true
        }
        return sentence.known(index) & Self.behindVerb != 0 && !sentence.may(index, be: Self.heads)
    }

    /// Whether a word in small letters ends in *-s* as third persons do, which *that* can't determine as a plural.
    private func isSingularVerb(_ index: Int) -> Bool {
        sentence.isSmall(index) && sentence.endsInS(index)
            && (sentence.known(index) == 0 || sentence.may(index, be: Self.verb))
    }

    /// Whether a form that is of a verb and a noun too (*saw*, *leaves*) can only be the noun: behind an article, with no noun behind it.
    private func isThing(_ index: Int) -> Bool {
        sentence.isSmall(index) && sentence.may(index, be: Self.noun) && sentence.may(index, be: Self.verb)
            && sentence.known(index) & PartOfSpeech.closed & ~PartOfSpeech.verbs == 0
            && !sentence.may(index, be: PartOfSpeech.bits(.adjective)) && endsClause(index + 1)
            && sentence.form(index + 1) != Self.hyphen
    }

    /// The last word of a short sentence in which nothing else can be a verb, where it agrees with the noun before it as a verb does.
    ///
    /// Such are *My dog barks* and *Prices vary*.
    private func ending(_ body: (Int, UInt32) -> Void) {
        let last = sentence.count - 2
        guard last > 0, last < 6, sentence.form(last + 1) == Self.stop, sentence.isSmall(last),
            sentence.isOnly(last - 1, Self.noun), sentence.endsInS(last) != sentence.endsInS(last - 1),
            sentence.known(last) == 0 || sentence.may(last, be: Self.verb),
            !sentence.may(last, be: PartOfSpeech.bits(.adjective, .adverb))
        else { return }
        let hasOther = (0..<last).contains { sentence.may($0, be: PartOfSpeech.verbs) || sentence.known($0) == 0 }
        if !hasOther { body(last, Self.verb) }
    }

    /// An order at the head of a sentence, whose capital says nothing: *Grease a tin*, *Bake for an hour*.
    private func beginning(_ body: (Int, UInt32) -> Void) {
        guard sentence.count > 2, sentence.isCapital(0), !sentence.isCapital(1) else { return }
        let known = sentence.known(0)
        let isVerb = known == 0 || known & (Self.verb | Self.noun) != 0
        let isOther = known & (PartOfSpeech.closed | Self.others) != 0
        if isVerb, !isOther, Self.determiners.contains(sentence.form(1)), !Self.amounts.contains(sentence.form(2)) {
            body(0, Self.verb)
        } else if known & Self.verb != 0, known & Self.name == 0, sentence.known(1) & Self.behindVerb != 0 {
            body(0, ~Self.name)
        }
    }
}

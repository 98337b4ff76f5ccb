import BitextCore

/// Frequent Italian words that are several things, of which the words beside them tell one.
///
/// Such are *ora* in *che ora è*, *sia* in *sia oggi sia domani*, *chiese* in *le chiese se…*.
struct ItalianHomographs {
    let sentence: SentenceWords

    private static func hash(_ word: String) -> UInt64 { SentenceWords.hash(word) }
    private static func hashes(_ words: String) -> WordSet { SentenceWords.hashes(words) }

    private static let noun = PartOfSpeech.bits(.noun)
    private static let adjective = PartOfSpeech.bits(.adjective)
    private static let adverb = PartOfSpeech.bits(.adverb)
    private static let conjunction = PartOfSpeech.bits(.coordinatingConjunction)
    private static let pronoun = PartOfSpeech.bits(.pronoun)
    private static let by = PartOfSpeech.bits(.adposition)
    private static let determiner = PartOfSpeech.bits(.determiner)

    private static let (hour, anchor, era, way) = (hash("ora"), hash("ancora"), hash("era"), hash("via"))
    private static let (either, that, how) = (hash("sia"), hash("che"), hash("come"))
    private static let (her, certain, give) = (hash("le"), hash("certo"), hashes("dai dài"))
    private static let sorry = hashes("scusa scusi scusate scusami")
    private static let elided = hashes("l' un' dell' all' nell' dall' sull' quest' quell' coll' d'")
    private static let beforeHour = hashes(
        "mezz' un' quest' quell' ogni l' dell' all' nell' dall' prima terza ultima ultim' nuova buon' mezza qualche altra altr'"
    )
    private static let beforeWhat = hashes("a da di per verso fino sai so sapete dimmi chiese chiede")
    private static let being = hashes("è e' é era sarebbe sarà fosse sia sono sei ero eri siamo siete erano eravamo fu")
    private static let feminine = hashes(
        "una la questa quella della nella alla dalla sulla nostra vostra loro sua tua mia ogni qualche per con di in ad a"
    )
    private static let ofs = hashes("di del dello della dell' dei degli delle d'")
    private static let asked = hashes("se perché perchè cosa dove quando quanto chi come quale")
    private static let (asks, more, immediately, one) = (hash("chiese"), hash("più"), hash("subito"), hash("un"))
    private static let heed = hash("retta")
    private static let giving = hashes(
        """
        da da' dà dai dò do diamo date danno davo davi dava davamo davate davano diedi desti diede dette demmo deste diedero dettero darò
        darai darà daremo darete daranno darei daresti darebbe daremmo dareste darebbero dessi desse dessimo dessero dia diano dare dar
        dando dato
        """)
    private static let amongGiving = hashes("mi ti gli le ci vi ne lo più mai sempre troppa poca molta tanta subito")
    private static let (except, comma) = (hash("salvo"), hash(","))
    private static let having = hashes(
        "ha ho hai hanno abbiamo avete aveva avevano avere aver avendo ebbe avrebbe")
    private static let articles = hashes("il un")
    private static let harmed = hashes(
        "un una un' la le il i danni gravi numerosi numerose molte molti ingenti violenze dei delle")
    private static let objects = hashes("lo li mi ti ci vi ne gli")
    private static let andOr = hash("e/o")
    private static let reflexives = hashes("me te se ce ve")
    private static let states = hashes("stai sta state stanno stavi stava va vanno andò andava mai")
    private static let openers = hashes(", ; : « \" “ — – - ma e ciao ehi dai su salve buongiorno … ...")
    private static let pauses = hashes(", ! !! !!! . … ... se ma ;")
    private static let beforeSubjunctive = hashes(
        """
        che non si se ci lo cosa così quale dove benché sebbene affinché purché lui lei egli ella esso essa qualora perché come ne vi mi ti
        chiunque qualunque comunque quanto chi penso pensa pensi pensano credo crede credi crediamo ritengo ritiene ritenere sembra pare
        immagino suppongo spero spera temo dicono voglio vuole vogliono bisogna quello questo ciò
        """)
    private static let ends = hashes("? ?! !? ??")

    /// Calls with the places of such words and what they may be, as bits.
    func forEach(_ body: (_ place: Int, _ allowed: UInt32) -> Void) {
        var either: [Int] = []
        for index in 0..<sentence.count {
            switch sentence.form(index) {
            case Self.hour: if isHour(index) { body(index, Self.noun) }
            case Self.anchor:
                let isOf = Self.ofs.contains(sentence.form(index + 1))
                let isNoun =
                    isOf || !sentence.may(index + 1, be: Self.adjective) && sentence.form(index + 1) != Self.more
                if index > 0, Self.elided.contains(sentence.form(index - 1)), isNoun { body(index, Self.noun) }
                if index == 0 || Self.openers.contains(sentence.form(index - 1)), !isOf { body(index, Self.adverb) }
            case Self.era: if isEra(index) { body(index, Self.noun) }
            case Self.way:
                if sentence.isCapital(index + 1), !sentence.isCapital(index - 1) { body(index, Self.noun) }
                if isDescribed(index), !sentence.isCapital(index + 1) { body(index, Self.noun) }
                if Self.objects.contains(sentence.form(index - 1)), Self.pauses.contains(sentence.form(index + 1)) {
                    body(index, Self.adverb)
                }
            case Self.either: either.append(index)
            case Self.andOr: body(index, Self.conjunction)
            case Self.how:
                if index == 0 || Self.openers.contains(sentence.form(index - 1)),
                    Self.states.contains(sentence.form(index + 1)),
                    Self.ends.contains(sentence.form(sentence.count - 1))
                {
                    body(index, Self.adverb)
                }
            case Self.her:
                if sentence.form(index + 1) == Self.asks,
                    Self.asked.contains(sentence.form(index + 2)) || asksWhat(index + 2)
                {
                    body(index, Self.pronoun)
                    body(index + 1, PartOfSpeech.verbs)
                }
            case Self.certain:
                if Self.being.contains(sentence.form(index - 1)), sentence.form(index + 1) == Self.that {
                    body(index, Self.adjective)
                }
            case Self.immediately:
                // *Ha subito un danno*, but *ha subito detto* and *fallo subito*.
                let previous = sentence.form(index - 1)
                if Self.having.contains(previous) {
                    if sentence.isOnly(index + 1, Self.determiner) || Self.harmed.contains(sentence.form(index + 1)) {
                        body(index, PartOfSpeech.bits(.verb))
                    }
                } else if !Self.articles.contains(previous), !sentence.may(index + 1, be: Self.by) {
                    body(index, Self.adverb)
                }
            case Self.heed: if isGiven(index) { body(index, Self.noun) }
            case Self.one:
                if sentence.form(index - 1) == Self.hash("l'") { body(index, Self.pronoun) }
            case Self.except:
                let isOpening = index == 0 || sentence.form(index - 1) == Self.comma
                if isOpening, sentence.may(index + 1, be: Self.noun | PartOfSpeech.bits(.determiner, .adposition)) {
                    body(index, ~(PartOfSpeech.verbs | Self.adjective | Self.noun | PartOfSpeech.bits(.properNoun)))
                }
            default: beginning(index, body)
            }
        }
        pair(either, body)
    }

    /// *Dammi retta*, *non gli dava mai retta*; not *una linea retta*.
    private func isGiven(_ index: Int) -> Bool {
        var place = index - 1
        while place > 0, place > index - 4, Self.amongGiving.contains(sentence.form(place)) { place -= 1 }
        return Self.giving.contains(sentence.form(place))
    }

    private func asksWhat(_ index: Int) -> Bool {
        sentence.form(index) == Self.that && sentence.form(index + 1) == Self.hash("cosa")
    }

    private func isHour(_ index: Int) -> Bool {
        let previous = sentence.form(index - 1)
        if Self.beforeHour.contains(previous) { return true }
        if previous == Self.that { return index == 1 || Self.beforeWhat.contains(sentence.form(index - 2)) }
        let isBefore = sentence.form(index + 1) == Self.that || Self.ofs.contains(sentence.form(index + 1))
        return Self.being.contains(previous) && isBefore
    }

    /// *Un'era*, *l'era dei lumi*, *una nuova era*; not *se l'era presa*.
    private func isEra(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let isVerb = sentence.readingTraits(index + 1).contains(.participle)
        if Self.elided.contains(sentence.form(index - 1)) {
            let isOther =
                Self.ofs.contains(sentence.form(index + 1))
                || sentence.isOnly(index + 1, Self.adjective) && !Self.reflexives.contains(sentence.form(index - 2))
            let isPronoun = sentence.form(index - 1) == Self.hash("l'") && !isOther
            return !isVerb && !isPronoun
        }
        return !isVerb && isDescribed(index)
            && (index + 1 == sentence.count || !sentence.may(index + 1, be: Self.adjective))
    }

    /// Whether an adjective in the feminine singular and its article or preposition stand before a word.
    private func isDescribed(_ index: Int) -> Bool {
        index > 1 && sentence.may(index - 1, be: Self.adjective)
            && sentence.known(index - 1) & (PartOfSpeech.closed | PartOfSpeech.bits(.adverb)) == 0
            && Self.feminine.contains(sentence.form(index - 2))
    }

    /// *Scusa, …* and *Dai, …* at the head of a sentence or a clause.
    private func beginning(_ index: Int, _ body: (Int, UInt32) -> Void) {
        let form = sentence.form(index)
        guard Self.sorry.contains(form) || Self.give.contains(form) else { return }
        let isLast = index + 1 == sentence.count
        guard index == 0 || Self.openers.contains(sentence.form(index - 1)),
            isLast || Self.pauses.contains(sentence.form(index + 1))
        else { return }
        body(index, PartOfSpeech.verbs)
    }

    // MARK: Sia … sia, sia … che

    private func pair(_ places: [Int], _ body: (Int, UInt32) -> Void) {
        let places = places.filter { !Self.beforeSubjunctive.contains(sentence.form($0 - 1)) }
        var number = 0
        while number < places.count {
            let place = places[number]
            if number + 1 < places.count, places[number + 1] - place < 14 {
                body(place, Self.conjunction)
                body(places[number + 1], Self.conjunction)
                number += 2
                continue
            }
            if let other = partner(of: place) {
                body(place, Self.conjunction)
                body(other, Self.conjunction)
            }
            number += 1
        }
    }

    /// The *che* that belongs to a *sia*: no verb stands between, and what is behind both is alike (*sia per i ricchi che per i poveri*).
    private func partner(of place: Int) -> Int? {
        guard place > 0 || !sentence.may(place + 1, be: Self.adjective) else { return nil }
        for index in (place + 2)..<max(place + 2, min(place + 9, sentence.count)) {
            if sentence.form(index) == Self.that { return areAlike(place + 1, index + 1) ? index : nil }
            let isVerb = sentence.isOnly(index, PartOfSpeech.verbs) && sentence.isFinite(index)
            if isVerb || sentence.form(index) == Self.comma { return nil }
        }
        return nil
    }

    private func areAlike(_ first: Int, _ second: Int) -> Bool {
        if Self.indefinite.contains(sentence.form(first)) { return false }
        if sentence.isCapital(first) && sentence.isCapital(second) { return true }
        let common = sentence.known(first) & sentence.known(second)
        if common & PartOfSpeech.bits(.adposition, .determiner) != 0 { return true }
        return common & (Self.adjective | Self.noun) != 0
            && (sentence.known(first) | sentence.known(second)) & (PartOfSpeech.closed & ~PartOfSpeech.verbs) == 0
    }

    private static let indefinite = hashes("un uno una un' più meno molto")
}

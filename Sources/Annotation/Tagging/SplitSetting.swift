import BitextCore

/// Where a token is parted otherwise than usual, as the tokens beside it tell.
enum SplitSetting {
    /// *Alzati!*: an order with a pronoun, a participle elsewhere.
    case order
    /// *Cogli occhi*, *colla mano*: a preposition with an article, a verb or a noun elsewhere.
    case beforeNoun
    /// *Lorenzo de' Medici*: a preposition with an article between names.
    case betweenNames
    /// *Ne' campi*, *ne' suoi occhi*: a preposition with an article, *né* elsewhere.
    case beforePlural
    /// *Me lo dai*, *Dai, vieni!*: a verb, a preposition with an article elsewhere.
    case afterPronoun
    /// *Dallo a me*, *dagli una mano*: a verb with a pronoun, a preposition with an article elsewhere.
    case beforePreposition
    /// *Il generale Dalla Chiesa*: a name, a preposition with an article elsewhere.
    case beforeName

    /// *Dai un'occhiata*, *dai da mangiare*: a verb before what no preposition with an article stands before.
    case beforeObject
    /// *Gli dei*: a noun, a preposition with an article elsewhere.
    case behindArticle

    /// *Fallo subito*, *Valle a prendere*: an order with a pronoun, a noun elsewhere.
    case shortOrder

    private static func words(_ text: String) -> WordSet { SentenceWords.hashes(text) }
    private static let pronouns = words("mi ti ci vi lo li la le ne gli me te ce ve")
    private static let prepositions = words("a al alla ai agli alle ad")
    private static let articles = words("il lo la l' i gli le un uno una un' del della di in con ogni suo sua mio mia")
    private static let openers = words(", « \" “ ” — – - : … ... ma e su dai")
    private static let comma = WordForm(",").digitless
    private static let plainOrders = words(
        "sbrigati alzati fermati ricordati calmati svegliati figurati vergognati fidati guardati levati")
    private static let forOneself = words("di d' che un una del della da bene pure")
    private static let exclamation = words("! !! !!! ?! !?")

    private static let afterOrder = words(
        """
        subito ora adesso pure bene tu voi anche ancora sempre presto così come quando se per prima vivo viva vedere sapere coraggio forza
        un una uno un' il lo la l' i gli le questo questa quello quella tutto tutti tutte da con tuo tua
        """)
    private static let forNouns = words("fatti")
    private static let pauses = words(", ! !! !!!")
    private static let noOrder = words("da con per come se tutti tutte quando prima così ancora lo")
    private static let determiners = words(
        "un una uno un' il lo la l' i gli le questo questa questi queste quel quello quella quei quegli qualche ciò tutto"
    )
    /// What no preposition that holds an article stands before.
    private static let noNouns = words(
        "un una un' il lo la l' gli le questo questa questi queste quello quella qualche ciò da a al allo alla all' ai agli alle mi ti"
    )
    /// What is given without an article.
    private static let bare = words(
        "retta ascolto ragione torto fastidio noia fuoco vita inizio prova peso spazio fiducia speranza importanza atto voce corso luogo modo"
    )
    private static let i = WordForm("ai").suffixes[0]
    private static let plurals = words("miei tuoi suoi nostri vostri loro quali primi due tre")
    private static let that = WordForm("che").digitless
    private static let toHim = WordForm("dagli").digitless
    private static let masculine = words("gli degli agli dagli sugli negli quegli begli cogli")
    private static let clocks = words("alle all' e fino ai")
    private static let to = WordForm("a").digitless
    private static let one = WordForm("una").digitless
    /// Surnames that begin with a preposition, which nothing but the list tells from one at the head of a sentence.
    private static let surnames: [UInt64: WordSet] = {
        let list = [
            "del":
                "piero vecchio noce turco bosco debbio prete gaudio bono boca bufalo genio giudice corno core giglio zotto conte",
            "della": "valle robbia rovere porta seta vedova volpe bella corte gherardesca scala monica mea peruta",
            "dell'": "utri orto acqua olio aquila oro anna aglio",
            "dalla": "chiesa costa vecchia libera bona torre mora",
            "dall'": "oglio ara ongaro igna orto", "dal": "pozzo pra bosco lago pane", "dello": "russo iacono",
            "delle": "donne fave piane", "degli": "esposti angeli innocenti abeti uberti alessandri",
        ]
        return Dictionary(uniqueKeysWithValues: list.map { (WordForm($0.key).digitless, words($0.value)) })
    }()

    /// The tokens around one; `nil` stands for the edges of the segment.
    struct Place {
        var token: WordTraits
        var previous: WordTraits?
        var next: WordTraits?
        var afterNext: WordTraits?
        /// What the lists call the token behind and the one behind that, as bits, and what their readings tell.
        var nextKnown: UInt32
        var nextReadings: ReadingTraits
        var afterNextReadings: ReadingTraits
        var previousIsName: Bool
    }

    /// Whether the tokens before and behind are such.
    func holds(at place: Place) -> Bool {
        let (previous, next) = (place.previous, place.next)
        let isOpening = previous.map { Self.openers.contains($0.form) } ?? true
        switch self {
        case .order:
            guard isOpening, let next else { return false }
            if previous == nil, next.form == Self.comma { return Self.plainOrders.contains(place.token.form) }
            return Self.exclamation.contains(next.form) || Self.forOneself.contains(next.form)
                || place.nextKnown != 0 && place.nextKnown & ~PartOfSpeech.bits(.adverb) == 0
        case .beforeNoun:
            let nouns = PartOfSpeech.bits(.noun, .adjective)
            let isNoun = place.nextKnown != 0 && place.nextKnown & ~nouns == 0
            return isNoun && !(previous.map { Self.articles.contains($0.form) } ?? false)
        case .betweenNames: return place.previous?.isCapital == true && place.next?.isCapital == true
        case .beforePlural:
            guard let next else { return false }
            if Self.plurals.contains(next.form) { return true }
            return next.isWord && next.suffix1 == Self.i
                && place.nextKnown & (PartOfSpeech.closed | PartOfSpeech.bits(.adverb)) == 0
        case .afterPronoun:
            let isCall = isOpening && (next.map { Self.pauses.contains($0.form) } ?? false)
            return isCall || previous.map { Self.pronouns.contains($0.form) } ?? false
        case .shortOrder:
            guard isOpening, let next else { return false }
            if next.form == Self.to { return place.afterNextReadings.contains(.infinitive) }
            if Self.exclamation.contains(next.form) || place.nextReadings.contains(.infinitive) { return true }
            return Self.afterOrder.contains(next.form)
                && !(Self.forNouns.contains(place.token.form) && Self.noOrder.contains(next.form))
        case .beforeObject:
            guard let next, !next.isCapital, !next.isAllCapitals else { return false }
            return Self.noNouns.contains(next.form) || Self.bare.contains(next.form)
                || isOpening && next.form == Self.that
        case .behindArticle:
            guard let previous, Self.masculine.contains(previous.form) else { return false }
            // *Dagli dei soldi* is an order, with an article of a part.
            return previous.form != Self.toHim || place.nextKnown != PartOfSpeech.bits(.noun)
        case .beforePreposition:
            guard let next else { return false }
            return Self.prepositions.contains(next.form) && !next.isCapital && !next.isAllCapitals
                || isBeforeArticle(place) || Self.bare.contains(next.form)
        case .beforeName:
            guard let next, next.isCapital else { return false }
            guard let previous else {
                let isLonger = place.afterNext?.isCapital ?? false
                return !isLonger && Self.surnames[place.token.form]?.contains(next.form) ?? false
            }
            return place.previousIsName || !previous.isCapital && previous.isWord
        }
    }

    /// Whether an article follows, which none does behind a preposition that holds one; *dalle una alle due* is a time.
    private func isBeforeArticle(_ place: Place) -> Bool {
        guard let next = place.next, Self.determiners.contains(next.form), !next.isCapital else { return false }
        return next.form != Self.one || !(place.afterNext.map { Self.clocks.contains($0.form) } ?? true)
    }
}

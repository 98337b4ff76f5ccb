/// The words around English *'s* that tell what it is.
enum EnglishGenitiveWords {
    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Determiners that no genitive has behind it.
    static let determiners = words("a an the this these no some any another quite")
    /// Pronouns that a subject may be said to be.
    static let pronouns = words(
        """
        my your his her our their mine yours hers ours theirs what nothing something everything anything nobody someone me you him us it
        """)
    static let possessives = words("my your his her its our their whose")
    static let indefinite = words(
        """
        everybody everyone somebody someone nobody anybody anyone everything something nothing anything one else none
        """)
    static let indefiniteArticles = words("a an some one two three this that these those no any another")
    static let days = words("today tonight tomorrow yesterday")
    /// Adverbs that say where somebody is.
    static let places = words(
        """
        here there away back home out up down in off over on upstairs downstairs outside inside abroad nearby around ahead indoors
        outdoors elsewhere everywhere nowhere somewhere together apart alone fine okay ok
        """)
    /// Adjectives that stand before nouns alone, as after a genitive.
    static let attributes = words(
        """
        own first second third fourth fifth last next former latter main chief only same other very such entire whole sole own inner
        outer upper lower principal primary junior senior
        """)
    /// Adverbs that make a superlative, or an ordinal, of the adjective behind them.
    static let degrees = words("most least second third fourth fifth ever")
    /// Adjectives that stand for people, or things, of the kind: *the city's poor*.
    static let people = words(
        """
        poor rich homeless elderly unemployed wealthy sick dead disabled young old blind deaf wounded faithful needy best worst better
        elder equal superior
        """)
    /// Verbs that say what something is, besides *be*.
    static let copulas = words("become becomes became becoming remain remains remained")
    /// Prepositions that are conjunctions too: *before dinner's ready*.
    static let openers = words(
        "before after since until till than as like because if though although once while when that")
    /// Verbs that have clauses behind them, in the forms that have.
    static let saying: Set<String> = {
        let regular = words(
            """
            hope guess suppose believe wish reckon notice realize realise imagine assume fear claim figure suspect pretend ensure
            explain insist promise warn show prove decide discover remember doubt deny
            """)
        let irregular = words(
            """
            think thinks thought say says said know knows knew known see sees saw seen hear hears heard feel feels felt bet swear swears
            swore mean means meant tell tells told understand understands understood forget forgets forgot find finds found
            """)
        return irregular.union(
            regular.flatMap { [$0] + EnglishInflection.sibilant($0) + EnglishInflection.past($0) })
    }()
}

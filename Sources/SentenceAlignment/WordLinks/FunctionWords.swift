import BitextCore

/// The words that hold sentences together: their translations shift with the grammar, so that place alone says nothing of them.
enum FunctionWords {
    /// Whether a word, as the hash of its folded letters, is one of them.
    static func contains(_ hash: UInt64, in language: Language) -> Bool {
        language == .italian ? italian.contains(hash) : english.contains(hash)
    }

    /// What an English word may be to a phrasal verb.
    static func phrasalRole(_ hash: UInt64) -> PhrasalRole {
        if particles.contains(hash) { return .particle }
        if afterParticles.contains(hash) { return .afterParticle }
        return objects.contains(hash) ? .object : .none
    }

    /// The hash of a word's folded letters.
    static func hash(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private static func table(_ words: String) -> Set<UInt64> { Set(words.utf8.split(separator: 0x20).map(hash)) }

    private static let italian = table(
        "il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle dell al allo alla ai agli "
            + "alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle "
            + "sull col coi d e ed o od ma che chi cui se si mi ti ci vi ne me te ce ve se m t c v s n io tu egli ella esso "
            + "essa lui lei noi voi loro essi esse mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri "
            + "nostre vostro vostra vostri vostre questo questa questi queste quest quello quella quelli quelle quel quei "
            + "quegli quell non piu come quando dove dov mentre perche poiche affinche quindi dunque pero anche anch pure "
            + "cosi ho hai ha abbiamo avete hanno avevo aveva avevano avere avuto abbia abbiano avrebbe avra sono sei e "
            + "siamo siete era erano ero essere stato stata stati state sia siano fu furono sara saranno sarebbe sto sta "
            + "stanno stava qui qua li la quale quali qual cio ogni qualche alcuni alcune tutto tutti tutta tutte qualcosa "
            + "qualcuno nessuno niente nulla molto poi gia ancora solo proprio dopo prima senza sotto sopra verso contro "
            + "oppure ovvero ossia bensi eppure infatti cui ad dei")
    private static let english = table(
        "the a an of to in on at by for with from into onto upon about as than and or but nor so if that which who whom whose "
            + "what this these those it its he him his she her hers they them their we us our you your i me my mine not n t "
            + "nt no is are was were be been being am has have had having do does did will would shall should can could may "
            + "might must there here when where while because how why all any some each every s re ve ll d m let up out off "
            + "over under after before between through during without against also too very more most only just then yet "
            + "ever never himself herself itself themselves myself yourself one")

    private static let particles = table("up off out down away back over along apart")
    private static let afterParticles = table("with of for on to")
    private static let objects = table("it them him her me us you this that")
}

/// What a word may be to the phrasal verb before it.
enum PhrasalRole: UInt8 {
    case none
    /// It makes phrasal verbs and seldom anything else when it follows one: *gave up*.
    case particle
    /// It follows the particle of some: *put up with*.
    case afterParticle
    /// It may stand between a verb and its particle: *cut it off*.
    case object
}

import BitextCore

/// The first word of a sentence, whose capital says nothing: a word that the lists know as no name is none, unless a name or a verb
/// follows, as behind a surname that is a word too (*Verdi ha scritto*, *Fini Gianfranco*).
struct ItalianBeginnings {
    let sentence: SentenceWords

    private static let quotes = SentenceWords.hashes("« \" “ — – -")
    private static let articles = SentenceWords.hashes("il lo la l' i gli le un uno una un'")
    private static let name = PartOfSpeech.bits(.properNoun)
    private static let mayBeNames = PartOfSpeech.bits(.noun, .adjective, .properNoun, .verb, .auxiliary)

    /// Calls with the place of such a word and what it may be, as bits.
    func forEach(_ body: (_ place: Int, _ allowed: UInt32) -> Void) {
        guard sentence.count > 0 else { return }
        let place = Self.quotes.contains(sentence.form(0)) ? 1 : 0
        let known = sentence.known(place)
        guard sentence.isCapital(place), known != 0 else { return }
        // A word of a closed class is what the list says.
        if known & Self.mayBeNames == 0 { return body(place, known) }
        let isOrder = Self.articles.contains(sentence.form(place + 1)) && known & ~PartOfSpeech.verbs == 0
        let isNamed = sentence.may(place + 1, be: PartOfSpeech.bits(.adposition)) && sentence.isCapital(place + 2)
        let isFollowed = sentence.isCapital(place + 1) || sentence.isFinite(place + 1) || isNamed
        if isOrder || known & Self.name == 0 && !isFollowed { body(place, ~Self.name) }
    }
}

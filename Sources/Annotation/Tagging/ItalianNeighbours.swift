import BitextCore

/// Words of which the words beside them tell what they are, though the texts that the tagger learns from show it too seldom.
///
/// Such are *molto pane*, *sei biciclette*, *mezz'ora* and *dott. Verdi*.
struct ItalianNeighbours {
    let traits: (Int) -> WordTraits
    /// What a word of the sentence may be, as bits; 0 where no list has it.
    let known: (Int) -> UInt32
    /// What the lists say of a word that is a noun alone.
    let nounTraits: (Int) -> ReadingTraits
    let count: Int

    private static func hash(_ word: String) -> UInt64 { WordForm(word).digitless }
    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { hash(String($0)) })
    }
    private static func bits(_ tags: [PartOfSpeech]) -> UInt32 { tags.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

    private static let quantities = hashes("molto troppo poco parecchio")
    private static let six = hash("sei")
    private static let you = hash("tu")
    private static let hour = hash("ora")
    private static let beforeHour = hashes("mezz' un' quest' quell' ogni")
    private static let seat = hash("sede")
    private static let were = hashes("fosti foste fummo")
    private static let averse = hash("avverso")
    private static let articles = hashes("il lo la l' i gli le un uno una un'")
    private static let quotes = hashes("« \" “ — – -")
    private static let titles = hashes(
        "sig. sig.ra dott. dott.ssa prof. prof.ssa ing. avv. arch. on. sen. geom. rag. mons. dottor ingegner professor signor signora"
    )
    /// What stands behind a title without being a name.
    private static let dignities = hashes(
        """
        presidente presidenti vicepresidente commissario ministro relatore sindaco giudice avvocato dottore dottor conte barone
        marchese generale colonnello direttore preside segretario capitano maestro professore onorevole deputato alto cancelliere
        governatore procuratore ambasciatore curato duca principe cavaliere rettore padrone tenente ispettore maggiore re mio ing.
        prof. avv. dott. arch. contessa marchesa baronessa maestra principessa duchessa
        """.replacing("\n", with: " "))
    private static let names = bits([.noun, .adjective, .properNoun, .verb, .auxiliary])

    /// Calls with the places of such words and what they may be, as bits.
    func forEach(_ body: (_ place: Int, _ allowed: UInt32) -> Void) {
        for index in 0..<count {
            let form = traits(index).form
            if form == Self.seat { body(index, ~ItalianClitics.verbs) }
            if Self.were.contains(form) { body(index, ItalianClitics.verbs) }
            if index <= 1 { begin(index, body) }
            if index > 0, form == Self.hour, Self.beforeHour.contains(traits(index - 1).form) {
                body(index, Self.bits([.noun]))
            }
            guard index + 1 < count else { continue }
            if form == Self.six || Self.quantities.contains(form) {
                count(index, form, body)
            } else if form == Self.averse, Self.articles.contains(traits(index + 1).form) {
                body(index, Self.bits([.adposition]))
            } else if Self.titles.contains(form), traits(index + 1).isCapital,
                !Self.dignities.contains(traits(index + 1).form)
            {
                body(index + 1, Self.bits([.properNoun]))
            }
        }
    }

    /// A word that may be a numeral or a quantity, before a noun that agrees with it.
    private func count(_ index: Int, _ form: UInt64, _ body: (Int, UInt32) -> Void) {
        guard known(index + 1) == Self.bits([.noun]) else { return }
        let noun = nounTraits(index + 1)
        if form == Self.six {
            if noun.contains(.plural), !noun.contains(.singular), index == 0 || traits(index - 1).form != Self.you {
                body(index, Self.bits([.numeral]))
            }
        } else if noun.contains(.singular), !noun.contains(.plural), !noun.contains(.feminine) {
            body(index, Self.bits([.determiner]))
        }
    }

    /// A word at the head of a sentence whose capital says nothing, when it is no name that the lists have.
    private func begin(_ index: Int, _ body: (Int, UInt32) -> Void) {
        guard traits(index).isCapital, index == 0 || Self.quotes.contains(traits(0).form), known(index) != 0 else {
            return
        }
        let isOrder =
            index + 1 < count && Self.articles.contains(traits(index + 1).form)
            && known(index) & ~ItalianClitics.verbs == 0
        if known(index) & Self.names == 0 || isOrder { body(index, ~Self.bits([.properNoun])) }
    }
}

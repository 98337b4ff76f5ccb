import BitextCore

/// Words of which the words beside them tell what they are, though the texts that the tagger learns from show it too seldom.
///
/// Such are *molto pane*, *sei biciclette* and *dott. Verdi*.
struct ItalianNeighbours {
    let sentence: SentenceWords

    private static func hash(_ word: String) -> UInt64 { SentenceWords.hash(word) }
    private static func hashes(_ words: String) -> WordSet { SentenceWords.hashes(words) }
    private static func bits(_ tags: [PartOfSpeech]) -> UInt32 { tags.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

    private static let quantities = hashes("molto troppo poco parecchio")
    private static let six = hash("sei")
    private static let you = hash("tu")
    private static let askers = hashes("dove dov' chi come com' quando perché se")
    private static let seat = hash("sede")
    private static let were = hashes("fosti foste fummo")
    private static let averse = hash("avverso")
    private static let articles = hashes("il lo la l' i gli le un uno una un'")
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
        """)

    /// Calls with the places of such words and what they may be, as bits.
    func forEach(_ body: (_ place: Int, _ allowed: UInt32) -> Void) {
        for index in 0..<sentence.count {
            let form = sentence.form(index)
            if form == Self.seat { body(index, ~ItalianClitics.verbs) }
            if Self.were.contains(form) { body(index, ItalianClitics.verbs) }
            if form == Self.six, Self.askers.contains(sentence.form(index - 1)), !countsNoun(index + 1) {
                body(index, ItalianClitics.verbs)
                continue
            }
            guard index + 1 < sentence.count else { continue }
            if form == Self.six || Self.quantities.contains(form) {
                count(index, form, body)
            } else if form == Self.averse, Self.articles.contains(sentence.form(index + 1)) {
                body(index, Self.bits([.adposition]))
            } else if Self.titles.contains(form), sentence.isCapital(index + 1),
                !Self.dignities.contains(sentence.form(index + 1))
            {
                body(index + 1, Self.bits([.properNoun]))
            }
        }
    }

    /// Whether a plural noun stands at a place.
    private func countsNoun(_ index: Int) -> Bool {
        sentence.known(index) == Self.bits([.noun]) && sentence.readingTraits(index).contains(.plural)
    }

    /// A word that may be a numeral or a quantity, before a noun that agrees with it.
    private func count(_ index: Int, _ form: UInt64, _ body: (Int, UInt32) -> Void) {
        guard sentence.known(index + 1) == Self.bits([.noun]) else { return }
        let noun = sentence.readingTraits(index + 1)
        if form == Self.six {
            if noun.contains(.plural), !noun.contains(.singular), index == 0 || sentence.form(index - 1) != Self.you {
                body(index, Self.bits([.numeral]))
            }
        } else if noun.contains(.singular), !noun.contains(.feminine) {
            body(index, Self.bits([.determiner]))
        }
    }
}

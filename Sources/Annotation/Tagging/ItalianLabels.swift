import BitextCore

/// Letters that name an item or a clause, which Italian treebanks call nouns: *a)*, *lettera b*, *le lettere c, d ed f*.
///
/// Legal and scientific texts are full of them, and the texts that the tagger learns from are not.
enum ItalianLabels {
    private static let closing = hash(")")
    private static let named = WordSet(
        ["lettera", "lettere", "lett.", "lett", "sezione", "sez.", "allegato", "tabella", "punto", "punti"].map(hash))
    private static let verb = hash("è")
    private static let joints = WordSet([",", "e", "ed", "o"].map(hash))
    /// The letters that are words too.
    private static let words = WordSet(["a", "e", "i", "o"].map(hash))

    private static func hash(_ word: String) -> UInt64 { WordForm(word).digitless }

    /// Calls with the place of each label among a sentence's words, from left to right.
    static func forEach(count: Int, traits: (Int) -> WordTraits, _ body: (Int) -> Void) {
        var last = -3
        for index in 0..<count where traits(index).isLetter {
            let word = traits(index)
            // *Il punto è che…*
            if word.form == verb { continue }
            let next = index + 1 < count ? traits(index + 1) : nil
            let isClosed = next?.form == closing
            let mayBe = !words.contains(word.form) || next?.isMark ?? true
            let isNamed = index > 0 && named.contains(traits(index - 1).form)
            let isInSeries = last == index - 2 && joints.contains(traits(index - 1).form)
            guard isClosed || mayBe && (isNamed || isInSeries) else { continue }
            last = index
            body(index)
        }
    }
}

extension WordTraits {
    /// Whether the word begins with a capital and has small letters too.
    var isCapital: Bool { kinds.contains(.capitalised) && !kinds.contains(.allCapitals) }

    /// Whether the word has capitals alone, of which there is one at least.
    var isAllCapitals: Bool { kinds.contains(.allCapitals) || kinds.isSuperset(of: [.single, .capitalised]) }

    /// Whether the word has a capital that isn't its first letter.
    var hasInnerCapital: Bool { kinds.contains(.innerCapital) }

    private var kinds: WordForm.Shape { WordForm.Shape(rawValue: UInt16(truncatingIfNeeded: shape)) }

    /// Whether the word is a single letter.
    fileprivate var isLetter: Bool { kinds.isSuperset(of: [.single, .letter]) }

    /// Whether the word has letters and begins with a small one.
    var isWord: Bool { kinds.contains(.letter) && !kinds.contains(.capitalised) }

    /// Whether the word is a mark and no more.
    var isMark: Bool { kinds.contains(.mark) && !kinds.contains(.letter) }
}

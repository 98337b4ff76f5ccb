public import BitextCore

/// How many of the words of texts a lexicon knows, numbers aside.
public struct WordHits: Sendable, Equatable {
    /// The number of words met on each side.
    public private(set) var words = Sides(italian: 0, english: 0)
    /// The number of those that the lexicon knows.
    public private(set) var known = Sides(italian: 0, english: 0)

    /// Makes a count of nothing yet.
    public init() {}

    /// Counts the words of a text, known where the lexicon has them in the text's language or, exchanged, in the other.
    public mutating func count(
        _ text: String, in language: Language, knownTo lexicon: TranslationLexicon, isExchanged: Bool = false
    ) {
        let known: Language = isExchanged ? language.other : language
        var found: [Word] = []
        Word.append(wordsOf: text, to: &found)
        for word in found where !word.isNumber {
            words[language] += 1
            if lexicon.place(of: word, in: known) != nil { self.known[language] += 1 }
        }
    }

    /// How many words of both sides the lexicon knows.
    public var total: Int { known.italian + known.english }

    /// The share of a side's words that is known, from 0 to 1.
    public func share(_ language: Language) -> Double {
        Double(known[language]) / Double(max(1, words[language]))
    }
}

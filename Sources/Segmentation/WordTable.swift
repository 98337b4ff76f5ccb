import BitextCore

/// The words that matter to the rules of one language, with their traits.
struct WordTable: Sendable {
    private var words = FoldedWordTable()

    /// The traits of the word that stands in `range` of `bytes`; none for unknown words.
    func traits(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> WordTraits {
        WordTraits(rawValue: words.flags(of: range, in: bytes))
    }

    /// The words that have any of the traits asked for, in small letters and in order.
    func words(with traits: WordTraits) -> [String] { words.words(with: traits.rawValue) }

    /// Gives the words of a list, which white space separates, more traits.
    mutating func add(_ traits: WordTraits, _ list: String) {
        words.insert(traits.rawValue, list)
    }

    /// Gives a language's abbreviations the traits of their kind.
    mutating func add(_ abbreviations: Abbreviations) {
        add([.neverFinal, .title], abbreviations.titles)
        add(.neverFinal, abbreviations.connectors)
        add([.beforeNumber, .mayBeFinal], abbreviations.references)
        add(.beforeNumber, abbreviations.numbered)
        add(.book, abbreviations.books)
        add(.mayBeFinal, abbreviations.final)
        add([.mayBeFinal, .company], abbreviations.companies)
        add(.mostlyFinal, abbreviations.closing)
        add(.unit, abbreviations.units)
        add(.proper, abbreviations.proper)
        add(.forename, abbreviations.forenames)
    }

    /// Makes a user's word an abbreviation of one kind, whatever it was.
    mutating func setAbbreviation(_ kind: WordTraits, word: String) {
        words.replace(WordTraits.abbreviation.rawValue, with: kind.rawValue, word: word)
    }
}

/// What the rules know about a word, as far as the end of a sentence goes.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt32

    /// An abbreviation that something always follows: *sig.*, *cfr.*, *Mr.*
    static let neverFinal = WordTraits(rawValue: 1 << 0)
    /// An abbreviation that may end a sentence; what follows decides: *S.p.A.*, *Inc.*
    static let mayBeFinal = WordTraits(rawValue: 1 << 1)
    /// An abbreviation after which a capital nearly always begins a sentence: *ecc.*, *etc.*
    static let mostlyFinal = WordTraits(rawValue: 1 << 2)
    /// An abbreviation where a number follows; otherwise what its other traits say.
    static let beforeNumber = WordTraits(rawValue: 1 << 3)
    /// A word that, with a capital, begins a sentence rather than a name.
    static let opener = WordTraits(rawValue: 1 << 4)
    /// A word that begins surnames too: *Di*, *La*, *De*.
    static let particle = WordTraits(rawValue: 1 << 5)
    /// A noun after which a lone letter is a label, not somebody's initial: *option B*, *vitamina C*.
    static let labelled = WordTraits(rawValue: 1 << 6)
    /// A verb that reports speech.
    static let speech = WordTraits(rawValue: 1 << 7)
    /// A name of a day, a month or a time zone.
    static let date = WordTraits(rawValue: 1 << 8)
    /// The last part of an Internet name.
    static let domain = WordTraits(rawValue: 1 << 9)
    /// An article or the like, after which a lone letter is a noun: *la C*.
    static let article = WordTraits(rawValue: 1 << 10)
    /// A name that ends in an exclamation mark.
    static let exclaimed = WordTraits(rawValue: 1 << 11)
    /// A word without a vowel that is no abbreviation.
    static let ordinary = WordTraits(rawValue: 1 << 12)
    /// A word that no sentence ends in.
    static let leaning = WordTraits(rawValue: 1 << 13)
    /// A unit of measurement, an abbreviation that may end a sentence where a number stands before it.
    static let unit = WordTraits(rawValue: 1 << 14)
    /// An abbreviation that introduces the sentence it begins: *PS.*
    static let introducing = WordTraits(rawValue: 1 << 15)

    /// A title or form of address, which stands before a name.
    static let title = WordTraits(rawValue: 1 << 16)
    /// The short name of a book, which has a capital and a number behind it.
    ///
    /// *1 Cor. 13*
    static let book = WordTraits(rawValue: 1 << 17)
    /// A company's legal form, behind which no name of a person or an office stands: *Inc.*
    static let company = WordTraits(rawValue: 1 << 18)
    /// A verb that begins a sentence where words in small letters follow: *Ask*, *Turn*.
    static let command = WordTraits(rawValue: 1 << 19)
    /// A name that looks like a verb: *Niccolò*.
    static let name = WordTraits(rawValue: 1 << 20)
    /// An abbreviation with a capital, another word without: *Ark.*, *Sun.*
    static let proper = WordTraits(rawValue: 1 << 21)
    /// An abbreviation that is somebody's first name with a capital: *Ed*, *Max*.
    static let forename = WordTraits(rawValue: 1 << 22)
    /// A word that begins sentences and is a surname as well: *Costa*, *May*.
    static let surname = WordTraits(rawValue: 1 << 23)

    static let abbreviation: WordTraits = [.neverFinal, .mayBeFinal, .mostlyFinal, .beforeNumber]
}

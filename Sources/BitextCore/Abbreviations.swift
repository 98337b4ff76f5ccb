/// The abbreviations of a language that are written with a full stop.
///
/// Each list is words without their last stop, parted by white space; what tells the lists apart is whether a sentence can end
/// in them. Sentences and tokens are found with the same ones.
public struct Abbreviations: Sendable {
    /// Titles and forms of address, which a name follows: *sig.*, *Mr.*
    public let titles: String
    /// Words of running text that something always follows: *cfr.*, *e.g.*
    public let connectors: String
    /// Parts of books, laws and dates, which a number mostly follows: *pag.*, *Sept.*
    public let references: String
    /// Words that are abbreviations only before a number: *No. 7*
    public let numbered: String
    /// Names of books and places that are abbreviations only with a capital and before a number.
    ///
    /// *1 Cor. 13*, *D. Mass. 2010*
    public let books: String
    /// Words that may end a sentence: *a.k.a.*, *cit.*
    public let final: String
    /// Legal forms of companies, which may end a sentence: *S.p.A.*, *Inc.*
    public let companies: String
    /// Words that mostly end a sentence when a capital follows: *ecc.*, *p.m.*
    public let closing: String
    /// Units of measurement, abbreviations only behind a number: *6 ft.*
    public let units: String
    /// Those of the other lists that are everyday words in small letters, and abbreviations only with a capital: *Sun.*, *Ark.*
    public let proper: String
    /// Those of the other lists that are somebody's name with a capital: *Ed*.
    public let forenames: String

    /// The abbreviations of a language.
    public static func of(_ language: Language) -> Abbreviations { language == .italian ? italian : english }
}

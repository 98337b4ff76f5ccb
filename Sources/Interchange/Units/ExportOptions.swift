public import BitextCore

/// How an export is to look; each writer uses what its format has a place for.
public struct ExportOptions: Sendable, Equatable {
    /// Which units are taken.
    public var filter: UnitFilter
    /// The side that is the source: first in the file, and the source language of TMX and XLIFF.
    public var source: Language
    /// The language tags that are written.
    public var tags: Sides<LanguageTag>
    /// When the export was made; without it nothing in the file is dated.
    public var date: Timestamp?
    /// The version of the program that writes, for the formats that name their tool.
    public var toolVersion: String
    /// The title of a page for people.
    public var title: String
    /// The probability below which a row of a page for people is marked as doubtful.
    public var doubtfulBelow: Double
    /// For which program a TMX file is meant.
    public var dialect: TMXDialect
    /// Whether pairs with the same two texts are written once in TMX, with their number as `usagecount`.
    ///
    /// Costs about 50 bytes of memory a different pair, and a survey of all units beforehand.
    public var mergesRepetitions: Bool
    /// What a line of TSV has after its two texts.
    public var columns: [TSVColumn]
    /// Whether TSV begins with a line that names the columns.
    public var header: Bool

    /// Makes options; by default Italian is the source and all is written that the format can hold.
    public init(
        filter: UnitFilter = UnitFilter(), source: Language = .italian,
        tags: Sides<LanguageTag> = Sides(italian: .italian, english: .english), date: Timestamp? = nil,
        toolVersion: String = "1", title: String = "Testo a fronte", doubtfulBelow: Double = 0.5,
        dialect: TMXDialect = .plain, mergesRepetitions: Bool = false, columns: [TSVColumn] = [],
        header: Bool = false
    ) {
        self.filter = filter
        self.source = source
        self.tags = tags
        self.date = date
        self.toolVersion = toolVersion
        self.title = title
        self.doubtfulBelow = doubtfulBelow
        self.dialect = dialect
        self.mergesRepetitions = mergesRepetitions
        self.columns = columns
        self.header = header
    }

    /// The two sides, source first.
    var sides: [Language] { [source, source.other] }

    /// Throws unless the two tags differ in more than case.
    func checkTags() throws(InterchangeError) {
        if tags.italian.matches(tags.english) { throw .sameLanguageTag(tags.italian.description) }
    }
}

/// For which program a TMX file is meant.
public enum TMXDialect: String, Sendable, CaseIterable {
    /// What every program reads.
    case plain
    /// The same with the fields in which Trados Studio keeps origin, confirmation and quality.
    case trados
}

/// What a line of TSV can have after its two texts.
public enum TSVColumn: String, Sendable, CaseIterable {
    /// The probability.
    case probability
    /// The bead's type.
    case type
    /// Who answers for the bead.
    case status
    /// The name of the document.
    case document
    /// The unit's id.
    case id
}

public import BitextCore

/// Builds the index of a corpus, document by document.
///
/// The distinct tokens and where segments and beads begin stay in memory until `finish` writes it all; the texts
/// themselves wait in nameless files under `TMPDIR` (or `/var/tmp`) once they are long.
public struct IndexWriter {
    var sides: Sides<SideBuilder>
    private var names = StringList()
    private var titles = StringList()
    private var keys = LexiconBuilder()
    private var values = LexiconBuilder()
    private var metadataStarts: [UInt32] = [0]
    private var metadataKeys: [UInt32] = []
    private var metadataValues: [UInt32] = []
    private var documentBeads: [UInt32] = [0]
    private var identities: [UInt32] = []

    /// The attributes besides the form that tokens have where the program annotated them.
    public static let annotationAttributes = ["lemma", "pos", "parts"]

    /// Begins an index without documents, whose tokens have besides their form the attributes of these names.
    public init(
        attributes: Sides<[String]> = Sides(
            italian: IndexWriter.annotationAttributes, english: IndexWriter.annotationAttributes)
    ) {
        sides = attributes.map { SideBuilder(attributes: $0) }
    }

    /// How many tokens of a language have been added.
    public func tokenCount(in language: Language) -> Int { sides[language].tokenCount }

    /// Adds a document after the others.
    ///
    /// Throws `IndexError.badDocument` if its beads don't cover its segments or a segment's tokens don't lie in its
    /// text; the writer can't be used after that.
    public mutating func add(_ document: IndexDocument) throws(IndexError) {
        let name = document.description.name
        do {
            try Bitext.checkCoverage(of: document.segments.map(\.count), by: document.beads)
        } catch {
            throw .badDocument(name: name, reason: error.description)
        }
        for language in Language.allCases {
            do {
                let segments = document.segments[language]
                let sizes = document.beads.lazy.map { $0[language].count }
                // By their properties the builders change in place; the subscript would copy them.
                switch language {
                case .italian:
                    try sides.italian.add(segments, beadSizes: sizes, structures: document.structures.italian)
                case .english:
                    try sides.english.add(segments, beadSizes: sizes, structures: document.structures.english)
                }
            } catch {
                let place = "\(language.name) segment \(error.number + 1)"
                throw .badDocument(name: name, reason: "in its \(place) \(error.reason)")
            }
        }
        append(document.description, beads: document.beads.count, identity: document.identity)
    }

    /// Adds what is known of a document besides its texts.
    mutating func append(_ description: DocumentDescription, beads: Int, identity: Int) {
        names.append(description.name)
        titles.append(description.title)
        for (key, value) in description.metadata.sorted(by: { $0.key < $1.key }) {
            metadataKeys.append(keys.number(of: key))
            metadataValues.append(values.number(of: value))
        }
        metadataStarts.append(UInt32(metadataKeys.count))
        documentBeads.append(documentBeads[documentBeads.count - 1] + UInt32(beads))
        identities.append(UInt32(truncatingIfNeeded: identity))
    }

    /// Writes the index into `directory`, in the place of the one that is there, and names the `state` of the database
    /// in it, and the `recipe` by which its tokens were made.
    public func finish(directory: String, state: String, recipe: String = "") throws(IndexError) {
        let counts = Language.allCases.map { sides[$0].attributes.count }
        var file = try IndexFileWriter(
            directory: directory, sections: SectionCode.sectionCount(attributes: counts))
        try file.write(SectionCode.state.rawValue, bytes: Array(state.utf8))
        try file.write(SectionCode.library.rawValue, bytes: Array(Collation.version.utf8))
        var (keys, values) = (keys, values)
        for (number, language) in Language.allCases.enumerated() {
            let side = sides[language]
            try side.write(to: &file, side: UInt32(number), language: language.code)
            try side.structures.write(
                to: &file, side: UInt32(number), tokenCount: side.tokenCount, units: side.units, keys: &keys,
                values: &values)
        }
        try write(names.bytes, names.starts, .names, .nameStarts, to: &file)
        try write(titles.bytes, titles.starts, .titles, .titleStarts, to: &file)
        try write(keys.bytes, keys.starts, .keys, .keyStarts, to: &file)
        try write(values.bytes, values.starts, .values, .valueStarts, to: &file)
        try file.write(SectionCode.metadataStarts.rawValue, metadataStarts, maximum: metadataKeys.count)
        try file.write(SectionCode.metadataKeys.rawValue, metadataKeys, maximum: keys.count)
        try file.write(SectionCode.metadataValues.rawValue, metadataValues, maximum: values.count)
        try file.write(SectionCode.documentBeads.rawValue, documentBeads, maximum: Int(documentBeads.last ?? 0))
        try file.write(SectionCode.documentIdentities.rawValue, identities, maximum: Int(identities.max() ?? 0))
        try file.write(SectionCode.recipe.rawValue, bytes: Array(recipe.utf8))
        try file.finish()
    }

    private func write(
        _ bytes: [UInt8], _ starts: [UInt32], _ section: SectionCode, _ startSection: SectionCode,
        to file: inout IndexFileWriter
    ) throws(IndexError) {
        if bytes.count >= UInt32.max { throw .tooLarge(what: "bytes of names and metadata") }
        try file.write(section.rawValue, bytes: bytes)
        try file.write(startSection.rawValue, starts, maximum: bytes.count)
    }
}

/// Strings end to end in UTF-8, and where each begins.
private struct StringList {
    private(set) var bytes: [UInt8] = []
    private(set) var starts: [UInt32] = [0]

    mutating func append(_ string: String) {
        bytes += string.utf8
        starts.append(UInt32(truncatingIfNeeded: bytes.count))
    }
}

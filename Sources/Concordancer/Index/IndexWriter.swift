public import BitextCore

/// Builds the index of a corpus, document by document.
///
/// The distinct tokens and where segments and beads begin stay in memory until `finish` writes it all; the texts
/// themselves wait in nameless files under `TMPDIR` (or `/var/tmp`) once they are long.
public struct IndexWriter {
    var sides: Sides<SideBuilder>
    var documents = DocumentList()

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
        documents.append(document.description, beads: document.beads.count, identity: document.identity)
    }

    /// Writes the index into `directory`, in the place of the one that is there, and names the `state` of the database
    /// in it, and the `recipe` by which its tokens were made.
    public func finish(directory: String, state: String, recipe: String = "") throws(IndexError) {
        var file = try IndexFileWriter(directory: directory, sections: sectionCount)
        try write(to: &file, state: state, recipe: recipe)
        try file.finish()
    }

    /// Writes the index behind the documents of `earlier`, as if these had been added before: into `directory`, in the place of the one that
    /// is there.
    ///
    /// It takes little more than to copy `earlier`, whose tokens may have some attributes less, which are empty then (`canFollow`). What
    /// comes out is the same to the byte as if all had been indexed at once.
    public func finish(
        behind earlier: Index, directory: String, state: String, recipe: String = ""
    ) throws(IndexError) {
        precondition(canFollow(earlier), "the index has attributes that the writer doesn't have, or in another order")
        var file = try IndexFileWriter(namelessWithSections: sectionCount)
        try write(to: &file, state: state, recipe: recipe)
        let later = try Index(file.opened(), in: directory)
        try IndexMerge(earlier, later, attributes: sides.map(\.attributes)).write(
            directory: directory, state: state, recipe: recipe)
    }

    /// Whether the index can be written behind the documents of `earlier`: its attributes must be some of the writer's, in their order.
    public func canFollow(_ earlier: Index) -> Bool {
        Language.allCases.allSatisfy { language in
            var names = sides[language].attributes[...]
            return earlier.attributes(in: language).allSatisfy { name in
                guard let place = names.firstIndex(of: name) else { return false }
                names = names[(place + 1)...]
                return true
            }
        }
    }

    private var sectionCount: Int {
        SectionCode.sectionCount(attributes: Language.allCases.map { sides[$0].attributes.count })
    }

    private func write(to file: inout IndexFileWriter, state: String, recipe: String) throws(IndexError) {
        try file.write(SectionCode.state.rawValue, bytes: Array(state.utf8))
        try file.write(SectionCode.library.rawValue, bytes: Array(Collation.version.utf8))
        var (keys, values) = (documents.keys, documents.values)
        for (number, language) in Language.allCases.enumerated() {
            let side = sides[language]
            try side.write(to: &file, side: UInt32(number), language: language.code)
            try side.structures.write(
                to: &file, side: UInt32(number), tokenCount: side.tokenCount, units: side.places.units, keys: &keys,
                values: &values)
        }
        try documents.write(to: &file, keys: keys, values: values)
        try file.write(SectionCode.recipe.rawValue, bytes: Array(recipe.utf8))
    }
}

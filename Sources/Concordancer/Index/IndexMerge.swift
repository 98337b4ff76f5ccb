import BitextCore

/// Makes one index of two: that of all documents of the first and behind them those of the second.
///
/// The types of either are in collation order, so the places of both in the order of all are found by going through them once; the stream
/// is copied with the types' new numbers, and of the postings, blocks are copied as they are wherever a type occurs in one index only.
/// The result is, to the byte, what indexing all documents at once would give.
struct IndexMerge {
    private let first: Index
    private let second: Index
    private let attributes: Sides<[String]>

    /// Merges two indexes whose tokens have some of these attributes, in this order; those one lacks are empty for its tokens.
    init(_ first: Index, _ second: Index, attributes: Sides<[String]>) {
        self.first = first
        self.second = second
        self.attributes = attributes
    }

    /// Writes the index into `directory`, in the place of the one that is there.
    func write(directory: String, state: String, recipe: String) throws(IndexError) {
        let counts = Language.allCases.map { attributes[$0].count }
        var file = try IndexFileWriter(directory: directory, sections: SectionCode.sectionCount(attributes: counts))
        try file.write(SectionCode.state.rawValue, bytes: Array(state.utf8))
        try file.write(SectionCode.library.rawValue, bytes: Array(Collation.version.utf8))
        var documents = DocumentList()
        documents.append(0..<first.documents.count, of: first)
        documents.append(0..<second.documents.count, of: second)
        var (keys, values) = (documents.keys, documents.values)
        for (number, language) in Language.allCases.enumerated() {
            let (earlier, later) = (first.sides[language], second.sides[language])
            let places = try SideMerge(earlier, later, attributes: attributes[language], language: language.code)
                .write(to: &file, side: UInt32(number))
            var structures = StructureList()
            structures.append(earlier.structures, side: earlier, documents: first.documents, shift: 0)
            structures.append(later.structures, side: later, documents: second.documents, shift: earlier.tokenCount)
            try structures.write(
                to: &file, side: UInt32(number), tokenCount: earlier.tokenCount + later.tokenCount,
                units: places.units, keys: &keys, values: &values)
        }
        try documents.write(to: &file, keys: keys, values: values)
        try file.write(SectionCode.recipe.rawValue, bytes: Array(recipe.utf8))
        try file.finish()
    }
}

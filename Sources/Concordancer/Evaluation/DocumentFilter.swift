import BitextCore

/// The documents that a search is confined to by their metadata.
struct DocumentFilter {
    private(set) var isSelected: [Bool]
    private var cursor: StructureCursor
    /// The positions from the first selected document to the last.
    let span: Range<Int>

    /// Selects the documents that are among `documents` and fulfil each of `conditions`; nil where these ask for nothing.
    init?(
        _ documents: [Bool]?, _ conditions: [Condition], index: Index, side: SideIndex, query: String
    ) throws(QueryError) {
        var selected = documents
        func keep(_ wanted: [Bool]) {
            selected = selected.map { zip($0, wanted).map { $0 && $1 } } ?? wanted
        }
        for condition in conditions {
            switch condition {
            case .inDocument(let tests), .beginsInDocument(let tests):
                keep(try DocumentFilter.documents(passing: tests, index: index, query: query))
            default: break
            }
        }
        guard let selected else { return nil }
        isSelected = selected
        cursor = StructureCursor(.document, side: side)
        let first = selected.firstIndex(of: true)
        let last = selected.lastIndex(of: true)
        if let first, let last {
            span = side.positions(of: first...last, .document)
        } else {
            span = 0..<0
        }
    }

    /// Which documents' metadata pass all tests.
    static func documents(
        passing tests: [MetadataTest], index: Index, query: String
    ) throws(QueryError) -> [Bool] {
        var passing = [Bool](repeating: true, count: index.documents.count)
        for test in tests {
            let having = try DocumentFilter.having(test, index: index, query: query)
            passing = zip(passing, having).map { $0 && $1 != test.isNegated }
        }
        return passing
    }

    private static func having(_ test: MetadataTest, index: Index, query: String) throws(QueryError) -> [Bool] {
        if !index.documents.means(test.key) {
            let known = index.documents.keyNames
            throw QueryError(
                query: query, offset: test.test.offset,
                message: "no document has the key “\(test.key)”; expected one of "
                    + (known + ["name", "title"]).joined(separator: ", "))
        }
        do throws(RegularExpression.Failure) {
            var matcher = try FormMatcher(test.test)
            return try index.documents.having(test.key) { (value) throws(RegularExpression.Failure) in
                try matcher.matches(value)
            }
        } catch {
            throw QueryError(query: query, offset: test.test.offset, message: error.message)
        }
    }

    /// Removes the matches in other documents.
    mutating func apply(to matches: inout [Hit]) {
        matches.removeAll { match in
            let document = cursor.number(at: match.positions.lowerBound)
            return !(isSelected.indices.contains(document) && isSelected[document])
        }
    }
}

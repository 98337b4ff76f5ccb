public import BitextCore

/// The sizes of the beads of a corpus or of a document, counted where they are kept: no text is made of what is only counted.
public struct BeadCounts: Sendable, Equatable {
    /// How many characters (Unicode scalars) the segments have.
    public internal(set) var characters = Sides(italian: 0, english: 0)
    /// How many beads there are of each type, such as `1-2`.
    public internal(set) var types: [String: Int] = [:]
    /// How many beads a person has confirmed or edited.
    public internal(set) var checked = 0
    /// The sum of the beads' probabilities.
    public internal(set) var probability = 0.0

    /// How many beads there are.
    public var total: Int { types.values.reduce(0, +) }
}

extension CorpusStore {
    /// The counts of a document that `documents()` gave, or of all.
    public func beadCounts(of document: StoredDocument? = nil) throws -> BeadCounts {
        let only = document.map { "WHERE document_id = \($0.id)" } ?? ""
        return try read { database in
            var counts = BeadCounts()
            try RowReader.forEach(
                database,
                """
                SELECT italian, english, count(*) FROM (
                    SELECT sum(language = 'it') AS italian, sum(language = 'en') AS english
                    FROM segments INDEXED BY segments_by_bead \(only) GROUP BY document_id, bead
                ) GROUP BY italian, english
                """
            ) { counts.types["\($0.number(0))-\($0.number(1))"] = $0.number(2) }
            try RowReader.forEach(
                database, "SELECT total(probability), total(status <> 'automatic') FROM beads \(only)"
            ) { (counts.probability, counts.checked) = ($0.real(0), $0.number(1)) }
            try RowReader.forEach(database, "SELECT language = 'it', text FROM segments \(only)") { row in
                let language: Language = row.number(0) == 1 ? .italian : .english
                // Each character begins with one byte that goes on with none.
                for byte in row.utf8(1) where byte & 0xC0 != 0x80 { counts.characters[language] &+= 1 }
            }
            return counts
        }
    }
}

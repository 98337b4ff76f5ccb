public import BitextCore
import GRDB

extension CorpusStore {
    /// The documents in the order they were added.
    public func documents() throws -> [StoredDocument] {
        try read { try CorpusStore.documents(in: $0) }
    }

    /// All documents, or the one of a number.
    private static func documents(in database: Database, only number: Int64? = nil) throws -> [StoredDocument] {
        let only = number.map { "WHERE document_id = \($0)" } ?? ""
        let counts = try SideCounts.all(in: database, only: only)
        let beads = try Row.fetchAll(
            database, sql: "SELECT document_id, count(*) FROM beads \(only) GROUP BY document_id"
        ).reduce(into: [Int64: Int]()) { $0[$1[0]] = $1[1] }
        let origins = try Row.fetchAll(
            database, sql: "SELECT document_id, language, source, sha256, encoding, evidence FROM texts \(only)"
        ).reduce(into: [SideKey: TextOrigin]()) { result, row in
            result[SideKey(document: row[0], language: row[1])] = TextOrigin(
                source: row[2], sha256: row[3], encoding: row[4], evidence: row[5])
        }
        let stamp = try Schema.hasStamps(database) ? "stamp" : "id"
        return try Row.fetchAll(
            database,
            sql: """
                SELECT id, name, title, metadata, added_at, \(stamp) FROM documents
                \(number.map { "WHERE id = \($0)" } ?? "") ORDER BY id
                """
        ).map { row in
            let id: Int64 = row[0]
            return StoredDocument(
                id: id, stamp: row[5],
                description: DocumentDescription(
                    name: row[1], title: row[2], metadata: DocumentMetadata.strings(row[3]) ?? [:]),
                addedAt: row[4],
                origins: try Sides { language in
                    guard let origin = origins[SideKey(document: id, language: language.code)] else {
                        throw CorpusStoreError.inconsistent(
                            document: row[1], reason: "its \(language.name) text is missing")
                    }
                    return origin
                },
                segments: Sides { counts[SideKey(document: id, language: $0.code)] ?? 0 }, beads: beads[id] ?? 0)
        }
    }

    /// The document of that name; throws `CorpusStoreError.noDocument` where there is none.
    public func document(named name: String) throws -> StoredDocument {
        try read { database in
            let sql = "SELECT id FROM documents WHERE name = ?"
            guard let number = try Int64.fetchOne(database, sql: sql, arguments: [name]),
                let document = try CorpusStore.documents(in: database, only: number).first
            else {
                throw CorpusStoreError.noDocument(name, suggestions: try CorpusWriter.names(like: name, in: database))
            }
            return document
        }
    }

    /// The segments and beads of a document that `documents()` gave; throws `CorpusStoreError.gone` where it was removed since.
    public func bitext(of document: StoredDocument) throws -> Bitext {
        try reading { reader in
            try reader.check(document)
            return try reader.bitext(of: document)
        }
    }

    /// Reads several things in one go, which all are of the same state of the corpus.
    public func reading<Result>(_ body: (CorpusReader) throws -> Result) throws -> Result {
        try read { try body(CorpusReader(database: $0)) }
    }
}

/// A side of a document, as a key.
private struct SideKey: Hashable {
    var document: Int64
    var language: String
}

/// How many segments the sides of the documents have.
private enum SideCounts {
    static func all(in database: Database, only: String) throws -> [SideKey: Int] {
        // The index holds all that is asked for, in a fifth of the pages that the texts take.
        var counts: [SideKey: Int] = [:]
        try RowReader.forEach(
            database,
            """
            SELECT document_id, sum(language = 'it'), sum(language = 'en')
            FROM segments INDEXED BY segments_by_bead \(only) GROUP BY document_id
            """
        ) { row in
            let document = Int64(row.number(0))
            counts[SideKey(document: document, language: Language.italian.code)] = row.number(1)
            counts[SideKey(document: document, language: Language.english.code)] = row.number(2)
        }
        return counts
    }
}

import BitextCore
import Foundation
import GRDB

/// The changes that can be made within one transaction of a corpus.
public struct CorpusWriter {
    let database: Database

    /// Adds a document.
    ///
    /// With `replace`, a document of the same name is removed first. Otherwise `CorpusStoreError.nameTaken` is thrown where there is one, and
    /// always `.sameTexts` where the same two texts are there under another name.
    public func add(_ document: NewDocument, replace: Bool) throws {
        let name = document.description.name
        if let twin = try twins(of: document.origins).first(where: { !replace || $0 != name }) {
            throw CorpusStoreError.sameTexts(name: name, existing: twin)
        }
        if replace {
            _ = try delete(name)
        } else if try Int.fetchOne(
            database.cachedStatement(sql: "SELECT 1 FROM documents WHERE name = ?"), arguments: [name]) != nil
        {
            throw CorpusStoreError.nameTaken(name)
        }
        try insert(document)
    }

    /// Removes the document of that name; throws `CorpusStoreError.noDocument` where there is none.
    public func remove(_ name: String) throws {
        guard try delete(name) else {
            throw CorpusStoreError.noDocument(name, suggestions: try CorpusWriter.names(like: name, in: database))
        }
    }

    private func delete(_ name: String) throws -> Bool {
        try database.execute(sql: "DELETE FROM documents WHERE name = ?", arguments: [name])
        return database.changesCount > 0
    }

    /// The names of the documents both of whose texts have these digests.
    private func twins(of origins: Sides<TextOrigin>) throws -> [String] {
        try String.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT name FROM documents JOIN texts italian ON italian.document_id = documents.id AND italian.language = 'it'
                    JOIN texts english ON english.document_id = documents.id AND english.language = 'en'
                    WHERE italian.sha256 = ? AND english.sha256 = ? ORDER BY name
                    """), arguments: [origins.italian.sha256, origins.english.sha256])
    }

    private func insert(_ document: NewDocument) throws {
        try database.cachedStatement(
            sql: "INSERT INTO documents (name, title, metadata, stamp) VALUES (?, ?, ?, random())"
        ).execute(
            arguments: [
                document.description.name, document.description.title,
                try DocumentMetadata.json(document.description.metadata),
            ])
        let id = database.lastInsertedRowID
        let beads = try RowWriter(database, "INSERT INTO beads VALUES (?, ?, ?, ?)")
        beads.bind(1, Int(id))
        for (ordinal, bead) in document.bitext.beads.enumerated() {
            beads.bind(2, ordinal)
            beads.bind(3, bead.probability)
            beads.bind(4, bead.status.rawValue)
            try beads.insert()
        }
        let texts = try database.cachedStatement(sql: "INSERT INTO texts VALUES (?, ?, ?, ?, ?, ?)")
        let segments = try RowWriter(database, "INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        segments.bind(1, Int(id))
        for language in Language.allCases {
            let origin = document.origins[language]
            try texts.execute(
                arguments: [id, language.code, origin.source, origin.sha256, origin.encoding, origin.evidence])
            segments.bind(2, language.code)
            for (number, bead) in document.bitext.beads.enumerated() {
                segments.bind(4, number)
                for ordinal in bead[language] {
                    let segment = document.bitext.segments[language][ordinal]
                    segments.bind(3, ordinal)
                    segments.bind(5, segment.paragraph)
                    segments.bind(6, segment.range.lowerBound)
                    segments.bind(7, segment.range.upperBound)
                    segments.bind(8, segment.text)
                    try segments.insert()
                }
            }
            if let annotation = document.annotations[language] {
                try insert(annotation, of: language, document: id, in: document)
            }
        }
    }

    /// Up to three names of documents that contain what was typed, or differ from it by little.
    static func names(like name: String, in database: Database) throws -> [String] {
        let wanted = name.lowercased()
        var close: [(distance: Int, name: String)] = []
        let names = try String.fetchCursor(database, sql: "SELECT name FROM documents ORDER BY name LIMIT 10000")
        while let candidate = try names.next() {
            let lowered = candidate.lowercased()
            let distance =
                lowered.contains(wanted) || wanted.contains(lowered) ? 1 : EditDistance.between(wanted, lowered)
            if distance <= max(2, wanted.count / 4) { close.append((distance, candidate)) }
        }
        return close.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
    }
}

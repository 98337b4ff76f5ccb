public import BitextCore
import Foundation
import GRDB

extension CorpusStore {
    /// The sides of documents that came annotated, each with the names of its tokens' values.
    public func annotatedSides() throws -> [AnnotatedSide] {
        try read { database in
            // A corpus of an earlier version that can only be read has none.
            guard try database.tableExists("annotations") else { return [] }
            return try Row.fetchAll(
                database,
                sql: "SELECT document_id, language, attributes FROM annotations ORDER BY document_id, language"
            ).compactMap { row in
                let names = try? JSONDecoder().decode([String].self, from: Data((row[2] as String).utf8))
                return Language(rawValue: row[1]).map {
                    AnnotatedSide(document: row[0], language: $0, attributes: names ?? [])
                }
            }
        }
    }

    /// The annotation that a side of a document came with; `segments` are the document's.
    public func annotation(
        of side: AnnotatedSide, segments: [Segment], in document: StoredDocument
    ) throws -> TextAnnotation {
        try read { database in
            let key: StatementArguments = [side.document, side.language.code]
            var annotation = TextAnnotation(attributes: side.attributes)
            annotation.segments = Array(repeating: nil, count: segments.count)
            let structures = try String.fetchOne(
                database, sql: "SELECT structures FROM annotations WHERE document_id = ? AND language = ?",
                arguments: key)
            annotation.structures = AnnotationText.structures(in: structures ?? "")
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT ordinal, tokens FROM annotated_segments WHERE document_id = ? AND language = ? ORDER BY ordinal
                    """, arguments: key)
            while let row = try rows.next() {
                let ordinal: Int = row[0]
                guard segments.indices.contains(ordinal) else { continue }
                guard
                    let tokens = AnnotationText.tokens(
                        in: row[1], of: segments[ordinal].text, attributeCount: side.attributes.count)
                else {
                    throw CorpusStoreError.inconsistent(
                        document: document.description.name,
                        reason:
                            "the annotation of its \(side.language.name) segment \(ordinal + 1) doesn’t fit its text")
                }
                annotation.segments[ordinal] = tokens
            }
            return annotation
        }
    }
}

/// A side of a document that came annotated.
public struct AnnotatedSide: Sendable, Hashable {
    /// The document's number.
    public var document: Int64
    /// The side.
    public var language: Language
    /// The names of its tokens' values.
    public var attributes: [String]
}

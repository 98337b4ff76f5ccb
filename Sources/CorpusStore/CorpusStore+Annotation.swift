public import BitextCore
import Foundation
import GRDB

extension CorpusStore {
    /// The sides of documents that came annotated, each with the names of its tokens' values.
    public func annotatedSides() throws -> [AnnotatedSide] {
        try read { database in
            // A corpus of an earlier version that can only be read has none.
            guard try database.tableExists("annotations") else { return [] }
            // Few different lists of names, and many sides.
            var known: [String: [String]] = [:]
            return try Row.fetchAll(
                database,
                sql: "SELECT document_id, language, attributes FROM annotations ORDER BY document_id, language"
            ).compactMap { row in
                let json: String = row[2]
                let names = known[json] ?? (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
                known[json] = names
                return Language(rawValue: row[1]).map {
                    AnnotatedSide(document: row[0], language: $0, attributes: names)
                }
            }
        }
    }
}

extension CorpusReader {
    /// The annotation that a side of a document came with.
    public func annotation(of side: AnnotatedSide, in document: StoredDocument) throws -> StoredAnnotation {
        let key: StatementArguments = [side.document, side.language.code]
        let structures = try String.fetchOne(
            database.cachedStatement(
                sql: "SELECT structures FROM annotations WHERE document_id = ? AND language = ?"), arguments: key)
        var lines = [[UInt8]?](repeating: nil, count: document.segments[side.language])
        let rows = try RowReader(
            database,
            "SELECT ordinal, tokens FROM annotated_segments WHERE document_id = ? AND language = ? ORDER BY ordinal")
        defer { rows.close() }
        rows.bind(1, Int(side.document))
        rows.bind(2, side.language.code)
        while try rows.next() {
            let ordinal = rows.number(0)
            if lines.indices.contains(ordinal) { lines[ordinal] = Array(rows.utf8(1)) }
        }
        return StoredAnnotation(
            side: side, documentName: document.description.name, lines: lines, structureLines: structures ?? "")
    }
}

/// The annotation that a side of a document came with, as it was read; what it says is asked for a segment at a time, by any thread.
public struct StoredAnnotation: Sendable {
    /// Of which side it is.
    public let side: AnnotatedSide
    fileprivate let documentName: String
    fileprivate let lines: [[UInt8]?]
    fileprivate let structureLines: String

    /// The tokens of a segment whose text is given, `nil` where it didn't come annotated.
    ///
    /// Throws where they aren't those of the text.
    public func tokens(ofSegment ordinal: Int, text: String) throws(CorpusStoreError) -> AnnotatedTokens? {
        guard lines.indices.contains(ordinal), let line = lines[ordinal] else { return nil }
        if let tokens = AnnotationText.tokens(in: line, of: text, attributeCount: side.attributes.count) {
            return tokens
        }
        throw .inconsistent(
            document: documentName,
            reason: "the annotation of its \(side.language.name) segment \(ordinal + 1) doesn’t fit its text")
    }

    /// The structures.
    public var structures: [TextStructure] { AnnotationText.structures(in: structureLines) }

    /// All of it at once; `segments` are the document's.
    public func whole(_ segments: [Segment]) throws(CorpusStoreError) -> TextAnnotation {
        var annotation = TextAnnotation(attributes: side.attributes, structures: structures)
        for (ordinal, segment) in segments.enumerated() {
            annotation.segments.append(try tokens(ofSegment: ordinal, text: segment.text))
        }
        return annotation
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

    /// Names a side.
    public init(document: Int64, language: Language, attributes: [String]) {
        self.document = document
        self.language = language
        self.attributes = attributes
    }
}

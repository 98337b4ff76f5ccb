import BitextCore
import Foundation
import GRDB

extension CorpusWriter {
    /// Keeps the annotation that one side of a document came with.
    func insert(
        _ annotation: TextAnnotation, of language: Language, document id: Int64, in document: NewDocument
    ) throws {
        let segments = document.bitext.segments[language]
        guard annotation.segments.count == segments.count else {
            throw CorpusStoreError.inconsistent(
                document: document.description.name,
                reason: "\(annotation.segments.count) of its \(segments.count) \(language.name) segments are annotated")
        }
        let attributes = String(decoding: try JSONEncoder().encode(annotation.attributes), as: UTF8.self)
        try database.cachedStatement(sql: "INSERT INTO annotations VALUES (?, ?, ?, ?)").execute(
            arguments: [id, language.code, attributes, AnnotationText.lines(of: annotation.structures)])
        let rows = try RowWriter(database, "INSERT INTO annotated_segments VALUES (?, ?, ?, ?)")
        rows.bind(1, Int(id))
        rows.bind(2, language.code)
        var lines: [UInt8] = []
        for (ordinal, segment) in segments.enumerated() {
            guard let tokens = annotation.segments[ordinal] else { continue }
            lines.removeAll(keepingCapacity: true)
            AnnotationText.append(tokens, of: segment.text, to: &lines)
            rows.bind(3, ordinal)
            lines.withUnsafeBufferPointer { rows.bind(4, $0) }
            try rows.insert()
        }
    }
}

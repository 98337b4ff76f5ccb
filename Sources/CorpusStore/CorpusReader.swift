public import BitextCore
import GRDB

/// What can be read of a corpus while its state stays the same.
public struct CorpusReader {
    let database: Database

    /// Throws `CorpusStoreError.gone` where the document, which `documents()` gave before, was removed since.
    public func check(_ document: StoredDocument) throws {
        let sql = "SELECT 1 FROM documents WHERE id = ?"
        if try Int.fetchOne(database.cachedStatement(sql: sql), arguments: [document.id]) == nil {
            throw CorpusStoreError.gone(document: document.description.name)
        }
    }

    /// The segments and beads of a document that `documents()` gave; none where it was removed since.
    public func bitext(of document: StoredDocument) throws -> Bitext {
        var beads: [Bead] = []
        let rows = try RowReader(
            database, "SELECT probability, status FROM beads WHERE document_id = ? ORDER BY ordinal")
        defer { rows.close() }
        rows.bind(1, Int(document.id))
        while try rows.next() {
            beads.append(
                Bead(
                    italian: 0..<0, english: 0..<0, probability: rows.real(0),
                    status: Bead.Status(rawValue: rows.string(1)) ?? .automatic))
        }
        let segments = try Sides { language in
            try self.segments(of: document, language, placingIn: &beads)
        }
        do {
            return try Bitext(segments: segments, beads: beads)
        } catch {
            throw CorpusStoreError.inconsistent(document: document.description.name, reason: "\(error)")
        }
    }

    /// The segments of one side, whose numbers are written into the beads they are in.
    private func segments(
        of document: StoredDocument, _ language: Language, placingIn beads: inout [Bead]
    ) throws -> [Segment] {
        var segments: [Segment] = []
        segments.reserveCapacity(document.segments[language])
        var ends = [Int](repeating: 0, count: beads.count)
        let rows = try RowReader(
            database,
            """
            SELECT bead, paragraph, start_byte, end_byte, text FROM segments
            WHERE document_id = ? AND language = ? ORDER BY ordinal
            """)
        defer { rows.close() }
        rows.bind(1, Int(document.id))
        rows.bind(2, language.code)
        while try rows.next() {
            let bead = rows.number(0)
            let start = rows.number(2)
            segments.append(
                Segment(text: rows.string(4), paragraph: rows.number(1), range: start..<max(start, rows.number(3))))
            if beads.indices.contains(bead) { ends[bead] = segments.count }
        }
        var start = 0
        for index in beads.indices {
            let run = start..<max(start, ends[index])
            start = run.upperBound
            if language == .italian { beads[index].italian = run } else { beads[index].english = run }
        }
        return segments
    }
}

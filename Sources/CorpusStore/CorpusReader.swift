public import BitextCore
import GRDB

/// What can be read of a corpus while its state stays the same.
public struct CorpusReader {
    let database: Database

    /// The segments and beads of a document that `documents()` gave.
    public func bitext(of document: StoredDocument) throws -> Bitext {
        var beads = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT probability, status FROM beads WHERE document_id = ? ORDER BY ordinal"),
            arguments: [document.id]
        ).map { row in
            Bead(
                italian: 0..<0, english: 0..<0, probability: row[0],
                status: Bead.Status(rawValue: row[1]) ?? .automatic)
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
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT bead, paragraph, start_byte, end_byte, text FROM segments
                    WHERE document_id = ? AND language = ? ORDER BY ordinal
                    """), arguments: [document.id, language.code])
        while let row = try rows.next() {
            let bead: Int = row[0]
            let range = (row[2] as Int)..<max(row[2] as Int, row[3] as Int)
            segments.append(Segment(text: row[4], paragraph: row[1], range: range))
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

import BitextCore
import Concordancer
import CorpusStore
import Dispatch
import Synchronization

/// Documents on their way into an index: read and annotated by other threads while the ones before them are indexed.
struct IndexFeed {
    private let reader: AnnotationReader
    private let documents: [StoredDocument]
    /// How many segments are prepared at a time; a longer document is prepared whole.
    private let size = 16_384

    init(_ reader: AnnotationReader, _ documents: [StoredDocument]) {
        self.reader = reader
        self.documents = documents
    }

    /// Hands over the documents in their order.
    func forEach(_ body: (IndexDocument) throws -> Void) throws {
        var start = 0
        var pending = prepare(from: &start)
        while let current = pending {
            let documents = try current.value()
            pending = prepare(from: &start)
            for document in documents { try body(document) }
        }
    }

    /// Begins to prepare the next documents; `nil` behind the last.
    private func prepare(from start: inout Int) -> Ahead<[IndexDocument]>? {
        guard start < documents.count else { return nil }
        var end = start
        var segments = 0
        while end < documents.count, segments == 0 || segments < size {
            segments += documents[end].segments.italian + documents[end].segments.english
            end += 1
        }
        defer { start = end }
        let (reader, batch) = (reader, Array(documents[start..<end]))
        return Ahead { try IndexFeed.documents(reader, batch) }
    }
}

extension IndexFeed {
    private static func documents(_ reader: AnnotationReader, _ documents: [StoredDocument]) throws -> [IndexDocument] {
        let sources = try reader.sources(of: documents)
        // Pieces of documents, so that a single long one is annotated by all processors too.
        let pieces = sources.indices.flatMap { number in
            Language.allCases.flatMap { language in
                let count = sources[number].bitext.segments[language].count
                return stride(from: 0, to: count, by: 1024).map {
                    Piece(document: number, language: language, segments: $0..<min($0 + 1024, count))
                }
            }
        }
        let done = Mutex([Result<[IndexSegment], any Error>](repeating: .success([]), count: pieces.count))
        DispatchQueue.concurrentPerform(iterations: pieces.count) { number in
            let piece = pieces[number]
            let segments = Result {
                try reader.indexSegments(piece.segments, of: sources[piece.document], piece.language)
            }
            done.withLock { $0[number] = segments }
        }
        var segments = [Sides<[IndexSegment]>](repeating: Sides { _ in [] }, count: sources.count)
        for (piece, made) in zip(pieces, done.withLock { $0 }) {
            segments[piece.document][piece.language] += try made.get()
        }
        return zip(sources, segments).map { source, segments in
            IndexDocument(
                description: source.document.description, segments: segments, beads: source.bitext.beads,
                structures: source.imported.map { $0?.structures ?? [] }, identity: Int(source.document.stamp))
        }
    }

    private struct Piece: Sendable {
        var document: Int
        var language: Language
        var segments: Range<Int>
    }
}

extension AnnotationReader {
    /// Segments of one side of a document, as an index takes them.
    fileprivate func indexSegments(
        _ range: Range<Int>, of source: Source, _ language: Language
    ) throws -> [IndexSegment] {
        let tokens = try tokens(of: range, in: source, language)
        return zip(range, tokens).map { number, tokens in
            let segment = source.bitext.segments[language][number]
            return IndexSegment(utf8: Array(segment.text.utf8), tokens: tokens, paragraph: segment.paragraph)
        }
    }
}

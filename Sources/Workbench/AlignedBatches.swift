import BitextCore
import Dispatch
import Documents
import Foundation
import Synchronization

/// Reads and aligns pairs, as many at a time as there are processors; where a program makes vectors, as many as it is worth starting for.
struct AlignedBatches {
    private let pairs: [DocumentPair]
    private let reader: BitextReader
    private let progress: Progress.Report
    private var next = 0
    /// The pairs read last, in their order, each with what came of it; those that are dealt with are taken out.
    var results: [(pair: DocumentPair, files: Result<AlignedFiles, any Error>)] = []

    /// The pairs that a program makes vectors of at a time, and the size of their files up to which it does, in bytes.
    private static let (mostEmbedded, mostBytes) = (64, 2_000_000)

    init(_ pairs: [DocumentPair], reader: BitextReader, progress: @escaping Progress.Report) {
        (self.pairs, self.reader, self.progress) = (pairs, reader, progress)
    }

    /// The pairs read last that could be.
    var aligned: [DocumentPair] { results.filter { (try? $0.files.get()) != nil }.map(\.pair) }

    /// Reads the next few pairs; false where there are none left; throws `EmbedderError`.
    mutating func alignNext() throws -> Bool {
        guard next < pairs.count else { return false }
        let batch = Array(pairs[next..<next + batchSize])
        let reader = reader
        let files: [Result<AlignedFiles, any Error>]
        if let embedder = reader.embedder {
            let texts = Self.forEach(of: batch) { pair in Result { try reader.segments(pair.files) } }
            // Those that can't be read are told of with the others.
            let read = texts.map { try? $0.get() }
            let vectors = try embedder.vectors(of: read.map { $0?.segments ?? Sides { _ in [] } }, progress: progress)
            files = Self.forEach(of: Array(zip(texts, vectors))) { text, vectors in
                Result { try reader.align(try text.get(), vectors: vectors) }
            }
        } else {
            files = Self.forEach(of: batch) { pair in Result { try reader.bitext(pair.files) } }
        }
        results = Array(zip(batch, files))
        next += batch.count
        return true
    }

    /// How many pairs to read next.
    private var batchSize: Int {
        let left = pairs.count - next
        guard reader.embedder != nil else { return min(left, 2 * ProcessInfo.processInfo.activeProcessorCount) }
        var (count, bytes) = (0, 0)
        while count < min(left, Self.mostEmbedded), count == 0 || bytes < Self.mostBytes {
            for language in Language.allCases {
                let file = pairs[next + count].files[language]
                bytes += (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
            }
            count += 1
        }
        return count
    }

    /// What comes of each, found by all processors.
    private static func forEach<Item: Sendable, Outcome: Sendable>(
        of items: [Item], _ body: @Sendable (Item) -> Outcome
    ) -> [Outcome] {
        let found = Mutex([Int: Outcome]())
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            let outcome = body(items[index])
            found.withLock { $0[index] = outcome }
        }
        return found.withLock { found in items.indices.compactMap { found[$0] } }
    }

    /// Tells how many pairs were dealt with.
    func report() { progress(Progress(activity: "aligning", done: next - results.count, total: pairs.count)) }
}

public import BitextCore
import CorpusStore
import Dispatch
import Documents
import Foundation
import Synchronization

/// What came of adding documents.
public struct AddingReport: Sendable {
    /// The documents that are now in the corpus.
    public var added: [AddedDocument] = []
    /// The documents that are not, each with the reason.
    public var refused: [Finding] = []
    /// What a person should know of those that are.
    public var findings: [Finding] = []
}

/// A document that was added.
public struct AddedDocument: Sendable {
    /// Its name.
    public var name: String
    /// How many segments its sides have.
    public var segments: Sides<Int>
    /// How many beads pair them.
    public var beads: Int
}

extension Corpus {
    /// Adds the pairs to the corpus at `path`, which is made where there is none, in one transaction.
    ///
    /// With one pair anything that goes wrong is thrown. With several, a pair that can't be read or is there already
    /// is left out and reported, and the others are added. A corpus that was made for this and got no document is
    /// taken away again.
    public static func add(
        _ pairs: [DocumentPair], to path: String, reading options: ReadingOptions = ReadingOptions(),
        replace: Bool = false,
        progress: Progress.Report = { _ in }
    ) throws -> AddingReport {
        // Read before the corpus is made, so that a wrong file name makes no file.
        var options = options
        options.rules = try options.rules.added(to: rules(ofCorpusAt: path))
        options.translations.kept = try translations(keptIn: path)
        let reader = try BitextReader(options)
        let first = pairs.count == 1 ? try reader.bitext(pairs[0].files, progress: progress) : nil
        let corpus = try Corpus(openingOrCreating: path)
        defer { try? corpus.close() }
        return try corpus.store.write { writer in
            var report = AddingReport()
            if let first {
                try report.add(pairs[0], first, to: writer, replace: replace)
            } else {
                try report.add(pairs, read: reader, to: writer, replace: replace, progress: progress)
            }
            return report
        }
    }
}

extension AddingReport {
    /// Reads and aligns the pairs, as many at a time as there are processors, and adds them in their order.
    fileprivate mutating func add(
        _ pairs: [DocumentPair], read reader: BitextReader, to writer: CorpusWriter, replace: Bool,
        progress: Progress.Report
    ) throws {
        let width = 2 * ProcessInfo.processInfo.activeProcessorCount
        for start in stride(from: 0, to: pairs.count, by: width) {
            let batch = Array(pairs[start..<min(start + width, pairs.count)])
            let results = Mutex([Int: Result<AlignedFiles, any Error>]())
            DispatchQueue.concurrentPerform(iterations: batch.count) { index in
                let result = Result { try reader.bitext(batch[index].files) }
                results.withLock { $0[index] = result }
            }
            for (index, pair) in batch.enumerated() {
                do {
                    guard let files = try results.withLock({ try $0[index]?.get() }) else { continue }
                    try add(pair, files, to: writer, replace: replace)
                } catch let error as DocumentError {
                    refused.append(Finding(file: error.file, message: error.place + error.reason))
                } catch let error as CorpusStoreError where error.isAboutOneDocument {
                    refused.append(Finding(file: pair.files.italian, message: "\(error)"))
                }
                progress(Progress(activity: "aligning", done: start + index + 1, total: pairs.count))
            }
        }
    }

    fileprivate mutating func add(
        _ pair: DocumentPair, _ files: AlignedFiles, to writer: CorpusWriter, replace: Bool
    ) throws {
        let document = NewDocument(description: pair.description, origins: files.origins, bitext: files.bitext)
        try writer.add(document, replace: replace)
        findings += files.findings
        added.append(
            AddedDocument(
                name: pair.description.name, segments: files.bitext.segments.map(\.count),
                beads: files.bitext.beads.count))
    }
}

extension CorpusStoreError {
    /// Whether the others can be added all the same.
    fileprivate var isAboutOneDocument: Bool {
        switch self {
        case .nameTaken, .sameTexts: true
        default: false
        }
    }
}

extension DocumentError {
    fileprivate var place: String { offset.map { "byte \($0): " } ?? "" }
}

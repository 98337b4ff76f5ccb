public import BitextCore
import CorpusStore
import Documents

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
    /// is left out and reported, and the others are added. No corpus is made before there is a document for it.
    public static func add(
        _ pairs: [DocumentPair], to path: String, reading options: ReadingOptions = ReadingOptions(),
        replace: Bool = false,
        progress: @escaping Progress.Report = { _ in }
    ) throws -> AddingReport {
        // Read before the corpus is made, so that a wrong file name or an embedder that fails makes no file.
        var options = options
        options.rules = try options.rules.added(to: rules(ofCorpusAt: path))
        options.translations.kept = try translations(keptIn: path)
        let reader = try BitextReader(options)
        let first = pairs.count == 1 ? try reader.bitext(pairs[0].files, progress: progress) : nil
        var report = AddingReport()
        report.findings = reader.findings
        var batches = AlignedBatches(pairs, reader: reader, progress: progress)
        if first == nil {
            while batches.aligned.isEmpty, try batches.alignNext() { try report.refuse(&batches) }
            if batches.aligned.isEmpty { return report }
        }
        return try CorpusStore.write(to: path) { [report, batches] writer in
            var (report, batches) = (report, batches)
            if let first {
                try report.add(pairs[0], first, to: writer, replace: replace)
            } else {
                repeat { try report.add(&batches, to: writer, replace: replace) } while try batches.alignNext()
            }
            return report
        }
    }
}

extension AddingReport {
    /// Reports the pairs of a batch none of which could be read; throws what is no matter of one of them.
    fileprivate mutating func refuse(_ batches: inout AlignedBatches) throws {
        guard batches.aligned.isEmpty else { return }
        while !batches.results.isEmpty {
            do {
                _ = try batches.results.removeFirst().files.get()
            } catch let error as DocumentError {
                refused.append(Finding(file: error.file, message: error.place + error.reason))
            }
            batches.report()
        }
    }

    /// Adds the pairs of a batch in their order.
    fileprivate mutating func add(_ batches: inout AlignedBatches, to writer: CorpusWriter, replace: Bool) throws {
        while !batches.results.isEmpty {
            let (pair, files) = batches.results.removeFirst()
            do {
                try add(pair, try files.get(), to: writer, replace: replace)
            } catch let error as DocumentError {
                refused.append(Finding(file: error.file, message: error.place + error.reason))
            } catch let error as CorpusStoreError where error.isAboutOneDocument {
                refused.append(Finding(file: pair.files.italian, message: "\(error)"))
            }
            batches.report()
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
    var place: String { offset.map { "byte \($0): " } ?? "" }
}

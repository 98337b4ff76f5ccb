import BitextCore
import CorpusStore

/// A figure of a corpus or a document: its name and value.
public struct CorpusFigure: Sendable, Equatable {
    /// What is counted.
    public var name: String
    /// The count, share or text.
    public var value: Value

    /// A figure's value.
    public enum Value: Sendable, Equatable {
        /// Words.
        case text(String)
        /// A number of things.
        case count(Int)
        /// A share or a mean from 0 to 1.
        case share(Double)
    }
}

extension Corpus {
    /// The figures of one document, or of the whole corpus: sizes, types of beads, probabilities, origins.
    public func figures(of name: String? = nil) throws -> [CorpusFigure] {
        let document = try name.map { try store.document(named: $0) }
        let documents = try document.map { [$0] } ?? documents()
        let counts = try store.beadCounts(of: document)
        var figures = document.map(Corpus.figures) ?? [CorpusFigure(name: "documents", value: .count(documents.count))]
        for language in Language.allCases {
            let segments = documents.reduce(0) { $0 + $1.segments[language] }
            figures.append(CorpusFigure(name: "\(language.name) segments", value: .count(segments)))
            figures.append(
                CorpusFigure(name: "\(language.name) characters", value: .count(counts.characters[language])))
        }
        figures.append(CorpusFigure(name: "beads", value: .count(counts.total)))
        for (type, count) in counts.types.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            figures.append(CorpusFigure(name: "beads \(type)", value: .count(count)))
        }
        figures.append(CorpusFigure(name: "beads checked by a person", value: .count(counts.checked)))
        if counts.total > 0 {
            let mean = counts.probability / Double(counts.total)
            figures.append(CorpusFigure(name: "mean probability", value: .share(mean)))
        }
        return figures
    }

    private static func figures(of document: StoredDocument) -> [CorpusFigure] {
        var figures = [
            CorpusFigure(name: "name", value: .text(document.description.name)),
            CorpusFigure(name: "title", value: .text(document.description.title)),
            CorpusFigure(name: "added", value: .text(document.addedAt)),
        ]
        for (key, value) in document.description.metadata.sorted(by: { $0.key < $1.key }) {
            figures.append(CorpusFigure(name: key, value: .text(value)))
        }
        for language in Language.allCases {
            let origin = document.origins[language]
            figures.append(CorpusFigure(name: "\(language.name) file", value: .text(origin.source)))
            figures.append(CorpusFigure(name: "\(language.name) SHA-256", value: .text(origin.sha256)))
            figures.append(
                CorpusFigure(name: "\(language.name) read as", value: .text("\(origin.encoding) (\(origin.evidence))")))
        }
        return figures
    }
}

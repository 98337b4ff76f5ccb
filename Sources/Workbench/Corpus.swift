public import BitextCore
public import Concordancer
public import CorpusStore

/// One corpus: the place where documents, alignment, storage and search meet.
public struct Corpus: Sendable {
    /// The corpus file.
    public let path: String
    let store: CorpusStore

    /// Opens the corpus at `path`; throws `CorpusStoreError`.
    public init(opening path: String) throws {
        self.path = path
        store = try CorpusStore.open(path)
    }

    /// The documents that have all the metadata asked for, in the order they were added.
    ///
    /// Throws `ResultError` where no document has the key of a condition or a regular expression is wrong, and
    /// `NoSuchDocuments` where none has it all.
    public func documents(where conditions: [MetadataCondition] = []) throws -> [StoredDocument] {
        let documents = try store.documents()
        if conditions.isEmpty { return documents }
        let keys = documents.reduce(into: Set<String>()) { $0.formUnion($1.description.metadata.keys) }
        let selected = try MetadataCondition.select(conditions, among: keys.sorted()) { key in
            documents.map { document in
                switch key {
                case "name": document.description.name
                case "title": document.description.metadata["title"] ?? document.description.title
                case "id": document.description.metadata["id"] ?? document.description.name
                default:
                    document.description.metadata[key]
                        ?? document.description.metadata[MetadataCondition.keyOfMetadata(key)] ?? ""
                }
            }
        }
        return zip(documents, selected).filter { $0.1 }.map { $0.0 }
    }

    /// The segments and beads of a document.
    public func bitext(of document: StoredDocument) throws -> Bitext { try store.bitext(of: document) }

    /// Removes documents by their names: all of them, or, when one isn't there, none.
    public func remove(_ names: [String]) throws {
        try store.write { writer in for name in names { try writer.remove(name) } }
    }

    /// Closes the file.
    public func close() throws { try store.close() }
}

public import BitextCore
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

    /// Opens the corpus at `path`, or makes one where there is none.
    public init(openingOrCreating path: String) throws {
        self.path = path
        store = try CorpusStore.openOrCreate(path)
    }

    /// The documents that have all the metadata asked for, in the order they were added.
    public func documents(where conditions: [MetadataCondition] = []) throws -> [StoredDocument] {
        try store.documents().filter { document in conditions.allSatisfy { $0.holds(for: document.description) } }
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

/// A condition on a document's metadata: `genre=news`; `name` and `title` count as metadata.
public struct MetadataCondition: Sendable, Equatable {
    /// The key.
    public var key: String
    /// The value it must have.
    public var value: String

    /// Reads `key=value`, `key>=number` or `key<=number`; `nil` where it is none of these.
    public init?(_ text: String) {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { return nil }
        key = String(text[..<equals])
        value = String(text[text.index(after: equals)...])
        if asksForNumber && Double(value) == nil || key.last == "!" { return nil }
    }

    /// Whether it is written `key>=number` or `key<=number`: its key then ends in `>` or `<`.
    private var asksForNumber: Bool { key.last == ">" || key.last == "<" }

    /// Whether a document is one of those asked for.
    public func holds(for description: DocumentDescription) -> Bool {
        switch key {
        case "name": description.name == value
        case "title" where description.metadata["title"] == nil: description.title == value
        case _ where asksForNumber:
            description.metadata[String(key.dropLast())].flatMap { Double($0) }.map { number in
                Double(value).map { key.last == ">" ? number >= $0 : number <= $0 } ?? false
            } ?? false
        default: description.metadata[key] == value
        }
    }
}

public import BitextCore
public import Concordancer
import CorpusStore
import Foundation

/// A query, or the documents it is put to, or a list of words, that a corpus keeps under a name.
///
/// Without a query or words it is a subcorpus: conditions on the documents' metadata.
public struct SavedQuery: Sendable, Equatable {
    /// The name: letters, digits, `-`, `_` and `.`.
    public var name: String
    /// The query; `nil` for a subcorpus.
    public var query: String?
    /// The side that is searched.
    public var language: Language
    /// What the documents' metadata must be.
    public var conditions: [MetadataCondition]
    /// The words of a list, which is neither query nor subcorpus.
    public var words: [String] = []

    /// Makes one of a list of words, which queries then name.
    public init(_ list: NamedWords) {
        name = list.name
        language = .italian
        conditions = []
        words = list.words
    }

    /// How commands name it: `@name`, or `$name` where it is a list of words.
    public var mention: String { (words.isEmpty ? "@" : "$") + name }

    /// The list of words, if it is one.
    public var list: NamedWords? { NamedWords(name: name, words: words) }

    /// Makes one; `nil` where the name has other characters.
    public init?(name: String, query: String?, language: Language, conditions: [MetadataCondition]) {
        let isNamed = name.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains($0)
        }
        guard !name.isEmpty, isNamed else { return nil }
        self.name = name
        self.query = query
        self.language = language
        self.conditions = conditions
    }
}

/// A saved query that is asked for but not there.
public struct NoSavedQuery: Error, CustomStringConvertible {
    /// What isn't there, and what is.
    public let description: String
}

extension Corpus {
    /// What is saved, by name.
    public func savedQueries() throws -> [SavedQuery] {
        try store.settings().sorted { $0.key < $1.key }.compactMap { key, value in
            guard key.hasPrefix(SavedQuery.prefix) else { return nil }
            let kept = try JSONDecoder().decode(Kept.self, from: Data(value.utf8))
            var saved = SavedQuery(
                name: String(key.dropFirst(SavedQuery.prefix.count)), query: kept.query,
                language: Language(rawValue: kept.language) ?? .italian,
                conditions: kept.where.compactMap { MetadataCondition($0) })
            saved?.words = kept.words ?? []
            return saved
        }
    }

    /// What is saved under a name; throws `NoSavedQuery`.
    public func savedQuery(named name: String) throws -> SavedQuery {
        let saved = try savedQueries()
        if let found = saved.first(where: { $0.name == name }) { return found }
        let names = saved.map(\.mention).joined(separator: ", ")
        throw NoSavedQuery(
            description: "nothing is saved as “\(name)”; "
                + (names.isEmpty ? "“afronte save” saves a query" : "there is \(names)"))
    }

    /// Saves a query in the place of what its name had; the index stays as it is.
    public func save(_ saved: SavedQuery) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let kept = Kept(
            query: saved.query, language: saved.language.rawValue,
            where: saved.conditions.map(\.description), words: saved.words.isEmpty ? nil : saved.words)
        let text = String(decoding: try encoder.encode(kept), as: UTF8.self)
        try store.writeAside { try $0.set(SavedQuery.prefix + saved.name, to: text) }
    }

    /// Forgets what is saved under a name; throws `NoSavedQuery`.
    public func forget(_ name: String) throws {
        _ = try savedQuery(named: name)
        try store.writeAside { try $0.set(SavedQuery.prefix + name, to: nil) }
    }

    /// As it lies in the settings, in JSON.
    private struct Kept: Codable {
        var query: String?
        var language: String
        var `where`: [String]
        var words: [String]?
    }
}

extension SavedQuery {
    /// What the names of settings that are saved queries begin with.
    fileprivate static let prefix = "query:"
}

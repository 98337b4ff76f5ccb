import BitextCore
import Documents
import Foundation
import TranslationLexicon

/// What the user adds to the words that alignment knows: a lexicon learned from texts like his, and dictionaries.
public struct TranslationSources: Sendable, Equatable {
    /// The file of a lexicon that `train lexicon` made; `nil` for none.
    public var lexicon: String?
    /// The files of dictionaries.
    public var dictionaries: [String]
    /// What the corpus keeps: the bytes of a lexicon, and the text of a dictionary.
    var kept = Kept()

    struct Kept: Sendable, Equatable {
        var lexicon: [UInt8]?
        var dictionary: String?
        var corpus = ""
    }

    /// A text like the user's tells more of his words than ours do.
    private static let ownWeight: Float = 4

    /// Names the files.
    public init(lexicon: String? = nil, dictionaries: [String] = []) {
        self.lexicon = lexicon
        self.dictionaries = dictionaries
    }

    /// Reads them; throws `DocumentError` where one is damaged or none of its kind.
    func load() throws -> KnownTranslations {
        var known = KnownTranslations(lexicon: .embedded)
        if let bytes = kept.lexicon {
            known.add(try TranslationSources.lexicon(bytes, named: kept.corpus), weight: TranslationSources.ownWeight)
        }
        if let path = lexicon {
            let bytes = try TranslationSources.bytes(path)
            known.add(try TranslationSources.lexicon(bytes, named: path), weight: TranslationSources.ownWeight)
        }
        if let text = kept.dictionary {
            try known.add(dictionary: text, named: "\(kept.corpus), setting “dictionary”")
        }
        for path in dictionaries { try known.add(dictionary: TranslationSources.text(path), named: path) }
        return known
    }

    /// The lexicon in bytes that came from the file or corpus `name`.
    static func lexicon(_ bytes: [UInt8], named name: String) throws -> TranslationLexicon {
        do {
            return try TranslationLexicon(bytes: bytes)
        } catch {
            throw DocumentError(file: name, reason: "\(error)")
        }
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw DocumentError(file: path, reason: "can't be read; is there such a file?")
        }
        return [UInt8](data)
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try DocumentReader().read(path).decoded.utf8, as: UTF8.self)
    }
}

/// The lexicon that texts are aligned with, and the dictionaries whose use is told.
struct KnownTranslations: Sendable {
    private(set) var lexicon: TranslationLexicon?
    private var dictionaries: [(name: String, entries: Int, lexicon: TranslationLexicon)] = []

    init(lexicon: TranslationLexicon?) { self.lexicon = lexicon }

    fileprivate mutating func add(_ other: TranslationLexicon, weight: Float) {
        lexicon = lexicon?.combined(with: other, weight: weight) ?? other
    }

    fileprivate mutating func add(dictionary text: String, named name: String) throws {
        var reader = DictionaryReader()
        do {
            try reader.read(text)
        } catch {
            throw DocumentError(file: name, reason: "\(error)")
        }
        guard reader.entryCount > 0, let words = reader.lexicon() else {
            throw DocumentError(file: name, reason: "is a dictionary without entries")
        }
        add(words, weight: 1)
        dictionaries.append((name, reader.entryCount, words))
    }

    /// How many of the texts' words each dictionary knows.
    func findings(on segments: Sides<[Segment]>) -> [Finding] {
        dictionaries.map { dictionary in
            var hits = WordHits()
            for language in Language.allCases {
                for segment in segments[language] {
                    hits.count(segment.text, in: language, knownTo: dictionary.lexicon)
                }
            }
            let shares = Language.allCases.map { language in
                "\((hits.share(language) * 1000).rounded() / 10) % of the \(language.name) words"
            }
            return Finding(
                file: dictionary.name,
                message: "\(dictionary.entries) entries, which know \(shares.joined(separator: " and "))")
        }
    }
}

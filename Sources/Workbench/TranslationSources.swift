import BitextCore
import Documents
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

    /// Takes what a corpus keeps alone.
    init(kept: Kept) {
        self.init()
        self.kept = kept
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
        for path in dictionaries {
            let decoded = try DocumentReader().read(path).decoded
            known.note(decoded.findings)
            try known.add(dictionary: String(decoding: decoded.utf8, as: UTF8.self), named: path)
        }
        return known
    }

    /// What there is to say of how the text of a dictionary was read; throws `DocumentError` where it has no entries.
    static func findings(onDictionary text: String, named name: String) throws -> [Finding] {
        var known = KnownTranslations(lexicon: nil)
        try known.add(dictionary: text, named: name)
        return known.findings
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
        guard path != "-" else {
            throw DocumentError(file: path, reason: "is standard input, which is for texts; give a file")
        }
        return try FileBytes.read(path)
    }
}

/// The lexicon that texts are aligned with, and the dictionaries whose use is told.
struct KnownTranslations: Sendable {
    private(set) var lexicon: TranslationLexicon?
    private var dictionaries: [(name: String, entries: Int, lexicon: TranslationLexicon)] = []
    /// What a person should know of how the dictionaries were read.
    private(set) var findings: [Finding] = []

    init(lexicon: TranslationLexicon?) { self.lexicon = lexicon }

    fileprivate mutating func add(_ other: TranslationLexicon, weight: Float) {
        lexicon = lexicon?.combined(with: other, weight: weight) ?? other
    }

    fileprivate mutating func add(dictionary text: String, named name: String) throws {
        var reader = DictionaryReader()
        reader.read(text)
        guard reader.entryCount > 0, let words = reader.lexicon() else {
            let reason = reader.firstLeftOut.map { "; \($0)" } ?? ""
            throw DocumentError(file: name, reason: "is a dictionary without entries\(reason)")
        }
        if let first = reader.firstLeftOut {
            let lines = reader.leftOutCount.counted("line")
            let which = reader.leftOutCount == 1 ? "it" : "this one first: it"
            findings.append(
                Finding(
                    file: name, line: first.line,
                    message: "\(lines) left out\(reader.leftOutCount == 1 ? ":" : ",") \(which) \(first.reason)"))
        }
        add(words, weight: 1)
        dictionaries.append((name, reader.entryCount, words))
    }

    fileprivate mutating func note(_ findings: [Finding]) { self.findings += findings }

    /// How many of the texts' words each dictionary knows, and whether it would know more with its columns exchanged.
    func findings(on segments: Sides<[Segment]>) -> [Finding] {
        dictionaries.map { dictionary in
            var hits = WordHits()
            var exchanged = WordHits()
            for language in Language.allCases {
                for segment in segments[language] {
                    hits.count(segment.text, in: language, knownTo: dictionary.lexicon)
                    exchanged.count(segment.text, in: language, knownTo: dictionary.lexicon, isExchanged: true)
                }
            }
            let entries = dictionary.entries == 1 ? "1 entry, which knows" : "\(dictionary.entries) entries, which know"
            let isExchanged = exchanged.total > hits.total
            return Finding(
                file: dictionary.name,
                message: "\(entries) \(Self.shares(hits))"
                    + (isExchanged ? "; with its columns exchanged \(Self.shares(exchanged)): \(Self.order)" : "")
            )
        }
    }

    private static let order = "Italian comes first where a tab divides them, English where “ @ ” does"

    private static func shares(_ hits: WordHits) -> String {
        Language.allCases.map { "\((hits.share($0) * 1000).rounded() / 10) % of the \($0.name) words" }
            .joined(separator: " and ")
    }
}

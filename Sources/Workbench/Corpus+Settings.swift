public import Annotation
public import BitextCore
import CorpusStore
import Documents
import Foundation
import TranslationLexicon

/// What can be set for a corpus.
public enum CorpusSetting: String, CaseIterable, Sendable {
    /// Abbreviations, one a line, that finding sentences and tokens knows besides the built-in ones.
    case abbreviations
    /// Segmentation rules in SRX 2.0 that are used instead of the built-in ones.
    case srx
    /// Italian words that annotation knows above its own: form, tab, lemma, tab, features, a line.
    case italianLexicon = "lexicon-it"
    /// English words that annotation knows above its own.
    case englishLexicon = "lexicon-en"
    /// A dictionary that alignment uses: Italian, tab, English a line, or hunalign's English @ Italian.
    case dictionary
    /// A translation lexicon made by `train lexicon`, kept in base 64.
    case translations
}

extension Corpus {
    /// The value of a setting, the text of the file it was set from; `nil` where it isn't set.
    public func value(of setting: CorpusSetting) throws -> String? { try store.settings()[setting.rawValue] }

    /// What a setting that is no text holds, in a line; `nil` for texts, and where it isn't set.
    public func summary(of setting: CorpusSetting) throws -> String? {
        guard setting == .translations, let text = try value(of: setting) else { return nil }
        let bytes = [UInt8](Data(base64Encoded: text) ?? Data())
        let lexicon = try TranslationSources.lexicon(bytes, named: "\(path), setting “\(setting.rawValue)”")
        let words = lexicon.wordCounts
        return
            "a lexicon of \(lexicon.entryCount.counted("translation")) between \(words.italian) Italian and \(words.english) English words, "
            + "\(bytes.count) bytes"
    }

    /// Sets something from a file, whose text is kept in the corpus, and gives what there is to say of how it was read; throws
    /// `DocumentError` where the file can't be used.
    public func set(_ setting: CorpusSetting, from file: String) throws -> [Finding] {
        if setting == .translations {
            let bytes = try TranslationSources.bytes(file)
            _ = try TranslationSources.lexicon(bytes, named: file)
            try store.write { try $0.set(setting.rawValue, to: Data(bytes).base64EncodedString()) }
            return []
        }
        let (text, said) = try SegmentationRules.text(of: file)
        var findings = said
        var rules = SegmentationRules()
        try rules.take(text, for: setting, named: file)
        if setting == .dictionary {
            findings += try TranslationSources.findings(onDictionary: text, named: file)
        }
        if let language = setting.lexiconLanguage {
            findings += try UserLexicon(text: text, named: file).findings(in: language, named: file)
        }
        try store.write { try $0.set(setting.rawValue, to: text) }
        return findings
    }

    /// Takes a setting back; false where it wasn't set.
    public func unset(_ setting: CorpusSetting) throws -> Bool {
        guard try value(of: setting) != nil else { return false }
        try store.write { try $0.set(setting.rawValue, to: nil) }
        return true
    }

    /// The rules that the corpus's settings give.
    func segmentationRules() throws -> SegmentationRules {
        var rules = SegmentationRules()
        for setting in CorpusSetting.allCases {
            guard let text = try value(of: setting) else { continue }
            try rules.take(text, for: setting, named: "\(path), setting “\(setting.rawValue)”")
        }
        return rules
    }

    /// The words that the corpus's settings add to what annotation knows.
    func userLexicons() throws -> Sides<UserLexicon> {
        let settings = try store.settings()
        return try Sides { language in
            guard let setting = CorpusSetting.allCases.first(where: { $0.lexiconLanguage == language }),
                let text = settings[setting.rawValue]
            else { return UserLexicon() }
            return try UserLexicon(text: text, named: "\(path), setting “\(setting.rawValue)”")
        }
    }

    /// The words of one's own that the corpus at `path` keeps; none where there is no corpus yet.
    static func userLexicons(ofCorpusAt path: String) throws -> Sides<UserLexicon> {
        guard FileManager.default.fileExists(atPath: path) else { return Sides { _ in UserLexicon() } }
        let corpus = try Corpus(opening: path)
        defer { try? corpus.close() }
        return try corpus.userLexicons()
    }

    /// The translations that the corpus at `path` keeps; none where there is no corpus yet.
    static func translations(keptIn path: String) throws -> TranslationSources.Kept {
        guard FileManager.default.fileExists(atPath: path) else { return TranslationSources.Kept() }
        let corpus = try Corpus(opening: path)
        defer { try? corpus.close() }
        let lexicon = try corpus.value(of: .translations).map { [UInt8](Data(base64Encoded: $0) ?? Data()) }
        return TranslationSources.Kept(
            lexicon: lexicon, dictionary: try corpus.value(of: .dictionary), corpus: path)
    }

    /// The rules that the settings of the corpus at `path` give; the built-in ones where there is none yet.
    static func rules(ofCorpusAt path: String) throws -> SegmentationRules {
        guard FileManager.default.fileExists(atPath: path) else { return SegmentationRules() }
        let corpus = try Corpus(opening: path)
        defer { try? corpus.close() }
        return try corpus.segmentationRules()
    }
}

extension CorpusSetting {
    /// The language that a setting holds words of.
    fileprivate var lexiconLanguage: Language? {
        switch self {
        case .italianLexicon: .italian
        case .englishLexicon: .english
        case .abbreviations, .srx, .dictionary, .translations: nil
        }
    }
}

extension UserLexicon {
    /// Reads the lexicon that a file or a setting holds; throws `DocumentError` where a line is none of one.
    public init(text: String, named name: String) throws {
        do {
            try self.init(parsing: text)
        } catch {
            throw DocumentError(file: name, reason: "\(error)")
        }
    }

    /// What a person should know of entries that can't be used.
    public func findings(in language: Language, named name: String) -> [Finding] {
        unusable(in: language).map { Finding(file: name, line: $0.line, message: $0.problem) }
    }
}

extension SegmentationRules {
    /// Takes the text of a setting; throws `DocumentError` where it is wrong.
    fileprivate mutating func take(_ text: String, for setting: CorpusSetting, named name: String) throws {
        switch setting {
        case .abbreviations: try add(abbreviations: text, of: name)
        case .srx: try replace(by: text, of: name)
        case .italianLexicon, .englishLexicon, .dictionary, .translations: break
        }
    }
}

public import BitextCore

/// Segmentation rules as they are exchanged between translation programs: an SRX 2.0 document.
///
/// SRX, Segmentation Rules eXchange, of LISA OSCAR, 7 April 2008, now ETSI GS LIS 004.
public struct SRXRules: Sendable, Equatable {
    /// One rule: at a place whose left side ends with a match of `before` and whose right side begins with one of `after`, a
    /// segment ends or doesn't.
    struct Rule: Sendable, Equatable {
        var isBreak: Bool
        var before: String
        var after: String
        /// Its line in the file.
        var line: Int
    }

    /// Which languages a set of rules is for.
    struct LanguageMap: Sendable, Equatable {
        var pattern: String
        var ruleName: String
        var line: Int
    }

    /// Whether all maps that fit a language give it their rules, or only the first.
    var cascades = true
    var rules: [String: [Rule]] = [:]
    var maps: [LanguageMap] = []

    /// Reads an SRX document in UTF-8; throws `SRXError`.
    public init(_ utf8: [UInt8]) throws(SRXError) {
        var parser = SRXParser(utf8)
        self = try parser.parse()
    }

    init() {}

    /// The names a map may know a language by.
    private static func codes(of language: Language) -> [String] {
        language == .italian ? ["it", "it-IT", "it_IT"] : ["en", "en-US", "en-GB", "en_US", "en_GB"]
    }

    /// The languages that have rules; throws where a pattern of the map is wrong or fits none.
    public func languages() throws(SRXError) -> [Language] {
        var languages: [Language] = []
        for language in Language.allCases where try !maps(fitting: language).isEmpty { languages.append(language) }
        if languages.isEmpty {
            let names = Language.allCases.map { "\($0.name) (“\($0.code)”)" }
            throw SRXError(line: nil, "no <languagemap> fits \(names.joined(separator: " or "))")
        }
        return languages
    }

    /// The rules of a language, in the order in which they are tried; throws where a pattern of the map is wrong or none fits.
    func rules(for language: Language) throws(SRXError) -> [Rule] {
        let fitting = try maps(fitting: language)
        if fitting.isEmpty { throw SRXRules.lackOfRules(for: language) }
        return (cascades ? fitting : Array(fitting.prefix(1))).flatMap { rules[$0.ruleName] ?? [] }
    }

    /// The error that there are no rules for a language.
    public static func lackOfRules(for language: Language) -> SRXError {
        SRXError(line: nil, "no <languagemap> fits \(language.name) (“\(language.code)”)")
    }

    private func maps(fitting language: Language) throws(SRXError) -> [LanguageMap] {
        var fitting: [LanguageMap] = []
        for map in maps {
            let expression = try SRXExpression(
                "(?:\(map.pattern))\\z", ignoringCase: true, line: map.line, "languagepattern")
            var isMatch = false
            for code in SRXRules.codes(of: language) where !isMatch {
                isMatch = try expression.matcher().on(Array(code.utf16)) { matcher throws(SRXError) in
                    try matcher.matches(at: 0)
                }
            }
            if isMatch { fitting.append(map) }
        }
        return fitting
    }
}

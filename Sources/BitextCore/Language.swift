/// One of the two languages of a bitext.
public enum Language: String, CaseIterable, Sendable, Hashable, Codable {
    /// Italian, the left page.
    case italian = "it"
    /// English, the right page.
    case english = "en"

    /// The ISO 639-1 code, as commands, files and the corpus write it.
    public var code: String { rawValue }

    /// The language that a code of ISO 639 names, of two letters or three (`it`, `ita`), large or small; `nil` for every other.
    public init?(code: some StringProtocol) {
        switch code.lowercased() {
        case "it", "ita": self = .italian
        case "en", "eng": self = .english
        default: return nil
        }
    }

    /// The language of the facing page.
    public var other: Language { self == .italian ? .english : .italian }

    /// The language's name in English, for messages.
    public var name: String { self == .italian ? "Italian" : "English" }
}

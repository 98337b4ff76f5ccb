/// One of the two languages of a bitext.
public enum Language: String, CaseIterable, Sendable, Hashable, Codable {
    /// Italian, the left page.
    case italian = "it"
    /// English, the right page.
    case english = "en"

    /// The ISO 639-1 code, as commands, files and the corpus write it.
    public var code: String { rawValue }

    /// The language of the facing page.
    public var other: Language { self == .italian ? .english : .italian }

    /// The language's name in English, for messages.
    public var name: String { self == .italian ? "Italian" : "English" }
}

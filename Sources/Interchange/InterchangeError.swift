/// What keeps data from being read or written in a format of exchange.
public enum InterchangeError: Error, Equatable, CustomStringConvertible {
    /// Text that is no language tag, such as `it_IT`.
    case languageTag(String)
    /// The same tag for both languages, which would leave no way to tell the two texts of a unit apart.
    case sameLanguageTag(String)
    /// A line that is no JSON object: the byte, from 1, where it stops being one, what should stand there and what
    /// does.
    case json(byte: Int, expected: String, found: String)
    /// A field of a JSON object that holds another kind of value than is needed.
    case field(name: String, expected: String, found: String)
    /// A line of a file, from 1, that can't be read, and why.
    case line(file: String, number: Int, reason: String)

    /// The reason in words.
    public var description: String {
        switch self {
        case .languageTag(let text):
            "“\(text)” is no language tag; write one as in “it”, “it-IT” or “en-GB”, with hyphens"
        case .sameLanguageTag(let tag):
            "both languages have the tag “\(tag)”, and nobody could tell source from target; give them different tags"
        case .json(let byte, let expected, let found): "byte \(byte): expected \(expected), found \(found)"
        case .field(let name, let expected, let found): "field “\(name)”: expected \(expected), found \(found)"
        case .line(let file, let number, let reason): "\(file):\(number): \(reason)"
        }
    }
}

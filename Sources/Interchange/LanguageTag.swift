/// A language tag as BCP 47 writes it, such as `it` or `en-GB`, kept letter for letter.
///
/// Readers of translation memories compare tags as text, some with and some without the region, so the tag a person
/// asks for is written the same everywhere in a file.
public struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
    /// The tag.
    public let description: String

    /// The tag `it`.
    public static let italian = LanguageTag(known: "it")
    /// The tag `en`.
    public static let english = LanguageTag(known: "en")

    private init(known tag: String) { description = tag }

    /// Takes two to eight letters and any further subtags of one to eight letters or digits, joined by hyphens.
    ///
    /// Only the form is checked, not whether the language exists. `it_IT` is refused: OmegaT doesn't recognise it.
    public init(_ text: String) throws(InterchangeError) {
        var length = 0
        var isFirst = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): length += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where !isFirst: length += 1
            case UInt8(ascii: "-") where length >= (isFirst ? 2 : 1):
                length = 0
                isFirst = false
            default: throw .languageTag(text)
            }
            if length > 8 { throw .languageTag(text) }
        }
        if length < (isFirst ? 2 : 1) { throw .languageTag(text) }
        description = text
    }

    /// Whether the two tags name the same language and region; case doesn't count.
    func matches(_ other: LanguageTag) -> Bool {
        description.utf8.elementsEqual(other.description.utf8) { $0 | 0x20 == $1 | 0x20 }
    }
}

/// The usual spelling of literary and shortened forms: *dicea* is *diceva*, *suol* is *suole*, *amor* is *amore*.
enum ItalianRespelling {
    /// A folded spelling to look up instead of another.
    struct Spelling: Equatable {
        var letters: [UInt8]
        /// Whether it must be a verb, rather than a noun.
        var isVerb: Bool
        /// Whether a word with a capital may be spelt so too; not *Milan*, *Ivan*.
        var mayBeCapital = false
    }

    private static let verbs = [
        ("ean", "evano"), ("eano", "evano"), ("ea", "eva"), ("ran", "ranno"), ("an", "ano"), ("on", "ono"),
    ]
    /// Endings of no names whose verbs are.
    private static let pasts = ["aron", "eron", "iron", "avan", "evan", "ivan", "ran"]

    /// The spellings to look up, one after the other, instead of a word that no list has.
    static func usual(_ word: [UInt8]) -> [Spelling] {
        guard word.count >= 4, word.allSatisfy({ $0 < 0x80 }) else { return [] }
        let text = String(decoding: word, as: UTF8.self)
        let isPast = pasts.contains { text.hasSuffix($0) }
        var spellings = verbs.filter { text.hasSuffix($0.0) }.map {
            Spelling(
                letters: Array((text.dropLast($0.0.utf8.count) + $0.1).utf8), isVerb: true, mayBeCapital: isPast)
        }
        if !spellings.isEmpty { return spellings }
        if text.hasSuffix("er") {
            spellings.append(Spelling(letters: word + Array("o".utf8), isVerb: true, mayBeCapital: true))
        }
        if text.hasSuffix("or") { spellings.append(Spelling(letters: word + Array("e".utf8), isVerb: false)) }
        if word.last == UInt8(ascii: "n") || word.last == UInt8(ascii: "l") {
            spellings.append(Spelling(letters: word + Array("e".utf8), isVerb: true))
        }
        return spellings
    }
}

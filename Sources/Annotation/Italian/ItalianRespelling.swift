/// The usual spelling of literary and shortened forms: *dicea* is *diceva*, *suol* is *suole*, *amor* is *amore*.
enum ItalianRespelling {
    /// The folded spelling to look up instead of one that no list has, and whether it must be a verb; `nil` where there is none.
    static func usual(_ word: [UInt8]) -> (spelling: [UInt8], isVerb: Bool)? {
        guard word.count >= 4, word.allSatisfy({ $0 < 0x80 }) else { return nil }
        let text = String(decoding: word, as: UTF8.self)
        for (ending, usual) in [("ean", "evano"), ("eano", "evano"), ("ea", "eva"), ("an", "ano"), ("on", "ono")]
        where text.hasSuffix(ending) {
            return (Array((text.dropLast(ending.count) + usual).utf8), true)
        }
        if text.hasSuffix("er") { return (word + Array("o".utf8), true) }
        if text.hasSuffix("or") { return (word + Array("e".utf8), false) }
        if word.last == UInt8(ascii: "n") || word.last == UInt8(ascii: "l") { return (word + Array("e".utf8), true) }
        return nil
    }
}

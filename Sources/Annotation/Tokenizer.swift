public import BitextCore

/// Cuts a segment into surface tokens.
///
/// A token is a word, a number or a mark. An elided article or pronoun is a token with its apostrophe (*l'*,
/// *dell'*), hyphenated words are whole. Every character that is no white space is in exactly one token.
public struct Tokenizer: Sendable {
    private let language: Language

    /// Makes a tokenizer for a language.
    public init(language: Language) { self.language = language }

    /// The tokens of `utf8`, in order.
    public func tokens(in utf8: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        let text = String(decoding: utf8, as: UTF8.self)
        var at = 0
        var word: Range<Int>?
        for scalar in text.unicodeScalars {
            let length = UTF8.width(scalar)
            defer { at += length }
            let joins = scalar == "-" || scalar == "'" || scalar == "’" || scalar == "." || scalar == ","
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.canonicalCombiningClass != .notReordered
            {
                word = (word?.lowerBound ?? at)..<at + length
            } else if joins, let current = word, isInside(scalar, utf8, current, at + length) {
                word = current.lowerBound..<at + length
                if language == .italian, scalar == "'" || scalar == "’" {
                    tokens.append(Token(range: current.lowerBound..<at + length))
                    word = nil
                }
            } else {
                if let current = word { tokens.append(Token(range: current)) }
                word = nil
                if !scalar.properties.isWhitespace { tokens.append(Token(range: at..<at + length)) }
            }
        }
        if let word { tokens.append(Token(range: word)) }
        return tokens
    }

    private func isInside(_ mark: Unicode.Scalar, _ utf8: [UInt8], _ word: Range<Int>, _ next: Int) -> Bool {
        guard next < utf8.count else { return false }
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        let follows =
            utf8[next] >= 0x80 && utf8[next] != 0xC2 && utf8[next] != 0xE2 || (0x61...0x7A).contains(utf8[next] | 0x20)
        switch mark {
        case "-", "'", "’": return follows || isDigit(utf8[next])
        default: return isDigit(utf8[next]) && isDigit(utf8[word.upperBound - 1])
        }
    }
}

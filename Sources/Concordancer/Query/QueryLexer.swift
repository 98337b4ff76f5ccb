import BitextCore

/// Reads a CQL query byte by byte and knows how to complain about a place in it.
struct QueryLexer {
    let query: String
    let bytes: [UInt8]
    /// The place of the next byte.
    private(set) var at = 0

    init(_ query: String) {
        self.query = query
        bytes = Array(query.utf8)
    }

    /// The byte that comes next, or that many bytes after it; nil at the end.
    func peek(_ ahead: Int = 0) -> UInt8? { at + ahead < bytes.count ? bytes[at + ahead] : nil }

    /// An error at `offset`, by default at the next byte.
    func error(_ message: String, at offset: Int? = nil) -> QueryError {
        QueryError(query: query, offset: offset ?? at, message: message)
    }

    /// Goes past so many bytes.
    mutating func skip(_ count: Int) { at = min(bytes.count, at + count) }

    /// Goes past white space.
    mutating func skipSpace() {
        at = bytes.withUnsafeBufferPointer { $0.skippingSpace(from: at, to: $0.count) }
    }

    /// Goes past white space and then past `symbol`, if it is what comes next.
    mutating func take(_ symbol: StaticString) -> Bool {
        skipSpace()
        let count = symbol.utf8CodeUnitCount
        let isNext = symbol.withUTF8Buffer { at + count <= bytes.count && bytes[at..<at + count].elementsEqual($0) }
        if isNext { at += count }
        return isNext
    }

    /// Goes past white space and then past the letters, digits, `_` and `-` of a name; nil where there are none.
    mutating func takeName() -> String? {
        skipSpace()
        let start = at
        while let byte = peek(), QueryLexer.isNameByte(byte) { at += 1 }
        return at > start ? String(decoding: bytes[start..<at], as: UTF8.self) : nil
    }

    /// Whether a byte may stand in a name.
    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
            true
        default: false
        }
    }

    /// The name that comes next after white space; nil where there is none.
    func peekName() -> String? {
        var lexer = self
        return lexer.takeName()
    }

    /// Goes past white space and `name`, if just that is the name that comes next.
    mutating func takeName(_ name: String) -> Bool {
        guard peekName() == name else { return false }
        return takeName() != nil
    }

    /// Goes past white space and a number with its sign and its decimals; nil where there is none, or a name that begins with
    /// digits.
    mutating func takeDecimal() -> (text: String, number: Double)? {
        skipSpace()
        var end = at
        func isDigit(_ place: Int) -> Bool { place < bytes.count && bytes[place].isASCIIDigit }
        if end < bytes.count && bytes[end] == UInt8(ascii: "-") { end += 1 }
        let first = end
        while isDigit(end) { end += 1 }
        guard end > first else { return nil }
        if end < bytes.count && bytes[end] == UInt8(ascii: ".") {
            guard isDigit(end + 1) else { return nil }
            end += 1
            while isDigit(end) { end += 1 }
        }
        if end < bytes.count && QueryLexer.isNameByte(bytes[end]) { return nil }
        let text = String(decoding: bytes[at..<end], as: UTF8.self)
        guard let number = Double(decimal: text) else { return nil }
        at = end
        return (text, number)
    }

    /// Goes past white space and a whole number with its sign; nil where there is none.
    mutating func takeInteger() -> Int? {
        skipSpace()
        let start = at
        let isNegative = take("-")
        guard let number = takeNumber() else {
            at = start
            return nil
        }
        return isNegative ? -number : number
    }

    /// Goes past white space and a number; nil where there is none.
    ///
    /// What is beyond all that a corpus holds is given as the largest number of 32 bits, so that nobody's sum overflows.
    mutating func takeNumber() -> Int? {
        skipSpace()
        var number: Int?
        while let byte = peek(), byte >= 0x30, byte <= 0x39 {
            number = min((number ?? 0) * 10 + Int(byte - 0x30), Int(Int32.max))
            at += 1
        }
        return number
    }

    /// Goes past white space and a text in single or double quotes, in which the quote is written `\"` or twice; nil
    /// where none begins.
    ///
    /// A backslash before the quote is dropped, any other stays.
    mutating func takeQuoted() throws(QueryError) -> Quoted? {
        skipSpace()
        guard let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        let start = at
        at += 1
        var text: [UInt8] = []
        var isVerbatim = true
        while let byte = peek() {
            at += 1
            if byte == UInt8(ascii: "\\"), let escaped = peek() {
                at += 1
                if escaped == quote { isVerbatim = false } else { text.append(byte) }
                text.append(escaped)
            } else if byte == quote {
                if peek() != quote {
                    return Quoted(text: String(decoding: text, as: UTF8.self), offset: start, isVerbatim: isVerbatim)
                }
                at += 1
                isVerbatim = false
                text.append(quote)
            } else {
                text.append(byte)
            }
        }
        throw error(
            "this quotation is not closed; expected \(quote == UInt8(ascii: "'") ? "'" : "\"") at its end", at: start)
    }

    /// A text in quotes.
    struct Quoted {
        var text: String
        /// Where its opening quote stands.
        var offset: Int
        /// Whether the text stands in the query byte for byte.
        var isVerbatim: Bool
    }
}

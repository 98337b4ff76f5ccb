extension QueryLexer {
    /// Whether a parenthesis comes next that holds more than a pattern: a condition, or a global constraint.
    var parenthesisHoldsConditions: Bool {
        guard peek() == UInt8(ascii: "(") else { return false }
        var depth = 0
        var index = at
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): index = end(ofQuotation: index)
            case UInt8(ascii: "["): index = end(ofToken: index)
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return false }
            case UInt8(ascii: "&"): return true
            case UInt8(ascii: ":")
            where index + 1 < bytes.count && (bytes[index + 1] == byte || QueryLexer.isNameByte(bytes[index + 1])):
                return true
            default:
                if QueryLexer.isNameByte(byte) {
                    let name = bytes[index...].prefix(while: QueryLexer.isNameByte)
                    if ["within", "containing", "has"].contains(where: { name.elementsEqual($0.utf8) }) { return true }
                    index += name.count - 1
                }
            }
            index += 1
        }
        return false
    }

    /// Whether more of a pattern comes after the parenthesis that comes next, so that it is only a part.
    var parenthesisIsFollowedByPattern: Bool {
        guard let end = endOfParenthesis else { return false }
        var lexer = self
        lexer.skip(end + 1 - at)
        lexer.skipSpace()
        switch lexer.peek() {
        case UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "<"),
            UInt8(ascii: "|"),
            UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"):
            return true
        default: return QueryParser.labelLength(bytes[lexer.at...]) != nil
        }
    }

    /// Where the parenthesis that comes next is closed.
    private var endOfParenthesis: Int? {
        var depth = 0
        var index = at
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): index = end(ofQuotation: index)
            case UInt8(ascii: "["): index = end(ofToken: index)
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// Where the token in brackets that begins at a place ends, or the query.
    private func end(ofToken start: Int) -> Int {
        var index = start
        while index < bytes.count && bytes[index] != UInt8(ascii: "]") {
            let isQuote = bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
            index = isQuote ? end(ofQuotation: index) + 1 : index + 1
        }
        return index
    }

    /// Where the quotation that begins at a place ends, or the query.
    private func end(ofQuotation start: Int) -> Int {
        var index = start + 1
        while index < bytes.count && bytes[index] != bytes[start] {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index
    }
}

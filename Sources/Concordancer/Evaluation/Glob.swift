/// A pattern of literal text, `any character` and `any characters`, matched over UTF-8 without ICU.
///
/// The wildcards of plain words and the commonest regular expressions (`govern.*`, `.*zion.*`, `colo.r`) are of this
/// kind.
struct Glob {
    enum Piece: Equatable {
        /// These bytes.
        case literal([UInt8])
        /// One character.
        case one
        /// Any characters, or none.
        case any
    }

    /// Bytes, and above them the two wildcards.
    private var codes: [UInt16] = []
    private static let one: UInt16 = 0x100
    private static let any: UInt16 = 0x101
    /// Whether the wildcards stop at line ends, as `.` does in a regular expression.
    private let stopsAtLineEnds: Bool
    /// The literal text at the pattern's start.
    let prefix: [UInt8]
    /// The longest literal text in the pattern.
    let longestLiteral: [UInt8]

    /// Makes a pattern of its pieces in order.
    init(_ pieces: [Piece], stopsAtLineEnds: Bool) {
        self.stopsAtLineEnds = stopsAtLineEnds
        if case .literal(let bytes)? = pieces.first { prefix = bytes } else { prefix = [] }
        longestLiteral = pieces.reduce([]) { longest, piece in
            guard case .literal(let bytes) = piece, bytes.count > longest.count else { return longest }
            return bytes
        }
        for piece in pieces {
            switch piece {
            case .literal(let bytes): codes += bytes.map(UInt16.init)
            case .one: codes.append(Glob.one)
            case .any: codes.append(Glob.any)
            }
        }
    }

    /// Whether the whole of `text` matches; with `lowering`, after its ASCII letters are made lower case.
    ///
    /// The time is at most proportional to the product of the lengths.
    func matches(_ text: UnsafeRawBufferPointer, lowering: Bool) -> Bool {
        codes.withUnsafeBufferPointer { codes in
            var code = 0
            var at = 0
            var retryCode = -1
            var retryAt = 0
            while true {
                if code == codes.count {
                    if at == text.count { return true }
                } else if codes[code] == Glob.any {
                    retryCode = code
                    retryAt = at
                    code &+= 1
                    continue
                } else if codes[code] == Glob.one {
                    if let length = characterLength(in: text, at: at) {
                        code &+= 1
                        at &+= length
                        continue
                    }
                } else if at < text.count {
                    var byte = text[at]
                    if lowering && byte >= 0x41 && byte <= 0x5A { byte |= 0x20 }
                    if codes[code] == UInt16(byte) {
                        code &+= 1
                        at &+= 1
                        continue
                    }
                }
                guard retryCode >= 0, let length = characterLength(in: text, at: retryAt) else { return false }
                retryAt &+= length
                at = retryAt
                code = retryCode &+ 1
            }
        }
    }

    /// The bytes of the character at a place, nil at the end or where a wildcard may not pass.
    @inline(__always)
    private func characterLength(in text: UnsafeRawBufferPointer, at: Int) -> Int? {
        guard at < text.count else { return nil }
        let lead = text[at]
        if stopsAtLineEnds {
            if lead >= 0x0A && lead <= 0x0D { return nil }
            if lead == 0xC2, at + 1 < text.count, text[at + 1] == 0x85 { return nil }
            if lead == 0xE2, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] & 0xFE == 0xA8 { return nil }
        }
        if lead < 0x80 { return 1 }
        var end = at + 1
        while end < text.count && text[end] & 0xC0 == 0x80 { end += 1 }
        return end - at
    }
}

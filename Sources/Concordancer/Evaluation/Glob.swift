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

    let pieces: [Piece]
    /// Whether the wildcards stop at line ends, as `.` does in a regular expression.
    let stopsAtLineEnds: Bool

    /// The literal text at the pattern's start.
    var prefix: [UInt8] {
        if case .literal(let bytes)? = pieces.first { return bytes }
        return []
    }

    /// Whether the whole of `text` matches.
    ///
    /// The time is at most proportional to the product of the lengths.
    func matches(_ text: UnsafeRawBufferPointer) -> Bool {
        var piece = 0
        var at = 0
        var retryPiece = -1
        var retryAt = 0
        while true {
            if piece == pieces.count {
                if at == text.count { return true }
            } else if pieces[piece] == .any {
                retryPiece = piece
                retryAt = at
                piece += 1
                continue
            } else if let length = length(of: pieces[piece], in: text, at: at) {
                piece += 1
                at += length
                continue
            }
            guard retryPiece >= 0, let length = characterLength(in: text, at: retryAt) else { return false }
            retryAt += length
            at = retryAt
            piece = retryPiece + 1
        }
    }

    private func length(of piece: Piece, in text: UnsafeRawBufferPointer, at: Int) -> Int? {
        guard case .literal(let bytes) = piece else { return characterLength(in: text, at: at) }
        if at &+ bytes.count > text.count { return nil }
        for index in 0..<bytes.count where text[at &+ index] != bytes[index] { return nil }
        return bytes.count
    }

    /// The bytes of the character at a place, nil at the end or where a wildcard may not pass.
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

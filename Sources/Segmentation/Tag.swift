import BitextCore

/// A tag of markup without attributes, as subtitles and translations hold them: `<i>`, `</b>`.
struct Tag {
    let end: Int
    /// Whether it closes what another opened.
    let closes: Bool

    private static let longest = 8

    init?(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
        var next = index + 1
        let isClosing = next < limit && bytes[next] == UInt8(ascii: "/")
        if isClosing { next += 1 }
        let name = next
        while next < limit, next - name <= Tag.longest, bytes[next].isASCIILetterOrDigit { next += 1 }
        guard next > name, next - name <= Tag.longest, next < limit, bytes[next] == UInt8(ascii: ">"),
            bytes[name] >= 0x41
        else {
            return nil
        }
        (end, closes) = (next + 1, isClosing)
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool { isASCIIDigit || isASCIILetter }
}

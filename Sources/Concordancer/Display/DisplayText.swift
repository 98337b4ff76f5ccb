/// Text that may be sent to a terminal.
public enum DisplayText {
    /// `text` with nothing in it that a terminal obeys instead of showing.
    ///
    /// Control characters become their pictures (ESC ␛, newline ␊, tab ␉, DEL ␡; those from U+0080 to U+009F and line
    /// and paragraph separators �), and so do, as �, the characters that change the direction of the text after them.
    public static func printable(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy({ picture(of: $0) == nil }) { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { shown.append(picture(of: scalar) ?? scalar) }
        return String(shown)
    }

    /// What is shown for a character that a terminal obeys; `nil` for all others.
    @inline(__always)
    private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x20..<0x7F: nil
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x2028, 0x2029: "\u{FFFD}"
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB, 0xE0001: "\u{FFFD}"
        default: nil
        }
    }
}

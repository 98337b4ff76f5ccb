/// Text that may be sent to a terminal.
public enum DisplayText {
    /// `text` with nothing in it that a terminal obeys instead of showing.
    ///
    /// Control characters become their pictures (ESC ␛, newline ␊, tab ␉, DEL ␡; those from U+0080 to U+009F and line
    /// and paragraph separators �), and so do, as �, the characters that change the direction of the text after them.
    public static func printable(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F: shown.append("\u{2421}")
            case 0x80...0x9F, 0x2028, 0x2029: shown.append("\u{FFFD}")
            case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB, 0xE0001:
                shown.append("\u{FFFD}")
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }
}

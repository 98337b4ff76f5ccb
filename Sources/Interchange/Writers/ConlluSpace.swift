/// What MISC says of the space behind a token.
public enum ConlluSpace {
    /// `_` for one space, `SpaceAfter=No` for none, otherwise the characters as UDPipe writes them, `SpacesAfter=\s\s`.
    public static func misc(_ gap: UnsafeBufferPointer<UInt8>) -> String {
        if gap.isEmpty { return "SpaceAfter=No" }
        if gap.count == 1 && gap.first == 0x20 { return "_" }
        var misc = "SpacesAfter="
        for scalar in String(decoding: gap, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\t": misc += "\\t"
            case "\n": misc += "\\n"
            case "\r": misc += "\\r"
            case "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": misc += "\\n"
            // The columns hold no white space, and there are no names for the other kinds.
            default: misc += "\\s"
            }
        }
        return misc
    }
}

import BitextCore

/// What MISC says of the space behind a token, as UDPipe writes it.
///
/// Nothing for one space, `SpaceAfter=No` for none, otherwise `SpacesAfter=` and the characters: `\s` is the space, `\t` the tab, `\n` the line
/// feed, `\r` the carriage return, `\p` the bar, `\\` the backslash; others, such as the no-break space, stand as they are.
public enum ConlluSpace {
    private static let key = "SpacesAfter="

    /// What MISC is for a token that has nothing else to say there; `_` for one space.
    public static func misc(_ gap: UnsafeBufferPointer<UInt8>) -> String {
        if gap.isEmpty { return "SpaceAfter=No" }
        if gap.count == 1 && gap.first == 0x20 { return "_" }
        var misc = key
        for scalar in String(decoding: gap, as: UTF8.self).unicodeScalars {
            switch scalar {
            case " ": misc += "\\s"
            case "\t": misc += "\\t"
            case "\n": misc += "\\n"
            case "\r": misc += "\\r"
            case "|": misc += "\\p"
            case "\\": misc += "\\\\"
            default: misc.unicodeScalars.append(scalar)
            }
        }
        return misc
    }

    /// The space behind a token with this MISC; one space where it says nothing that could be one.
    public static func gap(_ misc: String) -> String {
        if misc.isEmpty { return " " }
        let fields = misc.split(separator: "|")
        if let field = fields.first(where: { $0.hasPrefix(key) }),
            let gap = unescaped(field.dropFirst(key.count)), !gap.isEmpty
        {
            return gap
        }
        return fields.contains("SpaceAfter=No") ? "" : " "
    }

    /// The characters that a value stands for; `nil` where one of them is no white space.
    private static func unescaped(_ value: Substring) -> String? {
        var gap = ""
        var scalars = value.unicodeScalars.makeIterator()
        while var scalar = scalars.next() {
            if scalar == "\\" {
                switch scalars.next() {
                case "s": scalar = " "
                case "t": scalar = "\t"
                case "n": scalar = "\n"
                case "r": scalar = "\r"
                default: return nil
                }
            }
            guard ScalarClass(of: scalar.value) == .space else { return nil }
            gap.unicodeScalars.append(scalar)
        }
        return gap
    }
}

import CICU

/// How many columns of a terminal a text takes.
///
/// A grapheme cluster (Unicode Annex 29) takes the columns of its base: two where its East Asian Width is wide or
/// fullwidth (Annex 11), where it is shown as an emoji (Technical Standard 51), or where it is a flag; none where it
/// consists of marks and invisible characters alone; one otherwise.
public enum DisplayWidth {
    /// The columns of `text`, without regard to control characters (see `DisplayText.printable`).
    public static func columns(of text: String) -> Int {
        if isPlain(text) { return text.unicodeScalars.count }
        return text.reduce(0) { $0 + columns(of: $1) }
    }

    /// Whether every scalar of `text` is a cluster of one column by itself: Latin letters, and the quotation marks, dashes and dots
    /// of running text, which spares most lines the search for clusters.
    static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            switch $0.value {
            case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2030...0x205E: true
            default: false
            }
        }
    }

    /// The columns of a grapheme cluster: 0, 1 or 2.
    public static func columns(of cluster: Character) -> Int {
        var width = 0
        var regionalIndicators = 0
        for scalar in cluster.unicodeScalars {
            switch scalar.value {
            case 0x20...0x7E: width = max(width, 1)
            case 0xFE0F: if width == 1 { width = 2 }
            case 0x1F1E6...0x1F1FF:
                regionalIndicators += 1
                width = max(width, min(2, regionalIndicators))
            default: width = max(width, columns(of: scalar))
            }
        }
        return width
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = Int32(bitPattern: scalar.value)
        if icu_is_nonspacing_mark(value) || icu_is_enclosing_mark(value) { return 0 }
        if icu_is_control(value) || icu_is_format(value) || icu_is_default_ignorable(value) { return 0 }
        // The vowels and final consonants of conjoining Hangul are drawn into their syllable.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) { return 0 }
        return icu_is_wide(value) ? 2 : 1
    }
}

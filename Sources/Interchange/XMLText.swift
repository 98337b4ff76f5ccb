/// Text as XML 1.0 documents hold it, made by one pass over the UTF-8.
///
/// XML 1.0 allows U+0009, U+000A, U+000D, U+0020–D7FF, U+E000–FFFD and U+10000–10FFFF (production 2); the other
/// characters cannot stand in a document even as a reference. They are dropped, and the number dropped is returned for
/// the caller to report.
public enum XMLText {
    /// Appends the content of an element and returns how many characters XML cannot hold were dropped.
    ///
    /// `>` is escaped because `]]>` may not stand in content, a carriage return because parsers would read a line feed.
    public static func append(_ text: String, to output: inout [UInt8]) -> Int {
        append(text, to: &output, special: contentSpecials)
    }

    /// Appends the content of an attribute that stands in double quotes and returns how many characters were dropped.
    ///
    /// Tabs and line feeds are escaped because parsers would read spaces.
    public static func appendAttribute(_ value: String, to output: inout [UInt8]) -> Int {
        append(value, to: &output, special: attributeSpecials)
    }

    /// The bytes below 64 that don't stand for themselves, as a set of bits: the control characters, `&`, `<` and `>`.
    private static let contentSpecials: UInt64 = 0xFFFF_F9FF | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
    /// The same within an attribute: also `"`, the tab and the line feed.
    private static let attributeSpecials: UInt64 = 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

    private static func append(_ text: String, to output: inout [UInt8], special: UInt64) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            var dropped = 0
            var copied = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                // Every multi-byte character passes but U+FFFE and U+FFFF, which begin with EF BF.
                let isSpecial = byte < 64 ? special >> UInt64(byte) & 1 == 1 : byte == 0xEF
                if !isSpecial {
                    index += 1
                    continue
                }
                var length = 1
                if byte == 0xEF {
                    length = 3
                    guard index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE else {
                        index += length
                        continue
                    }
                }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
                switch byte {
                case UInt8(ascii: "&"): output.append("&amp;")
                case UInt8(ascii: "<"): output.append("&lt;")
                case UInt8(ascii: ">"): output.append("&gt;")
                case UInt8(ascii: "\""): output.append("&quot;")
                case 0x09: output.append("&#9;")
                case 0x0A: output.append("&#10;")
                case 0x0D: output.append("&#13;")
                default: dropped += 1
                }
                index += length
                copied = index
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
            return dropped
        }
    }
}

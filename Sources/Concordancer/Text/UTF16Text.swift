/// UTF-16 code units, as ICU wants them, from UTF-8 and back.
enum UTF16Text {
    /// Replaces the contents of `units` by the text of `utf8`; bytes that are no UTF-8 become U+FFFD.
    static func decode(_ utf8: UnsafeRawBufferPointer, into units: inout [UInt16]) {
        units.removeAll(keepingCapacity: true)
        var index = 0
        while index < utf8.count {
            let lead = utf8[index]
            if lead < 0x80 {
                units.append(UInt16(lead))
                index &+= 1
                continue
            }
            let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
            var scalar = UInt32(lead) & (lead >= 0xF0 ? 0x07 : lead >= 0xE0 ? 0x0F : 0x1F)
            var read = 1
            while read < length, index &+ read < utf8.count, utf8[index &+ read] & 0xC0 == 0x80 {
                scalar = scalar << 6 | UInt32(utf8[index &+ read] & 0x3F)
                read &+= 1
            }
            index &+= read
            guard lead >= 0xC2, lead < 0xF5, read == length, let valid = Unicode.Scalar(scalar) else {
                units.append(0xFFFD)
                continue
            }
            units.append(contentsOf: UTF16.encode(valid) ?? UTF16.encodedReplacementCharacter)
        }
    }

    /// The UTF-8 of `units`.
    static func encode(_ units: [UInt16]) -> [UInt8] { Array(String(decoding: units, as: UTF16.self).utf8) }
}

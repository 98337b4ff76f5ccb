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

    /// The UTF-8 of `units`; surrogates without a partner become U+FFFD.
    static func encode(_ units: [UInt16]) -> [UInt8] {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(units.count * 3)
        forEachScalar(of: units) { scalar in
            if scalar < 0x80 {
                utf8.append(UInt8(scalar))
                return
            }
            if scalar < 0x800 {
                utf8.append(0xC0 | UInt8(scalar >> 6))
            } else {
                if scalar < 0x10000 {
                    utf8.append(0xE0 | UInt8(scalar >> 12))
                } else {
                    utf8.append(0xF0 | UInt8(scalar >> 18))
                    utf8.append(0x80 | UInt8(scalar >> 12 & 0x3F))
                }
                utf8.append(0x80 | UInt8(scalar >> 6 & 0x3F))
            }
            utf8.append(0x80 | UInt8(scalar & 0x3F))
        }
        return utf8
    }

    /// Calls `body` with the scalars of `units`; surrogates without a partner are given as U+FFFD.
    @inline(__always)
    static func forEachScalar(of units: [UInt16], _ body: (UInt32) -> Void) {
        var index = 0
        while index < units.count {
            let unit = units[index]
            index &+= 1
            if unit & 0xF800 != 0xD800 {
                body(UInt32(unit))
            } else if unit < 0xDC00, index < units.count, units[index] & 0xFC00 == 0xDC00 {
                body(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(units[index] & 0x3FF)))
                index &+= 1
            } else {
                body(0xFFFD)
            }
        }
    }
}

/// Takes letters to lower case without accents, so that *Città*, *CITTA* and *citta* are one.
package enum LetterFolding {
    /// What a scalar is to a word.
    package enum Role {
        /// A letter, folded.
        case letter(UInt32)
        /// Something that belongs to the letter before it or can't be seen: a combining accent, a soft hyphen.
        case mark
        /// Something that ends a word.
        case other
    }

    /// The lower-case letter or digit of an ASCII byte; 0 for everything else.
    package static func ascii(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: byte
        case 0x41...0x5A: byte | 0x20
        default: 0
        }
    }

    /// The scalar that begins at `index` of valid UTF-8 and its number of bytes.
    package static func decode(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        func continuation(_ offset: Int) -> UInt32 {
            index + offset < utf8.count ? UInt32(utf8[index + offset] & 0x3F) : 0
        }
        let first = UInt32(utf8[index])
        switch first {
        case ..<0xE0: return ((first & 0x1F) << 6 | continuation(1), 2)
        case ..<0xF0: return ((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
        default:
            return ((first & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), 4)
        }
    }

    /// What a scalar outside ASCII is to a word.
    package static func fold(_ scalar: UInt32) -> Role {
        switch scalar {
        case 0xC0...0x17F:
            let base = latin[Int(scalar - 0xC0)]
            return base == 0x2E ? .other : .letter(UInt32(base))
        case 0xAD, 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F, 0xFEFF: return .mark
        case 0x80...0xBF: return scalar == 0xAA || scalar == 0xBA ? .mark : .other
        case 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x303F, 0xD7FF...0xF8FF, 0xFF00...0xFF0F, 0xFFF0...0xFFFF,
            0x1F000...0x1FAFF:
            return .other
        case 0x180...0x58F:
            let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value
            return .letter(lower ?? scalar)
        default: return .letter(scalar)
        }
    }

    /// The base letters of U+00C0 to U+017F; a point stands for signs that are no letters.
    private static let latin: [UInt8] = Array(
        ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

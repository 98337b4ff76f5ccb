import BitextCore
import TranslationLexicon

/// What the look of a segment tells without reading its words.
struct SegmentShape {
    /// The number of characters other than white space.
    var length: Int32 = 0
    /// The mark the segment ends with, quotation marks and brackets aside.
    var closing = Closing.word
    /// How the segment begins.
    var opening = Opening.other
    /// Whether the segment stands in brackets, as notes do that are nobody's translation.
    var isBracketed = false

    /// A hash of the segment's characters other than white space; 0 where there are none.
    private(set) var text: UInt64 = 0

    /// Takes the segment for one that says nothing, and so the same as none of the other side.
    mutating func forgetText() { text = 0 }

    /// The last mark of a segment.
    enum Closing: UInt8, CaseIterable { case word, period, question, exclamation, colon, semicolon, comma, ellipsis }

    /// The first character of a segment; a label of letters is as good as one of digits, and a bullet as a dash.
    enum Opening: UInt8, CaseIterable { case other, upperCase, lowerCase, digit, speech }

    /// Looks at valid UTF-8, which may begin with an item's label.
    init(_ utf8: UnsafeBufferPointer<UInt8>, isLabelled: Bool = false) {
        var isFirst = true
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if byte < 0x80 {
                index += 1
                if byte <= 0x20 { continue }
                mix(byte)
                length += 1
                // Most are letters in the middle of a text.
                if byte.isASCIILetter, !isFirst, !isBracketed {
                    closing = .word
                    continue
                }
                if isFirst {
                    opening = Self.opening(byte)
                    isBracketed = byte == 0x28 || byte == 0x5B
                }
                if isBracketed { bracket(byte) }
                close(with: byte)
            } else {
                let scalar = utf8.scalar(at: index, before: utf8.count)
                let range = index..<index + scalar.length
                index = range.upperBound
                let use = MarkUse(scalar.value)
                if use == .space { continue }
                for place in range { mix(utf8[place]) }
                // An accent or an invisible sign is no character of its own.
                if case .mark = LetterFolding.fold(scalar.value) { continue }
                length += 1
                switch use {
                case .quotation, .dash: if isFirst { opening = .speech }
                case .ellipsis: closing = .ellipsis
                default:
                    closing = .word
                    if isFirst {
                        opening =
                            Self.bullets.contains(scalar.value) ? .speech : Self.opening(scalar.scalarClass)
                    }
                }
            }
            isFirst = false
        }
        isBracketed = isBracketed && depth == 0
        if isLabelled { opening = .digit }
    }

    @inline(__always) private mutating func mix(_ byte: UInt8) { text = (text ^ UInt64(byte)) &* 0x100_0000_01B3 &+ 1 }

    private var depth: Int32 = 0
    private mutating func bracket(_ byte: UInt8) {
        // A bracket that closes before the end is not around the segment; points after it are.
        switch byte {
        case 0x28, 0x5B: depth += 1
        case 0x29, 0x5D: depth -= 1
        default: if depth <= 0, byte > 0x20, byte != 0x2E { isBracketed = false }
        }
    }

    /// The bullets • ‣ ◦ ▪ · ●.
    private static let bullets: Set<UInt32> = [0x2022, 0x2023, 0x25E6, 0x25AA, 0xB7, 0x25CF]

    private static func opening(_ byte: UInt8) -> Opening {
        switch byte {
        case 0x41...0x5A: .upperCase
        case 0x61...0x7A: .lowerCase
        case 0x30...0x39: .digit
        case 0x22, 0x27, 0x2A, 0x2D, 0x60: .speech
        default: .other
        }
    }

    private static func opening(_ kind: ScalarClass) -> Opening {
        switch kind {
        case .upper: .upperCase
        case .lower: .lowerCase
        case .digit: .digit
        default: .other
        }
    }

    private mutating func close(with byte: UInt8) {
        switch byte {
        case 0x2E: closing = closing == .period || closing == .ellipsis ? .ellipsis : .period
        case 0x3F: closing = .question
        case 0x21: closing = .exclamation
        case 0x3A: closing = .colon
        case 0x3B: closing = .semicolon
        case 0x2C: closing = .comma
        case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x60: break
        default: closing = .word
        }
    }
}

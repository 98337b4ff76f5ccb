import BitextCore

/// The marks inside a segment at which a translator could have ended a sentence.
enum CutMarks {
    /// No mark; one like a comma or a quotation mark; one like a semicolon or a dash.
    enum Strength: UInt8, Comparable {
        case none, weak, strong

        static func < (one: Strength, other: Strength) -> Bool { one.rawValue < other.rawValue }
    }

    /// The strength of the mark at `place` of valid UTF-8, and the number of its bytes.
    static func mark(_ utf8: UnsafeBufferPointer<UInt8>, at place: Int) -> (strength: Strength, length: Int) {
        switch utf8[place] {
        case 0x2C: (isWithinNumber(utf8, place) ? .none : .weak, 1)
        case 0x3A: (isWithinNumber(utf8, place) ? .none : .strong, 1)
        case 0x3B, 0x3F, 0x21: (.strong, 1)
        case 0x22, 0x28, 0x29: (.weak, 1)
        case 0x2D: (isDash(utf8, place) ? .strong : .none, 1)
        case 0xC2, 0xE2: beyondASCII(utf8.scalar(at: place, before: utf8.count))
        default: (.none, 1)
        }
    }

    private static func beyondASCII(_ scalar: DecodedScalar) -> (strength: Strength, length: Int) {
        switch MarkUse(scalar.value) {
        case .dash, .ellipsis: (.strong, scalar.length)
        // Single ones are apostrophes more often.
        case .quotation where !(0x2018...0x201B).contains(scalar.value): (.weak, scalar.length)
        default: (.none, scalar.length)
        }
    }

    private static func isWithinNumber(_ utf8: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        func isDigit(_ place: Int) -> Bool {
            utf8.indices.contains(place) && utf8[place].isASCIIDigit
        }
        return isDigit(place - 1) && isDigit(place + 1)
    }

    /// A hyphen with a space before it and a space or another hyphen behind it is meant for a dash.
    private static func isDash(_ utf8: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        place > 0 && utf8[place - 1] <= 0x20 && place + 1 < utf8.count
            && (utf8[place + 1] <= 0x20 || utf8[place + 1] == 0x2D)
    }
}

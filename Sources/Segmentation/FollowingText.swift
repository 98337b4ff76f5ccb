import BitextCore

/// What stands behind a mark that may end a sentence: the first word, and the marks before it.
struct FollowingText {
    enum Start {
        /// A capital, or a brand that begins with a small letter and a capital.
        case capital
        /// A small letter.
        case small
        /// A digit.
        case number
        /// A letter of a script without capitals.
        case uncased
        /// A mark that goes on with the sentence: a comma, a colon.
        case continuation
        /// A bullet, an asterisk, an emoji and the like.
        case symbol
    }

    private(set) var start = Start.symbol
    /// The first word, up to an apostrophe.
    private(set) var word = 0..<0
    private(set) var traits: WordTraits = []
    private(set) var opensQuote = false
    private(set) var opensBracket = false
    private(set) var opensWithDash = false
    /// The word is one letter and a full stop: an initial.
    private(set) var isInitial = false
    /// The word is in capitals throughout and has two letters at least.
    private(set) var isAllCapitals = false

    /// The most marks that are passed over before the first word.
    private static let mostMarks = 8

    /// Reads on from `index`, which holds no white space.
    init(from index: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>, words: borrowing WordTable) {
        var index = index
        var marks = 0
        while index < end && marks < FollowingText.mostMarks {
            let scalar = bytes.scalar(at: index, before: end)
            switch scalar.value {
            case 0x22, 0x27, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039, 0x60, 0x201A: opensQuote = true
            case 0x28, 0x5B, 0x7B: opensBracket = true
            case 0x2D, 0x2013, 0x2014, 0x2015: opensWithDash = true
            case 0xBF, 0xA1, 0x2E, 0x2026: break
            case 0x2C, 0x3A, 0x3B, 0x29, 0x5D, 0x7D, 0x25, 0xBB, 0x201D, 0x2019, 0x21, 0x3F, 0x2F, 0x3D, 0x3E, 0x26:
                start = .continuation
                return
            case 0x24, 0x20AC, 0xA3:
                start = .number
                return
            default:
                read(scalar, at: index, to: end, in: bytes, words: words)
                return
            }
            marks += 1
            index = bytes.skippingSpace(from: index + scalar.length, to: end)
        }
    }

    private mutating func read(
        _ first: DecodedScalar, at index: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>, words: borrowing WordTable
    ) {
        switch first.scalarClass {
        case .upper: start = .capital
        case .lower: start = .small
        case .letter: start = .uncased
        case .digit, .numeral: start = .number
        default: return
        }
        guard start == .capital || start == .small else { return }
        var position = index
        var (letters, capitals) = (0, 0)
        while position < end && position - index <= WordTable.longest {
            let scalar = bytes.scalar(at: position, before: end)
            guard scalar.scalarClass.isLetter else { break }
            letters += 1
            if scalar.scalarClass == .upper {
                capitals += 1
                if start == .small && letters <= 3 { start = .capital }
            }
            position += scalar.length
        }
        word = index..<position
        isInitial = letters == 1 && position < end && bytes[position] == 0x2E
        isAllCapitals = letters >= 2 && capitals == letters
        traits = words.traits(of: word, in: bytes)
    }
}

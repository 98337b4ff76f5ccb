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
    /// A mark for words left out stands first: *[…]*.
    private(set) var isOmission = false
    /// The word is one letter and a full stop: an initial.
    private(set) var isInitial = false
    /// Only a year stands between brackets: *(1965)*.
    private(set) var isBracketedYear = false
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
            case 0x2019 where index + 3 < end && bytes.scalar(at: index + 3, before: end).scalarClass.isLetter:
                opensQuote = true
            case 0x5D where isOmission(endingAt: index, in: bytes), 0x29 where isOmission(endingAt: index, in: bytes):
                isOmission = true
                opensBracket = false
            case 0x3C where Tag(at: index, in: bytes, limit: end)?.closes == false:
                while bytes[index] != UInt8(ascii: ">") { index += 1 }
            case 0x2C, 0x3A, 0x3B, 0x29, 0x5D, 0x7D, 0x25, 0xBB, 0x201D, 0x2019, 0x21, 0x3F, 0x2F, 0x26:
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

    /// Whether a square bracket that closes at `index` holds nothing but stops: *[...]*.
    private func isOmission(endingAt index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        opensBracket && (bytes[index - 1] == 0x2E || bytes[index - 1] == 0xA6)
    }

    private mutating func read(
        _ first: DecodedScalar, at index: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>,
        words: borrowing WordTable
    ) {
        switch first.scalarClass {
        case .upper: start = .capital
        case .lower: start = .small
        case .letter: start = .uncased
        case .digit, .numeral: start = .number
        default: return
        }
        if start == .number { isBracketedYear = opensBracket && isYear(index, to: end, in: bytes) }
        guard start == .capital || start == .small else { return }
        var position = index
        var (letters, capitals) = (0, 0)
        while position < end && position - index <= FoldedWordTable.longest {
            let scalar = bytes.scalar(at: position, before: end)
            guard scalar.scalarClass.isLetter else { break }
            letters += 1
            if scalar.scalarClass == .upper {
                capitals += 1
                start = .capital
            }
            position += scalar.length
        }
        word = index..<position
        isInitial = letters == 1 && position < end && bytes[position] == 0x2E
        // *a.C.* and the like may begin a sentence.
        if start == .small && isInitial && position + 2 < end && bytes[position + 2] == 0x2E
            && bytes.scalar(at: position + 1, before: end).scalarClass == .upper
        {
            start = .capital
        }
        isAllCapitals = letters >= 2 && capitals == letters
        traits = words.traits(of: word, in: bytes)
        if isNegatedVerb(to: end, in: bytes) { traits.insert(.opener) }
    }

    /// *Don't*, *Isn't* and the like.
    private func isNegatedVerb(to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let after = word.upperBound
        guard after + 1 < end, after > word.lowerBound, bytes[after - 1] == UInt8(ascii: "n") else { return false }
        let apostrophe = bytes.scalar(at: after, before: end)
        let letter = after + apostrophe.length
        return (apostrophe.value == 0x27 || apostrophe.value == 0x2019) && letter < end
            && bytes[letter] == UInt8(ascii: "t")
    }

    private func isYear(_ start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = start
        while index < end && bytes[index].isASCIIDigit { index += 1 }
        return index - start == 4 && index < end && bytes[index] == UInt8(ascii: ")")
    }
}

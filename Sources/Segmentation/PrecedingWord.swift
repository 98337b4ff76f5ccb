import BitextCore

/// The word before a full stop.
struct PrecedingWord {
    enum Shape {
        /// There is none: a bracket, a quotation mark, white space.
        case none
        /// Digits.
        case number
        /// One capital.
        case initial
        /// One small letter of ASCII.
        case letter
        /// Single letters with stops between them: *U.S*, *S.p.A*.
        case dotted
        /// A number in Roman numerals of two letters or more.
        case roman
        /// Anything else.
        case word
    }

    let shape: Shape
    /// The word with the stops, hyphens and apostrophes inside it.
    let range: Range<Int>
    /// What is known of it, or of its last part.
    let traits: WordTraits
    /// Whether it has two letters or more and no vowel.
    let lacksVowel: Bool
    /// Whether its first letter is small.
    let beginsSmall: Bool

    /// The most bytes that are read back.
    private static let longest = 40

    init(endingAt wordEnd: Int, after start: Int, in bytes: UnsafeBufferPointer<UInt8>, words: borrowing WordTable) {
        var index = wordEnd
        /// Where the last part begins: behind an apostrophe or a hyphen.
        var part: Int?
        var (letters, digits, stops, capitals, romans, vowels) = (0, 0, 0, 0, 0, 0)
        var isDotted = true
        /// Whether single letters with stops stand behind the apostrophe: *l'a.d*.
        var isPartDotted = false
        var run = 0
        scan: while index > start && wordEnd - index < PrecedingWord.longest {
            let scalar = bytes.scalar(endingAt: index, after: start)
            switch scalar.value {
            case 0x2E:
                stops += 1
                if run != 1 { isDotted = false }
                run = 0
            case 0x27, 0x2019, 0x2D, 0x2F, 0x2010, 0x2011:
                if stops == 0 && letters + digits == 0 { break scan }
                let before = index - scalar.length
                guard before > start, bytes.scalar(endingAt: before, after: start).scalarClass.joinsWords else {
                    break scan
                }
                if part == nil {
                    part = index
                    let isApostrophe = scalar.value == 0x27 || scalar.value == 0x2019
                    isPartDotted = isApostrophe && stops > 0 && isDotted && run == 1 && digits == 0
                }
            default:
                switch scalar.scalarClass {
                case .lower, .letter, .mark: break
                case .upper:
                    if part == nil { capitals += 1 }
                    if part == nil && PrecedingWord.isRoman(scalar.value) { romans += 1 }
                case .digit:
                    digits += 1
                    isDotted = false
                    index -= scalar.length
                    continue scan
                default: break scan
                }
                letters += 1
                run += 1
                if PrecedingWord.isVowel(scalar.value) { vowels += 1 }
            }
            index -= scalar.length
        }
        if run != 1 { isDotted = false }
        range = index..<wordEnd
        let last = (part ?? index)..<wordEnd
        var traits = words.traits(of: range, in: bytes)
        let isInAddress = index > start && PrecedingWord.isOfAddress(bytes[index - 1])
        if traits.isEmpty && part != nil { traits = words.traits(of: last, in: bytes) }
        if isInAddress { traits = [] }
        let isSmall = index < wordEnd && bytes.scalar(at: index, before: wordEnd).scalarClass == .lower
        if isSmall && traits.contains(.proper) { traits.subtract(.abbreviation) }
        self.traits = traits
        lacksVowel =
            letters >= 2 && vowels == 0 && part == nil && capitals <= 1 && stops == 0 && digits == 0
            && !traits.contains(.ordinary)
        beginsSmall = isSmall
        if isInAddress {
            shape = .word
        } else if letters == 0 {
            shape = digits > 0 ? .number : .none
        } else if part == nil && letters == 1 && capitals == 1 && digits == 0 && stops == 0 {
            shape = .initial
        } else if wordEnd - index == 1 && bytes[index] != 0x65 {
            shape = .letter
        } else if stops > 0 && isDotted && digits == 0 && part == nil || isPartDotted {
            shape = .dotted
        } else if letters >= 2 && romans == letters && digits == 0 {
            shape = .roman
        } else {
            shape = .word
        }
    }

    /// Whether a byte before a word makes it part of an address: *?page=d*.
    private static func isOfAddress(_ byte: UInt8) -> Bool { "=?#@_%~\\".utf8.contains(byte) }

    private static func isRoman(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D: true
        default: false
        }
    }

    private static func isVowel(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x41, 0x45, 0x49, 0x4F, 0x55, 0x59: true
        default: scalar > 0x7F
        }
    }
}

extension ScalarClass {
    /// A letter or a digit.
    fileprivate var joinsWords: Bool { isLetter || self == .digit || self == .numeral }
}

import BitextCore

/// Goes through one segment and appends its tokens.
///
/// A word is a run of letters and digits, followed by whatever a mark between two runs joins to it (`TokenScanner+Joints`). All else is
/// a mark (`TokenScanner+Marks`).
struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    let rules: TokenRules
    var tokens: [Token] = []
    var position = 0
    /// Whether a single quotation mark has opened that may yet close.
    var isSingleQuoteOpen = false

    init(bytes: UnsafeBufferPointer<UInt8>, rules: TokenRules) {
        self.bytes = bytes
        self.rules = rules
        end = bytes.count
    }

    mutating func scan() {
        while position < end {
            let scalar = bytes.scalar(at: position, before: end)
            switch scalar.scalarClass {
            case .space: position += scalar.length
            case .lower, .upper, .letter, .digit, .numeral, .mark: readWord()
            case .punctuation, .symbol, .other: readMark(scalar)
            }
        }
    }

    mutating func append(until index: Int) {
        tokens.append(Token(range: position..<index))
        position = index
    }

    /// What a mark behind a run of letters and digits does.
    enum Joint {
        /// The word ends before the mark.
        case apart
        /// The word goes on at an index behind the mark.
        case joined(Int)
        /// The word ends at an index and includes the mark.
        case closed(Int)
        /// The word ends at an index, and another one within it began at the first.
        case split(Int, Int)
    }

    private mutating func readWord() {
        let start = position
        var index = start
        var run = start
        while true {
            index = runEnd(from: run)
            guard index < end else { break }
            switch joint(at: index, run: run, word: start) {
            case .apart: break
            case .joined(let next):
                run = next
                continue
            case .closed(let close):
                append(until: close)
                return
            case .split(let middle, let close):
                if middle > start { append(until: middle) }
                append(until: close)
                return
            }
            break
        }
        let traits = rules.elides ? [] : rules.traits(of: start..<index, in: bytes)
        if traits.contains(.fusedOne) { append(until: index - 1) }
        if traits.contains(.fusedTwo) { append(until: index - 2) }
        if traits.contains(.fusedThree) { append(until: index - 3) }
        // Lines below a word are the italics of plain text: *_molto_*.
        var last = index
        while last > position + 1 && bytes[last - 1] == UInt8(ascii: "_") { last -= 1 }
        append(until: last)
        if last < index { append(until: index) }
    }

    /// Where the run of letters, digits and what sits on or between them unseen ends.
    func runEnd(from start: Int) -> Int {
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte < 0x80 {
                guard byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") else { break }
                index += 1
                continue
            }
            let scalar = bytes.scalar(at: index, before: end)
            guard scalar.scalarClass.isWordLike || index > start && scalar.isInvisible else { break }
            index += scalar.length
        }
        return index
    }

    func isWord(at index: Int) -> Bool {
        guard index < end else { return false }
        let byte = bytes[index]
        return byte < 0x80 ? byte.isASCIIAlphanumeric : bytes.scalar(at: index, before: end).scalarClass.isWordLike
    }

    func isLetter(at index: Int) -> Bool {
        index < end && bytes.scalar(at: index, before: end).scalarClass.isLetter
    }

    func isDigit(at index: Int) -> Bool {
        index < end && bytes[index].isASCIIDigit
    }

    func isUpper(at index: Int) -> Bool {
        index < end && bytes.scalar(at: index, before: end).scalarClass == .upper
    }

    func isSpaceOrEnd(at index: Int) -> Bool {
        index >= end || bytes.scalar(at: index, before: end).scalarClass == .space
    }

    /// Whether the last token is a word that ends at the position.
    var followsWord: Bool {
        guard let last = tokens.last, last.range.upperBound == position, position > 0 else { return false }
        return bytes.scalar(endingAt: position, after: 0).scalarClass.isWordLike
    }

    /// Whether the last token is an abbreviation with its stop that ends at the position.
    var followsAbbreviation: Bool {
        guard let last = tokens.last, last.range.upperBound == position, last.range.count > 1 else { return false }
        return bytes[position - 1] == UInt8(ascii: ".") && isLetter(at: last.range.lowerBound)
    }

    func followsSpace(_ index: Int) -> Bool {
        index == 0 || bytes.scalar(endingAt: index, after: 0).scalarClass == .space
    }
}

extension ScalarClass {
    /// A letter or a digit.
    var isWordLike: Bool { isLetter || self == .digit || self == .numeral }
}

extension DecodedScalar {
    /// A soft hyphen, a joiner or the like within a word.
    var isInvisible: Bool {
        value == 0xAD || value >= 0x200B && value <= 0x200F || value == 0x2060 || value == 0xFEFF
    }
}

extension UInt8 {
    var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
}

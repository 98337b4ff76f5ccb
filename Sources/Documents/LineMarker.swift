import BitextCore

/// What a line begins with that shows it to be the item of a list or a turn of a dialogue.
enum LineMarker {
    case none
    case dash
    /// The number or letter of an item: *1.*, *(b)*, *iii.*
    case number
    /// A mark that is never punctuation of running text.
    case bullet

    init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        func isSpaced(_ position: Int) -> Bool { position < range.upperBound && bytes[position] <= 0x20 }
        let first = range.lowerBound
        switch bytes.scalar(at: first, before: range.upperBound).value {
        case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25A0, 0x25E6, 0xB7: self = .bullet
        case 0x2A: self = isSpaced(first + 1) ? .bullet : .none
        case 0x2D: self = isSpaced(first + 1) ? .dash : .none
        case 0x2013, 0x2014, 0xAB, 0x201C: self = .dash
        case 0x28: self = LineMarker.isCounter(from: first + 1, to: range.upperBound, in: bytes) ? .number : .none
        default: self = LineMarker.isCounter(from: first, to: range.upperBound, in: bytes) ? .number : .none
        }
    }

    /// Whether a number or letter, a closing bracket or a stop, and a space stand at `start`.
    private static func isCounter(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = start
        while index < end && index - start < 5 && isDigitOrLetter(bytes[index]) { index += 1 }
        guard index > start, index + 1 < end, bytes[index + 1] <= 0x20 else { return false }
        let counter = bytes[start..<index]
        if counter.allSatisfy({ $0 <= 0x39 }) {
            return counter.count <= 4 && (bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "."))
        }
        switch bytes[index] {
        case UInt8(ascii: ")"): return counter.count == 1
        case UInt8(ascii: "."): return isSmallCounter(counter) && isFollowedByWord(index + 1, to: end, in: bytes)
        default: return false
        }
    }

    private static func isDigitOrLetter(_ byte: UInt8) -> Bool {
        byte.isASCIIDigit || byte.isASCIILetter
    }

    /// A letter up to h (the later ones are abbreviations more often), or a Roman numeral in small letters.
    private static func isSmallCounter(_ counter: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        if counter.count == 1, let letter = counter.first {
            return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "i")
        }
        return counter.allSatisfy { "ivx".utf8.contains($0) }
    }

    /// Whether a word follows, not a number and not another letter with its stop.
    ///
    /// These would be abbreviations: *c. 1200*, *a. C.*
    private static func isFollowedByWord(_ index: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var word = index
        while word < end && bytes[word] <= 0x20 { word += 1 }
        guard word < end else { return false }
        let first = bytes.scalar(at: word, before: end)
        let after = word + first.length
        return first.scalarClass.isLetter && !(after < end && bytes[after] == UInt8(ascii: "."))
    }
}

import BitextCore

/// The numbers and letters of list items, headings and captions, which stay with what they number.
extension SentenceScanner {
    /// A number, letter or Roman numeral that begins the sentence, or an enumeration within it.
    func isListMarker(_ word: PrecedingWord) -> Bool {
        let first = word.range.lowerBound
        guard word.range.count <= 6 else { return false }
        var index = first
        while index > start {
            let scalar = bytes.scalar(endingAt: index, after: start)
            switch scalar.value {
            case 0x3A, 0x3B:
                // Behind a colon, other numbers say what something is: *Voto: 8.*
                let isFirst = scalar.value == 0x3B || word.range.count == 1 && bytes[first] == UInt8(ascii: "1")
                let isCounter = word.shape == .number ? isFirst : word.range.count == 1 && word.beginsSmall
                return index < first && isCounter && word.range.count <= 2
            case 0x28, 0x5B, 0x2D, 0x2022, 0x2A, 0x2013, 0x2014, 0x22, 0x201C, 0xAB, 0xA7: index -= scalar.length
            default:
                guard scalar.scalarClass == .space, first - index < 4 else { return isCaption(word, endingAt: index) }
                index -= scalar.length
            }
        }
        return true
    }

    /// A number with the noun it numbers, and nothing else.
    private func isCaption(_ word: PrecedingWord, endingAt index: Int) -> Bool {
        guard index < word.range.lowerBound else { return false }
        switch word.shape {
        case .number, .roman: break
        // Other letters label things (*Vitamin D. It is good for you.*) unless all is a heading (*Appendix C. The Rules*).
        case .initial where "IVX".utf8.contains(bytes[word.range.lowerBound]) || !endsInMark: break
        default: return false
        }
        let noun = PrecedingWord(
            endingAt: bytes[index - 1] == 0x2E ? index - 1 : index, after: start, in: bytes, words: rules.words)
        return noun.range.lowerBound == start && !noun.beginsSmall
            && !noun.traits.isDisjoint(with: [.labelled, .beforeNumber]) && !noun.traits.contains(.opener)
    }

    /// Whether the paragraph ends like a sentence, and not like a heading.
    private var endsInMark: Bool {
        let last = bytes.scalar(endingAt: end, after: start)
        return last.scalarClass == .punctuation
    }

    /// Whether a word in small letters may count items: *b*, *iii*.
    func isSmallCounter(_ range: Range<Int>) -> Bool {
        switch range.count {
        case 1: bytes[range.lowerBound] >= UInt8(ascii: "a") && bytes[range.lowerBound] <= UInt8(ascii: "z")
        case 2...5: bytes[range].allSatisfy { "ivx".utf8.contains($0) }
        default: false
        }
    }

    /// Whether a word is of numbers and single letters with stops between them: *1.a*, *B.2*.
    func isCompoundCounter(_ range: Range<Int>) -> Bool {
        guard range.count >= 3, range.count <= 6, bytes[range].contains(where: \.isASCIIDigit) else { return false }
        return bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
            part.count == 1 && part.first.map { $0 < 0x80 } == true || !part.isEmpty && part.allSatisfy(\.isASCIIDigit)
        }
    }

    /// Whether the number at `index` is that of the next item, where the sentence is an item with the number before it.
    ///
    /// *1. Premere A. 2. Premere B.*
    func continuesCount(at index: Int) -> Bool {
        guard let this = counter(at: start), let next = counter(at: index) else { return false }
        return next.value == this.value + 1 && next.mark == this.mark
    }

    /// A number of up to three digits at `index` with the mark of an item behind it, a space and a letter.
    private func counter(at index: Int) -> (value: Int, mark: UInt8)? {
        var (digits, value) = (index, 0)
        while digits < end && digits - index < 3 && bytes[digits].isASCIIDigit {
            value = value * 10 + Int(bytes[digits] - 0x30)
            digits += 1
        }
        guard digits > index, digits + 2 < end,
            bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")"),
            bytes[digits + 1] == 0x20
        else {
            return nil
        }
        return (value, bytes[digits])
    }

    /// Whether a number with the sign of an ordinal is all there is before `index`: *1°.*
    func isOrdinal(before index: Int) -> Bool {
        guard index - 3 >= start, index - start <= 5, bytes[index - 2] == 0xC2,
            bytes[index - 1] == 0xB0 || bytes[index - 1] == 0xBA
        else {
            return false
        }
        return bytes[start..<index - 2].allSatisfy(\.isASCIIDigit)
    }

    /// Whether the letter or small Roman numeral of an item follows, with its stop or bracket and a capital.
    ///
    /// Before a stop, the letters from i on are abbreviations more often.
    func beginsItem(_ following: FollowingText) -> Bool {
        let word = following.word
        guard isSmallCounter(word), word.upperBound + 1 < end else { return false }
        switch bytes[word.upperBound] {
        case UInt8(ascii: ".") where word.count > 1 || bytes[word.lowerBound] <= UInt8(ascii: "h"): break
        case UInt8(ascii: ")"): break
        default: return false
        }
        let next = bytes.skippingSpace(from: word.upperBound + 1, to: end)
        guard next > word.upperBound + 1, next < end else { return false }
        let item = FollowingText(from: next, to: end, in: bytes, words: rules.words)
        return item.start == .capital && !item.isInitial
    }
}

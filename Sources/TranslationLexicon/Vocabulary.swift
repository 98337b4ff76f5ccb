/// Numbers the stems of one language from 0 in the order they are first met.
public struct Vocabulary: Sendable {
    /// The words, each as it was first met, by number.
    public private(set) var words: [Word] = []
    /// How often each was met.
    public private(set) var frequencies: [UInt32] = []
    private var slots: [UInt32]
    private var mask: Int

    /// The number of stems.
    public var count: Int { words.count }

    /// Makes an empty vocabulary with room for about `capacity` stems.
    public init(capacity: Int = 512) {
        let size = max(16, capacity * 2).nextPowerOfTwo
        slots = [UInt32](repeating: .max, count: size)
        mask = size - 1
    }

    /// The number of a word's stem, which is given one if it is new; counts the word.
    public mutating func number(of word: Word) -> UInt32 {
        var slot = slot(of: word.stem)
        while slots[slot] != .max {
            let number = slots[slot]
            if words[Int(number)].stem == word.stem {
                frequencies[Int(number)] += 1
                return number
            }
            slot = (slot + 1) & mask
        }
        let number = UInt32(words.count)
        slots[slot] = number
        words.append(word)
        frequencies.append(1)
        if words.count * 2 > slots.count { grow() }
        return number
    }

    /// The number of a stem that was met before.
    public func number(ofStem stem: UInt64) -> UInt32? {
        var slot = slot(of: stem)
        while slots[slot] != .max {
            if words[Int(slots[slot])].stem == stem { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    @inline(__always) private func slot(of stem: UInt64) -> Int {
        Int(truncatingIfNeeded: (stem &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    }

    private mutating func grow() {
        mask = slots.count * 2 - 1
        slots = [UInt32](repeating: .max, count: mask + 1)
        for (number, word) in words.enumerated() {
            var slot = slot(of: word.stem)
            while slots[slot] != .max { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number)
        }
    }
}

extension Int {
    /// The smallest power of two that is not below it.
    var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}

/// Sequences of numbers, numbered as they come, equal ones alike.
///
/// Open addressing with linear probing over the sequences, which lie end to end: of millions of short ones an array each would need many
/// times their own memory.
struct NumberedSequences {
    private var values: [UInt32] = []
    private var ends: [Int] = []
    private var slots = [UInt32](repeating: .max, count: 1 << 10)

    /// How many different sequences there are.
    var count: Int { ends.count }

    /// A sequence.
    subscript(number: Int) -> ArraySlice<UInt32> { values[range(number)] }

    /// The number of a sequence, from 0.
    mutating func number(of sequence: [UInt32]) -> Int {
        if ends.count * 4 >= slots.count * 3 { grow() }
        var slot = NumberedSequences.hash(sequence[...]) & (slots.count - 1)
        while slots[slot] != .max {
            let known = range(Int(slots[slot]))
            if known.count == sequence.count && values[known] == sequence[...] { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = UInt32(truncatingIfNeeded: ends.count)
        values += sequence
        ends.append(values.count)
        return ends.count - 1
    }

    /// Whether one sequence comes before another: value by value, a beginning before what it begins.
    func precedes(_ number: UInt32, _ other: UInt32) -> Bool {
        let (left, right) = (range(Int(number)), range(Int(other)))
        return values.withUnsafeBufferPointer { values in
            for place in 0..<min(left.count, right.count) {
                let (one, two) = (values[left.lowerBound + place], values[right.lowerBound + place])
                if one != two { return one < two }
            }
            return left.count < right.count
        }
    }

    private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    private mutating func grow() {
        slots = [UInt32](repeating: .max, count: slots.count * 2)
        for number in ends.indices {
            var slot = NumberedSequences.hash(values[range(number)]) & (slots.count - 1)
            while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: number)
        }
    }

    /// FNV-1a over whole values, stirred, as only the low bits are used.
    private static func hash(_ values: ArraySlice<UInt32>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for value in values {
            hash = (hash ^ UInt64(value)) &* 0x100_0000_01B3
            hash ^= hash >> 29
        }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}

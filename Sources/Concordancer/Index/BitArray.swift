/// A list of bits in memory.
struct BitArray {
    private var words: [UInt64] = []
    private(set) var count = 0

    /// Adds a bit after the others.
    mutating func append(_ bit: Bool) {
        if count & 63 == 0 { words.append(0) }
        if bit { words[count >> 6] |= 1 << UInt64(count & 63) }
        count += 1
    }

    /// The bit at `index`, 0 or 1.
    subscript(index: Int) -> Int { Int(words[index >> 6] >> UInt64(index & 63) & 1) }
}

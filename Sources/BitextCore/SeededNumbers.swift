/// Random numbers that a seed alone decides, the same everywhere: SplitMix64 (Steele, Lea and Flood 2014).
package struct SeededNumbers: Sendable {
    private var state: UInt64

    /// Begins at `seed`.
    package init(seed: UInt64) { state = seed }

    /// The next number, any of 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// The next number from 0 to below `limit`.
    package mutating func next(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// Puts what an array holds into an order by chance (Fisher and Yates' shuffle).
    package mutating func shuffle<Element>(_ array: inout [Element]) {
        for index in array.indices.dropFirst().reversed() { array.swapAt(index, next(below: index + 1)) }
    }
}

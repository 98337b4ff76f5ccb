extension Search {
    /// `count` of `hits` taken at random, each as likely as any other, in their order; the same ones whenever `seed` is
    /// the same.
    ///
    /// Selection sampling (Knuth, The Art of Computer Programming 3.4.2, algorithm S) with the generator SplitMix64
    /// (Steele, Lea and Flood 2014).
    public static func sample(_ hits: [Hit], count: Int, seed: UInt64 = 1) -> [Hit] {
        if count >= hits.count { return hits }
        var random = SplitMix64(state: seed)
        var sample: [Hit] = []
        for (number, hit) in hits.enumerated() {
            let wanted = count - sample.count
            if wanted <= 0 { break }
            // The high half of the product is a number below the rest, as good as uniform for less than 2^32 hits.
            let rest = UInt64(hits.count - number)
            if random.next().multipliedFullWidth(by: rest).high < UInt64(wanted) { sample.append(hit) }
        }
        return sample
    }

    /// `hits` in an order by chance, each as likely as any other; the same one whenever `seed` is the same.
    ///
    /// Fisher and Yates' shuffle (Knuth, algorithm 3.4.2P).
    public static func shuffled(_ hits: [Hit], seed: UInt64 = 1) -> [Hit] {
        var random = SplitMix64(state: seed)
        var hits = hits
        for last in hits.indices.dropFirst().reversed() {
            hits.swapAt(last, Int(random.next().multipliedFullWidth(by: UInt64(last + 1)).high))
        }
        return hits
    }
}

/// A small random generator that gives the same numbers everywhere.
private struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

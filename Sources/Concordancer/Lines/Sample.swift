import BitextCore

extension Search {
    /// `count` of `hits` taken at random, each as likely as any other, in their order; the same ones whenever `seed` is
    /// the same.
    ///
    /// Selection sampling (Knuth, The Art of Computer Programming 3.4.2, algorithm S).
    public static func sample(_ hits: [Hit], count: Int, seed: UInt64 = 1) -> [Hit] {
        if count >= hits.count { return hits }
        var random = SeededNumbers(seed: seed)
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
        var random = SeededNumbers(seed: seed)
        var hits = hits
        for last in hits.indices.dropFirst().reversed() {
            hits.swapAt(last, Int(random.next().multipliedFullWidth(by: UInt64(last + 1)).high))
        }
        return hits
    }
}

/// What it says for two segments that they end, or begin, alike: the rarer the mark, the more.
///
/// The value for marks *x* and *y* is log((1−ε)·[x = y] / p(y) + ε), where ε is the share of translations whose mark is
/// independent of the original's: a question mark is worth much, a full stop next to nothing.
struct MarkAgreement {
    private let same: [Float]
    private let different: Float

    /// Counts the marks of both sides.
    init(kinds: Int, _ italian: some Sequence<UInt8>, _ english: some Sequence<UInt8>, outliers: Float) {
        var counts = [Float](repeating: 1, count: kinds)
        for mark in italian { counts[Int(mark)] += 1 }
        for mark in english { counts[Int(mark)] += 1 }
        let total = counts.reduce(0, +)
        same = counts.map { Logarithms.log((1 - outliers) * total / $0 + outliers) }
        different = Logarithms.log(outliers)
    }

    /// The value of a pair of marks.
    @inline(__always) func score(_ italian: UInt8, _ english: UInt8) -> Float {
        italian == english ? same[Int(italian)] : different
    }

    /// The share of beads whose marks are independent of each other, `usual` where few beads tell; more where beads that are likely agree
    /// less often than that, as in a text that has lost its marks or its capitals on one side.
    ///
    /// Were it the case of all beads, they would agree as often as any mark meets any other.
    static func outliers<Mark: BinaryInteger>(
        _ pairs: [(italian: Mark, english: Mark, weight: Float)], kinds: Int, usual: Float
    ) -> Float {
        var counts = [(italian: Float, english: Float)](repeating: (0, 0), count: kinds)
        var (agreeing, all): (Float, Float) = (0, 0)
        for pair in pairs {
            counts[Int(pair.italian)].italian += pair.weight
            counts[Int(pair.english)].english += pair.weight
            if pair.italian == pair.english { agreeing += pair.weight }
            all += pair.weight
        }
        guard all > 0 else { return usual }
        let chance = counts.reduce(0) { $0 + $1.italian * $1.english } / (all * all)
        // Where all have one mark, nothing is told.
        guard chance < 0.95 else { return usual }
        let dependent = max(0, (agreeing / all - chance) / (1 - chance))
        let learned = 1 - (dependent * all + (1 - usual) * usualCount) / (all + usualCount)
        return max(usual, learned)
    }

    /// How many beads what is usual weighs as much as.
    private static let usualCount: Float = 10
}

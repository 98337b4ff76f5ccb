#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

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
}

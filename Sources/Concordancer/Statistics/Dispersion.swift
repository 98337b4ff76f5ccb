/// How evenly the occurrences of something are spread over a corpus.
public struct Dispersion: Sendable, Hashable {
    /// In how many parts it occurs.
    public var range: Int
    /// How many parts there are.
    public var parts: Int
    /// Juilland's D, from 0 (all in one part) to 1 (the same share of every part).
    public var juillandD: Double
    /// Gries' deviation of proportions, from 0 (spread as the corpus is) to nearly 1 (all in the smallest part).
    public var deviationOfProportions: Double
    /// DP divided by the most that it can be with these parts, so that 1 is reached: Lijffijt and Gries (2012).
    public var normalizedDeviation: Double
    /// Average reduced frequency: near the frequency where occurrences are spread evenly, near 1 where they cluster.
    public var averageReducedFrequency: Double

    /// The dispersion of occurrences at `positions` (ascending, counted from 0) over a corpus of consecutive parts.
    ///
    /// Parts without tokens are left out. `positions` outside the parts are ignored.
    public init(of positions: some RandomAccessCollection<Int>, over partSizes: [Int]) {
        var counts: [Int] = []
        var sizes: [Int] = []
        var start = 0
        var next = positions.startIndex
        for size in partSizes where size > 0 {
            var count = 0
            while next != positions.endIndex && positions[next] < start + size {
                if positions[next] >= start { count += 1 }
                next = positions.index(after: next)
            }
            counts.append(count)
            sizes.append(size)
            start += size
        }
        self.init(counts: counts, sizes: sizes)
        averageReducedFrequency = Dispersion.averageReducedFrequency(of: positions.prefix(upTo: next), in: start)
    }

    /// The dispersion of counts over parts of the given sizes; without positions there is no average reduced frequency.
    public init(counts: [Int], sizes: [Int]) {
        let frequency = Double(counts.reduce(0, +))
        let total = Double(sizes.reduce(0, +))
        range = counts.count { $0 > 0 }
        parts = counts.count
        averageReducedFrequency = .nan
        guard frequency > 0, total > 0 else {
            (juillandD, deviationOfProportions, normalizedDeviation) = (.nan, .nan, .nan)
            return
        }
        var difference = 0.0
        var smallest = 1.0
        for (count, size) in zip(counts, sizes) {
            difference += (Double(count) / frequency - Double(size) / total).magnitude
            smallest = min(smallest, Double(size) / total)
        }
        deviationOfProportions = difference / 2
        normalizedDeviation = smallest < 1 ? deviationOfProportions / (1 - smallest) : 0
        juillandD = Dispersion.juillandD(zip(counts, sizes).map { Double($0) / Double($1) })
    }

    /// D = 1 - V / √(n - 1), where V is the coefficient of variation of the relative frequencies in the n parts.
    ///
    /// A. Juilland and E. Chang-Rodríguez, “Frequency dictionary of Spanish words” (1964), for parts of unequal size in
    /// the form of S. Gries, “Dispersions and adjusted frequencies in corpora” (2008).
    static func juillandD(_ shares: [Double]) -> Double {
        let count = Double(shares.count)
        let mean = shares.reduce(0, +) / count
        guard shares.count > 1, mean > 0 else { return .nan }
        let variance = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
        return 1 - variance.squareRoot() / mean / (count - 1).squareRoot()
    }

    /// Average reduced frequency: 1/v Σ min(dᵢ, v) with v = N / f.
    ///
    /// dᵢ is the distance from an occurrence to the next, the corpus taken as a circle: P. Savický and J. Hlaváčová,
    /// “Measures of word commonness” (2002).
    public static func averageReducedFrequency(of positions: some Collection<Int>, in size: Int) -> Double {
        guard let first = positions.first else { return 0 }
        let segment = Double(size) / Double(positions.count)
        var sum = 0.0
        var previous: Int?
        for position in positions {
            if let previous { sum += min(Double(position - previous), segment) }
            previous = position
        }
        if let previous { sum += min(Double(first + size - previous), segment) }
        return sum / segment
    }
}

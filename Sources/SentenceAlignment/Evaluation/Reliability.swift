/// What probabilities are worth: how often beads of a given probability are right.
public struct Reliability: Sendable, Equatable {
    /// The beads whose probabilities lie between two tenths.
    public struct Bin: Sendable, Equatable {
        /// How many beads there are.
        public var count = 0
        /// How many of them are right.
        public var right = 0
        /// The sum of their probabilities.
        public var sum = 0.0
    }

    /// Ten bins, from 0 to 1; the last holds 1 too.
    public private(set) var bins = [Bin](repeating: Bin(), count: 10)
    private var sure = Bin()

    /// Makes a table of nothing yet.
    public init() {}

    /// How many beads were counted.
    public var count: Int { bins.reduce(0) { $0 + $1.count } }

    /// Counts a bead.
    public mutating func add(_ probability: Double, isRight: Bool) {
        let bin = min(9, max(0, Int(probability * 10)))
        bins[bin].count += 1
        bins[bin].right += isRight ? 1 : 0
        bins[bin].sum += probability
        guard probability >= 0.9 else { return }
        sure.count += 1
        sure.right += isRight ? 1 : 0
    }

    /// The expected calibration error (Naeini, Cooper and Hauskrecht 2015): by how much probability and share of right
    /// beads differ, bin by bin, each weighing what it holds.
    public var expectedCalibrationError: Double {
        let total = Double(max(1, count))
        return bins.reduce(0) { $0 + abs($1.sum - Double($1.right)) / total }
    }

    /// The share of beads of at least 0.9, and the share of them that are strictly right; `nil` where there are none.
    public var sureBeads: (coverage: Double, precision: Double?) {
        (
            Double(sure.count) / Double(max(1, count)),
            sure.count > 0 ? Double(sure.right) / Double(sure.count) : nil
        )
    }
}

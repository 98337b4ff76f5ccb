/// How often two events occur together and apart in one sample, as a table of two rows and two columns.
///
/// Rows tell whether the first event holds (the token stands near the node; the text is of the studied corpus), columns
/// whether the second does (the token is the word asked about). Notation of S. Evert, “The Statistics of Word
/// Cooccurrences” (2005) and “Corpora and collocations” (2008): O₁₁ is `joint`, R₁ is `first`, C₁ is `second`, N is
/// `total`; E₁₁ = R₁·C₁ / N is what independence would give.
public struct ContingencyTable: Sendable, Hashable {
    /// O₁₁: how often both hold.
    public var joint: Double
    /// R₁: how often the first holds.
    public var first: Double
    /// C₁: how often the second holds.
    public var second: Double
    /// N: the size of the sample.
    public var total: Double

    /// Makes a table from the joint frequency, the two marginal frequencies and the size of the sample.
    public init(joint: Double, first: Double, second: Double, total: Double) {
        self.joint = joint
        self.first = first
        self.second = second
        self.total = total
    }

    /// Makes a table from whole counts.
    public init(joint: Int, first: Int, second: Int, total: Int) {
        self.init(joint: Double(joint), first: Double(first), second: Double(second), total: Double(total))
    }

    /// E₁₁: how often both would hold by chance.
    public var expected: Double { total > 0 ? first * second / total : 0 }

    /// The four cells O₁₁, O₁₂, O₂₁, O₂₂.
    var observed: (Double, Double, Double, Double) {
        (joint, first - joint, second - joint, total - first - second + joint)
    }

    /// Twice the logarithm of the ratio of likelihoods G² = 2 Σ O ln(O / E) over the four cells, never negative.
    ///
    /// T. Dunning, “Accurate methods for the statistics of surprise and coincidence”, Computational Linguistics 19
    /// (1993), in the form of Evert's equation for `log-likelihood`.
    public var logLikelihood: Double {
        guard total > 0 else { return 0 }
        func part(_ observed: Double, _ row: Double, _ column: Double) -> Double {
            observed > 0 && row > 0 && column > 0 ? observed * logarithm(observed * total / (row * column)) : 0
        }
        let (o11, o12, o21, o22) = observed
        let sum =
            part(o11, first, second) + part(o12, first, total - second) + part(o21, total - first, second)
            + part(o22, total - first, total - second)
        return max(0, 2 * sum)
    }
}

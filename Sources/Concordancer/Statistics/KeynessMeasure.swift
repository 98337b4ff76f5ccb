/// A measure of how characteristic a word is of one corpus compared with another.
public enum KeynessMeasure: Sendable, Hashable {
    /// Log-likelihood of two frequencies, G² = 2 (a ln(a/E₁) + b ln(b/E₂)): P. Rayson and R. Garside, “Comparing
    /// corpora using frequency profiling” (2000); negative where the word is rarer in the first corpus.
    case logLikelihood
    /// Simple maths (fpm₁ + n) / (fpm₂ + n) of frequencies per million: A. Kilgarriff, “Simple maths for keywords”
    /// (2009). A small n favours rare words, a great one frequent words.
    case simpleMaths(smoothing: Double)
    /// log₂ of the ratio of relative frequencies, half an occurrence standing for none: A. Hardie, “Log Ratio” (2014).
    case logRatio

    /// The value for a word with a frequency in each of two corpora of the given sizes.
    public func value(of frequency: Int, in size: Int, against reference: Int, in referenceSize: Int) -> Double {
        let (a, b, c, d) = (Double(frequency), Double(reference), Double(size), Double(referenceSize))
        switch self {
        case .logLikelihood:
            guard c + d > 0 else { return 0 }
            let expected = c * (a + b) / (c + d)
            let other = d * (a + b) / (c + d)
            let sum =
                (a > 0 && expected > 0 ? a * logarithm(a / expected) : 0)
                + (b > 0 && other > 0 ? b * logarithm(b / other) : 0)
            return a < expected ? -max(0, 2 * sum) : max(0, 2 * sum)
        case .simpleMaths(let smoothing):
            return (perMillion(a, of: c) + smoothing) / (perMillion(b, of: d) + smoothing)
        case .logRatio:
            return relativeRatio(a, of: c, b, of: d)
        }
    }
}

/// How many of a million `count` of `total` are.
func perMillion(_ count: Double, of total: Double) -> Double { total > 0 ? count * 1_000_000 / total : 0 }

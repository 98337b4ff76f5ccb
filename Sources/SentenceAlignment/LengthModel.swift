/// What the lengths of two runs of segments say for their being translations: the model of Gale and Church (1993), held
/// against what the same lengths are worth by chance (Moore 2002), so that a good fit counts for a bead, not only a bad one against.
struct LengthModel {
    /// English characters for each Italian one.
    private(set) var ratio: Float
    private let variance: Float
    private let outliers: Float
    private let logOutliers: Float
    /// The English lengths' gamma distribution: the shape of a sum of one, two … segments and its constant.
    private let shape: Float
    private let scale: Float
    private let constants: [Float]

    /// Fits the background to the English lengths.
    init(italian: [SegmentShape], english: [SegmentShape], ratio: Float?, variance: Float, outliers: Float) {
        let italianTotal = italian.reduce(into: Float(0)) { $0 += Float($1.length) }
        let englishTotal = english.reduce(into: Float(0)) { $0 += Float($1.length) }
        self.ratio = ratio ?? (italianTotal > 0 && englishTotal > 0 ? englishTotal / italianTotal : 1)
        self.variance = variance
        self.outliers = outliers
        logOutliers = Logarithms.log(outliers)
        let mean = max(1, englishTotal / Float(max(1, english.count)))
        let spread = english.reduce(into: Float(0)) { $0 += (Float($1.length) - mean) * (Float($1.length) - mean) }
        let deviation = max(mean, spread / Float(max(1, english.count)))
        shape = max(0.5, min(8, mean * mean / deviation))
        scale = mean / shape
        let (shape, scale) = (shape, scale)
        constants = (0...BeadType.longestSide).map { count in
            let total = shape * Float(max(1, count))
            return total * Logarithms.log(scale) + Logarithms.gamma(total)
        }
    }

    /// log(p(English length | Italian length) / p(English length)), never below log `outliers`.
    func score(italian: Int32, english: Int32, englishCount: Int) -> Float {
        let expected = max(1, ratio * Float(italian))
        let length = max(1, Float(english))
        let spread = variance * (expected + length) / 2 + 4
        let difference = length - expected
        let normal = -difference * difference / (2 * spread) - 0.5 * Logarithms.log(2 * .pi * spread)
        let background =
            (shape * Float(englishCount) - 1) * Logarithms.log(length) - length / scale - constants[englishCount]
        let advantage = normal - background
        if advantage < -20 { return logOutliers }
        return Logarithms.log(outliers + (1 - outliers) * Logarithms.exp(min(20, advantage)))
    }
}

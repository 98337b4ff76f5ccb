/// What the lengths of two runs of segments say for their being translations: the model of Gale and Church (1993), held
/// against what the same lengths are worth by chance (Moore 2002), so that a good fit counts for a bead, not only a bad one against.
///
/// Unlike theirs, the variance also has a part that grows with the square of the length, for lines that hold chapters.
struct LengthModel {
    /// English characters for each Italian one.
    private(set) var ratio: Float
    /// The same by the whole texts.
    private let wholeRatio: Float
    private var variance: Float
    private var unevenness = Self.wholeUnevenness
    private let logOutliers: Float
    /// The English lengths' gamma distribution: the shape of a sum of one, two … segments and its constant.
    private let shape: Float
    private let scale: Float
    private let constants: [Float]
    /// Tables of what is asked for each bead: by the sum of expected and true length, and by advantage.
    private var inverseSpreads: [Float] = []
    private var halfLogarithms: [Float] = []
    private let mixtures: [Float]

    /// Fits the background to the English lengths; translations are as long as the whole texts make one expect.
    init(italian: [SegmentShape], english: [SegmentShape], variance: Float, outliers: Float) {
        let italianTotal = italian.reduce(into: Float(0)) { $0 += Float($1.length) }
        let englishTotal = english.reduce(into: Float(0)) { $0 += Float($1.length) }
        wholeRatio = italianTotal > 0 && englishTotal > 0 ? englishTotal / italianTotal : 1
        ratio = wholeRatio
        self.variance = variance
        logOutliers = Logarithms.log(outliers)
        let mean = max(1, englishTotal / Float(max(1, english.count)))
        let spread = english.reduce(into: Float(0)) { $0 += (Float($1.length) - mean) * (Float($1.length) - mean) }
        let deviation = max(mean, spread / Float(max(1, english.count)))
        shape = max(0.5, min(8, mean * mean / deviation))
        scale = mean / shape
        let (shape, scale) = (shape, scale)
        mixtures = (0...24 * 16).map { step in
            Logarithms.log(outliers + (1 - outliers) * Logarithms.exp((Float(step) + 0.5) / 16 - 12))
        }
        constants = (0...BeadType.longestOfAll).map { count in
            let total = shape * Float(max(1, count))
            return total * Logarithms.log(scale) + Logarithms.gamma(total)
        }
        fit(ratio: nil, variance: variance)
    }

    /// Takes what was learned of how long translations are; without a ratio, that of the whole texts.
    mutating func fit(ratio: Float?, variance: Float) {
        self.ratio = ratio ?? wholeRatio
        unevenness = ratio == nil ? Self.wholeUnevenness : Self.learnedUnevenness
        self.variance = variance
        let spreads = (0...Self.longest).map { spread(Float($0)) }
        inverseSpreads = spreads.map { 1 / (2 * $0) }
        halfLogarithms = spreads.map { 0.5 * Logarithms.log(2 * .pi * $0) }
    }

    /// The variance of a length where the expected one and the true one have this sum.
    ///
    /// That of sentences grows with their length; but what is wordy in one chapter and terse in another doesn't even out.
    @inline(__always) private func spread(_ sum: Float) -> Float {
        let uneven = unevenness * sum / 2
        return variance * sum / 2 + uneven * uneven + 4
    }

    /// The standard deviation of the ratio of lengths of texts, however long, where it was learned, and where only that of the whole
    /// texts is known, of which one may lack a part.
    private static let (learnedUnevenness, wholeUnevenness): (Float, Float) = (0.02, 0.05)

    /// log(p(English length | Italian length) / p(English length)), never below log `outliers`.
    @inline(__always) func score(italian: Int32, english: Int32, englishCount: Int) -> Float {
        let expected = max(1, ratio * Float(italian))
        let length = max(1, Float(english))
        let difference = length - expected
        let normal: Float
        let logarithm: Float
        if expected + length < Float(Self.longest) {
            let place = Int(expected + length)
            normal = -difference * difference * inverseSpreads[place] - halfLogarithms[place]
            logarithm = Self.logarithms[Int(length)]
        } else {
            let spread = spread(expected + length)
            normal = -difference * difference / (2 * spread) - 0.5 * Logarithms.log(2 * .pi * spread)
            logarithm = Logarithms.log(length)
        }
        let background = (shape * Float(englishCount) - 1) * logarithm - length / scale - constants[englishCount]
        let advantage = normal - background
        if advantage < -12 { return logOutliers }
        if advantage > 12 { return advantage }
        return mixtures[Int((advantage + 12) * 16)]
    }

    /// How near the lengths are to those of translations: 1 where they are what one expects, and the less the more standard deviations
    /// they are away.
    func likeness(italian: Int32, english: Int32) -> Float {
        let expected = max(1, ratio * Float(italian))
        let length = max(1, Float(english))
        return Logarithms.exp(-(length - expected).magnitude / (2 * spread(expected + length).squareRoot()))
    }

    /// The sum of lengths up to which most beads are, for which all is worked out beforehand.
    private static let longest = 1_024
    private static let logarithms = (0...longest).map { Logarithms.log(max(1, Float($0))) }
}

/// What the lengths of two runs of segments say for their being translations: the model of Gale and Church (1993), held
/// against what the same lengths are worth by chance (Moore 2002), so that a good fit counts for a bead, not only a bad one against.
struct LengthModel {
    /// English characters for each Italian one.
    private(set) var ratio: Float
    private let logOutliers: Float
    /// The English lengths' gamma distribution: the shape of a sum of one, two … segments and its constant.
    private let shape: Float
    private let scale: Float
    private let constants: [Float]
    /// Tables of what is asked for each bead: by length, by the sum of expected and true length, by advantage.
    private let logarithms: [Float]
    private let inverseSpreads: [Float]
    private let halfLogarithms: [Float]
    private let mixtures: [Float]

    /// Fits the background to the English lengths.
    init(italian: [SegmentShape], english: [SegmentShape], ratio: Float?, variance: Float, outliers: Float) {
        let italianTotal = italian.reduce(into: Float(0)) { $0 += Float($1.length) }
        let englishTotal = english.reduce(into: Float(0)) { $0 += Float($1.length) }
        self.ratio = ratio ?? (italianTotal > 0 && englishTotal > 0 ? englishTotal / italianTotal : 1)
        logOutliers = Logarithms.log(outliers)
        let mean = max(1, englishTotal / Float(max(1, english.count)))
        let spread = english.reduce(into: Float(0)) { $0 += (Float($1.length) - mean) * (Float($1.length) - mean) }
        let deviation = max(mean, spread / Float(max(1, english.count)))
        shape = max(0.5, min(8, mean * mean / deviation))
        scale = mean / shape
        let (shape, scale) = (shape, scale)
        logarithms = Self.lengthLogarithms
        let mostItalian = Float(italian.reduce(0) { max($0, $1.length) })
        let mostEnglish = Float(english.reduce(0) { max($0, $1.length) })
        let most = Float(BeadType.longestOfAll) * (self.ratio * mostItalian + mostEnglish) + 2
        // No bead asks for more, or for more whose spread is worth telling apart.
        let spreads = (0...Int(min(Float(Self.longest), most))).map { variance * Float($0) / 2 + 4 }
        inverseSpreads = spreads.map { 1 / (2 * $0) }
        halfLogarithms = spreads.map { 0.5 * Logarithms.log(2 * .pi * $0) }
        mixtures = (0...24 * 16).map { step in
            Logarithms.log(outliers + (1 - outliers) * Logarithms.exp((Float(step) + 0.5) / 16 - 12))
        }
        constants = (0...BeadType.longestOfAll).map { count in
            let total = shape * Float(max(1, count))
            return total * Logarithms.log(scale) + Logarithms.gamma(total)
        }
    }

    /// log(p(English length | Italian length) / p(English length)), never below log `outliers`.
    @inline(__always) func score(italian: Int32, english: Int32, englishCount: Int) -> Float {
        let expected = max(1, ratio * Float(italian))
        let length = max(1, Float(english))
        let place = min(inverseSpreads.count &- 1, Int(expected + length))
        let difference = length - expected
        let normal = -difference * difference * inverseSpreads[place] - halfLogarithms[place]
        let background =
            (shape * Float(englishCount) - 1) * logarithms[min(Self.longest, Int(length))] - length / scale
            - constants[englishCount]
        let advantage = normal - background
        if advantage < -12 { return logOutliers }
        if advantage > 12 { return advantage }
        return mixtures[Int((advantage + 12) * 16)]
    }

    private static let longest = 4_096
    /// The same for every document, and most of what a short one would have to work out.
    private static let lengthLogarithms = (0...longest).map { Logarithms.log(max(1, Float($0))) }
}

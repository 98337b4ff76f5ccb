/// How this translator works, counted in the beads found so far.
///
/// How often sentences are split, joined or left out, and how long translations are. Few beads count for little against what holds of translations in general.
struct TranslationHabits {
    private var counts: [BeadType: Float] = [:]
    private var paired: Float = 0
    private var firstOmissions: Float = 0
    private var furtherOmissions: Float = 0

    /// The habits of nobody in particular.
    init() {}

    /// Counts the beads, each as much as it is likely.
    init(of beads: [ScoredBead]) {
        var afterOmission = false
        for bead in beads {
            if bead.isAlone {
                if afterOmission { furtherOmissions += bead.probability } else { firstOmissions += bead.probability }
                afterOmission = true
            } else {
                counts[BeadType(italian: bead.italian.count, english: bead.english.count), default: 0] +=
                    bead.probability
                paired += bead.probability
                afterOmission = false
            }
        }
    }

    /// The logarithm of each type's probability among beads with both sides.
    func priors(_ types: [BeadType], _ parameters: Parameters) -> [Float] {
        let general = types.map { $0.prior(parameters) }
        let sum = general.reduce(0, +)
        return zip(types, general).map { type, prior in
            let count = counts[type] ?? 0
            return Logarithms.log((count + parameters.habitCount * prior / sum) / (paired + parameters.habitCount))
        }
    }

    /// The probability that a segment has no counterpart, after a bead that has both sides and after another such segment.
    func omissions(_ parameters: Parameters) -> (first: Float, further: Float) {
        // Each of the two sides may leave out: a state has the two ways on, and each has half of what is counted.
        let first =
            (firstOmissions / 2 + parameters.omissionCount * parameters.omission)
            / (paired + firstOmissions + parameters.omissionCount)
        let weight = parameters.omissionCount / 10
        let further =
            (furtherOmissions + weight * parameters.furtherOmission) / (firstOmissions + furtherOmissions + weight)
        return (min(0.2, first), min(0.75, max(0.2, further)))
    }

    /// English characters for an Italian one, and the variance of a translation's length per character.
    func lengths(
        italian: [SegmentShape], english: [SegmentShape], _ beads: [ScoredBead], _ parameters: Parameters
    ) -> (ratio: Float?, variance: Float) {
        let sure = beads.filter { $0.probability > 0.7 && !$0.isAlone }
        guard sure.count >= 10 else { return (nil, parameters.lengthVariance) }
        func length(_ range: Range<Int>, _ shapes: [SegmentShape]) -> Float {
            range.reduce(into: 0) { $0 += Float(shapes[$1].length) }
        }
        let pairs = sure.map { (length($0.italian, italian), length($0.english, english)) }
        let italianTotal = pairs.reduce(into: Float(1)) { $0 += $1.0 }
        let ratio = pairs.reduce(into: Float(1)) { $0 += $1.1 } / italianTotal
        var squares = parameters.lengthVariance * parameters.habitCount
        for (source, target) in pairs {
            let expected = ratio * source
            squares += min(30, (target - expected) * (target - expected) / max(1, (target + expected) / 2))
        }
        return (ratio, squares / (Float(pairs.count) + parameters.habitCount))
    }
}

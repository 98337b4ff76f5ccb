/// A bead that was chosen, and whether it was right.
struct CalibrationSample<Terms> {
    let terms: Terms
    let isRight: Bool
    /// What it counts.
    var weight = 1.0
}

/// Beads that were chosen, and whether they were right.
struct CalibrationSamples {
    /// Such as have both sides.
    var pairs: [CalibrationSample<Calibration.PairTerms>] = []
    /// Segments that were left alone and face others.
    var facing: [CalibrationSample<Calibration.FacingTerms>] = []

    /// The same, each counting so many times as much.
    func weighted(_ weight: Double) -> CalibrationSamples {
        var samples = self
        for place in pairs.indices { samples.pairs[place].weight *= weight }
        for place in facing.indices { samples.facing[place].weight *= weight }
        return samples
    }

    static func += (samples: inout CalibrationSamples, others: CalibrationSamples) {
        samples.pairs += others.pairs
        samples.facing += others.facing
    }
}

/// Learns by logistic regression what a bead's odds are worth.
struct CalibrationTraining {
    private let samples: CalibrationSamples

    init(_ samples: CalibrationSamples) { self.samples = samples }

    /// What odds are worth where the words are known, put into `calibration`.
    func fitKnown(_ calibration: inout Calibration) {
        calibration.weights = Self.fit(calibration.weights, samples.pairs, \.known)
        calibration.facing = Self.fit(calibration.facing, samples.facing, \.values)
    }

    /// The same where they are not.
    func fitUnknown(_ calibration: inout Calibration) {
        let point = LimitedMemoryMaximizer().maximize(from: [Double(calibration.fewOfUnknown)]) { point in
            var (value, slope) = (0.0, 0.0)
            for sample in samples.pairs {
                let (odds, few) = (Double(sample.terms.odds), Double(sample.terms.few))
                let worth = odds * (1 - point[0] * few)
                value += sample.weight * Self.logLikelihood(worth, sample.isRight)
                slope -= sample.weight * Self.error(worth, sample.isRight) * odds * few
            }
            return (value, [slope])
        }
        calibration.fewOfUnknown = Float(point[0])
        calibration.facingOfUnknown = Self.fit(calibration.facingOfUnknown, samples.facing, \.values)
    }

    /// The weights that make what is known of `samples` say best whether they are right, less the sum of their squares.
    private static func fit<Terms>(
        _ start: SIMD8<Float>, _ samples: [CalibrationSample<Terms>], _ known: (Terms) -> SIMD8<Float>
    ) -> SIMD8<Float> {
        let point = LimitedMemoryMaximizer().maximize(from: start.indices.map { Double(start[$0]) }) { point in
            var weights = SIMD8<Double>()
            for place in weights.indices { weights[place] = point[place] }
            var (value, slope) = (0.0, SIMD8<Double>())
            for sample in samples {
                let terms = SIMD8<Double>(known(sample.terms))
                let odds = (weights * terms).sum()
                value += sample.weight * logLikelihood(odds, sample.isRight)
                slope += sample.weight * error(odds, sample.isRight) * terms
            }
            value -= (weights * weights).sum()
            slope -= 2 * weights
            return (value, slope.indices.map { slope[$0] })
        }
        return SIMD8(point.map(Float.init))
    }

    private static func logLikelihood(_ odds: Double, _ isRight: Bool) -> Double {
        Logarithms.log(1 / (1 + Logarithms.exp(isRight ? -odds : odds)))
    }

    private static func error(_ odds: Double, _ isRight: Bool) -> Double {
        (isRight ? 1 : 0) - 1 / (1 + Logarithms.exp(-odds))
    }
}

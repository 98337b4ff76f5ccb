import BitextCore

/// A bead that was chosen, and whether it was right.
struct CalibrationSample {
    let terms: Calibration.Terms
    let isRight: Bool
    /// What it counts.
    var weight = 1.0
}

/// Learns by logistic regression what a bead's odds are worth.
struct CalibrationTraining {
    private let samples: [CalibrationSample]
    private let start: Calibration

    init(_ samples: [CalibrationSample], _ start: Calibration) {
        self.samples = samples
        self.start = start
    }

    /// The calibration where the words are known.
    func known() -> Calibration {
        var calibration = start
        let point = LimitedMemoryMaximizer().maximize(from: start.weights.indices.map { Double(start.weights[$0]) }) {
            point in
            var weights = SIMD8<Double>()
            for place in weights.indices { weights[place] = point[place] }
            var (value, slope) = (0.0, SIMD8<Double>())
            for sample in samples {
                let terms = SIMD8<Double>(sample.terms.known)
                let odds = (weights * terms).sum()
                value += sample.weight * Self.logLikelihood(odds, sample.isRight)
                slope += sample.weight * Self.error(odds, sample.isRight) * terms
            }
            value -= (weights * weights).sum()
            slope -= 2 * weights
            return (value, slope.indices.map { slope[$0] })
        }
        for place in calibration.weights.indices { calibration.weights[place] = Float(point[place]) }
        return calibration
    }

    /// The calibration where they are not.
    func unknown() -> Calibration {
        var calibration = start
        let point = LimitedMemoryMaximizer().maximize(from: [Double(start.fewOfUnknown)]) { point in
            var (value, slope) = (0.0, 0.0)
            for sample in samples {
                let (odds, few) = (Double(sample.terms.odds), Double(sample.terms.few))
                let worth = odds * (1 - point[0] * few)
                value += sample.weight * Self.logLikelihood(worth, sample.isRight)
                slope -= sample.weight * Self.error(worth, sample.isRight) * odds * few
            }
            return (value, [slope])
        }
        calibration.fewOfUnknown = Float(point[0])
        return calibration
    }

    private static func logLikelihood(_ odds: Double, _ isRight: Bool) -> Double {
        Logarithms.log(1 / (1 + Logarithms.exp(isRight ? -odds : odds)))
    }

    private static func error(_ odds: Double, _ isRight: Bool) -> Double {
        (isRight ? 1 : 0) - 1 / (1 + Logarithms.exp(-odds))
    }
}

/// The weights that are learned, as a point that a maximizer moves.
extension FeatureWeights {
    /// How many of a bead's features, the first ones, have weights that are learned.
    private static let learnedBeadFeatures = 14

    /// The weights that are learned: of beads, of parts, of omitted segments.
    var point: [Double] {
        get {
            (0..<Self.learnedBeadFeatures).map { Double(bead[$0]) } + parts.indices.map { Double(parts[$0]) }
                + omitted.indices.map { Double(omitted[$0]) }
        }
        set {
            var values = newValue.map { Float($0) }[...]
            for place in 0..<Self.learnedBeadFeatures { bead[place] = values.removeFirst() }
            for place in parts.indices { parts[place] = values.removeFirst() }
            for place in omitted.indices { omitted[place] = values.removeFirst() }
        }
    }

    /// How much a likelihood grows with each weight.
    struct Slope {
        var bead = SIMD16<Double>()
        var parts = SIMD4<Double>()
        var omitted = SIMD8<Double>()

        /// The slope for the weights that are learned, in the order of `point`.
        var ofPoint: [Double] {
            (0..<learnedBeadFeatures).map { bead[$0] } + parts.indices.map { parts[$0] }
                + omitted.indices.map { omitted[$0] }
        }

        static func + (one: Slope, other: Slope) -> Slope {
            Slope(bead: one.bead + other.bead, parts: one.parts + other.parts, omitted: one.omitted + other.omitted)
        }

        static func - (one: Slope, other: Slope) -> Slope { one + -1 * other }

        static func * (factor: Double, slope: Slope) -> Slope {
            Slope(bead: factor * slope.bead, parts: factor * slope.parts, omitted: factor * slope.omitted)
        }
    }
}

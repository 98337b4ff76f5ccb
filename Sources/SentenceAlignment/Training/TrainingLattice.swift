import BitextCore

/// The lattice of a bitext whose beads are known, with what its features are, so that weights can be tried on it.
struct TrainingLattice {
    private let band: Band
    private let types: [BeadType]
    private let transitions: Lattice.Transitions
    /// The places of the beads that there can be, their features, and what else they are worth.
    private var places: [Int] = []
    private var features: [BeadFeatures] = []
    /// What is known of the parts of those beads that have any and aren't out of the question, by their numbers in `places`.
    private var parts: [(number: Int, features: PartFeatures)] = []
    private var values: [Float] = []
    private var isRight: [Bool] = []
    private var omitted: Sides<[OmissionFeatures]>
    private var isAlone: Sides<[Bool]>
    private let weight: Double

    /// The slope of a likelihood.
    struct Gradient {
        var likelihood = 0.0
        var slope = FeatureWeights.Slope()
    }

    /// How likely a bead must be by the weights that learning begins with not to be out of the question by any.
    private static let leastInDoubt: Float = 1e-4

    /// Aligns `gold` with `aligner` and keeps the features of its last lattice.
    init(_ gold: GoldBitext, aligner: Aligner) {
        let weighed = aligner.weigh(gold.segments)
        let lattice = weighed.lattice
        (band, types, transitions) = (lattice.band, lattice.types, lattice.transitions)
        weight = gold.weight
        var goldTypes: [Int: Int] = [:]
        var isAlone = Sides(
            italian: [Bool](repeating: false, count: lattice.band.rows),
            english: [Bool](repeating: false, count: lattice.band.columns))
        // The beads that the lattice hasn't got: any way through one of them is as right as another.
        var coarser: [(Range<Int>, Range<Int>)] = []
        gold.forEachBead { italian, english in
            let node = lattice.node(italian.lowerBound, english.lowerBound)
            let end = lattice.node(italian.upperBound, english.upperBound)
            let type = lattice.types.firstIndex { $0.italian == italian.count && $0.english == english.count }
            if let node, end != nil, let type {
                goldTypes[node] = type
            } else {
                for row in italian { isAlone.italian[row] = true }
                for column in english { isAlone.english[column] = true }
                if !italian.isEmpty && !english.isEmpty { coarser.append((italian, english)) }
            }
        }
        self.isAlone = isAlone
        let scorer = lattice.scorer
        omitted = Sides { language in
            (0..<(language == .italian ? lattice.band.rows : lattice.band.columns)).map {
                scorer.features(withoutCounterpart: $0, in: language)
            }
        }
        var evidence = PartEvidence(weighed.model)
        lattice.forEachBead { place, number, row, column in
            let type = lattice.types[number]
            if type.hasParts,
                lattice.beads[place] >= Self.leastInDoubt || goldTypes[place / lattice.types.count] == number
            {
                let whole = scorer.words(row..<row + type.italian, column..<column + type.english)
                parts.append((places.count, evidence.features(type, row: row, column: column, whole: whole)))
            }
            places.append(place)
            features.append(scorer.features(type, row: row, column: column))
            values.append(lattice.priors[number] + scorer.unweighted(type, row: row, column: column))
            let node = place / lattice.types.count
            isRight.append(
                goldTypes[node] == number
                    || coarser.contains {
                        $0.0.contains(row) && $0.1.contains(column) && row + type.italian <= $0.0.upperBound
                            && column + type.english <= $0.1.upperBound
                    })
        }
    }

    /// How likely the right beads are by the weights given, as a logarithm, and how that grows with each weight.
    func gradient(_ weights: FeatureWeights) -> Gradient? {
        var beads = [Float](repeating: -.infinity, count: band.nodeCount * types.count)
        for (index, place) in places.enumerated() {
            beads[place] = values[index] + (weights.bead * features[index]).sum()
        }
        for part in parts { beads[places[part.number]] += (weights.parts * part.features).sum() }
        let alone = omitted.map { $0.map { (weights.omitted * $0).sum() } }
        guard let all = expected(beads, alone) else { return nil }
        for (index, place) in places.enumerated() where !isRight[index] { beads[place] = -.infinity }
        let right = Sides { language in
            zip(alone[language], isAlone[language]).map { $1 ? $0 : -Float.infinity }
        }
        guard let good = expected(beads, right) else { return nil }
        return Gradient(
            likelihood: weight * (good.likelihood - all.likelihood), slope: weight * (good.slope - all.slope))
    }

    private func expected(_ scores: [Float], _ scoresAlone: Sides<[Float]>) -> Gradient? {
        var (beads, alone) = (scores, scoresAlone)
        var passes = LatticePasses(band: band, types: types, transitions: transitions)
        let total = passes.forward(beads, alone)
        guard total > -.infinity else { return nil }
        _ = passes.backward(&beads, &alone, total: total)
        var sums = Gradient(likelihood: total)
        for (index, place) in places.enumerated() where beads[place] > 1e-7 && scores[place] > -.infinity {
            sums.slope.bead += Double(beads[place]) * SIMD16<Double>(features[index])
        }
        for part in parts where scores[places[part.number]] > -.infinity {
            sums.slope.parts += Double(beads[places[part.number]]) * SIMD4<Double>(part.features)
        }
        for (probability, features) in zip(alone.italian + alone.english, omitted.italian + omitted.english) {
            sums.slope.omitted += Double(probability) * SIMD8<Double>(features)
        }
        return sums
    }
}

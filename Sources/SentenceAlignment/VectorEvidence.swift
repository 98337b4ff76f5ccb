import BitextCore

/// What the nearness of two runs' vectors says for their being translations.
///
/// How near translations are, and how near anything is to anything, differs from encoder to encoder. So both are measured in the
/// document: on beads of a first alignment, by how sure it is of them, and on pairs of segments taken blindly. The value of a cosine is the logarithm
/// of how much likelier it is among the first than among the second, both taken for normal; an encoder that can't tell
/// them apart says nothing.
struct VectorEvidence {
    private let vectors: Sides<SegmentVectors>
    private let translations: Normal
    private let strangers: Normal

    /// The most that a bead's nearness can be worth.
    private static let most: Float = 8
    /// The number of pairs taken blindly, and the expected number of right beads from which the measure is trusted.
    private static let samples = 1_000
    private static let fewestBeads: Float = 6

    private struct Normal {
        var mean: Float
        var variance: Float

        init(_ values: [(value: Float, weight: Float)]) {
            let whole = max(1e-6, values.reduce(0) { $0 + $1.weight })
            let mean = values.reduce(0) { $0 + $1.value * $1.weight } / whole
            let squares = values.reduce(Float(0)) { $0 + ($1.value - mean) * ($1.value - mean) * $1.weight }
            self.mean = mean
            variance = max(1e-4, squares / whole)
        }

        func logarithm(_ value: Float) -> Float {
            -(value - mean) * (value - mean) / (2 * variance) - 0.5 * Logarithms.log(variance)
        }
    }

    /// Measures the vectors against beads; `nil` where there are too few sure ones, or vectors don't fit the texts.
    init?(_ vectors: Sides<SegmentVectors>, beads: [ScoredBead], counts: Sides<Int>) {
        guard vectors.italian.count == counts.italian, vectors.english.count == counts.english else { return nil }
        let likely = beads.filter { $0.probability > 0.5 && $0.italian.count == 1 && $0.english.count == 1 }
        guard likely.reduce(0, { $0 + $1.probability }) >= Self.fewestBeads else { return nil }
        let near = likely.prefix(Self.samples).map { bead in
            // The square: a bead that is as likely wrong as right tells nothing, and many together must not tell much.
            (
                value: vectors.italian.cosine(bead.italian, vectors.english, bead.english),
                weight: bead.probability * bead.probability
            )
        }
        var numbers = SeededNumbers(seed: 1)
        let far = (0..<Self.samples).map { _ in
            let (row, column) = (numbers.next(below: counts.italian), numbers.next(below: counts.english))
            return (
                value: vectors.italian.cosine(row..<row + 1, vectors.english, column..<column + 1), weight: Float(1)
            )
        }
        self.vectors = vectors
        translations = Normal(near)
        strangers = Normal(far)
    }

    /// The value of a bead; of the longest runs that have vectors where its own are longer.
    func score(_ italian: Range<Int>, _ english: Range<Int>) -> Float {
        let row = italian.prefix(vectors.italian.longestRun)
        let column = english.prefix(vectors.english.longestRun)
        // Nearer than translations usually are is as good as that, and farther than strangers as bad.
        let cosine = min(translations.mean, max(strangers.mean, vectors.italian.cosine(row, vectors.english, column)))
        return min(Self.most, max(-Self.most, translations.logarithm(cosine) - strangers.logarithm(cosine)))
    }
}

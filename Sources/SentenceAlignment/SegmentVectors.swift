/// What a neural encoder makes of one side of a document: a vector for each segment and for each run of a few segments.
///
/// Vectors near each other, by their cosine, are taken for near in meaning, in whatever language. Runs have vectors of their
/// own because a translation often joins what the original has apart (Thompson and Koehn 2019).
public struct SegmentVectors: Sendable {
    /// The number of segments.
    let count: Int
    /// The longest run that has vectors.
    let longestRun: Int
    private let dimension: Int
    /// For each length of run and each first segment, the vector, of length one.
    private let values: [Float]

    /// Takes the vectors of runs of one, two … segments: `runs[n - 1][i]` is that of *n* segments from the *i*-th on, or of as
    /// many as there are left.
    ///
    /// Vectors of other lengths than the first count for nothing.
    public init(runs: [[[Float]]]) {
        let count = runs.first?.count ?? 0
        let dimension = runs.first?.first?.count ?? 0
        var values = [Float](repeating: 0, count: runs.count * count * dimension)
        for (length, vectors) in runs.enumerated() {
            for (segment, vector) in vectors.prefix(count).enumerated() where vector.count == dimension {
                let norm = vector.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
                guard norm > 0, norm.isFinite else { continue }
                let start = (length * count + segment) * dimension
                for index in 0..<dimension { values[start + index] = vector[index] / norm }
            }
        }
        self.count = count
        self.dimension = dimension
        self.values = values
        longestRun = runs.count
    }

    /// The cosine of a run of this side and one of the other; 0 where there is no vector.
    func cosine(_ run: Range<Int>, _ other: SegmentVectors, _ otherRun: Range<Int>) -> Float {
        guard dimension == other.dimension, run.count <= longestRun, otherRun.count <= other.longestRun else {
            return 0
        }
        let start = ((run.count - 1) * count + run.lowerBound) * dimension
        let otherStart = ((otherRun.count - 1) * other.count + otherRun.lowerBound) * dimension
        let (own, others) = (values.span, other.values.span)
        var sum: Float = 0
        for index in 0..<dimension { sum += own[start + index] * others[otherStart + index] }
        return sum
    }
}

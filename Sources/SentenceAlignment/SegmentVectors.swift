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
    /// The blocks of eight numbers that a vector takes.
    private let width: Int
    /// For each length of run and each first segment, the vector, of length one; the last block is filled up with zeros.
    private let blocks: [SIMD8<Float>]

    /// Takes the vectors of runs of one, two … segments: `runs[n - 1][i]` is that of *n* segments from the *i*-th on, or of as
    /// many as there are left.
    ///
    /// Vectors of other lengths than the first count for nothing.
    public init(runs: [[[Float]]]) {
        let count = runs.first?.count ?? 0
        let dimension = runs.first?.first?.count ?? 0
        let width = (dimension + 7) / 8
        var blocks = [SIMD8<Float>](repeating: .zero, count: runs.count * count * width)
        for (length, vectors) in runs.enumerated() {
            for (segment, vector) in vectors.prefix(count).enumerated() where vector.count == dimension {
                let norm = vector.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
                guard norm > 0, norm.isFinite else { continue }
                let start = (length * count + segment) * width
                for index in 0..<dimension { blocks[start + index / 8][index % 8] = vector[index] / norm }
            }
        }
        self.count = count
        self.dimension = dimension
        self.width = width
        self.blocks = blocks
        longestRun = runs.count
    }

    /// The cosine of a run of this side and one of the other; 0 where there is no vector.
    func cosine(_ run: Range<Int>, _ other: SegmentVectors, _ otherRun: Range<Int>) -> Float {
        guard dimension == other.dimension, run.count <= longestRun, otherRun.count <= other.longestRun else {
            return 0
        }
        let start = ((run.count - 1) * count + run.lowerBound) * width
        let otherStart = ((otherRun.count - 1) * other.count + otherRun.lowerBound) * width
        let (own, others) = (blocks.span, other.blocks.span)
        var sums = SIMD8<Float>.zero
        for block in 0..<width { sums += own[start + block] * others[otherStart + block] }
        return sums.sum()
    }
}

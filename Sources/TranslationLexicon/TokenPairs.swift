public import BitextCore

/// Pairs of texts that translate each other, as numbers of words: what translation probabilities are learned from.
public struct TokenPairs: Sendable {
    /// The words of all Italian and of all English texts, one after the other.
    public private(set) var tokens: Sides<[UInt32]>
    /// Where each text begins in `tokens`, and where the last one ends.
    public private(set) var starts: Sides<[Int]>
    /// How much each pair counts; 1 for one that is surely right.
    public private(set) var weights: [Float] = []

    /// The number of pairs.
    public var count: Int { weights.count }

    /// The number of words of the longest text of each side.
    var longestTexts: Sides<Int> { starts.map { zip($0, $0.dropFirst()).reduce(0) { max($0, $1.1 - $1.0) } } }

    /// Makes an empty list.
    public init() {
        tokens = Sides(italian: [], english: [])
        starts = Sides(italian: [0], english: [0])
    }

    /// Adds a pair.
    public mutating func append(
        italian: some Sequence<UInt32>, english: some Sequence<UInt32>, weight: Float = 1
    ) {
        tokens.italian.append(contentsOf: italian)
        tokens.english.append(contentsOf: english)
        starts.italian.append(tokens.italian.count)
        starts.english.append(tokens.english.count)
        weights.append(weight)
    }
}

import BitextCore

/// What it says for two segments that they are labelled alike, as items of lists are, and against them that they
/// aren't.
///
/// A translation may have the labels of its original, or, where something was left out, number anew; so how far labels are to be
/// believed is learned from the text (see `MarkAgreement`, whose values these are). Of a segment without a label nothing is told.
struct LabelAgreement {
    /// The labels of both sides by number; 0 for none.
    private let labels: Sides<[Int32]>
    private let counts: [Float]
    private var same: [Float]
    private var different: Float = 0

    /// The share of labels that are independent of each other where few beads tell.
    private static let usual: Float = 0.3
    /// What the values count: where labels are counted anew from some place on, all that came before speaks for them.
    private static let weight: Float = 0.5

    /// Numbers the labels; nothing is believed of them yet.
    init(_ sides: Sides<DocumentSide>) {
        var numbers: [UInt64: Int32] = [0: 0]
        var counts: [Float] = [0]
        labels = sides.map { side in
            side.labels.map { label in
                let number = numbers[label] ?? Int32(numbers.count)
                if Int(number) == counts.count {
                    numbers[label] = number
                    counts.append(1)
                }
                counts[Int(number)] += 1
                return number
            }
        }
        self.counts = counts
        same = [Float](repeating: 0, count: counts.count)
    }

    /// Learns from beads how far labels are to be believed.
    mutating func learn(from beads: [ScoredBead]) {
        guard counts.count > 1 else { return }
        let pairs = beads.compactMap { bead -> (italian: Int32, english: Int32, weight: Float)? in
            guard !bead.isAlone else { return nil }
            let pair = (labels.italian[bead.italian.lowerBound], labels.english[bead.english.lowerBound])
            return pair.0 > 0 && pair.1 > 0 ? (pair.0, pair.1, bead.probability) : nil
        }
        let outliers = MarkAgreement.outliers(pairs, kinds: counts.count, usual: Self.usual)
        let total = counts.dropFirst().reduce(0, +)
        same = [0] + counts.dropFirst().map { Self.weight * Logarithms.log((1 - outliers) * total / $0 + outliers) }
        different = Self.weight * Logarithms.log(outliers)
    }

    /// The value of a bead that begins with the Italian segment `row` and the English one `column`.
    @inline(__always) func score(_ row: Int, _ column: Int) -> Float {
        let (italian, english) = (labels.italian[row], labels.english[column])
        guard italian > 0, english > 0 else { return 0 }
        return italian == english ? same[Int(italian)] : different
    }
}

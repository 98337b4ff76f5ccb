/// How well alignments agree with gold ones, summed over documents: the measures the field has used since Vecalign
/// (Thompson and Koehn 2019).
///
/// A test bead is strictly right when the gold holds exactly that bead, laxly right when a gold bead overlaps it on both
/// sides. Precision counts every test bead, recall only gold beads that have both sides.
public struct AlignmentMeasures: Sendable {
    /// Precision, recall and their harmonic mean, each from 0 to 1.
    public struct Score: Sendable, Equatable {
        /// The share of test beads that are right.
        public var precision: Double
        /// The share of gold beads that are found.
        public var recall: Double
        /// The harmonic mean of the two.
        public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
    }

    /// How often gold beads of one type were answered by test beads of another.
    public private(set) var confusion: [BeadConfusion: Int] = [:]
    /// What the probabilities of the test beads were worth.
    public private(set) var reliability = Reliability()
    private var precisionHits = (strict: 0, lax: 0)
    private var recallHits = (strict: 0, lax: 0)
    private var testCount = 0
    private var goldCount = 0

    /// Makes measures of nothing yet.
    public init() {}

    /// The score that asks for the very beads of the gold.
    public var strict: Score { score(precisionHits.strict, recallHits.strict) }
    /// The score that asks for overlap on both sides.
    public var lax: Score { score(precisionHits.lax, recallHits.lax) }

    private func score(_ precision: Int, _ recall: Int) -> Score {
        Score(
            precision: testCount > 0 ? Double(precision) / Double(testCount) : 0,
            recall: goldCount > 0 ? Double(recall) / Double(goldCount) : 0)
    }

    /// Adds a document.
    public mutating func add(gold: BeadList, test: BeadList) {
        let hits = AlignmentMeasures.hits(of: test.entries, in: gold.entries, exactly: gold.contains)
        precisionHits.strict += hits.strict
        precisionHits.lax += hits.lax
        testCount += test.entries.count
        let goldPairs = gold.entries.filter(\.isTwoSided)
        let testPairs = test.entries.filter(\.isTwoSided)
        let found = AlignmentMeasures.hits(of: goldPairs, in: testPairs, exactly: test.contains)
        recallHits.strict += found.strict
        recallHits.lax += found.lax
        goldCount += goldPairs.count
        for (entry, probability) in zip(test.entries, test.probabilities) {
            if let probability { reliability.add(probability, isRight: gold.contains(entry)) }
        }
        confuse(gold, test)
    }

    private static func hits(
        of entries: [BeadList.Entry], in others: [BeadList.Entry], exactly: (BeadList.Entry) -> Bool
    ) -> (strict: Int, lax: Int) {
        var targets: [Int: Set<Int>] = [:]
        for other in others {
            for sentence in other.italian { targets[sentence, default: []].formUnion(other.english) }
        }
        var (strict, lax) = (0, 0)
        for entry in entries {
            if exactly(entry) {
                strict += 1
                lax += 1
            } else if entry.italian.contains(where: { sentence in
                entry.english.contains { targets[sentence]?.contains($0) == true }
            }) {
                lax += 1
            }
        }
        return (strict, lax)
    }

    /// Counts for each gold bead the type of the test bead that holds its first sentence.
    private mutating func confuse(_ gold: BeadList, _ test: BeadList) {
        var italian: [Int: Int] = [:]
        var english: [Int: Int] = [:]
        for (number, entry) in test.entries.enumerated() {
            for sentence in entry.italian { italian[sentence] = number }
            for sentence in entry.english { english[sentence] = number }
        }
        for entry in gold.entries {
            let number = entry.italian.first.map { italian[$0] } ?? entry.english.first.map { english[$0] } ?? nil
            let answer = number.map { test.entries[$0] }
            let key = BeadConfusion(
                gold: entry.type, test: answer?.type ?? "none", isSame: test.contains(entry))
            confusion[key, default: 0] += 1
        }
    }
}

/// A kind of answer to a gold bead.
public struct BeadConfusion: Sendable, Hashable {
    /// The gold bead's type.
    public var gold: String
    /// The type of the test bead that holds its first sentence, or `none`.
    public var test: String
    /// Whether the test holds the very bead.
    public var isSame: Bool
}

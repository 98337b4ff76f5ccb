/// How well sentences agree with gold sentences, by the measures of the field.
///
/// Positions count the characters that are no white space, so that white space doesn't matter. A boundary is the end of a sentence
/// that is not the end of its text; those that the gold says to ignore are neither rewarded nor punished.
public struct SegmentationScore: Sendable, Equatable {
    /// The texts scored.
    public private(set) var items = 0
    /// Those whose sentences are all right, ignored boundaries included.
    public private(set) var right = 0
    private var boundaries = Counts()
    private var sentences = Counts()

    private struct Counts: Sendable, Equatable {
        var hits = 0
        var gold = 0
        var found = 0

        var precision: Double { Double(hits) / Double(max(found, 1)) }
        var recall: Double { Double(hits) / Double(max(gold, 1)) }
        var f1: Double { 2 * Double(hits) / Double(max(found + gold, 1)) }

        static func += (sum: inout Counts, other: Counts) {
            sum.hits += other.hits
            sum.gold += other.gold
            sum.found += other.found
        }
    }

    /// Makes a score of nothing.
    public init() {}

    /// Counts one text: where its sentences end, and where the gold has them end, in ascending order.
    public mutating func add(_ ends: [Int], gold: [Int], ignoring ignored: Set<Int> = []) {
        items += 1
        if ends == gold { right += 1 }
        let inner = Set(ends.dropLast()).subtracting(ignored)
        let innerGold = Set(gold.dropLast()).subtracting(ignored)
        boundaries += Counts(hits: inner.intersection(innerGold).count, gold: innerGold.count, found: inner.count)
        let spans = SegmentationScore.spans(ends, without: ignored)
        let goldSpans = SegmentationScore.spans(gold, without: ignored)
        sentences += Counts(hits: spans.intersection(goldSpans).count, gold: goldSpans.count, found: spans.count)
    }

    /// Adds what another score counted.
    public mutating func add(_ other: SegmentationScore) {
        items += other.items
        right += other.right
        boundaries += other.boundaries
        sentences += other.sentences
    }

    /// The share of boundaries found that are right.
    public var precision: Double { boundaries.precision }
    /// The share of right boundaries that were found.
    public var recall: Double { boundaries.recall }
    /// The harmonic mean of precision and recall of boundaries.
    public var f1: Double { boundaries.f1 }
    /// The harmonic mean of precision and recall of whole sentences; what ignored boundaries part counts as one.
    public var sentenceF1: Double { sentences.f1 }
    /// The share of texts whose sentences are all right.
    public var rightShare: Double { Double(right) / Double(max(items, 1)) }

    private static func spans(_ ends: [Int], without ignored: Set<Int>) -> Set<Range<Int>> {
        var start = 0
        var spans: Set<Range<Int>> = []
        for end in ends where !ignored.contains(end) {
            spans.insert(min(start, end)..<end)
            start = end
        }
        return spans
    }
}

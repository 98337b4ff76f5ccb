/// What it says for a bead that paragraphs begin with it or within it.
///
/// How far the paragraphs of the two sides go together differs from translation to translation, so it is counted in the beads of a
/// first alignment: the value is the logarithm of how much likelier the two beginnings are together than each by itself.
/// Where a side is one paragraph, or paragraphs agree no more than by chance, they say nothing.
struct ParagraphAgreement {
    /// By whether a paragraph begins on the Italian side (2) and on the English one (1).
    private var beginnings: SIMD4<Float> = .zero
    /// Of each paragraph that begins within a bead.
    private var inner: Float = 0

    /// How many beads weigh as much as the belief that paragraphs are independent.
    private static let doubt: Float = 6
    /// The most that paragraphs can say of a bead.
    private static let most: Float = 3
    /// The fewest paragraphs a side must have.
    private static let fewest = 3

    /// Nothing is known of the paragraphs yet.
    init() {}

    /// Counts how paragraphs begin in beads, each as much as it is likely.
    init(italian: [Bool], english: [Bool], _ beads: [ScoredBead]) {
        guard italian.count(where: { $0 }) >= Self.fewest, english.count(where: { $0 }) >= Self.fewest else { return }
        var counts: SIMD4<Float> = .zero
        var (segments, breaks): (Float, Float) = (0, 0)
        for bead in beads where !bead.isAlone {
            counts[Self.kind(italian[bead.italian.lowerBound], english[bead.english.lowerBound])] += bead.probability
            for place in bead.italian.dropFirst() {
                segments += bead.probability
                if italian[place] { breaks += bead.probability }
            }
            for place in bead.english.dropFirst() {
                segments += bead.probability
                if english[place] { breaks += bead.probability }
            }
        }
        let total = counts.sum()
        guard total > 0 else { return }
        let shares = (italian: (counts[2] + counts[3]) / total, english: (counts[1] + counts[3]) / total)
        for kind in 0..<4 {
            let chance =
                (kind & 2 != 0 ? shares.italian : 1 - shares.italian)
                * (kind & 1 != 0 ? shares.english : 1 - shares.english)
            guard chance > 0 else { continue }
            let together = (counts[kind] + Self.doubt * chance) / (total + Self.doubt)
            beginnings[kind] = min(Self.most, max(-Self.most, Logarithms.log(together / chance)))
        }
        let share = (shares.italian + shares.english) / 2
        guard share > 0 else { return }
        inner = min(0, max(-Self.most, Logarithms.log((breaks / share + Self.doubt) / (segments + Self.doubt))))
    }

    @inline(__always) private static func kind(_ italian: Bool, _ english: Bool) -> Int {
        (italian ? 2 : 0) + (english ? 1 : 0)
    }

    /// The value of a bead by whether a paragraph begins with either side, and by how many begin within it.
    @inline(__always) func score(_ italian: Bool, _ english: Bool, within: Int32) -> Float {
        beginnings[Self.kind(italian, english)] + inner * Float(within)
    }
}

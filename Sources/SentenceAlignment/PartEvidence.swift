import BitextCore
import TranslationLexicon

/// How well one segment can be cut into parts, in order, each the translation of one of several segments.
///
/// A translator who joins sentences keeps their order, mostly, and puts a mark where the one ended. So each of the joined must explain
/// the words of its own part, where an untranslated sentence beside a translated one only finds words here and there. The
/// cuts are those that explain most, found by dynamic programming.
struct PartEvidence {
    private let toEnglish: TranslationDirection
    private let toItalian: TranslationDirection
    /// The translation values of one run's words, by word of the other side; all 0 in between.
    private var ratios: Sides<[Float]>
    /// For each segment of the run, what it explains of the single segment's words up to each.
    private var sums: [Float] = []
    /// The most that the segments up to one explain of the words up to each, and where the last of them begins.
    private var best: [Float] = []
    private var begins: [Int] = []

    /// What a mark at a cut is worth where cuts are chosen, and what it costs to cut elsewhere than at the expected share.
    private static let worth: [Float] = [0, 1, 2]
    private static let misfitCost: Float = 0.5
    /// The most that is said for, or against, parts.
    private static let most: Float = 10

    /// Takes what is known of the words.
    init(_ model: DocumentModel) {
        toEnglish = model.direction(to: .english)
        toItalian = model.direction(to: .italian)
        ratios = Sides(
            italian: [Float](repeating: 0, count: model.italian.vocabulary.count),
            english: [Float](repeating: 0, count: model.english.vocabulary.count))
    }

    /// What the parts of a bead of one segment against several say beyond `whole`, what its words say as a whole: how much more they say; the
    /// numbers of cuts at strong and at weak marks; and how far the parts' shares are from those of their segments.
    mutating func features(_ type: BeadType, row: Int, column: Int, whole: Float) -> PartFeatures {
        let language: Language = type.italian > 1 ? .italian : .english
        let run = language == .italian ? row..<row + type.italian : column..<column + type.english
        let (direction, back) = language == .italian ? (toEnglish, toItalian) : (toItalian, toEnglish)
        let single = direction.targets.range(ofWords: language == .italian ? column : row)
        let cuts = cuts(direction, language, run, single)
        let words = Float(max(1, direction.sources.range(ofWords: run).count))
        var features = PartFeatures()
        var evidence: Float = 0
        var walked = 0
        for (number, segment) in run.enumerated() {
            let part = single.lowerBound + cuts[number]..<single.lowerBound + cuts[number + 1]
            let base = number * (single.count + 1)
            evidence += sums[base + cuts[number + 1]] - sums[base + cuts[number]]
            let own = direction.sources.range(ofWords: segment)
            explain(back, language, by: part, own) { _, value in evidence += value }
            if number > 0 {
                switch part.isEmpty || part.lowerBound == single.lowerBound
                    ? .none : direction.targets.marksBefore[part.lowerBound]
                {
                case .strong: features[1] += 1
                case .weak: features[2] += 1
                case .none: break
                }
                features[3] += abs(Float(cuts[number]) / Float(max(1, single.count)) - Float(walked) / words)
            }
            walked += own.count
        }
        features[0] = max(-Self.most, min(Self.most, evidence - whole))
        return features
    }

    /// The numbers of words of the single segment that come before each of the parts, and all.
    private mutating func cuts(
        _ direction: TranslationDirection, _ language: Language, _ run: Range<Int>, _ single: Range<Int>
    ) -> [Int] {
        let width = single.count + 1
        if sums.count < run.count * width {
            sums = [Float](repeating: 0, count: 2 * run.count * width)
            best = sums
            begins = [Int](repeating: 0, count: 2 * run.count * width)
        }
        for (number, segment) in run.enumerated() {
            var sum: Float = 0
            var all: [Float] = []
            swap(&all, &sums)
            all[number * width] = 0
            explain(direction, language.other, by: direction.sources.range(ofWords: segment), single) { place, value in
                sum += value
                all[number * width + place + 1] = sum
            }
            swap(&all, &sums)
        }
        let words = Float(max(1, direction.sources.range(ofWords: run).count))
        for place in 0..<width { best[place] = sums[place] }
        for number in 1..<run.count {
            let before = direction.sources.range(ofWords: run.lowerBound..<run.lowerBound + number).count
            let expected = Float(before) / words * Float(single.count)
            let spread = 0.25 * Float(single.count) + 1
            let base = number * width
            var (most, begin): (Float, Int) = (-.infinity, 0)
            for place in 0..<width {
                let isInside = place > 0 && place < single.count
                let mark = isInside ? direction.targets.marksBefore[single.lowerBound + place] : .none
                let misfit = (Float(place) - expected) / spread
                let value =
                    best[base - width + place] - sums[base + place] + Self.worth[Int(mark.rawValue)]
                    - Self.misfitCost * misfit * misfit
                if value > most { (most, begin) = (value, place) }
                best[base + place] = most + sums[base + place]
                begins[base + place] = begin
            }
        }
        var cuts = [Int](repeating: 0, count: run.count) + [single.count]
        for number in stride(from: run.count - 1, to: 0, by: -1) {
            cuts[number] = begins[number * width + cuts[number + 1]]
        }
        return cuts
    }

    /// Tells of each word in `targets`, from 0, what the words `sources` say for its being translated by one of them.
    private mutating func explain(
        _ direction: TranslationDirection, _ language: Language, by sources: Range<Int>, _ targets: Range<Int>,
        _ body: (Int, Float) -> Void
    ) {
        let table = direction.table
        for source in sources {
            let word = Int(direction.sources.tokens[source])
            for entry in table.entries(of: word) {
                ratios[language][Int(table.targets[entry])] += table.values[entry]
            }
        }
        let share = direction.scale / Float(max(1, sources.count))
        for target in targets {
            let word = Int(direction.targets.tokens[target])
            let value = Logarithms.log(min(direction.ceiling, direction.floors[word] + share * ratios[language][word]))
            body(target - targets.lowerBound, direction.weight(word) * value)
        }
        for source in sources {
            let word = Int(direction.sources.tokens[source])
            for entry in table.entries(of: word) {
                ratios[language][Int(table.targets[entry])] = 0
            }
        }
    }
}

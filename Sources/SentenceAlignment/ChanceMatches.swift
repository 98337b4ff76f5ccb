import TranslationLexicon

/// What the words of segments would say against translations of theirs that are none.
///
/// A sentence that isn't the translation of another has hardly a word in common with it. But where a line holds a chapter, any other
/// chapter of the book explains a good part of its words, and what they say against it is little next to what they would
/// say if none were explained.
struct ChanceMatches {
    /// For each target, its value (see `LexicalScores`) given as much of the source text, from anywhere, as a translation would be.
    private(set) var values: [Float]
    /// The same for long targets only, 0 for others.
    private(set) var valuesOfLong: [Float]

    /// The numbers of words up to which next to none is explained by chance, and from which on chance is asked.
    private static let fewWords: Float = 50
    private static let manyWords: Float = 150

    /// Works the values out from those of targets none of whose words is explained.
    init(_ unmatched: [Float], _ direction: TranslationDirection) {
        let (sources, targets, table, floors) = (
            direction.sources, direction.targets, direction.table, direction.floors
        )
        values = unmatched
        valuesOfLong = [Float](repeating: 0, count: unmatched.count)
        let long = (0..<targets.count).filter { Float(targets.wordCount($0)) > Self.fewWords }
        guard !long.isEmpty else { return }
        // How much of the source text explains each word, and how well on the whole.
        var shares = [Float](repeating: 0, count: targets.vocabulary.count)
        var ratios = shares
        let sourceTotal = Float(max(1, sources.tokens.count))
        // Of a text of few segments, a translation would be a good part, and what it explains is not explained by chance.
        let elsewhere = 1 - 1 / Float(sources.count)
        for (source, frequency) in sources.vocabulary.frequencies.enumerated() {
            let share = elsewhere * Float(frequency) / sourceTotal
            for entry in table.entries(of: source) {
                shares[Int(table.targets[entry])] += share
                ratios[Int(table.targets[entry])] += share * table.values[entry]
            }
        }
        let length = sourceTotal / Float(max(1, targets.tokens.count))
        for target in long {
            let words = Float(targets.wordCount(target))
            var sum: Float = 0
            for word in targets.words(target) {
                let word = Int(word)
                let none = Logarithms.exp(-words * length * shares[word])
                let some = 1 - none
                var value = none * Logarithms.log(floors[word])
                if some > 1e-4 { value += some * Logarithms.log(floors[word] + direction.scale * ratios[word] / some) }
                sum += direction.weight(word) * value
            }
            let weight = min(1, (words - Self.fewWords) / (Self.manyWords - Self.fewWords))
            valuesOfLong[target] = weight * min(0, sum)
            values[target] = unmatched[target] + weight * (min(0, sum) - unmatched[target])
        }
    }
}

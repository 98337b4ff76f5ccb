import BitextCore
import TranslationLexicon

/// What is known of the document's words: for each, which words of the other side may stand for it, and how much more
/// likely that is than by chance (p(target | source) / p(target)), in both directions.
struct WordEvidence {
    private(set) var toEnglish: TranslationTable
    private(set) var toItalian: TranslationTable
    /// How much of each word's use is accounted for by known translations, from 0 to about 1.
    private(set) var italianCoverage: [Float]
    private(set) var englishCoverage: [Float]
    /// How much of each word's use should be accounted for in a translation of it: not less than the lexicon makes one expect,
    /// even of a word whose translations are nowhere in the other text.
    let expectation: Sides<[Float]>

    /// Evidence from the words alone (`prior`) and from counts learned from the document.
    init(
        italian: Vocabulary, english: Vocabulary, prior: PriorTranslations, learned: IBMModel1?, parameters: Parameters
    ) {
        let italianTotal = Float(max(1, italian.frequencies.reduce(0, +))) + parameters.otherWords
        let englishTotal = Float(max(1, english.frequencies.reduce(0, +))) + parameters.otherWords
        var forward: [(source: UInt32, target: UInt32, value: Float)] = []
        var backward: [(source: UInt32, target: UInt32, value: Float)] = []
        var italianCoverage = [Float](repeating: 0, count: italian.count)
        var englishCoverage = [Float](repeating: 0, count: english.count)
        var counts = [Float](repeating: 0, count: english.count)
        var columns: [UInt32] = []
        // Knowledge weighs as much as it tells: nothing is taken from what is learned of a word that no lexicon has.
        let italianWeights = prior.coverage.italian.map(parameters.weight(ofPriorCovering:))
        let englishWeights = prior.coverage.english.map(parameters.weight(ofPriorCovering:))
        // Taken out of what may be none, which would be copied each time it was asked.
        let (rowStarts, learnedColumns, counted) = (
            learned?.rowStarts ?? [], learned?.columns ?? [], learned?.counts ?? []
        )
        let occurrences =
            learned?.occurrences
            ?? Sides(
                italian: [Float](repeating: 0, count: italian.count),
                english: [Float](repeating: 0, count: english.count))
        for word in 0..<italian.count {
            columns.removeAll(keepingCapacity: true)
            for entry in rowStarts.isEmpty ? 0..<0 : rowStarts[word]..<rowStarts[word + 1] {
                let count = counted[entry] - parameters.discount
                guard count > 0 else { continue }
                counts[Int(learnedColumns[entry])] = count
                columns.append(learnedColumns[entry])
            }
            let italianScale = 1 / (occurrences.italian[word] + italianWeights[word])
            for entry in prior.rows[word]..<prior.rows[word + 1] {
                let column = Int(prior.columns[entry])
                let count = counts[column]
                counts[column] = 0
                let toEnglish = (parameters.priorCount * prior.toEnglish[entry] + count) * italianScale
                let toItalian =
                    (parameters.priorCount * prior.toItalian[entry] + count)
                    / (occurrences.english[column] + englishWeights[column])
                add(UInt32(word), UInt32(column), toEnglish, toItalian)
            }
            for column in columns where counts[Int(column)] > 0 {
                let count = counts[Int(column)]
                counts[Int(column)] = 0
                add(
                    UInt32(word), column, count * italianScale,
                    count / (occurrences.english[Int(column)] + englishWeights[Int(column)]))
            }
        }
        /// How likely a word is by chance.
        func chance(_ frequency: UInt32, _ share: Float, _ total: Float) -> Float {
            min(parameters.mostChance, (Float(frequency) + parameters.otherWords * share) / total)
        }
        func add(_ source: UInt32, _ target: UInt32, _ toEnglish: Float, _ toItalian: Float) {
            italianCoverage[Int(source)] += toEnglish
            englishCoverage[Int(target)] += toItalian
            let forwardRatio =
                toEnglish
                / chance(english.frequencies[Int(target)], prior.shares.english[Int(target)], englishTotal)
            if forwardRatio >= parameters.leastRatio { forward.append((source, target, forwardRatio)) }
            let backwardRatio =
                toItalian
                / chance(italian.frequencies[Int(source)], prior.shares.italian[Int(source)], italianTotal)
            if backwardRatio >= parameters.leastRatio { backward.append((target, source, backwardRatio)) }
        }
        self.italianCoverage = italianCoverage
        self.englishCoverage = englishCoverage
        let expected = prior.knowledge * parameters.expectedOfKnown
        expectation = Sides(
            italian: zip(italianCoverage, prior.trust.italian).map { max($0, expected * $1) },
            english: zip(englishCoverage, prior.trust.english).map { max($0, expected * $1) })
        toEnglish = TranslationTable(rows: italian.count, entries: forward)
        toItalian = TranslationTable(rows: english.count, entries: backward)
    }
}

import TranslationLexicon

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How well segments of one side (the targets) are explained by runs of segments of the other (the sources).
///
/// The value for a run and a target is the sum, over the target's words *t*, of log(φ(t) + (1−β)·p(t | run) / p(t)), where
/// a common word counts for a fraction and
/// p(t | run) is the mean of the translation probabilities of the run's words (IBM Model 1); a word earns `cap` at most. The
/// floor φ(t) is 1 − (1−β)·c(t): of the share c(t) of the word's occurrences whose counterparts are known, free translation may
/// leave β without any. So a word that nothing is known of says nothing.
struct LexicalScores {
    /// The longest run of sources.
    let longestRun: Int
    private var offsets: [Int] = []
    private var firstTargets: [Int32] = []
    private var targetCounts: [Int32] = []
    /// For each source and length of run, the sums of the values up to each target.
    private var sums: [Float] = []
    /// The value of each target if none of its words is matched.
    private(set) var unmatched: [Float] = []

    /// Scores runs of up to `longestRun` sources that begin in a row of `band` against the targets within reach.
    init(
        sources: DocumentSide, targets: DocumentSide, table: TranslationTable, coverage: [Float], band: Band,
        longestRun: Int, _ parameters: Parameters
    ) {
        self.longestRun = longestRun
        let beta = parameters.unexplained
        let count = sources.count
        var total = 0
        offsets.reserveCapacity(count + 1)
        for source in 0..<count {
            let first = band.low[source]
            let last = band.high[min(count, source + longestRun)]
            offsets.append(total)
            firstTargets.append(first)
            targetCounts.append(last - first)
            total += longestRun * Int(last - first + 1)
        }
        sums = [Float](repeating: 0, count: total)
        let floors = coverage.map { 1 - (1 - beta) * min(1, $0) }
        let unmatched = Self.unmatched(targets, floors, common: parameters.commonWeight)
        self.unmatched = unmatched
        fill(
            sources: sources, targets: targets, table: table, floors: floors, unmatched: unmatched,
            parameters)
    }

    /// The value of the targets `range` given the run of `length` sources from `source`.
    @inline(__always) func value(_ source: Int, length: Int, _ range: Range<Int>) -> Float {
        let width = Int(targetCounts[source]) + 1
        let base = offsets[source] + (length - 1) * width - Int(firstTargets[source])
        return sums[base + range.upperBound] - sums[base + range.lowerBound]
    }

    /// Whether the value of `range` given runs from `source` is known.
    @inline(__always) func isInReach(_ source: Int, _ range: Range<Int>) -> Bool {
        range.lowerBound >= Int(firstTargets[source])
            && range.upperBound <= Int(firstTargets[source] + targetCounts[source])
    }

    private mutating func fill(
        sources: DocumentSide, targets: DocumentSide, table: TranslationTable, floors: [Float],
        unmatched: [Float], _ parameters: Parameters
    ) {
        let beta = parameters.unexplained
        let common = Double(parameters.commonWeight)
        let (longestRun, offsets, firstTargets, targetCounts) = (longestRun, offsets, firstTargets, targetCounts)
        var sums = sums.mutableSpan
        var ratios = RunTranslations(count: targets.vocabulary.count)
        let ceiling = Logarithms.exp(parameters.cap)
        var matches = Matches()
        for source in 0..<sources.count {
            let window = Int(firstTargets[source])..<Int(firstTargets[source] + targetCounts[source])
            let runs = min(longestRun, sources.count - source)
            matches.find(sources.words(source..<source + runs), table, in: targets, window, floors)
            let starts = matches.starts.span
            let words = matches.words.span
            let isCommon = targets.isCommon.span
            let matchedFloors = matches.floors.span
            for run in 0..<runs {
                ratios.add(sources.words(source + run), table)
                let values = ratios.values.span
                let scale = (1 - beta) / Float(max(1, ratios.wordCount))
                let base = offsets[source] + run * (window.count + 1)
                var sum: Float = 0
                for target in 0..<window.count {
                    var product = 1.0
                    var commonProduct = 1.0
                    var logarithm = 0.0
                    for place in Int(starts[target])..<Int(starts[target + 1]) {
                        let word = Int(words[place])
                        let floor = matchedFloors[place]
                        let value = Double(min(ceiling, floor + scale * values[word]) / floor)
                        if isCommon[word] { commonProduct *= value } else { product *= value }
                        // Products are cheaper than logarithms, as long as they stay within a Double's range.
                        if max(product, commonProduct) > 1e200 {
                            logarithm += Logarithms.log(product) + common * Logarithms.log(commonProduct)
                            (product, commonProduct) = (1, 1)
                        }
                    }
                    if commonProduct != 1 { logarithm += common * Logarithms.log(commonProduct) }
                    if product != 1 { logarithm += Logarithms.log(product) }
                    sum += Float(logarithm) + unmatched[window.lowerBound + target]
                    sums[base + target + 1] = sum
                }
            }
            ratios.clear()
        }
    }

    /// The value of each target if none of its words is matched.
    private static func unmatched(_ targets: DocumentSide, _ floors: [Float], common: Float) -> [Float] {
        let logarithms = zip(floors, targets.isCommon).map { ($1 ? common : 1) * Logarithms.log($0) }
        return (0..<targets.count).map { target in
            targets.words(target).reduce(into: Float(0)) { $0 += logarithms[Int($1)] }
        }
    }
}

/// The words of a window of targets that any source of the longest run may have as a translation.
private struct Matches {
    private(set) var words: [UInt32] = []
    private(set) var floors: [Float] = []
    /// Where each target's words begin; one more at the end.
    private(set) var starts: [Int32] = []
    private var isTranslation: [Bool] = []
    private var translations: [UInt32] = []

    mutating func find(
        _ sources: ArraySlice<UInt32>, _ table: borrowing TranslationTable, in targets: borrowing DocumentSide,
        _ window: Range<Int>, _ allFloors: [Float]
    ) {
        if isTranslation.isEmpty { isTranslation = [Bool](repeating: false, count: targets.vocabulary.count) }
        words.removeAll(keepingCapacity: true)
        floors.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        let rowStarts = table.rowStarts.span
        let tableTargets = table.targets.span
        for word in sources {
            for entry in Int(rowStarts[Int(word)])..<Int(rowStarts[Int(word) + 1]) {
                let target = tableTargets[entry]
                if !isTranslation[Int(target)] {
                    isTranslation[Int(target)] = true
                    translations.append(target)
                }
            }
        }
        let tokens = targets.tokens.span
        let targetStarts = targets.starts.span
        starts.append(0)
        for target in window {
            for place in Int(targetStarts[target])..<Int(targetStarts[target + 1])
            where isTranslation[Int(tokens[place])] {
                words.append(tokens[place])
                floors.append(allFloors[Int(tokens[place])])
            }
            starts.append(Int32(words.count))
        }
        for translation in translations { isTranslation[Int(translation)] = false }
        translations.removeAll(keepingCapacity: true)
    }
}

/// The summed translation values of a run's words, for every word of the other language.
private struct RunTranslations {
    private(set) var values: [Float]
    private(set) var wordCount = 0
    private var touched: [UInt32] = []

    init(count: Int) { values = [Float](repeating: 0, count: count) }

    mutating func add(_ words: ArraySlice<UInt32>, _ table: borrowing TranslationTable) {
        wordCount += words.count
        let rowStarts = table.rowStarts.span
        let targets = table.targets.span
        let tableValues = table.values.span
        for word in words {
            for entry in Int(rowStarts[Int(word)])..<Int(rowStarts[Int(word) + 1]) {
                let target = targets[entry]
                if values[Int(target)] == 0 { touched.append(target) }
                values[Int(target)] += tableValues[entry]
            }
        }
    }

    mutating func clear() {
        for target in touched { values[Int(target)] = 0 }
        touched.removeAll(keepingCapacity: true)
        wordCount = 0
    }
}

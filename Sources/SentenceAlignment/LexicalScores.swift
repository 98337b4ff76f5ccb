import TranslationLexicon

/// How well segments of one side (the targets) are explained by runs of segments of the other (the sources).
///
/// The value for a run and a target is the sum, over the target's words *t*, of log(φ(t) + (1−β)·p(t | run) / p(t)), where
/// p(t | run) is the mean of the translation probabilities of the run's words (IBM Model 1); a word earns `cap` at most, and
/// a common word counts for a fraction. The floor φ(t) is 1 − (1−β)·c(t): of the share c(t) of the word's occurrences whose
/// counterparts are known, free translation may leave β without any. So a word that nothing is known of says nothing.
struct LexicalScores {
    private var offsets: [Int] = []
    private var firstTargets: [Int32] = []
    private var targetCounts: [Int32] = []
    /// For each source and length of run, the sums of the values up to each target, of those that beads may need.
    private var sums: [Float] = []
    /// The value of each target if none of its words is matched.
    let unmatched: [Float]
    /// The value of each target if it is matched by chance only.
    let byChance: ChanceMatches

    /// Scores runs of up to `longestRun` sources that begin in a row of `band` against the targets within reach.
    init(_ direction: TranslationDirection, band: Band, longestRun: Int) {
        let (sources, targets) = (direction.sources, direction.targets)
        let count = sources.count
        var total = 0
        offsets.reserveCapacity(count + 1)
        firstTargets.reserveCapacity(count)
        targetCounts.reserveCapacity(count)
        var runCounts = [Int](repeating: 1, count: count)
        for source in 0..<count {
            // A longer run is part of a bead only where the band is high enough to hold one.
            var runs = min(longestRun, count - source)
            while runs > 1, band.low[source + runs] > band.high[source] + Self.mostTargets(ofRun: runs, longestRun) {
                runs -= 1
            }
            runCounts[source] = runs
            let first = band.low[source]
            let last = band.high[source + runs]
            offsets.append(total)
            firstTargets.append(first)
            targetCounts.append(last - first)
            total += runs * Int(last - first + 1)
        }
        let logarithms = direction.floors.enumerated().map { direction.weight($0) * Logarithms.log($1) }
        unmatched = (0..<targets.count).map { target in
            targets.words(target).reduce(into: Float(0)) { $0 += logarithms[Int($1)] }
        }
        byChance = ChanceMatches(unmatched, direction)
        sums = [Float](repeating: 0, count: total)
        let texts = ExplainedWords.Texts(direction)
        let windows = (0..<count).map { Int(firstTargets[$0])..<Int(firstTargets[$0] + targetCounts[$0]) }
        var mostBlocks = 0
        var first = 0
        for source in 0..<count {
            while first + runCounts[first] <= source { first += 1 }
            let widest = windows[first].lowerBound..<windows[source].upperBound
            mostBlocks = max(mostBlocks, targets.blocks.range(widest).count)
        }
        var explained = ExplainedWords(
            targetWords: targets.vocabulary.count, longestRun: longestRun, mostBlocks: mostBlocks)
        let (offsets, unmatched) = (offsets, unmatched)
        sums.withUnsafeMutableBufferPointer { sums in
            for source in 0..<count {
                let runs = runCounts[source]
                let window = windows[source]
                explained.begin(at: source, windows[source..<source + runs], texts)
                for run in 1...runs {
                    explained.add(source + run - 1, texts)
                    // Beads of the run, and of the run and one segment more, whose evidence is compared with the run's.
                    let first = max(
                        window.lowerBound, Int(band.low[source + run] - Self.mostTargets(ofRun: run, longestRun)))
                    let last = min(window.upperBound, Int(band.high[source + min(runs, run + 1)]))
                    explained.sum(
                        first..<max(first, last), unmatched, into: sums,
                        from: offsets[source] + (run - 1) * (window.count + 1) + first - window.lowerBound, texts)
                }
            }
        }
    }

    /// The most targets of a bead that holds a run of sources, or the run and one segment more.
    private static func mostTargets(ofRun length: Int, _ longestRun: Int) -> Int32 {
        length == 1 ? Int32(longestRun) : length <= 3 ? 3 : 1
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
}

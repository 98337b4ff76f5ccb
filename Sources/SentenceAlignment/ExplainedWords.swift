import TranslationLexicon

/// The words of a window of targets that the segments of a run explain, while the run grows segment by segment.
///
/// Each source is held against its window once, when it first comes into reach; the runs that it is part of add up what was found.
struct ExplainedWords {
    /// What stays the same: the texts and what is known of their words.
    struct Texts {
        let sources: DocumentSide
        let targets: DocumentSide
        let table: TranslationTable
        /// For each target word, the most it may earn and how much its ratio counts, both over its floor.
        let ceilings: [Float]
        let inverseFloors: [Float]
        /// What is left beside the share that free translation may leave unexplained.
        let scale: Float
        let commonWeight: Double
    }

    /// What the sources in reach say of words: places among the targets' tokens, in order for each source, and ratios there.
    private var matchedPlaces: [Int32] = []
    private var matchedValues: [Float] = []
    /// Where each source's matches begin, from the one with number `firstMatched`; one more at the end.
    private var matchStarts: [Int] = [0]
    private var firstMatched = 0
    private var matchCount: Int { matchStarts[matchStarts.count - 1] }
    /// The translation values of one source's words, by target word.
    private var ratios: [Float]

    private var window = 0..<0
    private var firstPlace = 0
    private var placeCount = 0
    private var wordCount = 0
    /// For each place of the window whose word is explained, that word's number among those that are.
    private var numbers: [Int32] = []
    /// Which places of the window are explained, a bit each.
    private var explained: [UInt64] = []
    /// Of each word explained: the summed values of the run, the most it may earn, and whether it is common.
    private var run: [Float] = []
    private var ceilings: [Float] = []
    private var isCommon: [Bool] = []
    /// The number of words explained up to each target of the window.
    private var bounds: [Int32] = []

    /// The number of matches from which those of sources left behind are forgotten.
    private static let mostMatches = 1 << 16

    init(targetWords: Int) { ratios = [Float](repeating: 0, count: targetWords) }

    /// Starts anew with an empty run, which may take as many sources from `source` as `windows` tells the windows of.
    mutating func begin(at source: Int, _ windows: ArraySlice<Range<Int>>, _ texts: borrowing Texts) {
        guard let window = windows.first else { return }
        self.window = window
        wordCount = 0
        firstPlace = Int(texts.targets.starts[window.lowerBound])
        placeCount = Int(texts.targets.starts[window.upperBound]) - firstPlace
        if matchCount > Self.mostMatches { forget(before: source) }
        while firstMatched + matchStarts.count - 1 < source + windows.count {
            let next = firstMatched + matchStarts.count - 1
            match(next, window.lowerBound..<windows[next].upperBound, texts)
        }
        collect(source..<source + windows.count, texts)
    }

    private mutating func forget(before source: Int) {
        let count = min(source - firstMatched, matchStarts.count - 1)
        let first = matchStarts[count]
        matchedPlaces.removeSubrange(..<first)
        matchedValues.removeSubrange(..<first)
        matchStarts.removeSubrange(..<count)
        for index in matchStarts.indices { matchStarts[index] -= first }
        firstMatched += count
    }

    /// Holds a source against all targets that its runs will be held against.
    private mutating func match(_ source: Int, _ window: Range<Int>, _ texts: borrowing Texts) {
        let rowStarts = texts.table.rowStarts.span
        let tableTargets = texts.table.targets.span
        let values = texts.table.values.span
        let sourceTokens = texts.sources.tokens.span
        let words = Int(texts.sources.starts[source])..<Int(texts.sources.starts[source + 1])
        let tokens = texts.targets.tokens.span
        let inverseFloors = texts.inverseFloors.span
        let range = Int(texts.targets.starts[window.lowerBound])..<Int(texts.targets.starts[window.upperBound])
        var count = matchCount
        if matchedPlaces.count < count + range.count {
            let room = count + 2 * range.count
            matchedPlaces.append(contentsOf: repeatElement(0, count: room))
            matchedValues.append(contentsOf: repeatElement(0, count: room))
        }
        // Taken out of self, so that each can be changed while the others are looked at.
        var (allRatios, allPlaces, allValues) = ([Float](), [Int32](), [Float]())
        swap(&allRatios, &self.ratios)
        swap(&allPlaces, &matchedPlaces)
        swap(&allValues, &matchedValues)
        var ratios = allRatios.mutableSpan
        var places = allPlaces.mutableSpan
        var found = allValues.mutableSpan
        for word in words {
            let word = Int(sourceTokens[word])
            for entry in Int(rowStarts[word])..<Int(rowStarts[word + 1]) {
                ratios[Int(tableTargets[entry])] += values[entry]
            }
        }
        for place in range {
            let word = Int(tokens[place])
            let value = ratios[word]
            // Written in any case and overwritten where nothing was matched: cheaper than asking first.
            places[count] = Int32(truncatingIfNeeded: place)
            found[count] = value * inverseFloors[word]
            count += value != 0 ? 1 : 0
        }
        for word in words {
            let word = Int(sourceTokens[word])
            for entry in Int(rowStarts[word])..<Int(rowStarts[word + 1]) { ratios[Int(tableTargets[entry])] = 0 }
        }
        swap(&allRatios, &self.ratios)
        swap(&allPlaces, &matchedPlaces)
        swap(&allValues, &matchedValues)
        matchStarts.append(count)
    }

    /// Numbers the words of the window that the sources explain.
    private mutating func collect(_ sources: Range<Int>, _ texts: borrowing Texts) {
        if numbers.count < placeCount {
            numbers = [Int32](repeating: 0, count: 2 * placeCount)
            run = [Float](repeating: 0, count: 2 * placeCount)
            ceilings = run
            isCommon = [Bool](repeating: false, count: 2 * placeCount)
            explained = [UInt64](repeating: 0, count: 2 * placeCount / 64 + 1)
        }
        let matches = matchStarts[sources.lowerBound - firstMatched]..<matchStarts[sources.upperBound - firstMatched]
        let (matchedPlaces, window, firstPlace, placeCount) = (matchedPlaces, window, firstPlace, placeCount)
        // Taken out of self, so that each can be changed while the others are looked at.
        var (allNumbers, allRun, allCeilings) = ([Int32](), [Float](), [Float]())
        var (allCommon, allExplained, bounds) = ([Bool](), [UInt64](), [Int32]())
        swap(&allNumbers, &self.numbers)
        swap(&allRun, &self.run)
        swap(&allCeilings, &self.ceilings)
        swap(&allCommon, &self.isCommon)
        swap(&allExplained, &self.explained)
        swap(&bounds, &self.bounds)
        var numbers = allNumbers.mutableSpan
        var run = allRun.mutableSpan
        var ceilings = allCeilings.mutableSpan
        var isCommon = allCommon.mutableSpan
        var explained = allExplained.mutableSpan
        let places = matchedPlaces.span
        for match in matches {
            let place = Int(places[match]) - firstPlace
            if place >= 0 && place < placeCount { explained[place >> 6] |= 1 << UInt64(place & 63) }
        }
        let starts = texts.targets.starts.span
        let tokens = texts.targets.tokens.span
        let commonWords = texts.targets.isCommon.span
        let wordCeilings = texts.ceilings.span
        var count = 0
        bounds.removeAll(keepingCapacity: true)
        bounds.append(0)
        var target = window.lowerBound
        for word in 0..<(placeCount + 63) / 64 {
            var bits = explained[word]
            explained[word] = 0
            while bits != 0 {
                let place = word << 6 | bits.trailingZeroBitCount
                bits &= bits &- 1
                while Int(starts[target + 1]) <= firstPlace + place {
                    bounds.append(Int32(truncatingIfNeeded: count))
                    target += 1
                }
                let word = Int(tokens[firstPlace + place])
                ceilings[count] = wordCeilings[word]
                isCommon[count] = commonWords[word]
                run[count] = 0
                numbers[place] = Int32(truncatingIfNeeded: count)
                count += 1
            }
        }
        for _ in target..<window.upperBound { bounds.append(Int32(count)) }
        swap(&allNumbers, &self.numbers)
        swap(&allRun, &self.run)
        swap(&allCeilings, &self.ceilings)
        swap(&allCommon, &self.isCommon)
        swap(&allExplained, &self.explained)
        swap(&bounds, &self.bounds)
    }

    /// Adds a source to the run.
    mutating func add(_ source: Int, _ texts: borrowing Texts) {
        wordCount += Int(texts.sources.starts[source + 1] - texts.sources.starts[source])
        let (firstPlace, placeCount) = (firstPlace, placeCount)
        let matches = matchStarts[source - firstMatched]..<matchStarts[source - firstMatched + 1]
        var allRun: [Float] = []
        swap(&allRun, &self.run)
        let (matchedPlaces, matchedValues, allNumbers) = (matchedPlaces, matchedValues, numbers)
        let (places, values, numbers) = (matchedPlaces.span, matchedValues.span, allNumbers.span)
        var run = allRun.mutableSpan
        for match in matches {
            let place = Int(places[match]) - firstPlace
            if place >= 0 && place < placeCount { run[Int(numbers[place])] += values[match] }
        }
        swap(&allRun, &self.run)
    }

    /// Writes the sums of the targets' values up to each of them, from the place after `start`.
    func sum(
        _ unmatched: [Float], into sums: UnsafeMutableBufferPointer<Float>, from start: Int, _ texts: borrowing Texts
    ) {
        let scale = texts.scale / Float(max(1, wordCount))
        let commonWeight = texts.commonWeight
        let (bounds, run, ceilings, isCommon) = (bounds.span, run.span, ceilings.span, isCommon.span)
        var sum: Float = 0
        for index in 0..<window.count {
            var product = 1.0
            var commonProduct = 1.0
            var logarithm = 0.0
            for number in Int(bounds[index])..<Int(bounds[index + 1]) {
                let value = Double(min(ceilings[number], 1 + scale * run[number]))
                product *= isCommon[number] ? 1 : value
                commonProduct *= isCommon[number] ? value : 1
                // Products are cheaper than logarithms, as long as they stay within a Double's range.
                if max(product, commonProduct) > 1e200 {
                    logarithm += Logarithms.log(product) + commonWeight * Logarithms.log(commonProduct)
                    (product, commonProduct) = (1, 1)
                }
            }
            if commonProduct != 1 { logarithm += commonWeight * Logarithms.log(commonProduct) }
            if product != 1 { logarithm += Logarithms.log(product) }
            sum += Float(logarithm) + unmatched[window.lowerBound + index]
            sums[start + index + 1] = sum
        }
    }
}

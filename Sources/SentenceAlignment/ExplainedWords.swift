import TranslationLexicon

/// The words of a window of targets that the segments of a run explain, while the run grows segment by segment.
///
/// Each source is held against its window once, when it first comes into reach; the runs that it is part of add up what was found.
struct ExplainedWords {
    private let sources: DocumentSide
    private let targets: DocumentSide
    private let table: TranslationTable
    private let inverseFloors: [Float]
    private let scale: Float
    private let ceiling: Float
    private let commonWeight: Double

    /// What a source says of the words in reach: places among the targets' tokens, in order, and ratios there.
    private struct Matches {
        var source = -1
        var window = 0..<0
        var places: [Int32] = []
        var values: [Float] = []
    }
    /// The matches of the latest sources, each at its number modulo the length of this.
    private var recent: [Matches]
    /// The translation values of one source's words, by target word.
    private var ratios: [Float]
    private var touched: [UInt32] = []

    private var window = 0..<0
    private var firstPlace = 0
    private var wordCount = 0
    /// The summed values of the run, by place from `firstPlace`.
    private var run: [Float] = []
    private var isMatched: [Bool] = []
    /// The places, from `firstPlace`, that any source of the longest run explains, in order, with bounds for each target.
    private var places: [Int32] = []
    private var bounds: [Int32] = []

    init(
        sources: DocumentSide, targets: DocumentSide, table: TranslationTable, floors: [Float], parameters: Parameters
    ) {
        self.sources = sources
        self.targets = targets
        self.table = table
        inverseFloors = floors.map { 1 / $0 }
        scale = 1 - parameters.unexplained
        ceiling = Logarithms.exp(parameters.cap)
        commonWeight = Double(parameters.commonWeight)
        recent = [Matches](repeating: Matches(), count: 8)
        ratios = [Float](repeating: 0, count: targets.vocabulary.count)
    }

    /// Starts anew with an empty run, which may take as many sources from `source` as `windows` tells the windows of.
    mutating func begin(at source: Int, _ windows: ArraySlice<Range<Int>>) {
        guard let window = windows.first else { return }
        let runs = windows.count
        self.window = window
        wordCount = 0
        firstPlace = Int(targets.starts[window.lowerBound])
        let end = Int(targets.starts[window.upperBound])
        if run.count < end - firstPlace {
            run = [Float](repeating: 0, count: 2 * (end - firstPlace))
            isMatched = [Bool](repeating: false, count: 2 * (end - firstPlace))
        }
        for next in source..<source + runs { match(next, windows[next].upperBound) }
        collect(source..<source + runs, end)
    }

    /// Holds a source against the window and what follows as far as its own window reaches, unless that was done before.
    private mutating func match(_ source: Int, _ end: Int) {
        let slot = source & 7
        if recent[slot].source == source, recent[slot].window.lowerBound <= window.lowerBound,
            recent[slot].window.upperBound >= window.upperBound
        {
            return
        }
        let window = window.lowerBound..<max(window.upperBound, end)
        let words = sources.words(source)
        table.rowStarts.withUnsafeBufferPointer { rowStarts in
            table.targets.withUnsafeBufferPointer { tableTargets in
                table.values.withUnsafeBufferPointer { values in
                    for word in words {
                        for entry in Int(rowStarts[Int(word)])..<Int(rowStarts[Int(word) + 1]) {
                            let target = Int(tableTargets[entry])
                            if ratios[target] == 0 { touched.append(UInt32(target)) }
                            ratios[target] += values[entry]
                        }
                    }
                }
            }
        }
        var found = Matches()
        swap(&found, &recent[slot])
        found.places.removeAll(keepingCapacity: true)
        found.values.removeAll(keepingCapacity: true)
        let first = Int(targets.starts[window.lowerBound])
        let last = Int(targets.starts[window.upperBound])
        targets.tokens.withUnsafeBufferPointer { tokens in
            for place in first..<last {
                let word = Int(tokens[place])
                let value = ratios[word]
                if value != 0 {
                    found.places.append(Int32(place))
                    found.values.append(value * inverseFloors[word])
                }
            }
        }
        found.source = source
        found.window = window
        recent[slot] = found
        for word in touched { ratios[Int(word)] = 0 }
        touched.removeAll(keepingCapacity: true)
    }

    /// Gathers the places that the sources explain.
    private mutating func collect(_ run: Range<Int>, _ end: Int) {
        places.removeAll(keepingCapacity: true)
        bounds.removeAll(keepingCapacity: true)
        for source in run {
            for place in recent[source & 7].places where place >= firstPlace && place < end {
                isMatched[Int(place) - firstPlace] = true
            }
        }
        bounds.append(0)
        isMatched.withUnsafeMutableBufferPointer { isMatched in
            for target in window {
                for place in Int(targets.starts[target]) - firstPlace..<Int(targets.starts[target + 1]) - firstPlace
                where isMatched[place] {
                    isMatched[place] = false
                    places.append(Int32(place))
                    self.run[place] = 0
                }
                bounds.append(Int32(places.count))
            }
        }
    }

    /// Adds a source to the run.
    mutating func add(_ source: Int) {
        wordCount += sources.words(source).count
        let count = Int(targets.starts[window.upperBound]) - firstPlace
        let matches = recent[source & 7]
        for index in matches.places.indices {
            let place = Int(matches.places[index]) - firstPlace
            if place >= 0 && place < count { run[place] += matches.values[index] }
        }
    }

    /// Writes the sums of the targets' values up to each of them, from the place after `start`.
    func sum(_ unmatched: [Float], into sums: UnsafeMutableBufferPointer<Float>, from start: Int) {
        let scale = scale / Float(max(1, wordCount))
        let (places, bounds, run) = (places.span, bounds.span, run.span)
        let (tokens, isCommon, inverseFloors) = (targets.tokens.span, targets.isCommon.span, inverseFloors.span)
        var sum: Float = 0
        for index in 0..<window.count {
            var product = 1.0
            var commonProduct = 1.0
            var logarithm = 0.0
            for number in Int(bounds[index])..<Int(bounds[index + 1]) {
                let place = Int(places[number])
                let word = Int(tokens[firstPlace + place])
                let value = Double(min(ceiling * inverseFloors[word], 1 + scale * run[place]))
                if isCommon[word] { commonProduct *= value } else { product *= value }
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

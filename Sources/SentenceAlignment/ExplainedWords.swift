import TranslationLexicon

/// How well a run of sources explains the words of a window of targets, while the run grows segment by segment.
///
/// Each source is held against its window once, when it first comes into reach; the runs that it is part of add up what was found.
struct ExplainedWords {
    /// What stays the same: the texts and what is known of their words.
    struct Texts {
        let sources: DocumentSide
        let targets: DocumentSide
        /// The ratios of translations over their targets' floors.
        let table: TranslationTable
        /// The most that each word of the targets' blocks may earn, over its floor.
        fileprivate let ceilings: [SIMD8<Float>]
        /// How many blocks' products stay within a Float's range.
        fileprivate let mostBlocks: Int
        /// What is left beside the share that free translation may leave unexplained.
        fileprivate let scale: Float
        fileprivate let commonWeight: Double

        /// Takes the texts and what is known of their words.
        init(_ direction: TranslationDirection) {
            sources = direction.sources
            targets = direction.targets
            let inverseFloors = direction.floors.map { 1 / $0 }
            var table = direction.table
            table.values = zip(table.targets, table.values).map { inverseFloors[Int($0)] * $1 }
            self.table = table
            var wordCeilings = inverseFloors.map { direction.ceiling * $0 } + [1]
            let blocks = direction.targets.blocks
            ceilings = wordCeilings.withUnsafeMutableBufferPointer { wordCeilings in
                blocks.words.map { wordCeilings.values(at: $0) }
            }
            let highest = Logarithms.log(wordCeilings.reduce(1, max))
            mostBlocks = max(1, Int(Logarithms.log(Float.greatestFiniteMagnitude) / max(1e-3, highest)))
            scale = direction.scale
            commonWeight = Double(direction.commonWeight)
        }
    }

    /// What each source in reach says of the words in its window, by place in the targets' blocks; the rows of a ring.
    private var rows: [SIMD8<Float>]
    private let rowCount: Int
    private let rowLength: Int
    /// The place that each row begins with.
    private var firstPlaces: [Int]
    /// The number of sources that have come into reach.
    private var matched = 0
    /// The translation values of one source's words, by target word; all 0 in between, and that of the word that there isn't always.
    private var ratios: [Float]
    /// The words whose values aren't 0, for a while.
    private var met: [UInt32] = []

    private var firstPlace = 0
    private var placeCount = 0
    private var runLength = 0
    private var wordCount = 0
    /// The same as a row, of the whole run.
    private var run: [SIMD8<Float>]

    /// Makes room for runs of up to `longestRun` sources, whose windows have up to `mostBlocks` blocks.
    init(targetWords: Int, longestRun: Int, mostBlocks: Int) {
        rowCount = longestRun
        rowLength = mostBlocks
        rows = [SIMD8<Float>](repeating: SIMD8(), count: longestRun * mostBlocks)
        firstPlaces = [Int](repeating: 0, count: longestRun)
        run = [SIMD8<Float>](repeating: SIMD8(), count: mostBlocks)
        ratios = [Float](repeating: 0, count: targetWords + 1)
    }

    /// Starts anew with an empty run, which may take as many sources from `source` as `windows` tells the windows of.
    mutating func begin(at source: Int, _ windows: ArraySlice<Range<Int>>, _ texts: borrowing Texts) {
        guard let window = windows.first else { return }
        (runLength, wordCount) = (0, 0)
        let places = texts.targets.blocks.range(window)
        (firstPlace, placeCount) = (places.lowerBound, places.count)
        while matched < source + windows.count {
            match(matched, window.lowerBound..<windows[matched].upperBound, texts)
            matched += 1
        }
    }

    /// Holds a source against all targets that its runs will be held against.
    private mutating func match(_ source: Int, _ window: Range<Int>, _ texts: borrowing Texts) {
        let rowStarts = texts.table.rowStarts.span
        let words = texts.sources.tokens.span
        let places = texts.targets.blocks.range(window)
        let targetWords = texts.targets.blocks.words.span
        let row = source % rowCount
        firstPlaces[row] = places.lowerBound
        let base = row * rowLength - places.lowerBound
        let sourceWords = texts.sources.range(ofWords: source)
        let most = sourceWords.reduce(0) { $0 + Int(rowStarts[Int(words[$1]) + 1] - rowStarts[Int(words[$1])]) }
        if met.count < most { met = [UInt32](repeating: 0, count: 2 * most) }
        // Taken out of self, so that each can be changed while the others are looked at.
        var (allRatios, allRows, allMet) = ([Float](), [SIMD8<Float>](), [UInt32]())
        swap(&allRatios, &ratios)
        swap(&allRows, &rows)
        swap(&allMet, &met)
        allRatios.withUnsafeMutableBufferPointer { ratios in
            var met = allMet.mutableSpan
            var rows = allRows.mutableSpan
            var count = 0
            for word in sourceWords {
                let word = Int(words[word])
                let entries = Int(rowStarts[word])..<Int(rowStarts[word + 1])
                let targets = texts.table.targets.span.extracting(entries)
                let values = texts.table.values.span.extracting(entries)
                for entry in targets.indices {
                    ratios[Int(targets[entry])] += values[entry]
                    met[count] = targets[entry]
                    count += 1
                }
            }
            for place in places { rows[base + place] = ratios.values(at: targetWords[place]) }
            for number in 0..<count { ratios[Int(met[number])] = 0 }
        }
        swap(&allRatios, &ratios)
        swap(&allRows, &rows)
        swap(&allMet, &met)
    }

    /// Adds a source to the run.
    mutating func add(_ source: Int, _ texts: borrowing Texts) {
        let isFirst = runLength == 0
        runLength += 1
        wordCount += texts.sources.wordCount(source)
        let row = source % rowCount
        let base = row * rowLength + firstPlace - firstPlaces[row]
        // Taken out of self, so that it can be changed while the rows are looked at.
        var allRun: [SIMD8<Float>] = []
        swap(&allRun, &run)
        for place in 0..<placeCount {
            allRun[place] = isFirst ? rows[base + place] : allRun[place] + rows[base + place]
        }
        swap(&allRun, &run)
    }

    /// Writes the sums of the values of `targets` up to each of them; the first one's at `start`.
    func sum(
        _ targets: Range<Int>, _ unmatched: [Float], into sums: UnsafeMutableBufferPointer<Float>, from start: Int,
        _ texts: borrowing Texts
    ) {
        let scale = texts.scale / Float(max(1, wordCount))
        let starts = texts.targets.blocks.starts.span
        var sum: Float = 0
        sums[start] = 0
        for (number, target) in targets.enumerated() {
            let (first, common, end) = (starts[2 * target], starts[2 * target + 1], starts[2 * target + 2])
            let value =
                logarithm(Int(first)..<Int(common), scale, texts)
                + texts.commonWeight * logarithm(Int(common)..<Int(end), scale, texts)
            sum += Float(value) + unmatched[target]
            sums[start + number + 1] = sum
        }
    }

    /// The sum of the logarithms of what the words at `places` earn over their floors.
    @inline(__always) private func logarithm(
        _ places: Range<Int>, _ scale: Float, _ texts: borrowing Texts
    ) -> Double {
        let (run, ceilings) = (run.span, texts.ceilings.span)
        var logarithm = 0.0
        var place = places.lowerBound
        // Products are cheaper than logarithms, as long as they stay within a Float's range.
        while place < places.upperBound {
            let end = min(place + texts.mostBlocks, places.upperBound)
            var products = SIMD8<Float>(repeating: 1)
            while place < end {
                let (ceiling, earned) = (ceilings[place], 1 + scale * run[place - firstPlace])
                products *= earned.replacing(with: ceiling, where: earned .> ceiling)
                place += 1
            }
            let pairs = SIMD4<Double>(products.lowHalf) * SIMD4<Double>(products.highHalf)
            let fours = pairs.lowHalf * pairs.highHalf
            let product = fours.x * fours.y
            if product != 1 { logarithm += Logarithms.log(product) }
        }
        return logarithm
    }
}

extension UnsafeMutableBufferPointer<Float> {
    /// The values at eight places.
    @inline(__always) fileprivate func values(at places: SIMD8<UInt32>) -> SIMD8<Float> {
        SIMD8(
            self[Int(places[0])], self[Int(places[1])], self[Int(places[2])], self[Int(places[3])],
            self[Int(places[4])], self[Int(places[5])], self[Int(places[6])], self[Int(places[7])])
    }
}

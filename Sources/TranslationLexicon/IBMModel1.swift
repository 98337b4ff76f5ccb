public import BitextCore

/// Word translation probabilities learned from pairs of texts by expectation maximisation.
///
/// This is Model 1 of Brown, Della Pietra, Della Pietra and Mercer (1993) with an empty word, trained in both directions
/// together: after the first round, the posterior of a link is the product of what both directions say of it (alignment by agreement, Liang, Taskar and Klein 2006), which keeps rare words from collecting what no one else explains.
/// Sums run in a fixed order, so that the same pairs give the same figures every time.
public struct IBMModel1: Sendable {
    /// For each Italian word, where its entries begin; one more at the end.
    public private(set) var rowStarts: [Int]
    /// The English word of each entry: one that was met together with the row's.
    public private(set) var columns: [UInt32] = []
    /// How often each entry's words are expected to be linked, by the last round.
    public private(set) var counts: [Float] = []
    /// How often each word was met, weighted.
    public private(set) var occurrences: Sides<[Float]>

    private let pairs: TokenPairs
    /// For each pair, where its table of entries begins in `cells`: a row of English places for each Italian place.
    private var cellStarts: [Int] = []
    /// The entry of each pair of places.
    private var cells: [UInt32] = []
    /// What is known of each entry, side by side, since it is asked for and added to all at once and out of order.
    private var entries: [Entry]
    private var emptyWord: Sides<[Float]>
    private var emptyLinks = Sides<[Float]>(italian: [], english: [])

    /// Prepares the pairs for learning; `vocabulary` is the number of words on each side.
    ///
    /// `prior` gives the starting value of an entry (Italian, English), for words already known or alike; 1 for all is Model 1.
    public init(pairs: TokenPairs, vocabulary: Sides<Int>, prior: (UInt32, UInt32) -> Float = { _, _ in 1 }) {
        self.pairs = pairs
        rowStarts = []
        rowStarts.reserveCapacity(vocabulary.italian + 1)
        occurrences = Sides(
            italian: [Float](repeating: 0, count: vocabulary.italian),
            english: [Float](repeating: 0, count: vocabulary.english))
        entries = []
        emptyWord = Sides(
            italian: [Float](repeating: 0, count: vocabulary.italian),
            english: [Float](repeating: 0, count: vocabulary.english))
        numberEntries(vocabulary: vocabulary)
        entries.reserveCapacity(columns.count)
        for row in 0..<max(0, rowStarts.count - 1) {
            for entry in rowStarts[row]..<rowStarts[row + 1] {
                entries.append(Entry(prior(UInt32(row), columns[entry])))
            }
        }
        countOccurrences()
    }

    /// Learns for a number of rounds, which go on from those before.
    public mutating func train(iterations: Int) {
        for iteration in 0..<iterations {
            let isFirst = iteration == 0 && counts.isEmpty
            if !isFirst { settle() }
            count(agreeing: !isFirst)
        }
        counts = entries.map { ($0.toItalian + $0.toEnglish) / 2 }
    }

    /// Gives every pair of words that meet a number, row by row, without hashing: the pairs that hold a word are walked together.
    private mutating func numberEntries(vocabulary: Sides<Int>) {
        let (italian, english) = (pairs.tokens.italian, pairs.tokens.english)
        let (italianStarts, englishStarts) = (pairs.starts.italian, pairs.starts.english)
        cellStarts.reserveCapacity(pairs.count + 1)
        var total = 0
        for pair in 0..<pairs.count {
            cellStarts.append(total)
            total +=
                (italianStarts[pair + 1] - italianStarts[pair]) * (englishStarts[pair + 1] - englishStarts[pair])
        }
        cellStarts.append(total)
        cells = [UInt32](repeating: 0, count: total)

        var places = [Int](repeating: 0, count: vocabulary.italian + 1)
        for token in italian { places[Int(token) + 1] += 1 }
        for word in 0..<vocabulary.italian { places[word + 1] += places[word] }
        var order = [(pair: Int, place: Int)](repeating: (0, 0), count: italian.count)
        var next = places
        for pair in 0..<pairs.count {
            for place in italianStarts[pair]..<italianStarts[pair + 1] {
                let word = Int(italian[place])
                order[next[word]] = (pair, place - italianStarts[pair])
                next[word] += 1
            }
        }
        var lastRow = [Int](repeating: -1, count: vocabulary.english)
        var entryOf = [UInt32](repeating: 0, count: vocabulary.english)
        for word in 0..<vocabulary.italian {
            rowStarts.append(columns.count)
            for (pair, place) in order[places[word]..<places[word + 1]] {
                let englishRange = englishStarts[pair]..<englishStarts[pair + 1]
                var cell = cellStarts[pair] + place * englishRange.count
                for target in english[englishRange] {
                    if lastRow[Int(target)] != word {
                        lastRow[Int(target)] = word
                        entryOf[Int(target)] = UInt32(columns.count)
                        columns.append(target)
                    }
                    cells[cell] = entryOf[Int(target)]
                    cell += 1
                }
            }
        }
        rowStarts.append(columns.count)
    }

    private mutating func countOccurrences() {
        occurrences = Sides { language in
            var counts = [Float](repeating: 0, count: occurrences[language].count)
            let (tokens, starts) = (pairs.tokens[language], pairs.starts[language])
            for pair in 0..<pairs.count {
                for token in tokens[starts[pair]..<starts[pair + 1]] { counts[Int(token)] += pairs.weights[pair] }
            }
            return counts
        }
        emptyWord = emptyWord.map { [Float](repeating: 1, count: $0.count) }
    }

    /// Makes the links expected the new probabilities, and begins to count anew.
    private mutating func settle() {
        var columnTotals = [Float](repeating: 0, count: occurrences.english.count)
        for (entry, column) in columns.enumerated() { columnTotals[Int(column)] += entries[entry].toItalian }
        for row in 0..<rowStarts.count - 1 {
            let range = rowStarts[row]..<rowStarts[row + 1]
            let total = range.reduce(into: Float(0)) { $0 += entries[$1].toEnglish }
            for entry in range { entries[entry].settle(row: total, column: columnTotals[Int(columns[entry])]) }
        }
        emptyWord = emptyLinks.map { counts in
            let total = counts.reduce(0, +)
            return counts.map { total > 0 ? $0 / total : 0 }
        }
    }

    /// Counts the links that the probabilities make one expect.
    private mutating func count(agreeing: Bool) {
        // Taken out of self, so that each can be changed while the others are looked at.
        var (all, englishLinks, italianLinks) = ([Entry](), [Float](), [Float]())
        swap(&all, &self.entries)
        englishLinks = [Float](repeating: 0, count: emptyWord.english.count)
        italianLinks = [Float](repeating: 0, count: emptyWord.italian.count)
        var entries = all.mutableSpan
        var emptyToEnglish = englishLinks.mutableSpan
        var emptyToItalian = italianLinks.mutableSpan
        let (emptyWord, pairs, allCells, cellStarts) = (emptyWord, pairs, cells, cellStarts)
        let emptyEnglish = emptyWord.english.span
        let emptyItalian = emptyWord.italian.span
        let italian = pairs.tokens.italian.span
        let english = pairs.tokens.english.span
        let cells = allCells.span
        let longest = pairs.longestTexts
        var allInverseEnglish = [Float](repeating: 0, count: longest.english)
        var allInverseItalian = [Float](repeating: 0, count: longest.italian)
        var inverseEnglish = allInverseEnglish.mutableSpan
        var inverseItalian = allInverseItalian.mutableSpan
        for pair in 0..<pairs.count {
            let weight = pairs.weights[pair]
            let rows = pairs.starts.italian[pair]..<pairs.starts.italian[pair + 1]
            let columns = pairs.starts.english[pair]..<pairs.starts.english[pair + 1]
            for column in 0..<columns.count {
                inverseEnglish[column] = emptyEnglish[Int(english[columns.lowerBound + column])]
            }
            var cell = cellStarts[pair]
            for row in 0..<rows.count {
                var total = emptyItalian[Int(italian[rows.lowerBound + row])]
                for column in 0..<columns.count {
                    let entry = entries[Int(cells[cell + column])]
                    inverseEnglish[column] += entry.pEnglish
                    total += entry.pItalian
                }
                cell += columns.count
                inverseItalian[row] = 1 / max(total, .leastNormalMagnitude)
            }
            for column in 0..<columns.count {
                inverseEnglish[column] = 1 / max(inverseEnglish[column], .leastNormalMagnitude)
                let word = Int(english[columns.lowerBound + column])
                emptyToEnglish[word] += weight * emptyEnglish[word] * inverseEnglish[column]
            }
            cell = cellStarts[pair]
            for row in 0..<rows.count {
                let word = Int(italian[rows.lowerBound + row])
                emptyToItalian[word] += weight * emptyItalian[word] * inverseItalian[row]
                let scale = inverseItalian[row]
                for column in 0..<columns.count {
                    let place = Int(cells[cell + column])
                    var entry = entries[place]
                    let english = entry.pEnglish * inverseEnglish[column]
                    let italian = entry.pItalian * scale
                    // Agreement: the posterior of a link is the product of both directions'.
                    entry.toEnglish += weight * (agreeing ? english * italian : english)
                    entry.toItalian += weight * (agreeing ? english * italian : italian)
                    entries[place] = entry
                }
                cell += columns.count
            }
        }
        swap(&all, &self.entries)
        emptyLinks = Sides(italian: italianLinks, english: englishLinks)
    }
}

/// What is known of two words that meet.
private struct Entry {
    /// p(English | Italian), p(Italian | English), and how often the Italian word is expected to be linked to the English one, and the
    /// other way round.
    private var values: SIMD4<Float>

    init(_ probability: Float) { values = SIMD4(probability, probability, 0, 0) }

    var pEnglish: Float { values.x }
    var pItalian: Float { values.y }
    var toEnglish: Float {
        get { values.z }
        set { values.z = newValue }
    }
    var toItalian: Float {
        get { values.w }
        set { values.w = newValue }
    }

    /// Takes the shares of the links as the new probabilities.
    mutating func settle(row: Float, column: Float) {
        values = SIMD4(row > 0 ? toEnglish / row : 0, column > 0 ? toItalian / column : 0, 0, 0)
    }
}

public import BitextCore

/// Word translation probabilities learned from pairs of texts by expectation maximisation.
///
/// This is Model 1 of Brown, Della Pietra, Della Pietra and Mercer (1993) with an empty word, trained in both directions
/// together: after the first round, the posterior of a link is the product of what both directions say of it, renormalised
/// (alignment by agreement, Liang, Taskar and Klein 2006), which keeps rare words from collecting what no one else explains.
/// Sums run in a fixed order, so that the same pairs give the same figures on every machine.
public struct IBMModel1: Sendable {
    /// For each Italian word, where its entries begin; one more at the end.
    public private(set) var rowStarts: [Int]
    /// The English word of each entry, in rising order within a row… of words that were met together with the row's.
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
    /// p(English | Italian) and p(Italian | English) of each entry.
    private var probabilities: Sides<[Float]>
    private var emptyWord: Sides<[Float]>

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
        probabilities = Sides(italian: [], english: [])
        emptyWord = Sides(
            italian: [Float](repeating: 0, count: vocabulary.italian),
            english: [Float](repeating: 0, count: vocabulary.english))
        numberEntries(vocabulary: vocabulary)
        let first = entries(prior)
        probabilities = Sides(italian: first, english: first)
        countOccurrences()
    }

    /// Learns for a number of rounds.
    public mutating func train(iterations: Int) {
        for iteration in 0..<iterations { iterate(agreeing: iteration > 0) }
    }

    private func entries(_ value: (UInt32, UInt32) -> Float) -> [Float] {
        var values = [Float](repeating: 0, count: columns.count)
        for row in 0..<max(0, rowStarts.count - 1) {
            for entry in rowStarts[row]..<rowStarts[row + 1] { values[entry] = value(UInt32(row), columns[entry]) }
        }
        return values
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
        for pair in 0..<pairs.count {
            let weight = pairs.weights[pair]
            for language in Language.allCases {
                for place in pairs.starts[language][pair]..<pairs.starts[language][pair + 1] {
                    occurrences[language][Int(pairs.tokens[language][place])] += weight
                }
            }
        }
        for language in Language.allCases {
            emptyWord[language] = [Float](repeating: 1, count: emptyWord[language].count)
        }
    }

    private mutating func iterate(agreeing: Bool) {
        var counts = Sides(
            italian: [Float](repeating: 0, count: columns.count), english: [Float](repeating: 0, count: columns.count))
        var emptyCounts = emptyWord.map { [Float](repeating: 0, count: $0.count) }
        collect(agreeing: agreeing, into: &counts, &emptyCounts)
        self.counts = zip(counts.italian, counts.english).map { ($0 + $1) / 2 }

        // `counts.english` are links made by Italian words to English ones: they give p(English | Italian), and so on.
        var columnTotals = [Float](repeating: 0, count: occurrences.english.count)
        for (entry, column) in columns.enumerated() { columnTotals[Int(column)] += counts.italian[entry] }
        for row in 0..<rowStarts.count - 1 {
            let range = rowStarts[row]..<rowStarts[row + 1]
            let total = range.reduce(into: Float(0)) { $0 += counts.english[$1] }
            for entry in range {
                probabilities.english[entry] = total > 0 ? counts.english[entry] / total : 0
                let columnTotal = columnTotals[Int(columns[entry])]
                probabilities.italian[entry] = columnTotal > 0 ? counts.italian[entry] / columnTotal : 0
            }
        }
        for language in Language.allCases {
            let total = emptyCounts[language].reduce(0, +)
            emptyWord[language] = emptyCounts[language].map { total > 0 ? $0 / total : 0 }
        }
    }

    private func collect(
        agreeing: Bool, into counts: inout Sides<[Float]>, _ emptyCounts: inout Sides<[Float]>
    ) {
        var englishTotals: [Float] = []
        var italianTotals: [Float] = []
        for pair in 0..<pairs.count {
            let weight = pairs.weights[pair]
            let italian = pairs.tokens.italian[pairs.starts.italian[pair]..<pairs.starts.italian[pair + 1]]
            let english = pairs.tokens.english[pairs.starts.english[pair]..<pairs.starts.english[pair + 1]]
            englishTotals = english.map { emptyWord.english[Int($0)] }
            italianTotals = italian.map { emptyWord.italian[Int($0)] }
            let first = cellStarts[pair]
            var cell = first
            for row in 0..<italian.count {
                for column in 0..<english.count {
                    let entry = Int(cells[cell])
                    cell += 1
                    englishTotals[column] += probabilities.english[entry]
                    italianTotals[row] += probabilities.italian[entry]
                }
            }
            for (column, word) in english.enumerated() where englishTotals[column] > 0 {
                emptyCounts.english[Int(word)] += weight * emptyWord.english[Int(word)] / englishTotals[column]
            }
            for (row, word) in italian.enumerated() where italianTotals[row] > 0 {
                emptyCounts.italian[Int(word)] += weight * emptyWord.italian[Int(word)] / italianTotals[row]
            }
            cell = first
            for row in 0..<italian.count {
                for column in 0..<english.count {
                    let entry = Int(cells[cell])
                    cell += 1
                    let toEnglish = probabilities.english[entry] / max(englishTotals[column], .leastNormalMagnitude)
                    let toItalian = probabilities.italian[entry] / max(italianTotals[row], .leastNormalMagnitude)
                    if agreeing {
                        let both = weight * toEnglish * toItalian
                        counts.english[entry] += both
                        counts.italian[entry] += both
                    } else {
                        counts.english[entry] += weight * toEnglish
                        counts.italian[entry] += weight * toItalian
                    }
                }
            }
        }
    }
}

public import BitextCore

/// Word translation probabilities learned from pairs of texts by expectation maximisation.
///
/// This is Model 1 of Brown, Della Pietra, Della Pietra and Mercer (1993) with an empty word, trained in both directions
/// together: after the first round, the posterior of a link is the product of what both directions say of it (alignment by agreement, Liang, Taskar and Klein 2006), which keeps rare words from collecting what no one else explains.
/// Sums run in a fixed order, so that the same pairs give the same figures on every machine.
public struct IBMModel1: Sendable {
    /// For each Italian word, where its entries begin; one more at the end.
    public private(set) var rowStarts: [Int]
    /// The English word of each entry: one that was met together with the row's.
    public private(set) var columns: [UInt32] = []
    /// How often each word was met, weighted.
    public private(set) var occurrences: Sides<[Float]>

    private let pairs: TokenPairs
    /// For each pair, where its table of entries begins in `cells`: a row of English places for each Italian place.
    private var cellStarts: [Int] = []
    /// The entry of each pair of places.
    private var cells: [UInt32] = []
    private var entries: [Entry] = []
    /// The probability of each word, given the empty word of the other side.
    private var emptyWord: Sides<[Float]>

    /// All that belongs to a pair of words, side by side: learning jumps from entry to entry, and each jump costs.
    private struct Entry {
        /// p(English | Italian) and p(Italian | English).
        var toEnglish: Float
        var toItalian: Float
        /// The links that a round expects, made by the Italian word to the English one and the other way.
        var linksToEnglish: Float = 0
        var linksToItalian: Float = 0
    }

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
        emptyWord = Sides(
            italian: [Float](repeating: 0, count: vocabulary.italian),
            english: [Float](repeating: 0, count: vocabulary.english))
        numberEntries(vocabulary: vocabulary)
        entries.reserveCapacity(columns.count)
        for row in 0..<vocabulary.italian {
            for entry in rowStarts[row]..<rowStarts[row + 1] {
                let value = prior(UInt32(row), columns[entry])
                entries.append(Entry(toEnglish: value, toItalian: value))
            }
        }
        countOccurrences()
    }

    /// How often an entry's words are expected to be linked, by the last round.
    public func count(of entry: Int) -> Float { (entries[entry].linksToEnglish + entries[entry].linksToItalian) / 2 }

    /// Learns for a number of rounds.
    public mutating func train(iterations: Int) {
        for iteration in 0..<iterations { iterate(agreeing: iteration > 0) }
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

    private mutating func iterate(agreeing: Bool) {
        let emptyLinks = expectLinks(agreeing: agreeing)
        var columnTotals = [Float](repeating: 0, count: occurrences.english.count)
        for (entry, column) in columns.enumerated() { columnTotals[Int(column)] += entries[entry].linksToItalian }
        for row in 0..<rowStarts.count - 1 {
            let range = rowStarts[row]..<rowStarts[row + 1]
            var total: Float = 0
            for entry in range { total += entries[entry].linksToEnglish }
            for entry in range {
                let columnTotal = columnTotals[Int(columns[entry])]
                entries[entry].toEnglish = total > 0 ? entries[entry].linksToEnglish / total : 0
                entries[entry].toItalian = columnTotal > 0 ? entries[entry].linksToItalian / columnTotal : 0
            }
        }
        emptyWord = emptyLinks.map { links in
            let total = links.reduce(0, +)
            return links.map { total > 0 ? $0 / total : 0 }
        }
    }

    /// Counts each entry's expected links, and gives those made by the empty words.
    private mutating func expectLinks(agreeing: Bool) -> Sides<[Float]> {
        var emptyToEnglish = [Float](repeating: 0, count: emptyWord.english.count)
        var emptyToItalian = [Float](repeating: 0, count: emptyWord.italian.count)
        for entry in entries.indices {
            entries[entry].linksToEnglish = 0
            entries[entry].linksToItalian = 0
        }
        // Spans of the model's own parts would keep it from writing to its entries.
        let (emptyWord, pairs, allCells) = (emptyWord, pairs, cells)
        let italian = pairs.tokens.italian.span
        let english = pairs.tokens.english.span
        let cells = allCells.span
        var inverseEnglish: [Float] = []
        var inverseItalian: [Float] = []
        for pair in 0..<pairs.count {
            let weight = pairs.weights[pair]
            let rows = pairs.starts.italian[pair]..<pairs.starts.italian[pair + 1]
            let columns = pairs.starts.english[pair]..<pairs.starts.english[pair + 1]
            inverseEnglish.removeAll(keepingCapacity: true)
            inverseItalian.removeAll(keepingCapacity: true)
            for column in columns { inverseEnglish.append(emptyWord.english[Int(english[column])]) }
            var cell = cellStarts[pair]
            for row in rows {
                var total = emptyWord.italian[Int(italian[row])]
                for column in 0..<columns.count {
                    let entry = entries[Int(cells[cell + column])]
                    inverseEnglish[column] += entry.toEnglish
                    total += entry.toItalian
                }
                cell += columns.count
                inverseItalian.append(1 / max(total, .leastNormalMagnitude))
            }
            for column in 0..<columns.count {
                inverseEnglish[column] = 1 / max(inverseEnglish[column], .leastNormalMagnitude)
                let word = Int(english[columns.lowerBound + column])
                emptyToEnglish[word] += weight * emptyWord.english[word] * inverseEnglish[column]
            }
            cell = cellStarts[pair]
            for row in 0..<rows.count {
                let word = Int(italian[rows.lowerBound + row])
                let scale = inverseItalian[row]
                emptyToItalian[word] += weight * emptyWord.italian[word] * scale
                for column in 0..<columns.count {
                    let number = Int(cells[cell + column])
                    var entry = entries[number]
                    let toEnglish = entry.toEnglish * inverseEnglish[column]
                    let toItalian = entry.toItalian * scale
                    // Agreement: the posterior of a link is the product of both directions'.
                    let both = toEnglish * toItalian
                    entry.linksToEnglish += weight * (agreeing ? both : toEnglish)
                    entry.linksToItalian += weight * (agreeing ? both : toItalian)
                    entries[number] = entry
                }
                cell += columns.count
            }
        }
        return Sides(italian: emptyToItalian, english: emptyToEnglish)
    }
}

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
        let expected = expectedLinks(agreeing: agreeing)
        counts = zip(expected.toItalian, expected.toEnglish).map { ($0 + $1) / 2 }

        var columnTotals = [Float](repeating: 0, count: occurrences.english.count)
        for (entry, column) in columns.enumerated() { columnTotals[Int(column)] += expected.toItalian[entry] }
        for row in 0..<rowStarts.count - 1 {
            let range = rowStarts[row]..<rowStarts[row + 1]
            let total = range.reduce(into: Float(0)) { $0 += expected.toEnglish[$1] }
            for entry in range {
                probabilities.english[entry] = total > 0 ? expected.toEnglish[entry] / total : 0
                let columnTotal = columnTotals[Int(columns[entry])]
                probabilities.italian[entry] = columnTotal > 0 ? expected.toItalian[entry] / columnTotal : 0
            }
        }
        emptyWord = expected.fromEmptyWord.map { counts in
            let total = counts.reduce(0, +)
            return counts.map { total > 0 ? $0 / total : 0 }
        }
    }

    private func expectedLinks(agreeing: Bool) -> ExpectedLinks {
        var englishLinks = [Float](repeating: 0, count: columns.count)
        var italianLinks = englishLinks
        var emptyEnglishLinks = [Float](repeating: 0, count: emptyWord.english.count)
        var emptyItalianLinks = [Float](repeating: 0, count: emptyWord.italian.count)
        var toEnglish = englishLinks.mutableSpan
        var toItalian = italianLinks.mutableSpan
        var emptyToEnglish = emptyEnglishLinks.mutableSpan
        var emptyToItalian = emptyItalianLinks.mutableSpan
        let pEnglish = probabilities.english.span
        let pItalian = probabilities.italian.span
        let emptyEnglish = emptyWord.english.span
        let emptyItalian = emptyWord.italian.span
        let italian = pairs.tokens.italian.span
        let english = pairs.tokens.english.span
        let cells = cells.span
        var inverseEnglish: [Float] = []
        var inverseItalian: [Float] = []
        for pair in 0..<pairs.count {
            let weight = pairs.weights[pair]
            let rows = pairs.starts.italian[pair]..<pairs.starts.italian[pair + 1]
            let columns = pairs.starts.english[pair]..<pairs.starts.english[pair + 1]
            inverseEnglish.removeAll(keepingCapacity: true)
            inverseItalian.removeAll(keepingCapacity: true)
            for column in columns { inverseEnglish.append(emptyEnglish[Int(english[column])]) }
            var cell = cellStarts[pair]
            for row in rows {
                var total = emptyItalian[Int(italian[row])]
                for column in 0..<columns.count {
                    let entry = Int(cells[cell + column])
                    inverseEnglish[column] += pEnglish[entry]
                    total += pItalian[entry]
                }
                cell += columns.count
                inverseItalian.append(1 / max(total, .leastNormalMagnitude))
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
                    let entry = Int(cells[cell + column])
                    let english = pEnglish[entry] * inverseEnglish[column]
                    let italian = pItalian[entry] * scale
                    // Agreement: the posterior of a link is the product of both directions'.
                    toEnglish[entry] += weight * (agreeing ? english * italian : english)
                    toItalian[entry] += weight * (agreeing ? english * italian : italian)
                }
                cell += columns.count
            }
        }
        return ExpectedLinks(
            toEnglish: englishLinks, toItalian: italianLinks,
            fromEmptyWord: Sides(italian: emptyItalianLinks, english: emptyEnglishLinks))
    }
}

/// The numbers of links that a round of learning expects.
private struct ExpectedLinks {
    /// For each entry, links made by the Italian word to the English one, which give p(English | Italian), and the other way.
    let toEnglish: [Float]
    let toItalian: [Float]
    /// For each word, links made by the empty word of the other side.
    let fromEmptyWord: Sides<[Float]>
}

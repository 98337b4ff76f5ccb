import BitextCore
import Foundation
import Testing
import TranslationLexicon

@testable import SentenceAlignment

/// What words say for beads, beside the formula worked out word by word.
@Suite struct LexicalScoresTests {
    private let parameters = Parameters()

    /// Texts of made-up words, some of them on nearly every line, with lines of none and of hundreds.
    private func segments(_ lengths: [Int], _ numbers: inout SeededNumbers) -> [Segment] {
        lengths.map { length in
            let text = (0..<length).map { _ in
                numbers.next(below: 3) == 0 ? "il" : "parola\(numbers.next(below: 40))x"
            }.joined(separator: " ")
            return Segment(text: text, paragraph: 0, range: 0..<text.utf8.count)
        }
    }

    private func naive(
        _ sources: DocumentSide, _ targets: DocumentSide, _ table: TranslationTable, _ coverage: [Float],
        _ run: Range<Int>, _ target: Int
    ) -> Double {
        var ratios = [Double](repeating: 0, count: targets.vocabulary.count)
        for word in sources.words(run) {
            for entry in Int(table.rowStarts[Int(word)])..<Int(table.rowStarts[Int(word) + 1]) {
                ratios[Int(table.targets[entry])] += Double(table.values[entry])
            }
        }
        let scale = Double(1 - parameters.unexplained) / Double(max(1, sources.words(run).count))
        return targets.words(target).reduce(0) { sum, word in
            let value = min(
                Double(parameters.cap),
                log(Double(parameters.floor(ofCovered: coverage[Int(word)])) + scale * ratios[Int(word)]))
            return sum + (targets.isCommon[Int(word)] ? Double(parameters.commonWeight) : 1) * value
        }
    }

    @Test func theValuesOfBeadsAreThoseOfTheFormula() {
        var numbers = SeededNumbers(seed: 11)
        let sources = DocumentSide(segments([5, 0, 12, 30, 700, 3, 9, 1, 14], &numbers))
        let targets = DocumentSide(segments([6, 11, 28, 0, 650, 4, 8, 2, 15, 7], &numbers))
        let entries = (0..<sources.vocabulary.count).flatMap { source in
            (0..<targets.vocabulary.count).filter { _ in numbers.next(below: 4) == 0 }.map { target in
                (source: UInt32(source), target: UInt32(target), value: Float(numbers.next(below: 30_000)) / 10)
            }
        }
        let table = TranslationTable(rows: sources.vocabulary.count, entries: entries)
        let coverage = (0..<targets.vocabulary.count).map { _ in Float(numbers.next(below: 11)) / 10 }
        let direction = TranslationDirection(
            sources: sources, targets: targets, table: table, coverage: coverage, parameters)
        let types = BeadType.all(upTo: 6)
        for width in [20, 4, 2, 1, 0] {
            let band = band(rows: sources.count, columns: targets.count, width: width, &numbers)
            let scores = LexicalScores(direction, band: band, longestRun: 6)
            band.forEachBead(of: types) { _, number, row, column in
                let type = types[number]
                let run = row..<row + type.italian
                let expected = (column..<column + type.english).reduce(0) {
                    $0 + naive(sources, targets, table, coverage, run, $1)
                }
                let value = scores.value(row, length: type.italian, column..<column + type.english)
                #expect(
                    abs(Double(value) - expected) < 1e-3 * max(1, abs(expected)),
                    "\(type) at \(row), \(column) of width \(width)")
            }
        }
    }

    /// A band of about the diagonal's nodes and up to `width` on either side.
    private func band(rows: Int, columns: Int, width: Int, _ numbers: inout SeededNumbers) -> Band {
        let centres = (0...rows).map { $0 * columns / rows }
        return Band(
            rows: rows, columns: columns,
            low: centres.map { Int32(max(0, $0 - numbers.next(below: width + 1))) },
            high: centres.map { Int32(min(columns, $0 + numbers.next(below: width + 1))) })
    }

    @Test func aBandWithTheLanguagesExchangedHasTheSameNodes() {
        var numbers = SeededNumbers(seed: 13)
        for width in [0, 1, 3, 9] {
            let band = band(rows: 9, columns: 14, width: width, &numbers)
            let other = band.transposed()
            for row in 0...9 {
                for column in 0...14 {
                    #expect(band.range(row).contains(column) == other.range(column).contains(row))
                }
            }
        }
    }

    @Test func blocksHoldTheWordsOfTheirSegmentsAndNoOthers() {
        var numbers = SeededNumbers(seed: 12)
        let side = DocumentSide(segments([0, 1, 7, 8, 9, 100, 0, 24], &numbers))
        let none = UInt32(side.vocabulary.count)
        for segment in 0..<side.count {
            let blocks = side.blocks.words[side.blocks.range(segment..<segment + 1)]
            let words = blocks.flatMap { block in block.indices.map { block[$0] } }.filter { $0 != none }
            #expect(words.sorted() == side.words(segment).sorted())
            let common = Int(side.blocks.starts[2 * segment + 1])
            for place in side.blocks.range(segment..<segment + 1) {
                let block = side.blocks.words[place]
                for lane in block.indices where block[lane] != none {
                    #expect(side.isCommon[Int(block[lane])] == (place >= common))
                }
            }
        }
    }
}

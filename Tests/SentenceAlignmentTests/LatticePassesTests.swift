import BitextCore
import Foundation
import Testing

@testable import SentenceAlignment

/// The sums over alignments, beside those over all of them one by one.
@Suite struct LatticePassesTests {
    private static let types = [(1, 1), (1, 2), (2, 1), (2, 2)].map { BeadType(italian: $0.0, english: $0.1) }
    private let transitions = Lattice.Transitions(omission: 0.1, further: 0.3)

    /// A small lattice with the scores of its beads and omissions.
    private struct Scores {
        let rows: Int
        let columns: Int
        let band: Band
        var beads: [Float]
        var alone: Sides<[Float]>

        init(_ rows: Int, _ columns: Int, spread: Float, shift: Float, _ numbers: inout SeededNumbers) {
            (self.rows, self.columns, band) = (rows, columns, Band(rows: rows, columns: columns, around: []))
            func score(_ numbers: inout SeededNumbers) -> Float {
                shift + spread * (Float(numbers.next(below: 2_001)) / 1_000 - 1)
            }
            beads = (0..<band.nodeCount * types.count).map { _ in score(&numbers) }
            alone = Sides(
                italian: (0..<rows).map { _ in score(&numbers) }, english: (0..<columns).map { _ in score(&numbers) })
        }
    }

    /// An alignment's beads, by node and type, its segments alone, and how likely it is, as a logarithm.
    private struct Path {
        var beads: [Int] = []
        var alone: (italian: [Int], english: [Int]) = ([], [])
        var logarithm = 0.0
    }

    private func paths(_ scores: Scores) -> [Path] {
        var paths: [Path] = []
        func go(_ path: Path, _ row: Int, _ column: Int, _ state: Int) {
            if row == scores.rows, column == scores.columns { return paths.append(path) }
            func way(_ ways: (Double, Double, Double)) -> Double { [ways.0, ways.1, ways.2][state] }
            for (number, type) in Self.types.enumerated()
            where row + type.italian <= scores.rows && column + type.english <= scores.columns {
                let place = (row * (scores.columns + 1) + column) * Self.types.count + number
                var next = path
                next.beads.append(place)
                next.logarithm += way(transitions.toBead) + Double(scores.beads[place])
                go(next, row + type.italian, column + type.english, 0)
            }
            if row < scores.rows, way(transitions.toItalian) > -.infinity {
                var next = path
                next.alone.italian.append(row)
                next.logarithm += way(transitions.toItalian) + Double(scores.alone.italian[row])
                go(next, row + 1, column, 1)
            }
            if column < scores.columns {
                var next = path
                next.alone.english.append(column)
                next.logarithm += way(transitions.toEnglish) + Double(scores.alone.english[column])
                go(next, row, column + 1, 2)
            }
        }
        go(Path(), 0, 0, 0)
        return paths.filter { $0.logarithm > -.infinity }
    }

    private func expectAgreement(_ scores: Scores) {
        let paths = paths(scores)
        let highest = paths.map(\.logarithm).max() ?? 0
        let total = highest + log(paths.reduce(0) { $0 + exp($1.logarithm - highest) })
        var passes = LatticePasses(band: scores.band, types: Self.types, transitions: transitions)
        let sum = passes.forward(scores.beads, scores.alone)
        #expect(abs(sum - total) < 1e-6 * max(1, abs(total)))
        var (beads, alone) = (scores.beads, scores.alone)
        _ = passes.backward(&beads, &alone, total: sum)
        var expected = [Float](repeating: 0, count: beads.count)
        var expectedAlone = alone
        expectedAlone.italian = alone.italian.map { _ in 0 }
        expectedAlone.english = alone.english.map { _ in 0 }
        for path in paths {
            let probability = Float(exp(path.logarithm - total))
            for place in path.beads { expected[place] += probability }
            for row in path.alone.italian { expectedAlone.italian[row] += probability }
            for column in path.alone.english { expectedAlone.english[column] += probability }
        }
        for (place, probability) in expected.enumerated() where probability > 0 {
            #expect(abs(beads[place] - probability) < 1e-4)
        }
        for (found, sought) in zip(alone.italian + alone.english, expectedAlone.italian + expectedAlone.english) {
            #expect(abs(found - sought) < 1e-4)
        }
    }

    @Test(arguments: [(3, 0), (40, 0), (5, 900), (5, -900), (700, 0)])
    func theyAreThoseOverAllAlignments(spread: Int, shift: Int) {
        var numbers = SeededNumbers(seed: 7)
        for (rows, columns) in [(0, 0), (0, 3), (1, 1), (2, 3), (4, 3), (4, 4)] {
            expectAgreement(Scores(rows, columns, spread: Float(spread), shift: Float(shift), &numbers))
        }
    }

    @Test func whatMayNotBeIsLeftOut() {
        var numbers = SeededNumbers(seed: 8)
        for _ in 0..<20 {
            var scores = Scores(4, 4, spread: 3, shift: 0, &numbers)
            for place in scores.beads.indices where numbers.next(below: 2) == 0 { scores.beads[place] = -.infinity }
            scores.alone.italian[numbers.next(below: 4)] = -.infinity
            guard !paths(scores).isEmpty else { continue }
            expectAgreement(scores)
        }
    }

    @Test func aWayIsFoundHoweverMuchBetterADeadEndLooks() {
        // One bead leads to the node (2, 2) by an Italian segment alone, a better one by an English one, after which no Italian one may
        // follow; and the last node is reached by an Italian one only.
        let band = Band(rows: 3, columns: 2, low: [0, 0, 0, 2], high: [0, 2, 2, 2])
        var beads = [Float](repeating: -.infinity, count: band.nodeCount * Self.types.count)
        beads[1] = 1
        beads[2] = 2_000
        let alone = Sides<[Float]>(italian: [0, 0.5, 0.25], english: [0, 0])
        var passes = LatticePasses(band: band, types: Self.types, transitions: transitions)
        let total = passes.forward(beads, alone)
        let expected = 1.75 + transitions.toBead.0 + transitions.toItalian.0 + transitions.toItalian.1
        #expect(abs(total - expected) < 1e-6)
        var posteriors = (beads: beads, alone: alone)
        _ = passes.backward(&posteriors.beads, &posteriors.alone, total: total)
        #expect(abs(posteriors.beads[1] - 1) < 1e-5 && posteriors.beads[2] == 0)
        #expect(posteriors.alone.italian.map { ($0 * 1_000).rounded() } == [0, 1_000, 1_000])
    }

    @Test func whereNoAlignmentMayBeTheSumSaysSo() {
        var numbers = SeededNumbers(seed: 9)
        var scores = Scores(2, 2, spread: 3, shift: 0, &numbers)
        scores.beads = scores.beads.map { _ in -.infinity }
        scores.alone.english = [0, -.infinity]
        var passes = LatticePasses(band: scores.band, types: Self.types, transitions: transitions)
        #expect(passes.forward(scores.beads, scores.alone) == -.infinity)
    }
}

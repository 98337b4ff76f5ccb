import BitextCore
import Foundation
import TestSupport
import Testing

@testable import SentenceAlignment

/// The fast sums of the word linker beside slow ones that do what they stand for.
@Suite struct LinkLatticeTests {
    private let parameters = LinkParameters()

    /// The forward and backward sums over all pairs of states, in double precision.
    private func slowPosteriors(_ worth: [[Double]]) -> [[Double]] {
        let (m, n) = (worth.count, worth[0].count)
        let step = Double(n) / Double(m)
        func jump(_ distance: Int) -> Double { exp(-abs(Double(distance) - step) / Double(parameters.width)) }
        let share = 1 / (Double(parameters.anywhere) * Double(n) + (-n...n).reduce(0) { $0 + jump($1) })
        func weight(_ from: Int, _ to: Int) -> Double { share * (Double(parameters.anywhere) + jump(to - from)) }
        let empty = Double(parameters.empty)
        let begin = (0..<n).map { exp(-Double($0) / 4) }
        var linked = (0..<n).map { (1 - empty) * begin[$0] / begin.reduce(0, +) * worth[0][$0] }
        var stayed = [Double](repeating: empty / Double(n), count: n)
        var rows: [[Double]] = []
        var scales: [Double] = []
        for j in 0..<m {
            if j > 0 {
                let sums = zip(linked, stayed).map { $0 + $1 }
                linked = (0..<n).map { to in
                    (1 - empty) * worth[j][to] * (0..<n).reduce(0) { $0 + sums[$1] * weight($1, to) }
                }
                stayed = sums.map { empty * $0 }
            }
            let total = linked.reduce(0, +) + stayed.reduce(0, +)
            linked = linked.map { $0 / total }
            stayed = stayed.map { $0 / total }
            rows.append(linked)
            scales.append(total)
        }
        var backward = [Double](repeating: 1, count: n)
        for j in stride(from: m - 1, through: 0, by: -1) {
            rows[j] = zip(rows[j], backward).map { $0 * $1 }
            let before = backward
            backward = (0..<n).map { from in
                let far = (0..<n).reduce(0) { $0 + weight(from, $1) * worth[j][$1] * before[$1] }
                return ((1 - empty) * far + empty * before[from]) / scales[j]
            }
        }
        return rows
    }

    @Test func probabilitiesAreThoseOfTheSumsOverAllStates() {
        var generator = SeededGenerator(seed: 11)
        let scratch = FloatBuffer()
        for round in 0..<60 {
            let m = Int.random(in: 1...24, using: &generator)
            let n = Int.random(in: 1...(round % 5 == 0 ? 60 : 24), using: &generator)
            let worth = (0..<m).map { _ in
                (0..<n).map { _ in
                    Bool.random(using: &generator)
                        ? 0.06 : exp(Double.random(in: -5...7, using: &generator))
                }
            }
            let lattice = LinkLattice(observations: m, states: n, parameters: parameters)
            let memory = FloatBuffer()
            let given = memory.zeros(m * lattice.stride)
            for j in 0..<m { for i in 0..<n { given[j * lattice.stride + i] = Float(worth[j][i]) } }
            let result = FloatBuffer()
            let found = result.zeros(m * lattice.stride)
            lattice.posteriors(given, into: found, scratch: scratch)
            for (j, row) in slowPosteriors(worth).enumerated() {
                for (i, expected) in row.enumerated() {
                    let difference = abs(Double(found[j * lattice.stride + i]) - expected)
                    #expect(difference < 2e-3, "seed 11, round \(round), \(m) × \(n), link \(j)-\(i)")
                }
            }
        }
    }

    @Test func agreementIsThePowerItStandsFor() {
        let agreement = Agreement(parameters)
        for step in 0...1000 {
            let probability = Float(step) / 1000
            let power = pow(probability + parameters.disagreement, parameters.agreement)
            #expect(abs(agreement.factor(probability) - power) < 1e-5)
        }
        #expect(agreement.factor(1.5) == agreement.factor(1) && agreement.factor(-1) == agreement.factor(0))
    }

    /// The edit distance as it is written in textbooks.
    private func slowLikeness(_ first: String, _ second: String) -> Float {
        let (a, b) = (Array(first), Array(second))
        let sounds: [Character: Character] = ["k": "c", "q": "c", "y": "i", "j": "i", "w": "v", "x": "s", "z": "t"]
        func cost(_ x: Character, _ y: Character) -> Float {
            if x == y { return 0 }
            if sounds[x, default: x] == sounds[y, default: y] { return 0.3 }
            return "aeiouy".contains(x) && "aeiouy".contains(y) ? 0.6 : 1
        }
        var table = [[Float]](repeating: (0...b.count).map { Float($0) }, count: a.count + 1)
        for i in 0..<a.count {
            table[i + 1][0] = Float(i + 1)
            for j in 0..<b.count {
                let gap: Float = i >= a.count - 2 || j >= b.count - 2 ? 0.6 : 1
                table[i + 1][j + 1] = min(
                    table[i][j] + cost(a[i], b[j]), min(table[i + 1][j], table[i][j + 1]) + gap)
            }
        }
        return max(0, 1 - table[a.count][b.count] / Float(max(a.count, b.count)))
    }

    @Test func likenessIsThatOfTheTextbook() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            let words = (0..<2).map { _ in
                String(
                    (0..<Int.random(in: 4...8, using: &generator)).map { _ in
                        "aeiykqcxstz".randomElement(using: &generator) ?? "a"
                    })
            }
            let found = Array(words[0].utf8).withUnsafeBufferPointer { first in
                Array(words[1].utf8).withUnsafeBufferPointer { Likeness.of(first, $0) }
            }
            #expect(abs(found - slowLikeness(words[0], words[1])) < 1e-5, "\(words)")
        }
    }

    @Test func aLinkerThatRemembersLinksAsOneThatDoesNot() {
        let words = Sides(
            italian: "La casa bianca è grande . il gatto mangia Livorno 1868 guerra fine della sfrombola mangiassero"
                .split(separator: " "),
            english: "The white house is big . cat eats Livorno 1868 war end of frumbles might eat the".split(
                separator: " "))
        let remembering = BeadLinker(WordLinker(), pairBits: 4)
        let numbers = Sides { language in
            words[language].map { word in
                Array(word.utf8).withUnsafeBufferPointer { remembering.addWord($0, in: language) }
            }
        }
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<60 {
            let chosen = Sides { language in
                (0..<Int.random(in: 0...14, using: &generator)).map { _ in
                    Int.random(in: 0..<words[language].count, using: &generator)
                }
            }
            let texts = Sides { language in
                var text = LinkableText()
                for word in chosen[language] {
                    text.append(
                        String(words[language][word]), tokens: [.init(range: 0..<words[language][word].utf8.count)])
                }
                return text
            }
            let bead = Sides { language in chosen[language].map { numbers[language][$0] } }
            #expect(remembering.links(between: bead) == WordLinker().links(between: texts), "seed 3")
        }
    }
}

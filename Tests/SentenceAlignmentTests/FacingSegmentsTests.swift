import Testing

@testable import SentenceAlignment

/// Segments of both sides that were left alone side by side.
@Suite struct FacingSegmentsTests {
    private func bead(_ italian: Range<Int>, _ english: Range<Int>) -> ScoredBead {
        ScoredBead(italian: italian, english: english, probability: 0.99)
    }

    @Test func onlySegmentsOfBothSidesInOneRunFaceEachOther() throws {
        let runs = FacingSegments.all(in: [
            bead(0..<1, 0..<0), bead(1..<2, 0..<1), bead(2..<3, 1..<1), bead(3..<4, 1..<1), bead(4..<4, 1..<2),
            bead(4..<5, 2..<3), bead(5..<5, 3..<4),
        ])
        let run = try #require(runs.first)
        #expect(runs.count == 1)
        #expect(run.beads == 2..<5)
        #expect(run.italian == 2..<4)
        #expect(run.english == 1..<2)
    }

    @Test(arguments: [Float(0), 1])
    func whatIsAsLongAsWhatItFacesMayBeAFreeTranslation(knowledge: Float) {
        func probability(odds: Float, length: Float, number: Float) -> Float {
            let terms = Calibration.FacingTerms(odds: odds, length: length, number: number)
            return 1 / (1 + Logarithms.exp(-LearnedWeights().calibration.odds(of: terms, knowledge: knowledge)))
        }
        #expect(probability(odds: 5, length: 1, number: 1) < 0.8)
        #expect(probability(odds: 8, length: 0, number: 0.2) > 0.9)
        for odds in stride(from: Float(0), to: 10, by: 1) {
            #expect(
                probability(odds: odds, length: 1, number: 1) < probability(odds: odds, length: 0, number: 0.5))
        }
    }
}

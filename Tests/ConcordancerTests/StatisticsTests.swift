import BitextCore
import Concordancer
import TestSupport
import Testing

/// Formulas against the figures that were published with them.
@Suite struct StatisticsTests {
    private func isNear(_ value: Double, _ expected: Double, within tolerance: Double) -> Bool {
        (value - expected).magnitude <= tolerance
    }

    @Test(arguments: [
        (12, 111, 621, 11.3), (8, 1105, 44, 11.3), (30, 1105, 241, 10.7),
    ])
    func mutualInformationAgreesWithChurchAndHanks(joint: Int, first: Int, second: Int, expected: Double) {
        // Church and Hanks (1990), table 3: pairs with “doctor” in 15 million words of the AP corpus of 1987.
        let table = ContingencyTable(joint: joint, first: first, second: second, total: 15_000_000)
        #expect(isNear(AssociationMeasure.mutualInformation.value(of: table), expected, within: 0.06))
    }

    @Test func theTScoreAgreesWithManningAndSchuetze() {
        // Manning and Schütze (1999), section 5.3.1: “new companies”, t = 0.999932.
        let table = ContingencyTable(joint: 8, first: 15_828, second: 4_675, total: 14_307_668)
        #expect(isNear(AssociationMeasure.tScore.value(of: table), 0.999932, within: 0.0001))
    }

    @Test func logLikelihoodAgreesWithManningAndSchuetze() {
        // Manning and Schütze (1999), table 5.12: “most powerful”, 1291.42; their estimate of the third parameter is
        // rounded, so the digits after the point differ.
        let table = ContingencyTable(joint: 150, first: 12_593, second: 932, total: 14_307_668)
        #expect(isNear(AssociationMeasure.logLikelihood.value(of: table), 1291.4, within: 0.15))
    }

    @Test(arguments: [(20, 42, 20, 18.38), (20, 15_019, 15_629, 0.29)])
    func mutualInformationAgreesWithManningAndSchuetze(joint: Int, first: Int, second: Int, expected: Double) {
        // Manning and Schütze (1999), table 5.14: “Ayatollah Ruhollah” and “time last”.
        let table = ContingencyTable(joint: joint, first: first, second: second, total: 14_307_668)
        #expect(isNear(AssociationMeasure.mutualInformation.value(of: table), expected, within: 0.005))
    }

    @Test func logDiceHasThePropertiesThatRychlyNames() {
        // Rychlý (2008): at most 14, when all occurrences are together; 0 at one of 16 000; a step of 1 is a factor of 2.
        func logDice(_ joint: Double, _ first: Double, _ second: Double) -> Double {
            AssociationMeasure.logDice.value(
                of: ContingencyTable(joint: joint, first: first, second: second, total: 1e9))
        }
        #expect(logDice(50, 50, 50) == 14)
        #expect(isNear(logDice(1, 16_384, 16_384), 0, within: 1e-12))
        #expect(isNear(logDice(40, 1_000, 3_000) - logDice(20, 1_000, 3_000), 1, within: 1e-12))
    }

    @Test func logRatioCountsDoublings() {
        // Hardie (2014): the same relative frequency is 0, twice as much 1, four times 2….
        let keyness = KeynessMeasure.logRatio
        #expect(keyness.value(of: 10, in: 1_000, against: 20, in: 2_000) == 0)
        #expect(keyness.value(of: 40, in: 1_000, against: 20, in: 2_000) == 2)
        #expect(keyness.value(of: 8, in: 1_000, against: 0, in: 1_000) == 4)
        let table = ContingencyTable(joint: 40, first: 1_000, second: 60, total: 3_000)
        #expect(AssociationMeasure.logRatio.value(of: table) == 2)
    }

    @Test func theOtherMeasuresFollowTheirEquations() {
        let table = ContingencyTable(joint: 16, first: 64, second: 32, total: 512)
        #expect(table.expected == 4)
        #expect(AssociationMeasure.mutualInformation.value(of: table) == 2)
        #expect(AssociationMeasure.cubicMutualInformation.value(of: table) == 10)
        #expect(AssociationMeasure.zScore.value(of: table) == 6)
        #expect(AssociationMeasure.tScore.value(of: table) == 3)
        #expect(isNear(AssociationMeasure.dice.value(of: table), 1.0 / 3, within: 1e-15))
        #expect(AssociationMeasure.minimumSensitivity.value(of: table) == 0.25)
        #expect(AssociationMeasure.minimumSensitivity.value(of: table, nodeFrequency: 16) == 0.5)
        let never = ContingencyTable(joint: 0, first: 64, second: 32, total: 512)
        for measure in AssociationMeasure.allCases { #expect(!measure.value(of: never).isNaN) }
        #expect(AssociationMeasure.logLikelihood.value(of: never) < 0)
    }

    @Test func keynessAgreesWithTheCalculatorOfLancaster() {
        // UCREL's log-likelihood calculator on 52 of 50 000 against 57 of 75 000 (Rayson and Garside 2000): + 2.65.
        let measure = KeynessMeasure.logLikelihood
        #expect(isNear(measure.value(of: 52, in: 50_000, against: 57, in: 75_000), 2.65, within: 0.005))
        #expect(isNear(measure.value(of: 57, in: 75_000, against: 52, in: 50_000), -2.65, within: 0.005))
        #expect(measure.value(of: 0, in: 100, against: 0, in: 100) == 0)
    }

    @Test(arguments: [
        (1.0, [11.00, 1.99, 1.20]), (100.0, [1.10, 1.50, 1.20]), (1000.0, [1.01, 1.09, 1.18]),
    ])
    func simpleMathsAgreesWithKilgarriff(smoothing: Double, expected: [Double]) {
        // Kilgarriff (2009): “obscurish” 10 and 0 per million, “middling” 200 and 100, “common” 12 000 and 10 000.
        for ((focus, reference), value) in zip([(10, 0), (200, 100), (12_000, 10_000)], expected) {
            let score = KeynessMeasure.simpleMaths(smoothing: smoothing).value(
                of: focus, in: 1_000_000, against: reference, in: 1_000_000)
            #expect(isNear(score, value, within: 0.005))
        }
    }

    @Test func dispersionAgreesWithGries() {
        // Gries (2008): a corpus of 50 letters in five parts, in which “a” occurs 1, 2, 3, 4 and 5 times.
        let dispersion = Dispersion(counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11])
        #expect(isNear(dispersion.deviationOfProportions, 0.18, within: 1e-9))
        #expect(isNear(dispersion.normalizedDeviation, 0.2195, within: 1e-4))
        #expect(isNear(dispersion.juillandD, 0.785, within: 0.0005))
        #expect(dispersion.range == 5 && dispersion.parts == 5)
        let equal = Dispersion(counts: [1, 2, 3, 4, 5], sizes: [10, 10, 10, 10, 10])
        #expect(isNear(equal.juillandD, 0.764, within: 0.0005))
    }

    @Test func averageReducedFrequencyIsTheFrequencyOrOneAtItsExtremes() {
        // Savický and Hlaváčová (2002): f for an even spread, near 1 for one cluster, whatever the place of its start.
        let even = stride(from: 3, to: 1000, by: 10).map { $0 }
        #expect(isNear(Dispersion.averageReducedFrequency(of: even, in: 1000), 100, within: 1e-9))
        let cluster = Array(500..<510)
        #expect(isNear(Dispersion.averageReducedFrequency(of: cluster, in: 1000), 1.09, within: 1e-9))
        let split = [0, 1, 2, 3, 4, 995, 996, 997, 998, 999]
        #expect(isNear(Dispersion.averageReducedFrequency(of: split, in: 1000), 1.09, within: 1e-9))
        #expect(Dispersion.averageReducedFrequency(of: [], in: 1000) == 0)
    }

    @Test func punctuationEndsAnNgramAndSignsAndNumbersAreContent() throws {
        let corpus = try SmallCorpus([document("d", "Il 5 % (forse) costa 3 € , « 2 £ » — ½ !¦ x")])
        let subcorpus = Subcorpus(of: corpus.index, in: .italian)
        func grams(_ length: Int) throws -> Set<String> {
            let options = NgramOptions(length: length, minimum: 1, skipsMarks: true)
            let table = try NgramTable(of: subcorpus, options)
            return Set(table.rows.map { table.values(of: $0).joined(separator: " ") })
        }
        #expect(try grams(1) == ["Il", "5", "%", "forse", "costa", "3", "€", "2", "£", "½"])
        #expect(try grams(2) == ["Il 5", "5 %", "costa 3", "3 €", "2 £"])
    }

    @Test(arguments: 1...4) func ngramsThatAreEquallyFrequentComeByTheAlphabet(length: Int) throws {
        let corpus = try SmallCorpus([document("a", "c b a c a b b a a c c b c b a b ¦ x\na c b ¦ x")])
        let table = try NgramTable(
            of: Subcorpus(of: corpus.index, in: .italian), NgramOptions(length: length, minimum: 1))
        let rows = table.rows.map { (count: $0.count, text: table.values(of: $0).joined(separator: " ")) }
        let sorted = rows.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        #expect(rows.map(\.text) == sorted.map(\.text))
        #expect(rows.count > 2)
    }

    @Test func keywordsCountAWordWhicheverWayEitherCorpusWritesItsAccents() throws {
        let own = try SmallCorpus([document("a", "citt\u{E0} citta\u{300} la ¦ x")])
        let other = try SmallCorpus([document("b", "citta\u{300} citt\u{E0} citta\u{300} la la la la la la ¦ x")])
        func rows(_ focus: SmallCorpus, _ reference: SmallCorpus) throws -> [[Int]] {
            let table = try KeywordTable(
                of: Subcorpus(of: focus.index, in: .italian), against: Subcorpus(of: reference.index, in: .italian),
                minimum: 2)
            return table.rows.map { [$0.frequency, $0.reference] }
        }
        #expect(try rows(own, other) == [[2, 3]])
        #expect(try rows(other, own) == [[6, 1]])
    }

    @Test func positionsGiveTheSameDispersionAsTheirCounts() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<50 {
            let sizes = (0..<Int.random(in: 1...8, using: &random)).map { _ in Int.random(in: 0...20, using: &random) }
            let total = sizes.reduce(0, +)
            let positions = (0..<total).filter { _ in Bool.random(using: &random) }
            var counts: [Int] = []
            var start = 0
            for size in sizes where size > 0 {
                counts.append(positions.count { $0 >= start && $0 < start + size })
                start += size
            }
            let one = Dispersion(of: positions, over: sizes)
            let other = Dispersion(counts: counts, sizes: sizes.filter { $0 > 0 })
            #expect(one.range == other.range)
            #expect(
                one.deviationOfProportions == other.deviationOfProportions || one.deviationOfProportions.isNaN)
            #expect(one.averageReducedFrequency <= Double(positions.count) + 1e-9)
        }
    }
}

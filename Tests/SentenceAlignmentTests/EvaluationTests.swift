import SentenceAlignment
import Testing

@Suite struct EvaluationTests {
    private func list(_ text: String) throws -> BeadList { try BeadList(reading: text.utf8) }

    @Test func countsStrictAndLaxHitsAsTheFieldDoes() throws {
        let gold = try list("[0]:[0]\n[1,2]:[1]\n[3]:[]\n[]:[2]\n[4]:[3, 4]\n")
        let test = try list("[0]:[0]\t0.99\n[1]:[1]\t0.6\n[2]:[]\t0.2\n[3]:[]\n[]:[2]\n[4]:[3, 4] : 7\n")
        var measures = AlignmentMeasures()
        measures.add(gold: gold, test: test)
        #expect(measures.strict.precision == 4.0 / 6)
        #expect(measures.strict.recall == 2.0 / 3)
        #expect(measures.lax.precision == 5.0 / 6)
        #expect(measures.lax.recall == 1)
        #expect(measures.confusion.contains { $0.key.gold == "2-1" && $0.key.test == "1-1" && !$0.key.isSame })
        #expect(measures.confusion.contains { $0.key.gold == "0-1" && $0.key.isSame && $0.value == 1 })
        #expect(measures.reliability.count == 3)
    }

    @Test func theSameBeadsScoreOneAndNothingScoresZero() throws {
        let gold = try list("[0]:[0]\r\n\r\n[1]:[1, 2]\r\n")
        var measures = AlignmentMeasures()
        #expect(measures.strict.f1 == 0)
        measures.add(gold: gold, test: gold)
        #expect(measures.strict.f1 == 1)
        #expect(measures.lax.f1 == 1)
    }

    @Test(arguments: [
        "[0]:[0]\nzero", "[0]:[0]\n[0]", "[0]:[0]\n[0:[1]", "[0]:[0]\n[a]:[1]", "[0]:[0]\n[99999999999999999999]:[1]",
        "[0]:[0]\n[9223372036854775807]:[1]",
    ])
    func saysWhichLineIsBeadListError(_ text: String) {
        #expect { try list(text) } throws: { ($0 as? BeadListError)?.line == 2 }
    }

    @Test func reliabilityComparesProbabilityWithWhatIsRight() {
        var reliability = Reliability()
        for number in 0..<10 { reliability.add(0.95, isRight: number > 0) }
        for number in 0..<10 { reliability.add(0.5, isRight: number < 5) }
        #expect(abs(reliability.expectedCalibrationError - 0.025) < 1e-9)
        #expect(reliability.sureBeads.coverage == 0.5)
        #expect(reliability.sureBeads.precision == 0.9)
        reliability.add(1, isRight: true)
        #expect(reliability.bins[9].count == 11)
    }

    @Test func linkErrorRateCountsSureAndPossibleLinks() {
        var measures = LinkMeasures()
        func pair(_ i: Int, _ j: Int) -> TokenPair { TokenPair(italian: i, english: j) }
        measures.add([pair(0, 0), pair(1, 1), pair(2, 2)], sure: [pair(0, 0), pair(3, 3)], possible: [pair(1, 1)])
        #expect(abs(measures.errorRate - (1 - 3.0 / 5)) < 1e-9)
        #expect(measures.precision == 2.0 / 3)
        #expect(measures.recall == 0.5)
    }

    @Test func aWordIsRightWithOneOfItsEnglishWordsAndNoWrongOne() throws {
        let pair = try #require(LinkedPair("a b c d\tA B C D\t0-0 0-1 1-1 2-2 3-3 3?2"))
        func links(_ links: [(Int, Int)]) -> Set<TokenPair> {
            Set(links.map { TokenPair(italian: $0.0, english: $0.1) })
        }
        var measures = LinkMeasures()
        measures.add(
            links([(0, 1), (1, 1), (1, 2), (3, 2), (3, 3)]), sure: pair.sure, possible: pair.possible)
        #expect(measures.rightWords == 0.5)
        #expect(LinkMeasures().rightWords == 0)
    }

    @Test func refusesLinesThatAreNoLinkedPairs() {
        #expect(LinkedPair("la casa\tthe house\t0-0 1-1 1?0")?.sure.count == 2)
        for line in ["", "la\tthe", "la\tthe\t0-1", "la\tthe\t0", "la\tthe\t-1-0"] {
            #expect(LinkedPair(line) == nil, "\(line)")
        }
    }
}

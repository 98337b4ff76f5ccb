import Testing

@testable import SentenceAlignment

@Suite struct BandTests {
    private let count = 12_000

    private var most: Int { Band.nodesAtFirst.base + Band.nodesAtFirst.perSegment * 2 * count }

    @Test func textsWithoutAnchorsAreLookedAtInLinearTime() {
        let band = Band(rows: count, columns: count, around: [])
        #expect(band.nodeCount <= most)
        #expect(band.range(count / 2).contains(count / 2))
    }

    @Test func wrongAnchorsThatLeaveMuchOutAtOnceCostNoMore() {
        // A few steps where each row passes two thousand columns, as words met by chance suggest in unrelated texts.
        var anchors: [RareWordAnchor] = []
        for step in stride(from: Int32(2_000), to: 12_000, by: 2_000) {
            anchors.append(RareWordAnchor(italian: step, english: step - 1_990, weight: 1))
            anchors.append(RareWordAnchor(italian: step + 1, english: step, weight: 1))
        }
        let band = Band(rows: count, columns: count, around: anchors)
        #expect(band.nodeCount <= most)
        for anchor in anchors { #expect(band.range(Int(anchor.italian)).contains(Int(anchor.english))) }
    }

    @Test func whatIsInDoubtIsLookedAtFarFromTheAnchors() {
        let count = 60
        let anchors = (0..<count).map { RareWordAnchor(italian: Int32($0), english: Int32($0), weight: 1) }
        let band = Band(rows: count, columns: count, around: anchors)
        func pair(_ number: Int) -> ScoredBead {
            ScoredBead(italian: number..<number + 1, english: number..<number + 1, probability: 0.99)
        }
        func leftOut(_ range: Range<Int>) -> [ScoredBead] {
            range.map { ScoredBead(italian: $0..<$0 + 1, english: $0..<$0, probability: 0.99) }
                + range.map { ScoredBead(italian: $0..<$0, english: $0..<$0 + 1, probability: 0.99) }
        }
        #expect(!band.range(22).contains(38))
        #expect(band.filled(between: (0..<count).map(pair)).nodeCount == band.nodeCount)
        let sure = (0..<20).map(pair) + leftOut(20..<40) + (40..<count).map(pair)
        #expect(band.filled(between: sure).range(22).contains(38))
        // A single pair of strangers changes nothing.
        let strange = (0..<20).map(pair) + leftOut(20..<30) + [pair(30)] + leftOut(31..<40) + (40..<count).map(pair)
        #expect(band.filled(between: strange).range(22).contains(38))
        #expect(!band.filled(between: strange).range(10).contains(15))
        let few = (0..<20).map(pair) + leftOut(20..<22) + (22..<count).map(pair)
        #expect(band.filled(between: few).nodeCount == band.nodeCount)
    }

    @Test func aTextIsLookedForInTheWholeOfAMuchLongerOne() {
        for (rows, columns) in [(100, 4_000), (4_000, 100)] {
            let band = Band(rows: rows, columns: columns, around: [])
            #expect(band.range(rows / 2) == 0...columns)
        }
        #expect(Band(rows: 8_000, columns: 80_000, around: []).nodeCount < 80_000_000)
    }
}

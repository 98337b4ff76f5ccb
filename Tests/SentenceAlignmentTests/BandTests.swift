import SentenceAlignment
import Testing

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
        var anchors: [AnchorChain.Anchor] = []
        for step in stride(from: Int32(2_000), to: 12_000, by: 2_000) {
            anchors.append(AnchorChain.Anchor(italian: step, english: step - 1_990, weight: 1))
            anchors.append(AnchorChain.Anchor(italian: step + 1, english: step, weight: 1))
        }
        let band = Band(rows: count, columns: count, around: anchors)
        #expect(band.nodeCount <= most)
        for anchor in anchors { #expect(band.range(Int(anchor.italian)).contains(Int(anchor.english))) }
    }
}

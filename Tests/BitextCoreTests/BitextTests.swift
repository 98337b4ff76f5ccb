import BitextCore
import Testing

@Suite struct BitextTests {
    private func bead(_ italian: Range<Int>, _ english: Range<Int>) -> Bead {
        Bead(italian: italian, english: english, probability: 1)
    }

    @Test func beadsThatCoverEverySegmentOnceInOrderAreAccepted() throws {
        let counts = Sides(italian: 3, english: 3)
        try Bitext.checkCoverage(of: counts, by: [bead(0..<1, 0..<2), bead(1..<2, 2..<2), bead(2..<3, 2..<3)])
        try Bitext.checkCoverage(of: Sides(italian: 0, english: 0), by: [])
    }

    @Test func beadsThatLeaveSomethingOutOrTakeItTwiceAreRefusedWithTheReason() {
        let counts = Sides(italian: 2, english: 2)
        func reason(_ beads: [Bead]) -> String? {
            do { try Bitext.checkCoverage(of: counts, by: beads) } catch { return "\(error)" }
            return nil
        }
        #expect(reason([bead(0..<1, 0..<2)]) == "the beads cover 1 Italian segment, but there are 2")
        #expect(
            reason([bead(0..<1, 0..<1), bead(0..<2, 1..<2)])
                == "bead 2 begins at Italian segment 0, but the next one to cover is 1")
        #expect(
            reason([bead(0..<1, 0..<1), bead(1..<1, 1..<1), bead(1..<2, 1..<2)]) == "bead 2 is empty on both sides")
    }

    @Test func aHardWrappedSegmentIsShownOnOneLineAndItsOtherSpacesStay() {
        let segment = Segment(
            text: "Una riga\n  che va  a capo\r\ne\u{85}poi\u{2028}basta", paragraph: 0, range: 0..<40)
        #expect(segment.line == "Una riga che va  a capo e poi basta")
    }

    @Test func scalarOffsetsCountScalarsAndMayBeAskedBackwards() {
        let utf8 = Array("èa👩‍🏫b".utf8)
        var offsets = ScalarOffsets()
        #expect(offsets.scalars(before: 2, in: utf8) == 1)
        #expect(offsets.scalars(before: utf8.count, in: utf8) == 6)
        #expect(offsets.scalars(before: 3, in: utf8) == 2)
    }
}

import BitextCore
import SentenceAlignment
import TestSupport
import Testing

@Suite struct ItemLabelTests {
    private func align(_ italian: [String], _ english: [String]) -> [Bead] {
        Aligner().align(Sides(italian: segments(italian), english: segments(english)))
    }

    @Test(arguments: ["%. ", "%) ", "(%) ", "1.%. "])
    func itemsAreAlignedByTheirWordsNotTheirNumbers(_ label: String) {
        func labelled(_ texts: [String]) -> [String] {
            texts.enumerated().map { label.replacing("%", with: "\($0.offset + 1)") + $0.element }
        }
        let beads = align(
            labelled([
                "Aprite la scatola.", "Contate le viti.", "Avvitate i piedini alla base.", "Montate gli scaffali.",
            ]),
            labelled(["Open the box.", "Screw the feet onto the base.", "Attach the shelves."]))
        // By their numbers, the second and third items would go together and the fourth stay alone.
        for (italian, english) in [(0, 0), (2, 1), (3, 2)] {
            #expect(beads.contains { $0.italian.contains(italian) && $0.english.contains(english) })
        }
    }

    @Test func aNumberThatIsNoLabelStillCounts() {
        let beads = align(
            ["1848.", "Arrivò 1871 anni fa.", "Partì 1915 anni fa."], ["1848.", "Then 1871.", "And 1915."])
        #expect(shape(beads) == ["[0]:[0]", "[1]:[1]", "[2]:[2]"])
    }
}

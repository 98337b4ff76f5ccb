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

    /// Items that words tell little of, between sentences that they tell enough of.
    private let items = (
        italian: [
            "i dati anagrafici", "il recapito", "la causale", "la decorrenza", "gli estremi del documento", "l’importo",
            "le note",
        ],
        english: [
            "personal details", "contact details", "payment reference", "start date", "ID details", "amount", "remarks",
        ]
    )

    @Test(arguments: [("%) ", "(%) "), ("%. ", "%) "), ("• ", "– "), ("%) ", "%) ")])
    func itemsAreAlignedHoweverEachTextLabelsThem(_ label: (italian: String, english: String)) {
        func labelled(_ texts: [String], _ label: String) -> [String] {
            zip("abcdefg", texts).map { label.replacing("%", with: String($0)) + $1 + ";" }
        }
        let beads = align(
            ["Il modulo va compilato in ogni sua parte."] + labelled(items.italian, label.italian)
                + ["La firma è obbligatoria."],
            ["The form must be filled in completely."] + labelled(items.english, label.english)
                + ["The signature is compulsory."])
        #expect(shape(beads) == (0..<9).map { "[\($0)]:[\($0)]" })
    }

    @Test func aTextWhoseLabelsAgreeIsNotAlignedAgainstThem() {
        let italian = [
            "Tritate la cipolla.", "Scaldate l’olio.", "Unite la carne.", "Sfumate col vino.",
            "Aggiungete il pomodoro.",
            "Salate.", "Cuocete due ore.", "Servite caldo.",
        ]
        let english = [
            "Chop the onion.", "Heat the oil.", "Add the meat.", "Pour in the wine.", "Stir in the tomato.",
            "Season with salt.", "Cook for two hours.", "Serve hot.",
        ]
        func numbered(_ texts: [String], without left: Int) -> [String] {
            texts.indices.filter { $0 != left }.map { "\($0 + 1). \(texts[$0])" }
        }
        // Of two neighbours, the one is missing here and the other there.
        let beads = align(numbered(italian, without: 3), numbered(english, without: 2))
        #expect(!beads.contains { $0.italian.contains(2) && $0.english.contains(2) && $0.probability > 0.9 })
        for bead in beads where bead.italian.count == 1 && bead.english.count == 1 && bead.probability > 0.9 {
            #expect(bead.italian == bead.english)
        }
    }
}

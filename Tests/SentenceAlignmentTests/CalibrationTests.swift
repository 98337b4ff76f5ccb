import BitextCore
import SentenceAlignment
import TestSupport
import Testing

/// What the probabilities of beads are worth where a sentence was left out.
@Suite struct CalibrationTests {
    private func align(_ italian: [String], _ english: [String]) -> [Bead] {
        Aligner().align(Sides(italian: segments(italian), english: segments(english)))
    }

    private let italian = [
        "La biblioteca resterà chiusa fino a martedì.", "I libri presi in prestito si possono rendere dopo.",
        "Sul tetto hanno trovato un nido di cicogne.", "Il prezzo della tessera non cambia.",
        "I bambini entrano gratis ogni domenica.",
    ]
    private let english = [
        "The library will remain closed until Tuesday.", "Borrowed books may be returned afterwards.",
        "A nest of storks has been found on the roof.", "The price of the card does not change.",
        "Children enter free every Sunday.",
    ]

    @Test(arguments: [
        "Sugar is cheaper in the south of the country.", "Nobody had asked the colonel about his horse.",
        "The engine needs two litres of oil.",
    ])
    func anUnrelatedSentenceInThePlaceOfAnotherIsNoSurePair(_ stranger: String) throws {
        var replaced = english
        replaced[2] = stranger
        let beads = align(italian, replaced)
        for number in [0, 1, 3, 4] {
            let bead = try #require(beads.first { $0.italian == number..<number + 1 })
            #expect(bead.english == number..<number + 1)
            #expect(bead.probability > 0.7)
        }
        for bead in beads where bead.italian.contains(2) && !bead.english.isEmpty { #expect(bead.probability < 0.9) }
    }

    @Test func aTranslationAtTheSamePlaceIsASurePair() {
        let beads = align(italian, english)
        #expect(beads.map(\.italian) == (0..<5).map { $0..<$0 + 1 })
        #expect(beads.map(\.english) == (0..<5).map { $0..<$0 + 1 })
        #expect(beads.allSatisfy { $0.probability > 0.9 })
    }

    @Test(arguments: [
        (["Il treno si fermò in aperta campagna.", "Pazienza.", "Dal finestrino entrava un odore di fieno."], 1),
        (["Il treno si fermò in aperta campagna.", "Dal finestrino entrava un odore di fieno.", "Buio."], 2),
    ])
    func aShortSentenceThatNobodyTranslatedStaysAloneInAShortText(_ italian: [String], _ alone: Int) throws {
        let beads = align(
            italian + ["Il controllore chiese i biglietti a tutti.", "Mia sorella non trovava il suo."],
            [
                "The train stopped in the open country.", "A smell of hay came in through the window.",
                "The conductor asked everybody for their tickets.", "My sister could not find hers.",
            ])
        let bead = try #require(beads.first { $0.italian.contains(alone) })
        #expect(bead.italian == alone..<alone + 1)
        #expect(bead.english.isEmpty)
    }

    @Test func amongManySentencesAnUnrelatedOneIsAnUnlikelyPair() throws {
        var italian: [String] = []
        var english: [String] = []
        for name in ["news-tram", "law-biblioteca"] {
            for bead in try SampleCorpus.beads(name) where bead.italian.count == 1 && bead.english.count == 1 {
                italian.append(try SampleCorpus.sentences(name, .italian)[bead.italian[0]])
                english.append(try SampleCorpus.sentences(name, .english)[bead.english[0]])
            }
        }
        let others = try SampleCorpus.sentences("fiction-corriera", .english)
        let replaced = Array(stride(from: 5, to: english.count, by: 10))
        for (number, place) in replaced.enumerated() { english[place] = others[10 + number] }
        let beads = align(italian, english)
        let wrong = beads.filter { bead in
            !bead.english.isEmpty && replaced.contains { bead.italian.contains($0) }
        }
        #expect(wrong.count { $0.probability >= 0.9 } == 0)
        #expect(wrong.count { $0.probability >= 0.5 } <= replaced.count / 2)
        #expect(beads.count { $0.probability >= 0.9 } > italian.count * 3 / 4)
    }

    @Test func aSentenceThatNothingStandsInThePlaceOfIsSurelyWithoutCounterpart() throws {
        var shortened = english
        shortened.remove(at: 2)
        let alone = try #require(align(italian, shortened).first { $0.italian.contains(2) })
        #expect(alone.english.isEmpty)
        #expect(alone.probability > 0.9)
    }

    @Test func whatIsAskedToBeAloneIsSureWhateverStandsInItsPlace() throws {
        var replaced = english
        replaced[2] = "Nobody had asked the colonel about his horse."
        let sides = Sides(italian: segments(italian), english: segments(replaced))
        let beads = try Aligner().align(
            sides, anchors: [.bead(italian: 2..<3, english: 0..<0), .bead(italian: 0..<0, english: 2..<3)])
        #expect(beads.filter { $0.italian.isEmpty || $0.english.isEmpty }.map(\.probability) == [1, 1])
    }
}

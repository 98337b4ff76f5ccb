import BitextCore
import SentenceAlignment
import TestSupport
import Testing

/// Lists, repetitions and texts of a few sentences, where a document teaches little about its words.
@Suite struct ShortTextTests {
    private func align(_ italian: [String], _ english: [String]) -> [Bead] {
        Aligner().align(Sides(italian: italian, english: english).map { segments($0) { $0 } })
    }

    private static let names = ["Rossi", "Bianchi", "Verdi", "Conti", "Ricci", "Galli", "Longo", "Testa"].flatMap {
        last in
        ["Elena", "Carlo", "Lia", "Anna", "Mario"].map { "\($0) \(last)" }
    }
    private static let codes = (0..<30).map { "K\(($0 * 7) % 9)-\(100 + 37 * $0)x" }
    private static let numbers = (0..<30).map { "\(104 + 871 * $0)" }

    @Test(arguments: [names, codes, numbers, ["100", "200"], ["1", "2", "3", "4", "5"]])
    func listsThatAreTheSameOnBothSidesArePairedLineByLine(_ list: [String]) {
        let beads = align(list, list)
        #expect(shape(beads) == list.indices.map { "[\($0)]:[\($0)]" })
    }

    @Test(arguments: [names, codes, numbers])
    func aLineThatIsMissingLeavesTheOthersOfAListPaired(_ list: [String]) {
        var english = list
        english.remove(at: 11)
        english.remove(at: 4)
        let beads = align(list, english)
        let alone = beads.filter { $0.english.isEmpty }.map { Array($0.italian) }
        #expect(alone == [[4], [11]] && beads.allSatisfy { $0.italian.count == 1 })
    }

    @Test func theNamesOfMonthsAndDaysArePaired() {
        let months = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno"]
        let english = ["January", "February", "March", "April", "May", "June"]
        #expect(shape(align(months, english)) == months.indices.map { "[\($0)]:[\($0)]" })
    }

    @Test(arguments: [
        ("Ho fame.", "I am hungry."), ("Sì.", "Yes."), ("Il gatto dorme.", "The cat is sleeping."),
        ("Ciao", "Hello"), ("Nota", "Note"),
    ])
    func whatIsSaidOverAndOverIsPairedInOrder(_ italian: String, _ english: String) {
        for count in [2, 10, 40] {
            let beads = align(
                Array(repeating: italian, count: count), Array(repeating: english, count: count))
            #expect(shape(beads) == (0..<count).map { "[\($0)]:[\($0)]" }, "\(count)")
        }
    }

    @Test func whatIsSaidHundredsOfTimesIsPairedInOrder() {
        let beads = align(Array(repeating: "Ciao", count: 150), Array(repeating: "Hello", count: 150))
        #expect(shape(beads) == (0..<150).map { "[\($0)]:[\($0)]" })
    }

    @Test(arguments: [
        ("Il gatto dorme sul divano.", "The stock market fell sharply yesterday."),
        ("Omnia vincit amor.", "Quarterly earnings disappointed investors."),
        ("Lo zurbo frinca.", "Quantum cheese explodes."), ("12 marzo 1998", "5 May 2011"),
    ])
    func twoSentencesThatShareNothingAreNoSureBead(_ italian: String, _ english: String) {
        for bead in align([italian], [english]) where !bead.italian.isEmpty && !bead.english.isEmpty {
            #expect(bead.probability < 0.9, "\(bead.probability)")
        }
    }

    @Test(arguments: [
        ("Il gatto dorme sul divano.", "The cat sleeps on the sofa."), ("Buongiorno.", "Good morning."),
        ("Non ho mai visto Parigi.", "I have never seen Paris."), ("Chiudi la porta!", "Close the door!"),
    ])
    func twoSentencesThatTranslateEachOtherAreASureBead(_ italian: String, _ english: String) {
        let beads = align([italian], [english])
        #expect(beads.count == 1 && beads[0].probability > 0.8, "\(beads)")
    }
}

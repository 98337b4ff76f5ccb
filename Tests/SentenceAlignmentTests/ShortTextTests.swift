import BitextCore
import Foundation
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

    /// Names that no lexicon knows, behind labels of which one is no word of either language.
    @Test(arguments: 6...40) func namesInTheSameOrderAreBelievedHoweverFewThereAre(_ count: Int) {
        let (beginnings, endings) = (
            ["bra", "ste", "cli", "dro", "fru", "gla", "pli"], ["mona", "rezza", "duno", "virso", "tella", "gomo"]
        )
        let names = (0..<count).map { "\(beginnings[$0 % 7])\(endings[$0 % 6])".capitalized }
        let beads = align(names.map { "a) \($0)" }, names.map { "X \($0)" })
        #expect(shape(beads) == names.indices.map { "[\($0)]:[\($0)]" })
        #expect(beads.allSatisfy { $0.probability > 0.5 })
    }

    @Test(arguments: [("Esta", "Èsta"), ("esta", "èsta")])
    func anAccentedLetterBeginsASentenceAsAnyOther(_ plain: String, _ accented: String) {
        func probabilities(_ first: String) -> [Double] {
            align(
                ["\(first) bliri dova.", "Mella tunga.", "\(first) gasto rinde sopia."],
                ["Wug frimp dorn.", "Glap mott.", "Wug sarp tindle brask."]
            ).map(\.probability)
        }
        #expect(probabilities(plain) == probabilities(accented))
    }

    @Test func numbersThatDoNotCountAreNoNumbersOfLines() {
        let goods = ["tavolo", "sedia", "lampada", "tappeto", "specchio", "divano", "armadio", "scaffale"]
        let codes = [1040, 2215, 3120, 4411, 5008, 6127, 7350, 8002]
        var english = codes.map { "\($0) item" }
        english.remove(at: 2)
        let beads = align(codes.indices.map { "\(codes[$0]) \(goods[$0])" }, english)
        #expect(shape(beads) == ["[0]:[0]", "[1]:[1]", "[2]:[]"] + (3..<8).map { "[\($0)]:[\($0 - 1)]" })
    }

    @Test func timesAreTheSameHoweverTheyAreWritten() {
        let times = [(18, 0), (19, 15), (20, 30), (21, 0), (22, 45), (23, 10)]
        var english = times.map { String(format: "%02d:%02d Wug", $0.0, $0.1) }
        english.remove(at: 2)
        let beads = align(times.map { String(format: "%02d.%02d Programma", $0.0, $0.1) }, english)
        #expect(shape(beads) == ["[0]:[0]", "[1]:[1]", "[2]:[]", "[3]:[2]", "[4]:[3]", "[5]:[4]"])
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

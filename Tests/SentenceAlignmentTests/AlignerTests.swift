import BitextCore
import SentenceAlignment
import TestSupport
import Testing
import TranslationLexicon

@Suite struct AlignerTests {
    private func segments(_ texts: [String]) -> [Segment] { TestSupport.segments(texts) { $0 / 3 } }

    private func align(
        _ italian: [String], _ english: [String], lexicon: TranslationLexicon? = .embedded
    ) -> [Bead] {
        Aligner(lexicon: lexicon).align(Sides(italian: segments(italian), english: segments(english)))
    }

    @Test func emptySidesGiveBeadsWithoutCounterpart() throws {
        #expect(align([], []).isEmpty)
        #expect(shape(align(["Uno.", "Due."], [])) == ["[0]:[]", "[1]:[]"])
        #expect(shape(align([], ["One.", "Two.", "Three."])) == ["[]:[0]", "[]:[1]", "[]:[2]"])
    }

    @Test func oneSentenceEachIsOneBead() {
        #expect(shape(align(["Buongiorno."], ["Good morning."])) == ["[0]:[0]"])
    }

    @Test func everySegmentIsInExactlyOneBeadWhateverTheInput() throws {
        var random = SeededGenerator(seed: 20)
        let words = [
            "casa", "house", "Roma", "Rome", "1848", "12,5", "e", "and", "…", "?", "", " ", "\u{301}", "🙂", "été", "北京",
        ]
        for round in 0..<40 {
            func side() -> [Segment] {
                let count = Int.random(in: 0...(round < 35 ? 12 : 90), using: &random)
                return segments(
                    (0..<count).map { _ in
                        let length = Int.random(in: 0...9, using: &random)
                        return (0..<length).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
                            .joined(separator: " ")
                    })
            }
            let sides = Sides(italian: side(), english: side())
            let beads = Aligner().align(sides)
            try Bitext.checkCoverage(of: sides.map(\.count), by: beads)
            for bead in beads { #expect((0...1).contains(bead.probability), "round \(round)") }
            #expect(Aligner().align(sides) == beads, "round \(round)")
        }
    }

    @Test func sidesOfVeryDifferentLengthAreCovered() throws {
        for (italian, english) in [(1, 300), (300, 1), (2, 900), (700, 3)] {
            let sides = Sides(
                italian: segments((0..<italian).map { "Frase numero \($0) di questo testo." }),
                english: segments((0..<english).map { "Sentence number \($0) of this text." }))
            try Bitext.checkCoverage(of: sides.map(\.count), by: Aligner().align(sides))
        }
    }

    @Test func splitJoinedAndOmittedSentencesAreFound() {
        let italian = [
            "La biblioteca di Trieste fu aperta nel 1793.",
            "Conserva 400.000 volumi, tra cui i manoscritti di Italo Svevo, e nel 2023 ha accolto 91.500 visitatori da tutta Europa.",
            "Il catalogo digitale è gratuito.",
            "Gli studenti possono ordinare una copia da casa con il formulario elettronico.",
            "(Foto: Bruno Cossutta)",
            "La sala di lettura chiude alle 19.30?",
            "No, resta aperta fino alle 22, anche in agosto.",
            "Il direttore, Paolo Quarantotto, presenterà il nuovo progetto a Gorizia.",
        ]
        let english = [
            "The library of Trieste opened in 1793.",
            "It keeps 400,000 volumes, among them the manuscripts of Italo Svevo.",
            "In 2023 it welcomed 91,500 visitors from all over Europe.",
            "The digital catalogue is free, and students can order a copy from home with the electronic form.",
            "Does the reading room close at 19.30?",
            "No, it stays open until 22, in August too.",
            "The director, Paolo Quarantotto, will present the new project in Gorizia.",
        ]
        for lexicon in [TranslationLexicon.embedded, nil] {
            #expect(
                shape(align(italian, english, lexicon: lexicon))
                    == ["[0]:[0]", "[1]:[1, 2]", "[2, 3]:[3]", "[4]:[]", "[5]:[4]", "[6]:[5]", "[7]:[6]"])
        }
    }

    @Test func oneLongSentenceMayBecomeSix() {
        let italian = [
            "La mattina era fredda.",
            "Il vecchio pescatore aprì la finestra, guardò il mare, contò le barche del porto, salutò la moglie, bevve il caffè e uscì con il cane.",
            "Nessuno lo vide tornare.",
        ]
        let english = [
            "The morning was cold.", "The old fisherman opened the window.", "He looked at the sea.",
            "He counted the boats in the harbour.", "He said goodbye to his wife.", "He drank his coffee.",
            "And he went out with the dog.", "Nobody saw him come back.",
        ]
        #expect(shape(align(italian, english)) == ["[0]:[0]", "[1]:[1, 2, 3, 4, 5, 6]", "[2]:[7]"])
    }

    @Test func whatWasKnownBeforeWeighsAsMuchAsItTells() {
        let parameters = Parameters()
        let weights = [0, 0.25, 0.5, 1, 1.7].map { parameters.weight(ofPriorCovering: $0) }
        #expect(weights == weights.sorted())
        #expect(weights[0] == parameters.leastPriorCount)
        #expect(weights[3] == parameters.priorCount)
        #expect(weights[4] == parameters.priorCount)
    }

    @Test func namesAndNumbersHoldTheTextTogetherAcrossAMissingChapter() throws {
        var random = SeededGenerator(seed: 4)
        let document = SyntheticBitext(sentences: 600, using: &random)
        let missing = 200..<420
        var english = document.english
        english.removeSubrange(missing)
        let beads = align(document.italian, english, lexicon: nil)
        try Bitext.checkCoverage(of: Sides(italian: 600, english: english.count), by: beads)
        let omitted = Set(beads.filter(\.english.isEmpty).flatMap(\.italian))
        #expect(omitted.intersection(missing).count >= 215)
        #expect(omitted.subtracting(missing).count <= 5)
    }

    /// Unoptimised code is some thirty times slower.
    #if DEBUG
        private static let longText = 1_200
    #else
        private static let longText = 20_000
    #endif

    @Test func aLongTextWithGapsIsAligned() throws {
        var random = SeededGenerator(seed: 9)
        let count = Self.longText
        let document = SyntheticBitext(sentences: count, using: &random)
        let kept = (0..<count).filter { _ in Int.random(in: 0..<25, using: &random) > 0 }
        let beads = align(document.italian, kept.map { document.english[$0] }, lexicon: nil)
        try Bitext.checkCoverage(of: Sides(italian: count, english: kept.count), by: beads)
        let right = beads.count { $0.type == "1-1" && kept[$0.english.lowerBound] == $0.italian.lowerBound }
        #expect(Double(right) > 0.97 * Double(kept.count))
    }

    @Test func progressRisesToTheEnd() {
        var told: [Double] = []
        let sides = Sides(italian: segments(["Uno.", "Due."]), english: segments(["One.", "Two."]))
        _ = Aligner().align(sides) { told.append($0) }
        #expect(told == told.sorted())
        #expect(told.last == 1)
    }
}

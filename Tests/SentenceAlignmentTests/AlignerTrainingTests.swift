import BitextCore
import Foundation
import TestSupport
import Testing
import TranslationLexicon

@testable import SentenceAlignment

/// What the aligner learns from beads that were checked by hand.
@Suite struct AlignerTrainingTests {
    private func gold(_ name: String) throws -> GoldBitext {
        let texts = try Sides { segments(try SampleCorpus.sentences(name, $0)) }
        return try GoldBitext(name: name, segments: texts, beads: BeadList(gold: name))
    }

    @Test func theSlopeOfALikelihoodIsWhatItGrowsByWithEachWeight() throws {
        let parameters = Parameters()
        let aligner = Aligner(lexicon: .embedded, configuration: .init(), parameters: parameters)
        let lattice = TrainingLattice(try gold("recipe-minestrone"), aligner: aligner)
        var weights = parameters.learned.known
        weights.point = weights.point.map { $0 / 2 }
        let slope = try #require(lattice.gradient(weights)).slope.ofPoint
        let step = 0.01
        for place in weights.point.indices {
            func likelihood(_ step: Double) throws -> Double {
                var moved = weights
                moved.point[place] += step
                return try #require(lattice.gradient(moved)).likelihood
            }
            let growth = try (likelihood(step) - likelihood(-step)) / (2 * step)
            #expect(abs(growth - slope[place]) < 0.01 + 0.01 * abs(growth), "weight \(place)")
        }
        // Some bead has parts, and none of what is known of them is nothing.
        #expect(slope[14..<18].allSatisfy { $0 != 0 })
    }

    @Test func theRightBeadsGetLikelierByLearning() throws {
        let documents = try ["interview-maestro", "fiction-orologiaio"].map {
            try #require(gold($0).excerpts(of: 24).first)
        }
        var configuration = AlignerTraining.Configuration()
        configuration.repetitions = 1
        let training = AlignerTraining(documents, configuration: configuration)
        let learned = training.train()
        let before = LearnedWeights()
        let parameters = Parameters()
        let aligner = Aligner(lexicon: .embedded, configuration: .init(), parameters: parameters)
        var likelihoods = (before: 0.0, after: 0.0)
        for document in documents {
            let lattice = TrainingLattice(document, aligner: aligner)
            likelihoods.before += try #require(lattice.gradient(before.known)).likelihood
            likelihoods.after += try #require(lattice.gradient(learned.known)).likelihood
        }
        #expect(likelihoods.after > likelihoods.before)
        #expect(learned == training.train())
    }

    @Test func aMaximumIsFoundWhereTheWayThereIsCurved() {
        // Rosenbrock's valley, upside down.
        let top = LimitedMemoryMaximizer().maximize(from: [-1.2, 1]) { point in
            let (x, y) = (point[0], point[1])
            return (
                -(1 - x) * (1 - x) - 100 * (y - x * x) * (y - x * x),
                [2 * (1 - x) + 400 * x * (y - x * x), -200 * (y - x * x)]
            )
        }
        #expect(abs(top[0] - 1) < 1e-3)
        #expect(abs(top[1] - 1) < 1e-3)
    }

    @Test func whatIsBrokenForLearningKeepsItsSegmentsInOrderAndItsBeadsRight() throws {
        let document = try gold("fiction-corriera")
        let strangers = try gold("news-faro").segments
        let texts = document.segments.map { $0.map(\.text) }
        var numbers = SeededNumbers(seed: 5)
        let deleted = document.withDeletions(&numbers).segments.map { $0.map(\.text) }
        for language in Language.allCases {
            #expect(deleted[language].count < texts[language].count)
            #expect(Double(deleted[language].count) >= 0.85 * Double(texts[language].count))
            var rest = texts[language][...]
            for text in deleted[language] {
                let place = try #require(rest.firstIndex(of: text))
                rest = rest[(place + 1)...]
            }
        }
        let mixed = document.withStrangers(strangers, every: 5, &numbers)
        let pairs = mixed.beads.filter { !$0.italian.isEmpty && !$0.english.isEmpty }
        #expect(
            pairs.map(\.italian) == document.beads.filter { !$0.italian.isEmpty && !$0.english.isEmpty }.map(\.italian))
        #expect(mixed.beads.count > document.beads.count)
        let replaced = document.withReplacements(by: strangers, every: 3, &numbers)
        #expect(replaced.segments.map(\.count) == document.segments.map(\.count))
        #expect(replaced.beads.count > document.beads.count)
    }

    @Test func beadsThatAreNotOfTheTextsInTheirOrderAreRefused() throws {
        func refusal(_ beads: [BeadList.Entry]) -> GoldBitextError? {
            let segment = Segment(text: "Ciao.", paragraph: 0, range: 0..<5)
            var list = BeadList()
            for bead in beads { list.append(bead) }
            let segments = Sides(italian: [segment, segment], english: [segment, segment])
            do throws(GoldBitextError) {
                _ = try GoldBitext(name: "a", segments: segments, beads: list)
                return nil
            } catch { return error }
        }
        #expect(refusal([.init(italian: [0], english: [0]), .init(italian: [1], english: [1])]) == nil)
        #expect(
            refusal([.init(italian: [1], english: [0]), .init(italian: [0], english: [1])])
                == GoldBitextError(bead: 1, reason: .outOfOrder(.italian, 0)))
        #expect(
            refusal([.init(italian: [0, 1], english: [0])])
                == GoldBitextError(bead: 1, reason: .tooManySegments(.english, 2)))
        #expect(
            refusal([.init(italian: [0, 1], english: [0, 1, 2])])
                == GoldBitextError(bead: 1, reason: .tooFewSegments(.english, 2)))
    }

    @Test func theProgramsWeightsStandInTheFileThatLearningWrites() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/SentenceAlignment/LearnedWeights.swift")
        #expect(try String(contentsOf: file, encoding: .utf8) == LearnedWeights().source)
    }
}

import ArgumentParser
import BitextCore
import Foundation
import SentenceAlignment
import TranslationLexicon
import Workbench

/// The command `afronte train aligner`.
struct TrainAligner: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aligner",
        abstract: "Learn the weights of the alignment model from beads that were checked by hand.",
        discussion: """
            EXAMPLES
              afronte train aligner a.beads a.it a.en b.beads b.it b.en -o LearnedWeights.swift
              afronte train aligner a.beads a.it a.en b.beads b.it b.en --folds 2

            The files go in threes: beads, Italian segments, English segments, one a line. What is written is the source file that \
            makes the weights the program's (Scripts/train-aligner). With --folds the program measures instead how texts are \
            aligned that it hasn't learned from. A bitext whose name ends in -noisy is measured and not learned from.
            """)

    @Argument(help: ArgumentHelp("Beads, Italian and English file, in turn.", valueName: "file"))
    var files: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Further files in threes, of texts that count less, as made-up ones do; they stand behind the others.",
            valueName: "file"))
    var light: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("Write the weights to this file.", valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Learn so many times, leaving other bitexts out each time, and measure those.", valueName: "number"))
    var folds: Int?

    @Option(
        help: ArgumentHelp(
            "What a text with short segments that nobody translated counts in learning.", valueName: "number"))
    var shortWeight: Double = AlignerTraining.Configuration().shortWeight

    @Option(
        help: ArgumentHelp(
            "What a text given with --light counts in learning, from 0 to 1; 0.25 where it isn't given.",
            valueName: "number"))
    var lightWeight: Double?

    private static let usualLightWeight = 0.25

    func validate() throws {
        if files.isEmpty {
            throw ValidationError(
                light.isEmpty
                    ? "no files to learn from: beads, Italian, English, in turn"
                    : "no files but those of --light, which reach to the next option; texts that count in full stand before it"
            )
        }
        if lightWeight != nil, light.isEmpty { throw ValidationError("--light-weight is for texts given with --light") }
        for files in [files, light] where files.count % 3 != 0 {
            throw ValidationError(
                "\(files.count.counted("file")): they go in threes (beads, Italian, English)")
        }
        if (folds == nil) == (output == nil) { throw ValidationError("give either --output or --folds") }
        if let folds, folds < 2 { throw ValidationError("--folds must be 2 or more") }
        for (name, weight) in [("short", shortWeight), ("light", lightWeight ?? 0)] where !(0...1).contains(weight) {
            throw ValidationError("--\(name)-weight must be from 0 to 1")
        }
    }

    func run() throws {
        // A text of no weight would still lend its sentences to others.
        let bitexts = try (bitexts(files, weight: 1) + bitexts(light, weight: lightWeight ?? Self.usualLightWeight))
            .filter { $0.weight > 0 }
        var configuration = AlignerTraining.Configuration()
        configuration.shortWeight = shortWeight
        if let folds {
            let names = Dictionary(grouping: bitexts.map(\.name), by: { $0 })
            if let name = names.filter({ $0.value.count > 1 }).keys.min() {
                throw CommandError("--folds: two bitexts are called \(name); give one of them another name")
            }
            let heldOut = HeldOutMeasures(bitexts, configuration: configuration)
            let count = heldOut.names.count
            if folds > count {
                throw CommandError(
                    "--folds \(folds): there \(count == 1 ? "is only one text" : "are only \(count) texts") to leave out in turn"
                )
            }
            return measure(heldOut, folds: folds)
        }
        let taught = bitexts.filter { !$0.isOnlyMeasured }
        if taught.allSatisfy({ $0.beads.isEmpty }) {
            throw CommandError(
                taught.isEmpty
                    ? "no text to learn from; those whose name ends in \(GoldBitext.endingOfMeasured) are only measured"
                    : "no bead to learn from")
        }
        let output = try Output.to(output ?? "-", reading: files + light)
        let learned = AlignerTraining(taught, configuration: configuration).train { steps in
            Console.progress(Progress(activity: "learning, step", done: steps, total: AlignerTraining.mostSteps))
        }
        output.write(Array(learned.source.utf8))
        try output.close()
        Console.error("learned from \(taught.count.counted("bitext"))")
    }

    private func bitexts(_ files: [String], weight: Double) throws -> [GoldBitext] {
        let reader = GoldBitextReader()
        return try stride(from: 0, to: files.count, by: 3).map {
            var bitext = try reader.read(
                beads: files[$0], segments: Sides(italian: files[$0 + 1], english: files[$0 + 2]))
            bitext.weight = weight
            return bitext
        }
    }

    private func measure(_ heldOut: HeldOutMeasures, folds: Int) {
        var (clean, noisy) = (AlignmentMeasures(), AlignmentMeasures())
        func line(_ name: String, _ measures: AlignmentMeasures) {
            let figures = String(
                format: "strict %.4f\tlax %.4f\tcalibration error %.4f", measures.strict.f1, measures.lax.f1,
                measures.reliability.expectedCalibrationError)
            Output.standard.write(Array("\(name)\t\(figures)\n".utf8))
        }
        heldOut.measure(folds: folds) { document, test in
            var measures = AlignmentMeasures()
            measures.add(gold: document.list, test: test)
            line(document.name, measures)
            if document.isOnlyMeasured {
                noisy.add(gold: document.list, test: test)
            } else {
                clean.add(gold: document.list, test: test)
            }
        }
        line("clean", clean)
        if noisy.reliability.count > 0 { line("noisy", noisy) }
    }
}

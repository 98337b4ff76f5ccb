import ArgumentParser
import BitextCore
import Interchange
import Workbench

/// The command `afronte evaluate segmentation`.
struct EvaluateSegmentation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segmentation",
        abstract: "Measure sentences against gold sentences.",
        discussion: """
            EXAMPLES
              afronte evaluate segmentation --language it gold.jsonl
              afronte evaluate segmentation --language en --srx rules.srx a.jsonl b.jsonl

            A line of the gold is an object with a "text" and its "sentences", or their "spans" \
            ([[start, end], …] in Unicode scalars) with boundaries to "ignore". Positions count \
            characters that are no white space, and the end of a text is no boundary.
            """)

    @Option(help: "The language of texts that don't say theirs; judged by their words where it isn't given.")
    var language: Language?

    @OptionGroup var reading: ReadingFlags
    @OptionGroup var listing: ListingFlags

    @Argument(help: ArgumentHelp("The gold files; standard input where there is none.", valueName: "gold"))
    var files: [String] = []

    func validate() throws { try reading.checkEncoding(of: "the gold") }

    func run() throws {
        let evaluation = try SegmentationEvaluation(reading.options(), language: language)
        var pooled = SegmentationScore()
        var rows: [[ListingValue]] = []
        for file in files.isEmpty ? ["-"] : files {
            let score = try evaluation.score(file)
            pooled.add(score)
            rows.append(row(file, score))
        }
        if rows.count > 1 { rows.append(row("all", pooled)) }
        ListingWriter.print(
            ["file", "items", "right", "right %", "boundary P", "boundary R", "boundary F1", "sentence F1"], rows,
            listing)
    }

    private func row(_ name: String, _ score: SegmentationScore) -> [ListingValue] {
        [
            .text(name), .integer(score.items), .integer(score.right), .decimal(100 * score.rightShare, places: 1),
            .decimal(score.precision, places: 4), .decimal(score.recall, places: 4), .decimal(score.f1, places: 4),
            .decimal(score.sentenceF1, places: 4),
        ]
    }
}

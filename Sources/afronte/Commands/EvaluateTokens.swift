import ArgumentParser
import BitextCore
import Interchange
import Workbench

/// The command `afronte evaluate tokens`.
struct EvaluateTokens: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tokens",
        abstract: "Measure tokens against a treebank's.",
        discussion: """
            EXAMPLE
              afronte evaluate tokens --language it it_isdt-ud-test.conllu

            The gold is CoNLL-U, and its surface tokens are compared: an Italian multiword token (della, dirlo) is \
            one, an English one is its parts (do n't) where they spell it. The last column leaves out \
            boundaries at hyphens, which treebanks split and Afronte doesn't.
            """)

    @Option(help: "The language of the treebanks.")
    var language: Language

    @Option(help: ArgumentHelp("Abbreviations to know besides the built-in ones, one a line.", valueName: "file"))
    var abbreviations: String?

    @OptionGroup var listing: ListingFlags

    @Argument(help: ArgumentHelp("The gold files.", valueName: "gold"))
    var files: [String]

    func run() throws {
        let rules = try SegmentationRules(abbreviations: abbreviations, srx: nil)
        Console.report(rules.findings)
        let evaluation = TokenEvaluation(language: language, rules: rules)
        var pooled = TokenScore()
        var rows: [[ListingValue]] = []
        for file in files {
            let score = try evaluation.score(file)
            pooled.add(score)
            rows.append(row(file, score))
        }
        if rows.count > 1 { rows.append(row("all", pooled)) }
        ListingWriter.print(["file", "tokens", "F1", "F1 but for hyphens"], rows, listing)
    }

    private func row(_ name: String, _ score: TokenScore) -> [ListingValue] {
        [
            .text(name), .integer(score.tokens), .decimal(score.f1, places: 4),
            .decimal(score.f1ApartFromHyphens, places: 4),
        ]
    }
}

import ArgumentParser

/// The command group `afronte evaluate`.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure against gold data.",
        discussion: """
            EXAMPLE
              afronte evaluate segmentation --language it gold.jsonl
            """,
        subcommands: [EvaluateSegmentation.self, EvaluateTokens.self])
}

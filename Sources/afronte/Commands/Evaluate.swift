import ArgumentParser

/// The command group `afronte evaluate`.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "evaluate",
        abstract: "Measure against gold data.",
        discussion: """
            EXAMPLE
              afronte evaluate segmentation --language it gold.jsonl
              afronte evaluate alignment gold.beads test.beads
              afronte evaluate annotation it_isdt-test.conllu
            """,
        subcommands: [
            EvaluateSegmentation.self, EvaluateTokens.self, EvaluateAlignment.self, EvaluateAnnotation.self,
        ])
}

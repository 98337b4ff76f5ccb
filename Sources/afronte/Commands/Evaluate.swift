import ArgumentParser

/// The command group `afronte evaluate`.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure against gold data.",
        discussion: """
            EXAMPLE
              afronte evaluate alignment gold.beads test.beads
            """,
        subcommands: [EvaluateAlignment.self])
}

import ArgumentParser

/// The command `afronte evaluate`.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure against data that people made.",
        discussion: """
            EXAMPLE
              afronte evaluate annotation it_isdt-test.conllu
            """,
        subcommands: [EvaluateAnnotation.self])
}

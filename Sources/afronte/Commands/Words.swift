import ArgumentParser
import Concordancer
import Interchange

/// The command `afronte words`.
struct Words: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "words",
        abstract: "List the words, lemmas or tags of a corpus with their frequencies.",
        discussion: """
            EXAMPLES
              afronte words novelle
              afronte words novelle --attribute word%c --pattern '.*zione' --sort ending
              afronte words novelle --in en --where genre=news --min 5 --format csv
            """)

    @OptionGroup var part: SubcorpusArguments

    @Option(help: ArgumentHelp("What to list: word, lemma, pos, word%c…", valueName: "name"))
    var attribute = TokenAttribute.word

    @Option(help: ArgumentHelp("Only those that this matches as a whole.", valueName: "regular expression"))
    var pattern: String?

    @Option(help: ArgumentHelp("Leave out what occurs less often.", valueName: "count"))
    var min = 1

    @Option(help: "By frequency, by the alphabet, or by the alphabet from the end of the words.")
    var sort = WordList.Order.frequency

    @OptionGroup var results: ResultFlags

    func validate() throws { try checkCounts(["--min": min]) }

    func run() throws {
        let list = try WordList(
            of: part.subcorpus(), attribute: attribute, pattern: pattern, minimum: min, order: sort)
        try ResultWriter.write(
            [attribute.description, "count", "per_million"], list.rows, results, echo: try part.echo
        ) { row in
            [.text(list.text(of: row)), .integer(row.count), perMillion(row.count, of: list.tokenCount)]
        }
    }
}

import ArgumentParser
import Concordancer
import Interchange

/// The command `afronte ngrams`.
struct Ngrams: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "ngrams",
        abstract: "List the runs of words that occur most often.",
        discussion: """
            EXAMPLES
              afronte ngrams novelle --length 3 --min 10
              afronte ngrams novelle --in en --attribute word%c --no-marks --where genre=news --format csv

            An n-gram lies within a sentence.
            """)

    @OptionGroup var part: SubcorpusArguments

    @Option(help: ArgumentHelp("How many tokens.", valueName: "count"))
    var length = 2

    @Option(help: ArgumentHelp("What to list: word, lemma, pos, word%c…", valueName: "name"))
    var attribute = TokenAttribute.word

    @Option(help: ArgumentHelp("Leave out what occurs less often.", valueName: "count"))
    var min = 2

    @Flag(help: "Leave out those with punctuation; signs such as % and € are none.")
    var noMarks = false

    @OptionGroup var results: ResultFlags

    func validate() throws {
        if !(1...20).contains(length) { throw ValidationError("--length takes a number from 1 to 20") }
        try checkCounts(["--min": min])
    }

    func run() throws {
        let table = try NgramTable(
            of: part.subcorpus(),
            NgramOptions(length: length, attribute: attribute, minimum: min, skipsMarks: noMarks))
        try ResultWriter.write(["ngram", "count", "per_million"], table.rows, results, echo: try part.echo) { row in
            [
                .text(table.values(of: row).joined(separator: " ")), .integer(row.count),
                perMillion(row.count, of: table.tokenCount),
            ]
        }
    }
}

import ArgumentParser
import Concordancer
import Interchange
import Workbench

/// The command `afronte translations`.
struct Translations: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "translations",
        abstract: "List the words that the hits of a query are translated by, with examples.",
        discussion: """
            EXAMPLES
              afronte translations novelle prendere
              afronte translations novelle 'in considerazione' --examples 3
              afronte translations novelle light --in en --format csv

            The words of each sentence pair are linked with each other, so a translation is a word \
            or a phrase, not the sentence. Hits that are linked with nothing are in the row without \
            a translation. Capital and small letters count as the same, and the row shows what is most \
            frequent; “frequencies --by equivalent” and “search --equivalents” keep them apart.
            """)

    @OptionGroup var query: QueryArguments

    @Option(help: ArgumentHelp("Take this many hits at random, the same ones each time.", valueName: "count"))
    var sample: Int?

    @Option(help: ArgumentHelp("Another number takes another sample.", valueName: "number"))
    var seed: UInt64?

    @Option(help: ArgumentHelp("Leave out what occurs less often.", valueName: "count"))
    var min = 1

    @Option(help: ArgumentHelp("Give so many examples of each.", valueName: "count"))
    var examples = 1

    @OptionGroup var results: ResultFlags

    func validate() throws {
        if let sample, sample < 1 { throw ValidationError("--sample takes a number from 1 up") }
        if seed != nil && sample == nil { throw ValidationError("--seed says which sample; give --sample too") }
        if !(0...100).contains(examples) { throw ValidationError("--examples takes a number from 0 to 100") }
        try checkCounts(["--min": min])
    }

    func run() throws {
        let search = try query.search()
        var hits = query.hits(of: search)
        if let sample { hits = Concordancer.Search.sample(hits, count: sample, seed: seed ?? 1) }
        if hits.count > 100_000 && sample == nil {
            Console.error("linking the words of \(hits.count) hits; --sample 10000 is quicker")
        }
        let table = CountedTranslations(of: hits, in: search, examples: examples, progress: Console.progress)
        let rows = table.rows.prefix { $0.count >= min }
        let columns = (0..<examples).flatMap { number in
            let suffix = examples > 1 ? "_\(number + 1)" : ""
            return ["example\(suffix)", "example_translation\(suffix)"]
        }
        try query.checkIsWhole(search)
        try ResultWriter.write(
            ["translation", "count", "percent"] + columns, rows, results, echo: try query.echo
        ) { row in
            let lines = search.lines(of: row.examples, context: .segments(0))
            let text = row.text.isEmpty && results.listing.format == .text ? "(none)" : row.text
            let shown = lines.flatMap { [ListingValue.text($0.left + $0.node + $0.right), .text($0.translation)] }
            return [
                .text(text), .integer(row.count), .decimal(Double(row.count) * 100 / Double(table.total), places: 2),
            ] + shown + repeatElement(.text(""), count: columns.count - shown.count)
        }
        try query.checkIsWhole(search)
    }
}

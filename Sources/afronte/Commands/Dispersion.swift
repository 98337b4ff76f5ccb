import ArgumentParser
import BitextCore
import Concordancer
import Interchange

/// The command `afronte dispersion`.
struct Dispersion: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "dispersion",
        abstract: "Show how evenly the hits of a query are spread over the documents.",
        discussion: """
            EXAMPLES
              afronte dispersion novelle mare
              afronte dispersion novelle mare --by-document --format csv

            D is Juilland's (1: evenly spread), DP Gries' deviation of proportions (0: evenly spread), \
            ARF the average reduced frequency. The plot goes from the first document to the last.
            """)

    @OptionGroup var query: QueryArguments

    @Flag(help: "A row for each document with hits.")
    var byDocument = false

    @Option(help: ArgumentHelp("How wide the plot is.", valueName: "columns"))
    var width = 50

    @OptionGroup var results: ResultFlags

    func validate() throws {
        if !(1...1000).contains(width) { throw ValidationError("--width takes a number from 1 to 1000") }
    }

    func run() throws {
        let search = try query.search()
        let found = search.dispersion(of: query.hits(of: search), pieces: width)
        try query.checkIsWhole(search)
        if found.total == 0 {
            Console.error("nothing found")
            throw Outcome.failed
        }
        let most = found.documents.flatMap(\.plot).max() ?? 0
        if byDocument {
            let names = found.documents.map { search.index.document($0.document).name }
            return try ResultWriter.write(
                ["document", "count", "tokens", "per_million", "plot"], zip(names, found.documents).map { $0 },
                results, echo: try query.echo
            ) { name, part in
                [
                    .text(name), .integer(part.count), .integer(part.tokenCount),
                    perMillion(part.count, of: part.tokenCount), .text(Dispersion.bars(part.plot, most: most)),
                ]
            }
        }
        let measures = found.dispersion
        try ResultWriter.write(
            ["count", "documents", "of", "D", "DP", "DPnorm", "ARF", "plot"], [measures], results,
            echo: try query.echo
        ) { measures in
            [
                .integer(found.total), .integer(measures.range), .integer(measures.parts),
                .decimal(measures.juillandD, places: 3), .decimal(measures.deviationOfProportions, places: 3),
                .decimal(measures.normalizedDeviation, places: 3),
                .decimal(measures.averageReducedFrequency, places: 1),
                .text(Dispersion.bars(found.plot, most: found.plot.max() ?? 0)),
            ]
        }
    }

    /// Counts as bars of eight heights, a dot for none.
    static func bars(_ counts: [Int], most: Int) -> String {
        let bars = Array("▁▂▃▄▅▆▇█")
        return String(counts.map { $0 == 0 ? "·" : bars[min(7, ($0 * 8 - 1) / max(1, most))] })
    }
}

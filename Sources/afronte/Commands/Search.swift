import ArgumentParser
import BitextCore
import Concordancer
import Interchange
import Workbench

/// What is looked for, and where: shared by `search` and `count`.
struct QueryArguments: ParsableArguments {
    @OptionGroup var corpus: CorpusArgument

    @Argument(help: ArgumentHelp("Words, or CQL such as '[word=\"cas[ae]\"] []{0,2} \"bianca\"'.", valueName: "query"))
    var query: String

    @Option(name: .customLong("in"), help: "The side to search.")
    var language: Language = .italian

    @OptionGroup var documents: DocumentFlags

    func validate() throws {
        for condition in documents.conditions
        where documents.conditions.contains(where: { $0.key == condition.key && $0.value != condition.value }) {
            throw ValidationError("--where asks for two different values of “\(condition.key)”; no document has both")
        }
    }

    func search() throws -> Concordancer.Search {
        try Corpus(opening: corpus.path).search(
            query, in: language, where: documents.conditions, progress: Console.progress)
    }
}

/// The command `afronte search`.
struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find words in their context, with their translations.",
        discussion: """
            EXAMPLES
              afronte search novelle prendere              a word, in any case
              afronte search novelle 'cas* bianc?'         with wildcards
              afronte search novelle '"mano" within en: "hand"'
              afronte search novelle '[word="citta"%cd]' --sort right --format csv
              afronte search novelle light --in en --where genre=news --sample 20

            A query that begins with [, ", ( or < is CQL; anything else is words that \
            follow each other. Each line ends where the terminal does; --format tsv, \
            csv and jsonl give the context asked for with --context in full.
            """)

    @OptionGroup var query: QueryArguments

    @Option(
        help: ArgumentHelp(
            "Tokens of context on each side; in text, as many as fit where it isn't given.", valueName: "tokens"))
    var context: Int?

    @Option(help: ArgumentHelp("Sort by left, right or node; several separated by commas.", valueName: "keys"))
    var sort: String?

    @Option(help: ArgumentHelp("Take this many hits at random, the same ones each time.", valueName: "count"))
    var sample: Int?

    @Option(help: ArgumentHelp("Another number takes another sample.", valueName: "number"))
    var seed: UInt64 = 1

    @OptionGroup var listing: ListingFlags

    func validate() throws {
        if let sort, SortKey.list(sort) == nil {
            throw ValidationError("--sort takes left, right and node, separated by commas, not “\(sort)”")
        }
        if let context, context < 0 { throw ValidationError("--context takes a number from 0 up") }
        if let sample, sample < 1 { throw ValidationError("--sample takes a number from 1 up") }
    }

    func run() throws {
        let search = try query.search()
        let keys = sort.flatMap(SortKey.list) ?? []
        let limit = listing.most()
        // Without sorting or sampling the first hits are all that is needed; one more tells whether there are others.
        let isWhole = !keys.isEmpty || sample != nil
        var hits = search.hits(limit: isWhole || limit == .max ? nil : limit + 1)
        if let sample { hits = Concordancer.Search.sample(hits, count: sample, seed: seed) }
        if !keys.isEmpty { hits = search.sorted(hits, by: keys) }
        if hits.isEmpty {
            Console.error("nothing found")
            throw Outcome.failed
        }
        let printer = LinePrinter(format: listing.format, context: context)
        printer.write(search, hits.prefix(limit))
        if hits.count > limit {
            Console.error("\(limit) of \(sample == nil ? search.count() : hits.count) hits; --limit 0 shows all")
        }
    }
}

/// Writes concordance lines, streaming.
struct LinePrinter {
    let format: ListingFormat
    let context: Int?

    func write(_ search: Concordancer.Search, _ hits: ArraySlice<Hit>) {
        switch format {
        case .text: writeText(search, hits)
        case .tsv, .csv, .jsonl: writeTable(search, hits)
        }
    }

    private func writeText(_ search: Concordancer.Search, _ hits: ArraySlice<Hit>) {
        let width = Console.width
        let layout = KWICLayout(width: width)
        let context = context.map { ContextSize.tokens($0) } ?? .characters(width)
        let colour = Console.hasColour
        for (number, line) in batches(search, hits, context).enumerated() {
            let pieces = layout.fit(line)
            let node = colour ? "\u{1B}[1;31m\(pieces.node)\u{1B}[0m" : pieces.node
            let place = DisplayText.printable("\(line.name):\(line.segment)")
            let reference = colour ? "\u{1B}[36m\(place)\u{1B}[0m" : place
            let translation = line.translation.isEmpty ? "(not translated)" : DisplayText.printable(line.translation)
            if number > 0 { Output.standard.line("") }
            Output.standard.line(pieces.left + node + pieces.right)
            let indented =
                Console.isTerminal
                ? wrapped(translation, after: DisplayWidth.columns(of: place) + 2, width) : translation
            Output.standard.line("\(reference)  \(indented)")
        }
    }

    /// The text broken at its blanks into lines of a terminal; the first has room only after `used` columns.
    private func wrapped(_ text: String, after used: Int, _ width: Int) -> String {
        var result = ""
        var column = used
        for (number, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            let columns = DisplayWidth.columns(of: String(word))
            if number > 0 && column + 1 + columns > width {
                result += "\n  "
                column = 2
            } else if number > 0 {
                result += " "
                column += 1
            }
            result += word
            column += columns
        }
        return result
    }

    private func writeTable(_ search: Concordancer.Search, _ hits: ArraySlice<Hit>) {
        var writer = ListingWriter(
            ["document", "segment", "bead", "left", "node", "right", "translation"], format: format)
        var bytes: [UInt8] = []
        writer.begin(into: &bytes)
        for line in batches(search, hits, context.map { .tokens($0) } ?? .tokens(10)) {
            writer.write(
                [
                    .text(line.name), .integer(line.segment), .integer(line.bead), .text(line.left), .text(line.node),
                    .text(line.right), .text(line.translation),
                ], into: &bytes)
            if bytes.count > 65_536 {
                Output.standard.write(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        writer.end(into: &bytes)
        Output.standard.write(bytes)
    }

    /// The lines of the hits, made a thousand at a time.
    private func batches(
        _ search: Concordancer.Search, _ hits: ArraySlice<Hit>, _ context: ContextSize
    ) -> some Sequence<ConcordanceLine> {
        stride(from: hits.startIndex, to: hits.endIndex, by: 1000).lazy.flatMap { start in
            search.lines(of: hits[start..<min(start + 1000, hits.endIndex)], context: context)
        }
    }
}

import ArgumentParser
import BitextCore
import Concordancer
import Interchange
import Workbench

extension HitKey: ExpressibleByArgument {
    /// Reads a key.
    public init?(argument: String) { self.init(argument) }
}

extension TokenAttribute: ExpressibleByArgument {
    /// Reads an attribute's name.
    public init?(argument: String) { self.init(argument) }
}

extension AssociationMeasure: ExpressibleByArgument {}
extension WordList.Order: ExpressibleByArgument {}

/// How results are listed, and what the files say about how they were got.
struct ResultFlags: ParsableArguments {
    @OptionGroup var listing: ListingFlags

    @Flag(help: "Leave out the columns that repeat the query and its options in tsv, csv and jsonl.")
    var noEcho = false

    /// The rows that people are shown where they didn't say how many; what programs read is never cut.
    var limit: Int { listing.most(listing.format == .text ? 50 : .max) }

    /// The columns of a table with those that repeat the query.
    func columns(_ columns: [String]) -> [String] { columns + (isEchoed ? ["query", "options"] : []) }

    /// What fills those columns.
    func echoed(_ echo: CommandEcho) -> [ListingValue] {
        if !isEchoed { return [] }
        let options = echo.options
        return [ListingValue(echo.query), options.isEmpty ? .none : .text(options)]
    }

    private var isEchoed: Bool { !noEcho && listing.format != .text }
}

/// The query and the options of this run, so that a file tells how it was made.
struct CommandEcho {
    /// The query, where a saved one is written out; nil for a command that takes none.
    var query: String?
    /// The options that the names of what is saved stand for, each with its value behind it.
    var resolved: [String] = []

    /// The options that change what is found as they were typed, in order, and behind them what saved names stand for; not those
    /// about the file that is written.
    var options: String {
        let typed = TypedArguments(Array(CommandLine.arguments.dropFirst()))
        let verb = Afronte.configuration.subcommands.first { $0.configuration.commandName == typed.arguments.first }
        let pieces = typed.pieces(of: verb ?? Afronte.self)
        let corpus = pieces.firstIndex { !$0.isOption }
        // The name of a saved query stays.
        let kept = pieces.enumerated().filter { place, piece in
            piece.isOption
                ? !["--format", "--limit"].contains(piece.words[0].prefix { $0 != "=" })
                : place != corpus && piece.words[0] != query
        }
        return (kept.flatMap(\.element.words) + resolved).map(quoted).joined(separator: " ")
    }

    private func quoted(_ argument: String) -> String {
        let isPlain = argument.utf8.allSatisfy { byte in
            byte >= 0x80 || byte == 0x5F || (byte >= 0x2B && byte <= 0x3A) || byte == 0x3D || byte == 0x25
                || byte.isASCIILetter
        }
        if isPlain && !argument.isEmpty { return argument }
        return "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}

/// Writes the rows of a result, as they come.
struct ResultWriter {
    private var writer: ListingWriter
    private var bytes: [UInt8] = []
    private let echo: [ListingValue]
    private let isText: Bool

    /// Begins a table.
    init(_ columns: [String], _ flags: ResultFlags, echo: CommandEcho) {
        writer = ListingWriter(printing: flags.columns(columns), format: flags.listing.format)
        self.echo = flags.echoed(echo)
        isText = flags.listing.format == .text
        writer.begin(into: &bytes)
    }

    /// Writes a row.
    mutating func write(_ row: [ListingValue]) {
        writer.write(isText ? row.map(\.printable) : row + echo, into: &bytes)
        if bytes.count > 65_536 { flush() }
    }

    /// Writes what is left.
    mutating func end() {
        writer.end(into: &bytes)
        flush()
    }

    private mutating func flush() {
        Output.standard.write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Writes the first rows of a list, and says how many were left out; nothing at all is a failure.
    static func write<Row>(
        _ columns: [String], _ rows: some Collection<Row>, _ flags: ResultFlags, echo: CommandEcho,
        _ cells: (Row) -> [ListingValue]
    ) throws {
        if rows.isEmpty {
            Console.error("nothing found")
            throw Outcome.failed
        }
        var writer = ResultWriter(columns, flags, echo: echo)
        for row in rows.prefix(flags.limit) { writer.write(cells(row)) }
        writer.end()
        if rows.count > flags.limit { Console.error("\(rows.count - flags.limit) more; --limit 0 shows all") }
    }
}

/// A part of a corpus, without a query.
struct SubcorpusArguments: ParsableArguments {
    @OptionGroup var corpus: CorpusArgument

    @Option(name: .customLong("in"), help: "The side.")
    var language: Language = .italian

    @OptionGroup var documents: DocumentFlags

    /// What exports tell of the documents.
    var echo: CommandEcho {
        get throws {
            CommandEcho(resolved: try documents.wanted.writtenOut(as: "--where", in: Corpus(opening: corpus.path)))
        }
    }

    func subcorpus() throws -> Subcorpus {
        let corpus = try Corpus(opening: corpus.path)
        return try corpus.subcorpus(
            in: language, where: documents.conditions(in: corpus), progress: Console.progress)
    }
}

/// A number and a relative frequency.
func perMillion(_ count: Int, of total: Int) -> ListingValue {
    .decimal(total > 0 ? Double(count) * 1_000_000 / Double(total) : 0, places: 2)
}

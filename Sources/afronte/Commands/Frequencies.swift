import ArgumentParser
import Concordancer
import Interchange
import Workbench

/// The command `afronte frequencies`.
struct Frequencies: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "frequencies",
        abstract: "Count what the hits of a query are, or what stands beside them.",
        discussion: """
            EXAMPLES
              afronte frequencies novelle 'cas*'                    by the word found
              afronte frequencies novelle '"la"' --by 1R.word%c     by the word after it, in any case
              afronte frequencies novelle '[]' --by meta.genre      by metadata
              afronte frequencies novelle luce --by node,meta.year --table

            Keys: node, first, last, 1L, 2L…, 1R, 2R…, each alone (the word) or with an attribute \
            (1R.lemma, node.word%c); lemma, pos… for those of the node; target (what @ marks in the query), labels \
            with an attribute (a.lemma); document, meta.KEY, an attribute of a structure (chapter_title), translation, equivalent (as it is written; “translations” takes it in any case). \
            A million is one of the documents searched, or of those that have the row's metadata.
            """)

    @OptionGroup var query: QueryArguments

    @Option(help: ArgumentHelp("What to count by; several separated by commas.", valueName: "keys"))
    var by = "node"

    @Flag(help: "Show two keys as rows and columns.")
    var table = false

    @Option(help: ArgumentHelp("Leave out what occurs less often.", valueName: "count"))
    var min = 1

    @OptionGroup var results: ResultFlags

    func validate() throws {
        guard let keys = HitKey.list(by), keys.allSatisfy(\.isCountable) else {
            throw ValidationError("--by takes keys such as node, 1R.lemma or meta.genre, not “\(by)”")
        }
        try checkCounts(["--min": min])
        if table && keys.count != 2 { throw ValidationError("--table takes two keys, as in --by node,meta.genre") }
    }

    func run() throws {
        let search = try query.search()
        let keys = HitKey.list(by) ?? []
        let hits = query.hits(of: search)
        let equivalents =
            keys.contains { $0.needsEquivalents } ? Equivalents(of: hits, in: search, progress: Console.progress) : nil
        let found = try query.whole(search) {
            try search.frequencies(of: hits, by: keys) { equivalents?[$0] ?? "" }
        }
        try query.checkIsWhole(search)
        if table { return try writeTable(found, keys, of: search) }
        let rows = found.rows.prefix { $0.count >= min }
        try ResultWriter.write(
            Frequencies.columns(of: keys) + ["count", "per_million", "percent"], rows, results, echo: try query.echo
        ) { row in
            found.texts(of: row).map(ListingValue.text) + [
                .integer(row.count), .decimal(row.perMillion, places: 2),
                .decimal(Double(row.count) * 100 / Double(found.total), places: 2),
            ]
        }
    }

    /// The names of the keys' columns; what is asked for again has a number.
    private static func columns(of keys: [HitKey]) -> [String] {
        let names = keys.map(\.description)
        return names.enumerated().map { place, name in
            let earlier = names[..<place].count { $0 == name }
            return earlier == 0 ? name : "\(name)_\(earlier + 1)"
        }
    }

    /// Metadata have all values of the documents searched, in order; other rows come by their frequency.
    private func writeTable(_ found: FrequencyTable, _ keys: [HitKey], of search: Concordancer.Search) throws {
        var cells: [String: [String: Int]] = [:]
        var totals: [String: Int] = [:]
        for row in found.rows {
            let texts = found.texts(of: row)
            // Texts that Unicode holds for equal, é in NFC and in NFD, have rows of their own but share a cell.
            cells[texts[0], default: [:]][texts[1], default: 0] += row.count
            totals[texts[1], default: 0] += row.count
        }
        let listed = keys.map { found.rows.isEmpty ? [] : search.documentValues(of: $0) }
        let columns = listed[1].isEmpty ? totals.keys.sorted() : listed[1]
        let names = listed[0].isEmpty ? Array(cells.keys) : listed[0]
        var rows = names.map { name in
            let cells = cells[name] ?? [:]
            return (name: name, cells: cells, total: cells.values.reduce(0, +))
        }
        if min > 1 { rows.removeAll { $0.total < min } }
        if listed[0].isEmpty { rows.sort { ($1.total, $0.name) < ($0.total, $1.name) } }
        try ResultWriter.write(
            [keys[0].description] + columns.map { $0.isEmpty ? "(none)" : $0 } + ["total"], rows, results,
            echo: try query.echo
        ) { row in
            [.text(row.name)] + columns.map { .integer(row.cells[$0] ?? 0) } + [.integer(row.total)]
        }
    }
}

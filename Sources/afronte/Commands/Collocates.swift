import ArgumentParser
import Concordancer
import Interchange

/// The command `afronte collocates`.
struct Collocates: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "collocates",
        abstract: "List the words that stand near the hits of a query, by how much they attract each other.",
        discussion: """
            EXAMPLES
              afronte collocates novelle mare
              afronte collocates novelle '"mano"' --window 0,3 --attribute word%c --sort ll
              afronte collocates novelle light --in en --within-sentence --where genre=news

            Measures: mi, mi3, t, z, ll (log-likelihood), dice, logdice, logratio, ms (minimum \
            sensitivity). Expected counts and all totals are of the documents searched; a word \
            near two hits counts once, and the hits themselves don't count.

            Columns: count is how often a word stands near the hits, per_million is that in a million \
            tokens near them, frequency how often it occurs in all, the hits included, and expected the \
            count that chance would give: of expected and of mi, mi3, t, z, ll and logratio the hits \
            are left out. dice, logdice and ms compare count with the number of hits and with frequency; \
            where windows are wide, count may be larger than the number of hits, and dice then exceeds 1 and \
            logdice 14.
            """)

    @OptionGroup var query: QueryArguments

    @Option(help: ArgumentHelp("Tokens before and after the hit, as 5 or 3,5; at most 1000.", valueName: "left,right"))
    var window = "5"

    @Flag(help: "Stop at the ends of the hit's sentence.")
    var withinSentence = false

    @Option(help: ArgumentHelp("What to list: word, lemma, pos, word%c…", valueName: "name"))
    var attribute = TokenAttribute.word

    @Option(help: ArgumentHelp("The measures to show, separated by commas, or “all”.", valueName: "names"))
    var measures = "logdice,mi,t,ll"

    @Option(help: ArgumentHelp("Sort by this measure, or by count.", valueName: "measure"))
    var sort = "logdice"

    @Option(help: ArgumentHelp("Leave out what occurs less often near the hits.", valueName: "count"))
    var min = 3

    @Option(help: ArgumentHelp("Leave out what occurs less often in the documents searched.", valueName: "count"))
    var minFrequency = 1

    @OptionGroup var results: ResultFlags

    private var sides: [Int]? {
        let parts = window.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        guard (1...2).contains(parts.count), parts.allSatisfy({ (0...1000).contains($0) }) else { return nil }
        return [parts[0], parts[parts.count - 1]]
    }

    private var shown: [AssociationMeasure]? {
        if measures == "all" { return AssociationMeasure.allCases }
        let found = measures.split(separator: ",").compactMap { AssociationMeasure(rawValue: String($0)) }
        return found.count == measures.split(separator: ",", omittingEmptySubsequences: false).count ? found : nil
    }

    func validate() throws {
        let names = AssociationMeasure.allCases.map(\.rawValue).joined(separator: ", ")
        if sides == nil {
            throw ValidationError("--window takes one number or two from 0 to 1000, as 5 or 3,5, not “\(window)”")
        }
        if sides == [0, 0] {
            throw ValidationError("--window 0 has no room for collocates; give at least 1 on one side")
        }
        try checkCounts(["--min": min, "--min-frequency": minFrequency])
        if shown == nil { throw ValidationError("--measures takes \(names), separated by commas, not “\(measures)”") }
        if sort != "count" && AssociationMeasure(rawValue: sort) == nil {
            throw ValidationError("--sort takes count, \(names), not “\(sort)”")
        }
    }

    func run() throws {
        let search = try query.search()
        let sides = sides ?? [5, 5]
        let measure = AssociationMeasure(rawValue: sort)
        let table = try search.collocates(
            of: query.hits(of: search),
            window: CollocationWindow(left: sides[0], right: sides[1], isWithinSentence: withinSentence),
            attribute: attribute, thresholds: .init(joint: min, frequency: minFrequency), sortedBy: measure)
        var shown = shown ?? []
        if let measure, !shown.contains(measure) { shown.append(measure) }
        try query.checkIsWhole(search)
        try ResultWriter.write(
            [attribute.description, "count", "per_million", "frequency", "expected"] + shown.map(\.rawValue),
            table.rows, results, echo: try query.echo
        ) { row in
            let figures: [ListingValue] = [
                .integer(row.joint), perMillion(row.joint, of: table.windowTokens), .integer(row.frequency),
                .decimal(table.contingency(of: row).expected, places: 2),
            ]
            return [.text(table.text(of: row))] + figures
                + shown.map { .decimal(table.value(of: $0, for: row), places: $0.places) }
        }
        try query.checkIsWhole(search)
    }
}

extension AssociationMeasure {
    /// How many decimals tell values apart.
    fileprivate var places: Int {
        switch self {
        case .dice, .minimumSensitivity: 5
        default: 2
        }
    }
}

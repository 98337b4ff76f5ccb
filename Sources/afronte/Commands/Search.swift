import ArgumentParser
import BitextCore
import Concordancer
import Interchange
import Workbench

/// The command `afronte search`.
struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "search",
        abstract: "Find words in their context, with their translations.",
        discussion: """
            EXAMPLES
              afronte search novelle prendere              a word, in any case
              afronte search novelle 'cas* bianc?'         with wildcards
              afronte search novelle '"mano" within en: "hand"'
              afronte search novelle '[word="citta"%cd]' --sort 1R,-meta.year --format csv
              afronte search novelle light --in en --where genre=news --sample 20
              afronte search novelle prendere --translated-by 'take|took' --sort equivalent
              afronte search novelle mano --with '"destra"' --window 0,3 --context 1s

            A query that begins with [, ", (, <, @ or a label is CQL; anything else is words that \
            follow each other. Each line ends where the terminal does; --format tsv, \
            csv and jsonl give the context asked for with --context in full, and segment and bead \
            counted from 1 (what export writes counts beads from 0).

            Sort keys: left, right, node, 1L, 2R… (each alone or with an attribute, as 1R.lemma), \
            word, lemma, pos… of the node, target (what @ marks in the query) and labels with an attribute (a.lemma), \
            document, meta.KEY, an attribute of a structure (chapter_title), translation, equivalent, frequency, frequency:KEY; \
            “-” before a key turns its order round.
            """)

    @OptionGroup var query: QueryArguments

    @Option(
        help: ArgumentHelp(
            "Context on each side: tokens, or sentences (1s) or paragraphs (1p), then of both languages.",
            valueName: "size"))
    var context: ContextArgument?

    @Option(parsing: .unconditional, help: ArgumentHelp("Sort by these, separated by commas.", valueName: "keys"))
    var sort: String?

    @Flag(help: "Turn the whole order round.")
    var reverse = false

    @Flag(help: "Put the hits in an order by chance, the same one each time.")
    var shuffle = false

    @Option(help: ArgumentHelp("Take this many hits at random, the same ones each time.", valueName: "count"))
    var sample: Int?

    @Option(help: ArgumentHelp("Another number takes another sample or order.", valueName: "number"))
    var seed: UInt64?

    @OptionGroup var filters: ContextFlags

    @Option(
        help: ArgumentHelp(
            "Take only hits that this word, or words, translate; * and ? are wildcards.", valueName: "words"))
    var translatedBy: String?

    @Flag(help: "Give the words that translate each hit in a column of tsv, csv and jsonl.")
    var equivalents = false

    @Flag(help: "Take the first hit of each document only.")
    var onePerDocument = false

    @Flag(help: "Show identical lines once, with their number.")
    var collapse = false

    @Option(
        help: ArgumentHelp("Show these attributes too: word, lemma, pos…, separated by commas.", valueName: "names"))
    var show: String?

    @OptionGroup var results: ResultFlags

    private var shown: [TokenAttribute]? {
        let names = show?.split(separator: ",", omittingEmptySubsequences: false) ?? []
        let attributes = names.compactMap { TokenAttribute($0) }
        return attributes.count == names.count ? attributes : nil
    }

    func validate() throws {
        if let sort, HitKey.list(sort) == nil {
            throw ValidationError("--sort takes keys such as left, 1R.lemma or -meta.year, not “\(sort)”")
        }
        if let sample, sample < 1 { throw ValidationError("--sample takes a number from 1 up") }
        if seed != nil && sample == nil && !shuffle {
            throw ValidationError("--seed says which sample or order; give --sample or --shuffle too")
        }
        if let translatedBy, translatedBy.split(separator: "|").allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("--translated-by takes words, as in 'take|took'")
        }
        if shuffle && sort != nil { throw ValidationError("take --sort or --shuffle, not both") }
        if shown == nil { throw ValidationError("--show takes attributes such as lemma,pos, not “\(show ?? "")”") }
    }

    func run() throws {
        let search = try query.search()
        let limit = results.listing.most()
        let keys = sort.flatMap(HitKey.list) ?? []
        // Without sorting and the like the first hits are all that is needed; one more tells whether there are others.
        let isWhole =
            !keys.isEmpty || sample != nil || shuffle || reverse || onePerDocument || collapse || translatedBy != nil
            || !filters.areEmpty
        var hits = search.hits(limit: isWhole || limit == .max ? nil : limit + 1)
        hits = try filters.apply(to: hits, of: search, query)
        if let translatedBy { hits = Search.filter(hits, of: search, translatedBy: translatedBy) }
        if onePerDocument { hits = search.onePerDocument(hits) }
        let seed = seed ?? 1
        if let sample { hits = Concordancer.Search.sample(hits, count: sample, seed: seed) }
        if shuffle { hits = Concordancer.Search.shuffled(hits, seed: seed) }
        if !keys.isEmpty {
            let equivalents =
                keys.contains { $0.needsEquivalents }
                ? Equivalents(of: hits, in: search, progress: Console.progress) : nil
            hits = try query.whole(search) { try search.sorted(hits, by: keys) { equivalents?[$0] ?? "" } }
        }
        if reverse { hits.reverse() }
        if hits.isEmpty {
            try query.checkIsWhole(search)
            Console.error("nothing found")
            query.advise(on: search, findsNothing: true)
            throw Outcome.failed
        }
        let printer = LinePrinter(
            search: search, echo: try query.echo, context: context?.size, shown: shown ?? [], results: results,
            isCollapsed: collapse, showsEquivalents: equivalents)
        if collapse {
            let lines = try query.whole(search) {
                try search.collapsed(hits, context: context?.size ?? .segments(0), showing: shown ?? [])
            }
            try printer.write(lines.prefix(limit).map(\.hit), counts: lines.prefix(limit).map(\.count))
            try query.checkIsWhole(search)
            if lines.count > limit { Console.error("\(limit) of \(lines.count) lines; --limit 0 shows all") }
            return
        }
        query.advise(on: search, findsNothing: false)
        try printer.write(Array(hits.prefix(limit)), counts: [])
        let total = isWhole || hits.count <= limit ? hits.count : search.count()
        try query.checkIsWhole(search)
        if hits.count > limit {
            Console.error("\(limit) of \(total) hits; --limit 0 shows all")
        }
    }
}

extension Search {
    /// The hits whose equivalent has one of the words or phrases that `words` lists with | between, in any case.
    private static func filter(_ hits: [Hit], of search: Concordancer.Search, translatedBy words: String) -> [Hit] {
        let patterns = words.split(separator: "|").map { WordPattern(String($0)) }
        let equivalents = Equivalents(of: hits, in: search, progress: Console.progress)
        return hits.filter { hit in
            let text = equivalents[hit]
            return !text.isEmpty && patterns.contains { $0.occurs(in: text) }
        }
    }
}

/// The size of a context as it is typed: `10`, `2s`, `1p`.
struct ContextArgument: ExpressibleByArgument {
    let size: ContextSize

    init?(argument: String) {
        let unit = argument.last
        guard let count = Int(unit == "s" || unit == "p" ? String(argument.dropLast()) : argument), count >= 0 else {
            return nil
        }
        size = unit == "s" ? .segments(count) : unit == "p" ? .paragraphs(count) : .tokens(count)
    }
}

/// What must or must not stand around a hit.
struct ContextFlags: ParsableArguments {
    @Option(parsing: .singleValue, help: ArgumentHelp("Take only hits near a match of this.", valueName: "query"))
    var with: [String] = []

    @Option(parsing: .singleValue, help: ArgumentHelp("Take only hits not near a match of this.", valueName: "query"))
    var without: [String] = []

    @Option(
        help: ArgumentHelp(
            "Near is so many tokens (5 or 0,3; at most 1000), or in the same s, p or text (default: 5).",
            valueName: "size"))
    var window: WindowArgument?

    func validate() throws {
        if window != nil && areEmpty {
            throw ValidationError("--window says what is near for --with and --without; give one of these too")
        }
    }

    var areEmpty: Bool { with.isEmpty && without.isEmpty }

    /// The hits of `search` that all that is asked for leaves.
    ///
    /// Fails where the time was over before all was found that may or must not stand there: what is left of the hits would be wrong.
    func apply(to hits: [Hit], of search: Concordancer.Search, _ query: QueryArguments) throws -> [Hit] {
        var hits = hits
        let window = window?.window ?? .tokens(left: 5, right: 5)
        for (queries, isNegated) in [(with, false), (without, true)] {
            for text in queries {
                let other = try query.search(for: text, beside: search)
                hits = ContextFilter(other, window: window, isNegated: isNegated).applied(to: hits)
                try query.checkIsWhole(other)
            }
        }
        return hits
    }
}

/// A window as it is typed: `5`, `0,3`, `s`, `p`, `text`.
struct WindowArgument: ExpressibleByArgument {
    let window: ContextFilter.Window

    init?(argument: String) {
        switch argument {
        case "s": window = .sentence
        case "p": window = .paragraph
        case "text": window = .document
        default:
            let parts = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
            guard (1...2).contains(parts.count), parts.allSatisfy({ (0...1000).contains($0) }) else { return nil }
            window = .tokens(left: parts[0], right: parts[parts.count - 1])
        }
    }
}

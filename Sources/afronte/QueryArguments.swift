import ArgumentParser
import BitextCore
import Concordancer
import Workbench

/// What is looked for, and where: shared by `search` and `count`.
struct QueryArguments: ParsableArguments {
    @OptionGroup var corpus: CorpusArgument

    @Argument(
        help: ArgumentHelp(
            "Words, or CQL such as '[word=\"cas[ae]\"] []{0,2} \"bianca\"', or the @name of a saved query.",
            valueName: "query"))
    var words: String

    @Option(name: .customLong("in"), help: "The side to search (default: it, or that of the saved query).")
    var side: Language?

    @OptionGroup var documents: DocumentFlags

    @Option(
        name: .customLong("list"), parsing: .singleValue,
        help: ArgumentHelp(
            "Let the query name the words of this file, one a line, as in '[lemma = $name]'. May be repeated.",
            valueName: "name=file"))
    var lists: [ListArgument] = []

    @Option(
        help:
            "Which of the matches that begin or end alike are hits, as in CQP: its standard, the shortest, the longest, or all."
    )
    var matching = MatchingStrategy.standard

    @Option(help: ArgumentHelp("Stop a search that takes longer, and say so; 0 never does.", valueName: "seconds"))
    var timeLimit: Double = 300

    func validate() throws {
        let names = lists.map(\.name)
        if let twice = names.enumerated().first(where: { names[..<$0.offset].contains($0.element) })?.element {
            throw ValidationError("--list \(twice)=… is given twice; each list has a name of its own")
        }
        if !(timeLimit >= 0) { throw ValidationError("--time-limit takes a number of seconds from 0 up") }
    }

    /// What is asked, where a saved query is written out.
    func asked() throws -> SavedQuery {
        // Most queries need no look into the corpus for this, which is left closed then.
        func corpus() throws -> Corpus { try Corpus(opening: self.corpus.path) }
        var asked = SavedQuery(name: "-", query: words, language: side ?? .italian, conditions: [])
        if words.hasPrefix("@"), words.count > 1, !Query.isCQL(words) {
            asked = try corpus().savedQuery(named: String(words.dropFirst()))
            if asked?.words.isEmpty == false {
                throw ValidationError(
                    "“\(words)” is a list of words; a query names it as in [lemma = $\(words.dropFirst())]")
            }
            if asked?.query == nil {
                throw ValidationError("“\(words)” is a subcorpus, not a query; --where \(words) searches in it")
            }
            if let side { asked?.language = side }
        }
        guard var asked else { throw Outcome.failed }
        asked.conditions += try documents.conditions(in: corpus())
        try MetadataCondition.check(asked.conditions)
        return asked
    }

    /// The query and the options that saved names stand for, as exports tell them.
    var echo: CommandEcho {
        get throws {
            func corpus() throws -> Corpus { try Corpus(opening: self.corpus.path) }
            let asked = try asked()
            let saved = asked.conditions.dropLast(try documents.conditions(in: corpus()).count)
            var echo = CommandEcho(query: asked.query ?? words)
            if asked.language != side ?? .italian { echo.resolved += ["--in", asked.language.code] }
            echo.resolved += saved.flatMap { ["--where", $0.description] }
            echo.resolved += try documents.wanted.writtenOut(as: "--where", in: corpus())
            return echo
        }
    }

    func search() throws -> Concordancer.Search { try search(for: nil, sharing: nil) }

    /// Another query put to the same documents, which has no more time than is left to `search`.
    func search(for other: String, beside search: Concordancer.Search) throws -> Concordancer.Search {
        try self.search(for: other, sharing: search.control)
    }

    private func search(for other: String?, sharing control: SearchControl?) throws -> Concordancer.Search {
        let asked = try asked()
        return try Corpus(opening: corpus.path).search(
            other ?? asked.query ?? words, in: asked.language, where: asked.conditions, matching: matching,
            lists: lists.map { try NamedWords(name: $0.name, file: $0.file) },
            stoppingAfter: timeLimit > 0 ? timeLimit : .infinity, sharing: control, progress: Console.progress)
    }

    /// The hits of a search; says what may be wrong with the query.
    func hits(of search: Concordancer.Search) -> [Hit] {
        let hits = search.hits()
        advise(on: search, findsNothing: hits.isEmpty)
        return hits
    }

    /// Says what may be wrong with a query that finds nothing, or not all that may be meant.
    func advise(on search: Concordancer.Search, findsNothing: Bool) {
        if let advice = findsNothing ? search.advice : search.adviceOnApostrophes { Console.error(advice) }
    }

    /// What `work` makes of the hits of a search; where the time is over meanwhile, fails as `checkIsWhole` does.
    func whole<Value>(_ search: Concordancer.Search, _ work: () throws -> Value) throws -> Value {
        do { return try work() } catch {
            try checkIsWhole(search)
            throw error
        }
    }

    /// Fails, and says why, where the time was over before all hits were found, of which there were `count` by then.
    ///
    /// Says too where hits may be missing because they would be too long.
    func checkIsWhole(_ search: Concordancer.Search, count: Int? = nil) throws {
        let overlong = search.takeOverlongStarts()
        if overlong > 0 {
            Console.error(
                "matches longer than \(Concordancer.Search.longestHit) tokens aren't looked for; "
                    + "from \(overlong.counted("place")) there may be one")
        }
        guard search.control?.wasStopped ?? false else { return }
        let isRound = timeLimit == timeLimit.rounded() && timeLimit < 1e9
        Console.error(
            "stopped after \(isRound ? Int(timeLimit).counted("second") : "\(timeLimit) seconds")"
                + (count.map { ", when \($0 == 1 ? "1 hit was" : "\($0) hits were") counted" } ?? "")
                + ": there may be more hits; --time-limit 0 goes on to the end")
        throw Outcome.failed
    }
}

/// A list of words as it is typed: `name=file`.
struct ListArgument: ExpressibleByArgument {
    let name: String
    let file: String

    init?(argument: String) {
        guard let field = MetadataField(argument: argument), !field.value.isEmpty,
            NamedWords(name: field.key, words: ["a"]) != nil
        else { return nil }
        name = field.key
        file = field.value
    }
}

extension MatchingStrategy: ExpressibleByArgument {}

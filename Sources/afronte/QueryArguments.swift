import ArgumentParser
import BitextCore
import Concordancer
import Workbench

/// What is looked for, and where: shared by `search` and `count`.
struct QueryArguments: ParsableArguments {
    @OptionGroup var corpus: CorpusArgument

    @Argument(help: ArgumentHelp("Words, or CQL such as '[word=\"cas[ae]\"] []{0,2} \"bianca\"'.", valueName: "query"))
    var query: String

    @Option(name: .customLong("in"), help: "The side to search.")
    var language: Language = .italian

    @OptionGroup var documents: DocumentFlags

    @Option(help: ArgumentHelp("Stop a search that takes longer, and say so; 0 never does.", valueName: "seconds"))
    var timeLimit: Double = 300

    func validate() throws {
        if !(timeLimit >= 0) { throw ValidationError("--time-limit takes a number of seconds from 0 up") }
        for condition in documents.conditions
        where documents.conditions.contains(where: { $0.key == condition.key && $0.value != condition.value }) {
            throw ValidationError("--where asks for two different values of “\(condition.key)”; no document has both")
        }
    }

    func search() throws -> Concordancer.Search { try search(for: query) }

    /// Another query put to the same documents.
    func search(for query: String) throws -> Concordancer.Search {
        try Corpus(opening: corpus.path).search(
            query, in: language, where: documents.conditions,
            stoppingAfter: timeLimit > 0 ? timeLimit : .infinity, progress: Console.progress)
    }

    /// Fails, and says why, where the time was over before all hits were found.
    func checkIsWhole(_ search: Concordancer.Search) throws {
        guard search.control?.wasStopped ?? false else { return }
        Console.error(
            "stopped after \(timeLimit) seconds: there may be more hits; --time-limit 0 goes on to the end")
        throw Outcome.failed
    }
}

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

    func validate() throws {
        for condition in documents.conditions
        where documents.conditions.contains(where: { $0.key == condition.key && $0.value != condition.value }) {
            throw ValidationError("--where asks for two different values of “\(condition.key)”; no document has both")
        }
    }

    func search() throws -> Concordancer.Search { try search(for: query) }

    /// Another query put to the same documents.
    func search(for query: String) throws -> Concordancer.Search {
        try Corpus(opening: corpus.path).search(
            query, in: language, where: documents.conditions, progress: Console.progress)
    }
}

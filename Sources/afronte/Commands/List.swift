import ArgumentParser
import BitextCore
import CorpusStore
import Interchange
import Workbench

/// The command `afronte list`.
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "list",
        abstract: "List the documents of a corpus.",
        discussion: """
            EXAMPLES
              afronte list novelle
              afronte list novelle --where genre=fiction --format csv
            """)

    @OptionGroup var corpus: CorpusArgument
    @OptionGroup var documents: DocumentFlags
    @OptionGroup var listing: ListingFlags

    func run() throws {
        let corpus = try Corpus(opening: corpus.path)
        let found = try corpus.documents(where: documents.conditions(in: corpus))
        let keys = Set(found.flatMap(\.description.metadata.keys)).sorted()
        let rows = found.map { document -> [ListingValue] in
            let description = document.description
            return [
                .text(description.name), .text(description.title), .integer(document.segments.italian),
                .integer(document.segments.english), .integer(document.beads),
            ] + keys.map { ListingValue(description.metadata[$0]) }
        }
        let columns = ["name", "title", "it", "en", "beads"]
        // A key that is called like a column keeps its own.
        ListingWriter.print(columns + keys.map { columns.contains($0) ? "meta.\($0)" : $0 }, rows, listing)
        if rows.isEmpty {
            Console.error(
                documents.wanted.isEmpty ? "the corpus holds no documents yet" : "no document has that metadata")
            if !documents.wanted.isEmpty { throw Outcome.failed }
        }
    }
}

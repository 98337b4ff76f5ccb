import ArgumentParser
import BitextCore
import Concordancer
import Workbench

/// The command `afronte index`.
struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "index",
        abstract: "Bring the index up to date ahead of the next search.",
        discussion: """
            EXAMPLE
              afronte index novelle

            A search does this by itself where it is needed. The index lies beside the \
            corpus, in novelle.afronte-index; deleting it loses nothing. Its every byte is \
            checked here, and it is made anew where a disk has changed one; a search checks \
            a file only when it is new or was written to.
            """)

    @OptionGroup var corpus: CorpusArgument

    func run() throws {
        let index = try Corpus(opening: corpus.path).index(checking: .contents, progress: Console.progress) {
            Console.error(
                "the index was damaged and is made anew; what was found with it may have been wrong")
        }
        let tokens = Language.allCases.map { "\(index.tokenCount(in: $0)) \($0.name)" }.joined(separator: " and ")
        Console.error("indexed: \(index.documentCount.counted("document")), \(tokens) tokens")
    }
}

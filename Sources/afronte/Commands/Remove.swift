import ArgumentParser
import Workbench

/// The command `afronte remove`.
struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "remove",
        abstract: "Remove documents from a corpus.",
        discussion: """
            EXAMPLE
              afronte remove novelle faro
            """)

    @OptionGroup var corpus: CorpusArgument

    @Argument(help: ArgumentHelp("The documents' names, as list shows them.", valueName: "document"))
    var names: [String]

    func run() throws {
        // A name that is given twice is one document.
        var seen: Set<String> = []
        let names = names.filter { seen.insert($0).inserted }
        try Corpus(opening: corpus.path).remove(names)
        Console.error("removed \(names.joined(separator: ", "))")
    }
}

import ArgumentParser
import BitextCore
import Interchange
import Workbench

/// The command `afronte info`.
struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "info",
        abstract: "Show the figures of a corpus or of one of its documents.",
        discussion: """
            EXAMPLES
              afronte info novelle
              afronte info novelle faro
            """)

    @OptionGroup var corpus: CorpusArgument

    @Argument(help: ArgumentHelp("One document's name; the whole corpus where there is none.", valueName: "document"))
    var name: String?

    @OptionGroup var listing: ListingFlags

    func run() throws {
        let figures = try Corpus(opening: corpus.path).figures(of: name)
        let rows = figures.map { [ListingValue.text($0.name), ListingValue($0.value)] }
        ListingWriter.print(["figure", "value"], rows, listing)
    }
}

extension ListingValue {
    /// A figure's value as a listing shows it.
    init(_ value: CorpusFigure.Value) {
        switch value {
        case .text(let text): self = .text(text)
        case .count(let count): self = .integer(count)
        case .share(let share): self = .decimal(share, places: 4)
        }
    }
}

import ArgumentParser
import BitextCore
import Concordancer
import Interchange
import Workbench

/// The command `afronte save`.
struct Save: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "save",
        abstract: "Keep a query or a subcorpus under a name, or show what is kept.",
        discussion: """
            EXAMPLES
              afronte save novelle                            what is kept
              afronte save novelle case '[lemma="casa"]'      a query, then put as @case:
              afronte count novelle @case --where genre=news
              afronte save novelle stampa --where genre=news  a subcorpus, then meant by @stampa:
              afronte search novelle luce --where @stampa
              afronte save novelle postwar --where 'year>=1945' --where 'genre!=news|law'
              afronte save novelle case --remove

            A saved query keeps its side (--in) and its documents (--where); a search can narrow these further. \
            It is looked up in the corpus as it is when it is put.
            """)

    @OptionGroup var corpus: CorpusArgument

    @Argument(help: "Letters, digits, “-”, “_” and “.”.")
    var name: String?

    @Argument(help: "Words or CQL, as “search” takes them.")
    var query: String?

    @Option(name: .customLong("in"), help: "The side to search.")
    var language: Language = .italian

    @OptionGroup var documents: DocumentFlags

    @Flag(help: "Forget what is kept under this name.")
    var remove = false

    @OptionGroup var listing: ListingFlags

    func validate() throws {
        if remove && (name == nil || query != nil) { throw ValidationError("--remove takes a name and no query") }
        if let name, SavedQuery(name: name, query: nil, language: .italian, conditions: []) == nil {
            throw ValidationError("a name has letters, digits, “-”, “_” and “.” only, unlike “\(name)”")
        }
        if let query, query.hasPrefix("@"), !Query.isCQL(query) {
            throw ValidationError("a saved query can't be another one’s name")
        }
    }

    func run() throws {
        let corpus = try Corpus(opening: corpus.path)
        defer { try? corpus.close() }
        guard let name else { return try list(corpus.savedQueries()) }
        if remove { return try corpus.forget(name) }
        let conditions = try documents.conditions(in: corpus)
        // So is a condition that no document fulfils.
        if !conditions.isEmpty { _ = try corpus.documents(where: conditions) }
        if query == nil && conditions.isEmpty { return try list([corpus.savedQuery(named: name)]) }
        // A wrong query is better found now than when it is put.
        if let query { _ = try corpus.query(query, in: language) }
        if let saved = SavedQuery(name: name, query: query, language: language, conditions: conditions) {
            try corpus.save(saved)
        }
    }

    private func list(_ saved: [SavedQuery]) throws {
        let rows = saved.map { saved in
            [
                ListingValue.text("@" + saved.name), .text(saved.query == nil ? "" : saved.language.code),
                .text(saved.query ?? ""),
                .text(saved.conditions.map(\.description).joined(separator: " ")),
            ]
        }
        ListingWriter.print(["name", "in", "query", "where"], rows, listing)
    }
}

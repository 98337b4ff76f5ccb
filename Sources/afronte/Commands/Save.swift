import ArgumentParser
import BitextCore
import Concordancer
import Interchange
import Workbench

/// The command `afronte save`.
struct Save: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "save",
        abstract: "Keep a query, a subcorpus or a list of words under a name, or show what is kept.",
        discussion: """
            EXAMPLES
              afronte save novelle                            what is kept
              afronte save novelle case '[lemma="casa"]'      a query, then put as @case:
              afronte count novelle @case --where genre=news
              afronte save novelle stampa --where genre=news  a subcorpus, then meant by @stampa:
              afronte search novelle luce --where @stampa
              afronte save novelle postwar --where 'year>=1945' --where 'genre!=news|law'
              afronte save novelle bestie --list bestie.txt   words, one a line, then $bestie in queries:
              afronte search novelle '[lemma = $bestie]'
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

    @Option(
        help: ArgumentHelp("Keep the words of this file, one a line; queries name them as $NAME.", valueName: "file"))
    var list: String?

    @Flag(help: "Forget what is kept under this name.")
    var remove = false

    @OptionGroup var listing: ListingFlags

    func validate() throws {
        if remove && (name == nil || query != nil) { throw ValidationError("--remove takes a name and no query") }
        if let name, SavedQuery(name: name, query: nil, language: .italian, conditions: []) == nil {
            throw ValidationError("a name has letters, digits, “-”, “_” and “.” only, unlike “\(name)”")
        }
        if list != nil && (name == nil || query != nil || remove || !documents.wanted.isEmpty) {
            throw ValidationError("--list takes a name, and neither a query nor documents")
        }
        if list != nil, let name, NamedWords(name: name, words: ["a"]) == nil {
            throw ValidationError("the name of a list has letters, digits, “-” and “_” only, unlike “\(name)”")
        }
        if let query, query.hasPrefix("@"), !Query.isCQL(query) {
            throw ValidationError("a saved query can't be another one’s name")
        }
    }

    func run() throws {
        let corpus = try Corpus(opening: corpus.path)
        defer { try? corpus.close() }
        guard let name else { return try show(corpus.savedQueries()) }
        if remove { return try corpus.forget(name) }
        if let list { return try save(SavedQuery(NamedWords(name: name, file: list)), in: corpus) }
        let conditions = try documents.conditions(in: corpus)
        // So is a condition that no document fulfils.
        if !conditions.isEmpty { _ = try corpus.documents(where: conditions) }
        if query == nil && conditions.isEmpty { return try show([corpus.savedQuery(named: name)]) }
        // A wrong query is better found now than when it is put.
        if let query { _ = try corpus.search(query, in: language, progress: Console.progress) }
        if let saved = SavedQuery(name: name, query: query, language: language, conditions: conditions) {
            try save(saved, in: corpus)
        }
    }

    /// Saves it and says what it replaced.
    private func save(_ saved: SavedQuery, in corpus: Corpus) throws {
        let earlier = try corpus.savedQueries().first { $0.name == saved.name }
        if let earlier, earlier.words.isEmpty != saved.words.isEmpty {
            throw ValidationError(
                "\(earlier.mention) is kept already (\(earlier.summary)), and a name means one thing; "
                    + "take another name, or forget it with --remove")
        }
        try corpus.save(saved)
        if let earlier, earlier != saved { Console.error("replaced \(earlier.mention), which was \(earlier.summary)") }
    }

    private func show(_ saved: [SavedQuery]) throws {
        let rows = saved.map { saved in
            [
                ListingValue.text(saved.mention), .text(saved.query == nil ? "" : saved.language.code),
                .text(saved.subject), .text(saved.scope),
            ]
        }
        ListingWriter.print(["name", "in", "query", "where"], rows, listing)
    }
}

extension SavedQuery {
    /// The query, or how many words a list has.
    fileprivate var subject: String { query ?? (words.isEmpty ? "" : words.count.counted("word")) }

    /// What is asked of the documents.
    fileprivate var scope: String { conditions.map(\.description).joined(separator: " ") }

    /// All of it on one line.
    fileprivate var summary: String {
        [
            subject, query == nil || language == .italian ? "" : "--in \(language.code)",
            scope.isEmpty ? "" : "--where \(scope)",
        ]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
}

import ArgumentParser
import Concordancer
import Interchange
import Workbench

/// The command `afronte keywords`.
struct Keywords: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "keywords",
        abstract: "List the words that are typical of some documents, compared with others.",
        discussion: """
            EXAMPLES
              afronte keywords novelle --where genre=letters
              afronte keywords novelle --where year=1910 --against year=1950 --measure ll
              afronte keywords novelle --against-corpus giornali --attribute word%c --smoothing 100

            Measures: simple (Kilgarriff's simple maths, with --smoothing), ll (log-likelihood), \
            logratio. Only words that are relatively more frequent are listed; --where and --against exchanged \
            list the others. Without --against the other documents of the corpus are the comparison.
            """)

    /// The measures by name.
    enum Measure: String, ExpressibleByArgument, CaseIterable {
        case simple, ll, logratio
    }

    @OptionGroup var part: SubcorpusArguments

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Compare with the documents that have this metadata, or with a saved subcorpus (@name).",
            valueName: "key=value"))
    var against: [DocumentCondition] = []

    @Option(help: ArgumentHelp("Compare with the documents of another corpus.", valueName: "corpus"))
    var againstCorpus: String?

    @Option(help: ArgumentHelp("What to list: word, lemma, pos, word%c…", valueName: "name"))
    var attribute = TokenAttribute.word

    @Option(help: "How to measure.")
    var measure = Measure.simple

    @Option(
        help: ArgumentHelp("What simple maths adds: small favours rare words, great frequent ones.", valueName: "n"))
    var smoothing = 1.0

    @Option(help: ArgumentHelp("Leave out what occurs less often in the documents studied.", valueName: "count"))
    var min = 3

    @OptionGroup var results: ResultFlags

    func validate() throws {
        if part.documents.wanted.isEmpty && againstCorpus == nil {
            throw ValidationError(
                "say which documents to study with --where, or what to compare all with by --against-corpus")
        }
        if !(smoothing > 0 && smoothing.isFinite) { throw ValidationError("--smoothing takes a number above 0") }
        try checkCounts(["--min": min])
    }

    func run() throws {
        let focus = try part.subcorpus()
        let reference: Subcorpus
        if let againstCorpus {
            let other = try Corpus(opening: CorpusArgument.parse([againstCorpus]).path)
            reference = try other.subcorpus(
                in: part.language, where: against.conditions(in: other), progress: Console.progress)
        } else if against.isEmpty {
            reference = focus.complement
        } else {
            let corpus = try Corpus(opening: part.corpus.path)
            reference = try corpus.subcorpus(in: part.language, where: against.conditions(in: corpus))
        }
        for (name, part) in [("documents studied", focus), ("documents compared with", reference)]
        where part.tokenCount == 0 {
            Console.error("there are no words in the \(name)")
            throw Outcome.failed
        }
        let kind: KeynessMeasure =
            switch measure {
            case .simple: .simpleMaths(smoothing: smoothing)
            case .ll: .logLikelihood
            case .logratio: .logRatio
            }
        var echo = try part.echo
        echo.resolved += try against.writtenOut(
            as: "--against", in: Corpus(opening: againstCorpus.map(CorpusArgument.path) ?? part.corpus.path))
        let table = try KeywordTable(
            of: focus, against: reference, attribute: attribute, measure: kind, minimum: min)
        try ResultWriter.write(
            [
                attribute.description, "count", "per_million", "reference_count", "reference_per_million",
                measure.rawValue,
            ], table.rows, results, echo: echo
        ) { row in
            [
                .text(row.text), .integer(row.frequency), perMillion(row.frequency, of: table.tokenCount),
                .integer(row.reference), perMillion(row.reference, of: table.referenceCount),
                .decimal(row.keyness, places: 2),
            ]
        }
    }
}

import Annotation
import ArgumentParser
import BitextCore
import Interchange
import Workbench

/// The command `afronte evaluate annotation`.
struct EvaluateAnnotation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotation",
        abstract: "Measure lemmas and parts of speech against treebanks in CoNLL-U.",
        discussion: """
            EXAMPLE
              afronte evaluate annotation it_isdt-test.conllu

            “gold words” takes the treebank's words and counts those with its part of speech \
            (UPOS) and its lemma, case ignored. “raw text” begins with the treebank's text; the \
            words found are matched with the treebank's by their characters, as in the CoNLL 2018 \
            shared task, and the figures are F1 over all words.
            """)

    @Option(help: "The language of the treebanks; judged by their words where it isn't given.")
    var language: Language?

    @Option(help: ArgumentHelp("Words of your own: form, tab, lemma, tab, features.", valueName: "file"))
    var lexicon: String?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A model that 'train tagger' made, instead of the program's own.", valueName: "file"))
    var model: [String] = []

    @OptionGroup var listing: ListingFlags

    @Argument(help: ArgumentHelp("The treebanks.", valueName: "file"))
    var files: [String]

    func run() throws {
        let lexicon = try lexicon.map { try LexiconFile.read($0, language) } ?? UserLexicon()
        let annotator = try TextAnnotator(
            lexicons: Sides(italian: lexicon, english: lexicon), models: model, only: language)
        let rows = try files.flatMap { file in
            var evaluation = AnnotationEvaluation(annotator)
            try evaluation.add(file, language: language)
            Console.report(evaluation.findings)
            return [
                row(file, "gold words", evaluation.goldWords), row(file, "raw text", evaluation.endToEnd),
            ]
        }
        ListingWriter.print(["file", "method", "words", "found", "upos", "lemma"], rows, listing)
    }

    private func row(
        _ file: String, _ method: String, _ counts: AnnotationEvaluation.Counts
    ) -> [ListingValue] {
        [
            .text(file), .text(method), .integer(counts.gold), percent(counts, counts.words),
            percent(counts, counts.partsOfSpeech), percent(counts, counts.lemmas),
        ]
    }

    private func percent(_ counts: AnnotationEvaluation.Counts, _ right: Int) -> ListingValue {
        .decimal(100 * counts.f1(right), places: 2)
    }
}

import ArgumentParser
import BitextCore
import Interchange
import Workbench

extension ExportFormat: ExpressibleByArgument {}

/// The command `afronte export`.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "export",
        abstract: "Write a corpus for other programs.",
        discussion: """
            EXAMPLES
              afronte export novelle -o novelle.tmx
              afronte export novelle --format tsv --min-probability 0.9
              afronte export novelle --format moses -o n       writes n.it and n.en
              afronte export novelle --format vertical -o n    n.it.vert and n.en.vert, annotated
              afronte export novelle --source-tag it-IT --target-tag en-GB -o n.tmx

            A unit is named by its document and its bead, counted from 0 (name:0), unless it was \
            imported with a name of its own; search counts from 1.
            """)

    @OptionGroup var corpus: CorpusArgument

    @Option(help: "The format; tmx is TMX 1.4; moses, vertical and conllu are two files.")
    var format: ExportFormat = .tmx

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this file; standard output where it isn't given.", valueName: "file"))
    var output: String?

    @OptionGroup var documents: DocumentFlags

    @Option(help: ArgumentHelp("Leave out beads that are less probable than this, from 0 to 1.", valueName: "p"))
    var minProbability = 0.0

    @Flag(help: "Leave out beads with more than one segment on a side.")
    var oneToOne = false

    @Flag(
        help: """
            Write beads with an empty side in TMX and Moses too, and in XLIFF those without a source; the other formats \
            always have them.
            """)
    var oneSided = false

    @Option(help: ArgumentHelp("Leave out beads with a side longer than this.", valueName: "characters"))
    var maxChars: Int?

    @Flag(help: "Write identical pairs once (TMX, with their number).")
    var merge = false

    @Option(name: .customLong("from"), help: "The source language.")
    var source: Language = .italian

    @Option(help: ArgumentHelp("The source's language tag, such as it-IT.", valueName: "tag"))
    var sourceTag: LanguageTag?

    @Option(help: ArgumentHelp("The target's language tag, such as en-GB.", valueName: "tag"))
    var targetTag: LanguageTag?

    @Option(help: "For which program TMX is meant.")
    var dialect: TMXDialect = .plain

    func validate() throws {
        guard (0...1).contains(minProbability) else {
            throw ValidationError("--min-probability takes a number from 0 to 1")
        }
        if let maxChars, maxChars < 1 { throw ValidationError("--max-chars takes a number from 1 up") }
        if [.moses, .vertical, .conllu].contains(format) && (output ?? "-") == "-" {
            throw ValidationError("\(format.rawValue) writes two files; name them with -o, without their endings")
        }
        if format == .beads && source == .english {
            throw ValidationError("beads have the Italian side first, whatever the source; leave --from out")
        }
    }

    func run() throws {
        let corpus = try Corpus(opening: corpus.path)
        let found = try corpus.documents(where: documents.conditions(in: corpus))
        if found.isEmpty {
            throw CommandError(
                documents.wanted.isEmpty ? "the corpus holds no documents yet" : "no document has that metadata")
        }
        if format == .beads && found.count > 1 {
            throw CommandError(
                "beads are numbered within their document, and here are \(found.count) documents; take one with "
                    + "--where name=…, or use --format xces, which keeps them apart")
        }
        let options = try options
        let extensions = format.fileExtensions(options)
        let outputs = try extensions.map { ending in
            try Output.to(extensions.count > 1 ? output.map { "\($0).\(ending)" } : output)
        }
        let account = try corpus.export(found, as: format, options, progress: Console.progress) { file, bytes in
            outputs[file].write(bytes)
        }
        for output in outputs { try output.close() }
        for remark in account.remarks { Console.error(remark) }
        if format == .vertical {
            let names = try corpus.attributeNames(of: found)
            for language in Language.allCases {
                Console.error("\(language.name) columns after the word: \(names[language].joined(separator: ","))")
            }
        }
        if output != nil && output != "-" { Console.error("\(account.written.counted("unit")) written") }
    }

    private var options: ExportOptions {
        get throws {
            var tags = Sides(italian: LanguageTag.italian, english: .english)
            if let sourceTag { tags[source] = sourceTag }
            if let targetTag { tags[source.other] = targetTag }
            return ExportOptions(
                filter: UnitFilter(
                    includesOneSided: oneSided ? true : nil, oneToOneOnly: oneToOne, maxCharacters: maxChars,
                    minProbability: minProbability),
                source: source, tags: tags, date: try .now, toolVersion: Afronte.configuration.version,
                dialect: dialect, mergesRepetitions: merge)
        }
    }
}

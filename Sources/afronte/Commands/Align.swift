import ArgumentParser
import BitextCore
import Documents
import Interchange
import Workbench

/// The command `afronte align`.
struct Align: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "align",
        abstract: "Pair the sentences of an Italian text and its English translation; no corpus needed.",
        discussion: """
            EXAMPLES
              afronte align faro.it.txt faro.en.txt    two columns, tab-separated
              afronte align a.it.txt a.en.txt --format tmx -o a.tmx
              afronte align --segmented a.it a.en --format beads
              afronte align a.it a.en --anchors a.anchors
              afronte align --jsonl < pairs.jsonl      "it" and "en" get their "beads"
              afronte align --jsonl --links < pairs.jsonl    and each bead its links

            A line of the file of anchors is “12<tab>14” (the Italian sentence 12 and the \
            English sentence 14, from 1, stand in one bead), “12<tab>14<tab>cut” (a bead \
            ends before both), or a bead as --format beads prints it, from 0: “[11]:[13, 14]”; \
            of “[11, 12]:[]” each sentence is a bead of its own. Anchors that can't all be kept \
            are refused.

            With sentence-transformers, --embedder 'python3 embed.py' takes this embed.py:
              import json, sys
              from itertools import islice
              from sentence_transformers import SentenceTransformer
              model = SentenceTransformer("sentence-transformers/LaBSE")
              while lines := list(islice(sys.stdin, 64)):
                  for vector in model.encode([json.loads(line)["text"] for line in lines]):
                      print(json.dumps({"vector": vector.tolist()}), flush=True)

            Its answers are kept in ~/.cache/afronte/vectors (or below $XDG_CACHE_HOME), \
            until a file that the command names changes; that folder can be removed at any time.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case tsv, jsonl, beads, tmx, html

        var export: ExportFormat {
            switch self {
            case .tsv: .tsv
            case .jsonl: .jsonl
            case .beads: .beads
            case .tmx: .tmx
            case .html: .html
            }
        }
    }

    @Argument(help: ArgumentHelp("The Italian file; “-” for standard input.", valueName: "italian"))
    var italian: String?

    @Argument(help: ArgumentHelp("The English file.", valueName: "english"))
    var english: String?

    @Option(help: "How the beads are written; tsv where it isn't given.")
    var format: Format?

    @Flag(help: "The files hold one segment a line already; blank lines are no segments.")
    var segmented = false

    @Option(help: ArgumentHelp("Keep the anchors in this file.", valueName: "file"))
    var anchors: String?

    @OptionGroup var vectors: EmbedderFlags

    @Flag(help: "Pipeline mode: read an object a line, write it with “beads” added.")
    var jsonl = false

    @Flag(help: "With --jsonl: give each bead its tokens and the links between them.")
    var links = false

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"))
    var output: String?

    @OptionGroup var reading: ReadingFlags

    @OptionGroup var translations: TranslationFlags

    func validate() throws {
        if links, !jsonl { throw ValidationError("--links goes with --jsonl; other formats have no place for links") }
        if jsonl {
            try reading.checkEncoding(of: "what --jsonl reads")
            if output != nil || format != nil || segmented {
                throw ValidationError(
                    "--jsonl writes objects to standard output; -o, --format and --segmented don't go with it")
            }
            if anchors != nil || vectors.embedder != nil {
                throw ValidationError("--anchors and --embedder are for two files, not for --jsonl")
            }
            if english != nil { throw ValidationError("--jsonl reads one stream of objects, not two texts") }
        } else if italian == nil || english == nil {
            throw ValidationError("align takes two files: the Italian text, then the English one")
        }
        if italian == "-", english == "-" { throw ValidationError("“-” can be one of the two files, not both") }
        let read = [jsonl ? italian ?? "-" : italian, english, anchors, reading.abbreviations, reading.srx]
        guard (read + translations.dictionary).count(where: { $0 == "-" }) < 2 else {
            throw ValidationError("“-” can be one of the files that are read, not several: it is read once")
        }
        if segmented { try reading.checkSegmented() }
    }

    func run() throws {
        var options = try reading.options(isSegmented: segmented)
        options.translations = translations.sources
        if jsonl {
            let pipeline = try AlignPipeline(options, isLinking: links)
            Console.report(pipeline.findings)
            return try Stream.run(pipeline, over: [italian ?? "-"])
        }
        vectors.apply(to: &options)
        let date = try Timestamp.now
        let files = Sides(italian: italian ?? "-", english: english ?? "-")
        let reader = try BitextReader(options)
        Console.report(reader.findings)
        let aligned = try reader.bitext(
            files, anchors: anchors.map { try AnchorFile($0) }, progress: Console.progress)
        Console.report(aligned.findings)
        // What is missing has been said; a file of nothing is no alignment.
        if aligned.bitext.beads.isEmpty { throw Outcome.failed }
        let description = DocumentPair(files: files).description
        let export = ExportOptions(
            date: date, toolVersion: Afronte.configuration.version,
            columns: [.probability, .type])
        let output = try Output.to(output, reading: [files.italian, files.english])
        let account = try UnitStream.write(aligned.bitext, of: description, as: (format ?? .tsv).export, export) {
            _, bytes in
            output.write(bytes)
        }
        try output.close()
        for remark in account.remarks { Console.error(remark) }
    }
}

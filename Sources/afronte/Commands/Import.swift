import ArgumentParser
import BitextCore
import Workbench

/// The command `afronte import`.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "import",
        abstract: "Take texts with their alignment and annotation from other programs' files.",
        discussion: """
            EXAMPLES
              afronte import novelle --format vertical it.vert en.vert
              afronte import novelle --format vertical --attributes lemma,pos,morph it.vert en.vert
              afronte import novelle --format conllu it.conllu en.conllu

            A vertical file has a token a line (form, tab, lemma, tab, part of speech and \
            further columns) and tags on lines of their own: <text id="…"> begins a document, \
            its title is the title, its other attributes are metadata; <s> is a sentence, <b id="…"> a bead, whose \
            other side has the same id; <g/> joins two tokens; others are kept as structures. \
            Without <b> the sentences are aligned; words without further columns are annotated.

            Of CoNLL-U, “# newdoc” begins a document, and sentences with the same parallel_id \
            or sent_id, bare numbers aside, are beads; without such ids the sentences are paired in \
            their order where there are equally many, and aligned otherwise. Words without any LEMMA and UPOS are \
            annotated.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case vertical, conllu }

    @OptionGroup var corpus: CorpusArgument

    @Argument(help: ArgumentHelp("The Italian file, then the English one.", valueName: "file"))
    var files: [String]

    @Option(help: "The format of the files.")
    var format: Format

    @Option(help: ArgumentHelp("What the columns after the first are called.", valueName: "names"))
    var attributes: AttributeNames?

    @Flag(help: "Replace documents that are in the corpus already.")
    var replace = false

    func validate() throws {
        try corpus.checkIsNoFolder()
        if files.count != 2 { throw ValidationError("import takes two files: the Italian one, then the English one") }
        if files == ["-", "-"] { throw ValidationError("standard input can be one of the two files, not both") }
        if let problem = attributes?.problem { throw ValidationError("--attributes \(problem)") }
        if attributes != nil && format != .vertical { throw ValidationError("--attributes is for vertical files") }
    }

    func run() throws {
        let sides = Sides(italian: files[0], english: files[1])
        let report =
            switch format {
            case .vertical:
                try Corpus.importVertical(
                    sides, to: corpus.path, attributes: attributes?.names, replace: replace, progress: Console.progress)
            case .conllu:
                try Corpus.importConllu(sides, to: corpus.path, replace: replace, progress: Console.progress)
            }
        Console.report(report.findings)
        if report.documents == 0 { throw CommandError("the files hold no tokens; nothing was imported") }
        Console.error(
            "\(report.documents.counted("document")) imported with \(report.beads.counted("bead")), "
                + "\(report.tokens.italian) Italian and \(report.tokens.english) English tokens")
    }
}

/// Names of attributes: `lemma,pos,morph`.
struct AttributeNames: ExpressibleByArgument {
    let names: [String]

    init?(argument: String) {
        names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    /// What is wrong with the names; nil where nothing is.
    var problem: String? {
        if names.contains("word") { return "names the columns after the first, which is “word”" }
        let wrong = names.first { name in
            name.isEmpty || !name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        }
        if let wrong { return "takes names of ASCII letters, digits and “_” with commas between, not “\(wrong)”" }
        var seen: Set<String> = []
        return names.first { !seen.insert($0).inserted }.map { "names two columns “\($0)”" }
    }
}

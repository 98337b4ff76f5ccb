import ArgumentParser
import BitextCore
import Documents
import Foundation
import Workbench

/// The command `afronte train`.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "train",
        abstract: "Learn from data what the program brings with it.",
        discussion: """
            EXAMPLE
              afronte train lexicon pairs.tsv -o lexicon.bin
            """,
        subcommands: [TrainAligner.self, TrainLexicon.self, TrainTagger.self])
}

/// The command `afronte train lexicon`.
struct TrainLexicon: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "Learn word translations from pairs of segments.",
        discussion: """
            EXAMPLE
              afronte train lexicon pairs.tsv --weight omw=0.3 -o lexicon.bin
              afronte train lexicon novelle.afronte memory.tmx -o mine.bin
              afronte train lexicon novelle a.tmx --weight a=3 -o mine.bin
              afronte align a.it.txt a.en.txt --lexicon mine.bin

            The pairs may be those of a corpus, of a TMX file or of lines: Italian, tab, \
            English, and perhaps a tab and the pair's source. The source of the pairs of a \
            corpus or a TMX file is the file's name without “.afronte” or “.tmx”. What teaches nothing is left out \
            and counted: pairs without words on a side, or with more than 80. A TMX file that \
            is broken is refused. \
            The same lines in the same order give the same bytes.
            """)

    @Argument(
        help: ArgumentHelp("Corpora (“.afronte” may be left out), TMX files, or files of pairs.", valueName: "file"))
    var files: [String]

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Let the pairs of a source count so much; the source's name may be cut short, and of several that fit the longest decides. May be repeated.",
            valueName: "source=weight"))
    var weight: [SourceWeight] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("Write the lexicon to this file.", valueName: "file"))
    var output: String

    @Option(help: ArgumentHelp("Read texts and TMX files in this encoding whatever they look like.", valueName: "name"))
    var encoding: String?

    func validate() throws {
        if let problem = encoding.flatMap(TextDecoder.problem) { throw ValidationError(problem) }
        if let wrong = weight.first(where: { !$0.isValid }) {
            throw ValidationError(
                "--weight “\(wrong.argument)” is no name of a source, “=” and number above 0 (and below 1e38), as in omw=0.3"
            )
        }
        for source in weight
        where weight.contains(where: { $0.source == source.source && $0.weight != source.weight }) {
            throw ValidationError("--weight gives “\(source.source)” two different weights; give it one")
        }
    }

    func run() throws {
        var training = LexiconTraining(weights: weight.map { ($0.source, $0.weight) }, encoding: encoding)
        for file in files { try training.add(Self.path(of: file)) }
        Console.report(training.findings)
        if let unknown = training.unknownSources.first {
            let known = training.knownSources.joined(separator: ", ")
            throw CommandError(
                "--weight \(unknown)=…: no pair is from a source whose name begins so; "
                    + (known.isEmpty ? "none of these files names any" : "there are \(known)"))
        }
        if training.pairCount == 0 {
            throw CommandError(
                !training.hasLeftOut
                    ? "no pairs to learn from; a line is Italian, tab, English, and a TMX file has units with both"
                    : "no pairs to learn from; all were left out, for the reasons above")
        }
        let output = try Output.to(output, reading: files)
        output.write(training.train())
        try output.close()
        Console.error("learned from \(training.pairCount.counted("pair"))")
    }
}

extension TrainLexicon {
    /// The file meant: as typed where there is one, else the corpus of that name, if there is one.
    fileprivate static func path(of file: String) -> String {
        if FileManager.default.fileExists(atPath: file) { return file }
        let corpus = CorpusArgument.path(of: file)
        return FileManager.default.fileExists(atPath: corpus) ? corpus : file
    }
}

/// How much the pairs of a source count: `omw=0.3`.
struct SourceWeight: ExpressibleByArgument {
    let argument: String
    let source: String
    let weight: Float

    init(argument: String) {
        self.argument = argument
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        source = String(parts[0])
        weight = parts.count == 2 ? Float(parts[1]) ?? 0 : 0
    }

    /// Whether the argument is a name and a number that pairs can be counted by.
    var isValid: Bool { !source.isEmpty && weight > 0 && weight.isFinite }
}

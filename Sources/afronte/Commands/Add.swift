import ArgumentParser
import BitextCore
import Foundation
import Workbench

/// The command `afronte add`.
struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "add",
        abstract: "Add texts with their translations to a corpus, which is made where there is none.",
        discussion: """
            EXAMPLES
              afronte add novelle faro.it.txt faro.en.txt --meta genre=fiction
              afronte add novelle testi/

            In a folder, two files are a pair when they differ only in the mark of \
            their language (faro.it.txt and faro.en.txt, faro_it.txt and faro_en.txt) \
            or lie under the same name in folders it/ and en/; ita and eng, it-IT and en-GB \
            are marks too. Metadata may stand \
            beside them in faro.json. A document that is in the corpus already is \
            refused, unless --replace is given.
            """)

    @OptionGroup var corpus: CorpusArgument

    @Argument(
        help: ArgumentHelp(
            "An Italian file and its English translation, or one folder of such pairs.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("The document's name; the file's where it isn't given.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The document's title.", valueName: "title"))
    var title: String?

    @Option(
        name: .customLong("meta"), parsing: .singleValue,
        help: ArgumentHelp("Metadata; may be repeated.", valueName: "key=value"))
    var metadata: [MetadataField] = []

    @Flag(help: "Replace documents that are in the corpus already.")
    var replace = false

    @Flag(help: "The files hold one segment a line already.")
    var segmented = false

    @OptionGroup var vectors: EmbedderFlags

    @OptionGroup var reading: ReadingFlags

    @OptionGroup var translations: TranslationFlags

    func validate() throws {
        switch files.count {
        case 1:
            if name != nil || title != nil {
                throw ValidationError("--name and --title are for a pair of files, not for a folder")
            }
        case 2:
            if files == ["-", "-"] { throw ValidationError("“-” can be one of the two files, not both") }
        default: throw ValidationError("add takes an Italian and an English file, or one folder")
        }
        for field in metadata where metadata.contains(where: { $0.key == field.key && $0.value != field.value }) {
            throw ValidationError("--meta gives “\(field.key)” two different values; give it one")
        }
        if segmented { try reading.checkSegmented() }
        if name?.isEmpty == true { throw ValidationError("a document's name can't be empty") }
    }

    func run() throws {
        let fields = Dictionary(metadata.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
        var pairs: [DocumentPair]
        if files.count == 2 {
            pairs = [
                DocumentPair(
                    files: Sides(italian: files[0], english: files[1]), name: name, title: title, metadata: fields)
            ]
        } else {
            pairs = try pairsInFolder(files[0])
            for index in pairs.indices { pairs[index].description.metadata.merge(fields) { $1 } }
        }
        var options = try reading.options(isSegmented: segmented)
        options.translations = translations.sources
        vectors.apply(to: &options)
        let report = try Corpus.add(
            pairs, to: corpus.path, reading: options, replace: replace,
            progress: Console.progress)
        Console.report(report.findings)
        Console.report(report.refused)
        for document in report.added.prefix(pairs.count > 20 ? 0 : 20) { Console.error(line(document)) }
        if pairs.count > 1 { Console.error(summary(report)) }
        if !report.refused.isEmpty { throw Outcome.failed }
    }

    private func pairsInFolder(_ path: String) throws -> [DocumentPair] {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw CommandError("\(path): no such folder")
        }
        guard isDirectory.boolValue else {
            throw CommandError(
                "\(path): is one file; add takes two, the Italian text and its English translation, or a folder of pairs"
            )
        }
        let folder = try FolderPairs(path)
        Console.report(folder.findings)
        if folder.pairs.isEmpty {
            throw CommandError(
                "\(path): holds no pairs of files; they are named like faro.it.txt and faro.en.txt, or lie in it/ and en/"
            )
        }
        return folder.pairs
    }

    private func line(_ document: AddedDocument) -> String {
        "added \(document.name): \(document.segments.italian) Italian and \(document.segments.english) English segments in "
            + "\(document.beads.counted("bead"))"
    }

    private func summary(_ report: AddingReport) -> String {
        let count = report.added.count
        let beads = report.added.reduce(0) { $0 + $1.beads }
        let refused = report.refused.isEmpty ? "" : "; \(report.refused.count) refused"
        return "\(count.counted("document")) added with \(beads.counted("bead"))\(refused)"
    }
}

/// A failure that the command itself finds.
struct CommandError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

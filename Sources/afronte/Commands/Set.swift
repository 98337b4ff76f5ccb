import ArgumentParser
import BitextCore
import Workbench

extension CorpusSetting: ExpressibleByArgument {}

/// The command `afronte set`.
struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "set",
        abstract: "Show or change what is set for a corpus.",
        discussion: """
            EXAMPLES
              afronte set novelle                        what is set
              afronte set novelle abbreviations mie.txt  abbreviations, one a line
              afronte set novelle srx rules.srx          segmentation rules of one's own
              afronte set novelle lexicon-it parole.tsv  words: form, tab, lemma, tab, features
              afronte set novelle dictionary words.tsv   words that alignment knows from then on
              afronte set novelle translations mine.bin  what “train lexicon” learned, likewise
              afronte set novelle abbreviations          show them
              afronte set novelle abbreviations --unset

            The text of the file is kept in the corpus, and every add, index and search \
            uses it from then on. Segments that are in the corpus already stay as they are.
            """)

    @OptionGroup var corpus: CorpusArgument

    @Argument(help: "What to show or set.")
    var setting: CorpusSetting?

    @Argument(help: ArgumentHelp("The file to set it from.", valueName: "file"))
    var file: String?

    @Flag(help: "Take the setting back.")
    var unset = false

    func validate() throws {
        if unset && (setting == nil || file != nil) {
            throw ValidationError("--unset takes the name of a setting and no file")
        }
        if file == "" { throw ValidationError("the name of the file is empty; --unset takes a setting back") }
    }

    func run() throws {
        let corpus = try Corpus(opening: corpus.path)
        defer { try? corpus.close() }
        guard let setting else {
            for setting in CorpusSetting.allCases {
                let lines = try corpus.value(of: setting).map { $0.split(whereSeparator: \.isNewline).count }
                let summary = try corpus.summary(of: setting) ?? lines.map { $0.counted("line") }
                Output.standard.line("\(setting.rawValue): \(summary ?? "not set")")
            }
            return
        }
        if let file { return Console.report(try corpus.set(setting, from: file)) }
        if unset {
            if try !corpus.unset(setting) { throw CommandError("\(setting.rawValue) is not set for this corpus") }
            return
        }
        if let summary = try corpus.summary(of: setting) { return Output.standard.line(summary) }
        guard let text = try corpus.value(of: setting) else {
            Console.error("\(setting.rawValue) is not set for this corpus")
            throw Outcome.failed
        }
        Output.standard.write(text)
    }
}

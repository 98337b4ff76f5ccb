import ArgumentParser
import BitextCore
import Workbench

/// The command `afronte train tagger`.
struct TrainTagger: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagger",
        abstract: "Learn lemmas and parts of speech from treebanks.",
        discussion: """
            EXAMPLE
              afronte train tagger --language en ewt.conllu gum.conllu -o annotation.en.bin

            The program's own word lists and inflection are learned with the treebanks. The same files in the same order \
            give the same bytes.
            """)

    @Option(name: .shortAndLong, help: ArgumentHelp("The language: it or en.", valueName: "code"))
    var language: Language

    @Argument(help: ArgumentHelp("Treebanks in CoNLL-U.", valueName: "file"))
    var files: [String]

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "A treebank whose lemmas a program made, so that its tags alone are learned.", valueName: "file"))
    var tagsOnly: [String] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("Dictionary pairs: Italian, tab, English, tab, source.", valueName: "file"))
    var pairs: [String] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "A treebank of the other language, which tells what the words of the pairs are.", valueName: "file"))
    var facing: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("Write the model to this file.", valueName: "file"))
    var output: String

    func run() throws {
        var training = TaggerTraining(language: language)
        for file in files { try training.add(file, trustsLemmas: true) }
        for file in tagsOnly { try training.add(file, trustsLemmas: false) }
        for file in facing { try training.add(facing: file) }
        for file in pairs { try training.add(pairs: file) }
        let output = try Output.to(output, reading: files + tagsOnly + facing + pairs)
        output.write(try training.train())
        try output.close()
        Console.error("learned from \(training.wordCount.counted("word"))")
    }
}

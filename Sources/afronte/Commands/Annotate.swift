import Annotation
import ArgumentParser
import BitextCore
import Documents
import Foundation
import Workbench

/// The command `afronte annotate`.
struct Annotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "annotate",
        abstract: "Find the lemmas and parts of speech of texts, as CoNLL-U.",
        discussion: """
            EXAMPLES
              afronte annotate faro.it.txt > faro.conllu
              afronte annotate --tokenized gold.conllu      LEMMA and UPOS are filled in
              afronte annotate --jsonl < texts.jsonl        a "text" gets its "sentences" with "tokens"

            A lexicon (--lexicon) adds your own words: form, tab, lemma, tab, features, where the \
            features are a part of speech such as NOUN, or a tag of Morph-it!.

            A model (--model) is of one language, and is used for the texts of that language alone.
            """)

    @Option(help: "The language of the text; judged by its words where it isn't given.")
    var language: Language?

    @Flag(help: "Read CoNLL-U whose words are fixed, and fill in LEMMA and UPOS.")
    var tokenized = false

    @Flag(help: "Pipeline mode: read an object a line, write it with “sentences” and their “tokens” added.")
    var jsonl = false

    @Option(help: ArgumentHelp("Words of your own: form, tab, lemma, tab, features.", valueName: "file"))
    var lexicon: String?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A model that 'train tagger' made, instead of the program's own.", valueName: "file"))
    var model: [String] = []

    @OptionGroup var reading: ReadingFlags

    @Argument(help: ArgumentHelp("The files; standard input where there is none.", valueName: "file"))
    var files: [String] = []

    func validate() throws {
        if tokenized && jsonl { throw ValidationError("--tokenized and --jsonl don't go together") }
        if tokenized { try reading.checkEncoding(of: "CoNLL-U") }
        if jsonl { try reading.checkEncoding(of: "what --jsonl reads") }
    }

    func run() throws {
        let lexicon = try lexicon.map { try LexiconFile.read($0, language) } ?? UserLexicon()
        let annotator = try TextAnnotator(
            reading.options(), lexicons: Sides(italian: lexicon, english: lexicon), models: model,
            only: jsonl ? nil : language)
        let files = files.isEmpty ? ["-"] : files
        if jsonl {
            let pipeline = AnnotatePipeline(annotator, language: language) { Console.report([$0]) }
            return try Stream.run(pipeline, over: files)
        }
        var sentence = 1
        for file in files {
            if tokenized {
                let source = try MappedFile(file)
                let language = try language ?? TextAnnotator.language(ofWordsIn: source.bytes, file: file)
                Console.report([annotator.finding(aboutModelsFor: language, file: file)].compactMap { $0 })
                try annotator.fillIn(source.bytes, file: file, language: language) { Output.standard.write($0) }
                continue
            }
            let document = try DocumentReader(encoding: reading.encoding).read(file)
            Console.report(document.decoded.findings)
            let utf8 = document.decoded.utf8
            let language = language ?? TextAnnotator.language(of: utf8)
            Console.report([annotator.finding(aboutModelsFor: language, file: file)].compactMap { $0 })
            try annotator.writeConllu(
                of: utf8, named: file == "-" ? nil : (file as NSString).lastPathComponent,
                language: language, sentence: &sentence
            ) { Output.standard.write($0) }
        }
    }
}

/// A user's lexicon in a file.
enum LexiconFile {
    /// Reads the file, and says which entries can't be used; throws where it can't be read or a line is none of a lexicon.
    static func read(_ path: String, _ language: Language?) throws -> UserLexicon {
        let decoded = try DocumentReader().read(path).decoded
        Console.report(decoded.findings)
        let lexicon = try UserLexicon(text: String(decoding: decoded.utf8, as: UTF8.self), named: path)
        Console.report(lexicon.findings(in: language ?? .italian, named: path))
        return lexicon
    }
}

import ArgumentParser
import BitextCore
import Concordancer
import Documents
import Foundation
import Interchange
import Workbench

extension Language: ExpressibleByArgument {
    /// The codes, for help and completion.
    public static var allValueStrings: [String] { allCases.map(\.code) }
}
extension NewlineHandling: ExpressibleByArgument {}
extension ListingFormat: ExpressibleByArgument {}
extension TMXDialect: ExpressibleByArgument {}

extension LanguageTag: ExpressibleByArgument {
    /// Reads a BCP 47 tag.
    public init?(argument: String) {
        guard let tag = try? LanguageTag(argument) else { return nil }
        self = tag
    }
}

extension MetadataCondition: ExpressibleByArgument {
    /// Reads `key=value`, `key>=value` and the like.
    public init?(argument: String) { self.init(argument) }
}

/// How text files are read.
struct ReadingFlags: ParsableArguments {
    @Option(help: ArgumentHelp("Read the files in this encoding whatever they look like.", valueName: "name"))
    var encoding: String?

    @Option(
        help: ArgumentHelp(
            "What a single line end means: a break, a space, or (auto, where it isn't given) whichever the layout shows.",
            valueName: "mode"))
    var newline: NewlineHandling?

    @Option(help: ArgumentHelp("Abbreviations to know besides the built-in ones, one a line.", valueName: "file"))
    var abbreviations: String?

    @Option(help: ArgumentHelp("Find sentences by the rules of this SRX 2.0 file instead.", valueName: "file"))
    var srx: String?

    func validate() throws {
        if let problem = encoding.flatMap(TextDecoder.problem) { throw ValidationError(problem) }
    }

    func options(isSegmented: Bool = false) throws -> ReadingOptions {
        let rules = try SegmentationRules(abbreviations: abbreviations, srx: srx)
        Console.report(rules.findings)
        return ReadingOptions(encoding: encoding, newline: newline ?? .auto, isSegmented: isSegmented, rules: rules)
    }

    /// Refuses what finds sentences for files that hold a segment a line.
    func checkSegmented() throws {
        if newline != nil || srx != nil {
            throw ValidationError(
                "with --segmented every line is a segment; --newline and --srx, which find sentences, don't go with it")
        }
    }

    /// Refuses an encoding for files of `format`, which have theirs.
    func checkEncoding(of format: String) throws {
        if encoding != nil { throw ValidationError("\(format) is always UTF-8; --encoding is for plain text") }
    }
}

/// Who makes vectors of texts, for aligning.
struct EmbedderFlags: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Align also by the vectors of this program, which reads {\"text\": …} a line and writes {\"vector\": [ … ]}.",
            valueName: "command"))
    var embedder: String?

    @Option(
        help: ArgumentHelp(
            "End that program when it gives no answer for so long; 600 where it isn't given, 0 for no limit.",
            valueName: "seconds"))
    var embedderTimeLimit: Int?

    /// Makes alignment ask the program.
    func apply(to options: inout ReadingOptions) {
        options.embedder = embedder
        if let embedderTimeLimit { options.embedderPatience = embedderTimeLimit }
    }

    func validate() throws {
        if embedder?.allSatisfy(\.isWhitespace) == true { throw ValidationError("--embedder takes a command") }
        guard let embedderTimeLimit else { return }
        if embedder == nil { throw ValidationError("--embedder-time-limit goes with --embedder") }
        if embedderTimeLimit < 0 { throw ValidationError("--embedder-time-limit takes seconds, from 0 up") }
    }
}

/// What alignment knows of words besides what the program brings.
struct TranslationFlags: ParsableArguments {
    @Option(help: ArgumentHelp("Know the words of this lexicon too; “train lexicon” makes one.", valueName: "file"))
    var lexicon: String?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Know the words of this dictionary too: Italian, tab, English a line, perhaps with a tab and a probability, or hunalign's “English @ Italian”. May be repeated.",
            valueName: "file"))
    var dictionary: [String] = []

    var sources: TranslationSources { TranslationSources(lexicon: lexicon, dictionaries: dictionary) }
}

/// How a listing looks and how long it may be.
struct ListingFlags: ParsableArguments {
    @Option(help: "How rows are written.")
    var format: ListingFormat = .text

    @Option(help: ArgumentHelp("Write this many rows at most; 0 for all.", valueName: "count"))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 up") }
    }

    /// The most rows to write, `standard` where nothing was asked for.
    func most(_ standard: Int = .max) -> Int { limit.map { $0 == 0 ? .max : $0 } ?? standard }
}

/// Which documents are meant.
struct DocumentFlags: ParsableArguments {
    @Option(
        name: .customLong("where"), parsing: .singleValue,
        help: ArgumentHelp(
            "Take only documents with this metadata, or of a saved subcorpus (@name); several must all hold. Besides = there are !=, <, <=, > and >=; = and != take regular expressions too (year=19.*, genre=news|law).",
            valueName: "key=value"))
    var wanted: [DocumentCondition] = []

    /// What the metadata of the documents must be, with the saved subcorpora of `corpus`.
    func conditions(in corpus: @autoclosure () throws -> Corpus) throws -> [MetadataCondition] {
        let conditions = try wanted.conditions(in: corpus())
        try MetadataCondition.check(conditions)
        return conditions
    }
}

extension [DocumentCondition] {
    /// What the metadata must be, with that of the saved subcorpora of `corpus`.
    func conditions(in corpus: @autoclosure () throws -> Corpus) throws -> [MetadataCondition] {
        try flatMap { condition in
            switch condition {
            case .metadata(let condition): [condition]
            case .saved(let name): try corpus().savedQuery(named: name).documentConditions()
            }
        }
    }

    /// The options of this name that its saved subcorpora stand for.
    func writtenOut(as option: String, in corpus: @autoclosure () throws -> Corpus) throws -> [String] {
        let saved = filter { if case .saved = $0 { true } else { false } }
        return try saved.conditions(in: corpus()).flatMap { [option, $0.description] }
    }
}

extension SavedQuery {
    /// What the metadata of its documents must be; throws where it is a list of words.
    fileprivate func documentConditions() throws -> [MetadataCondition] {
        if words.isEmpty { return conditions }
        throw ValidationError("“@\(name)” is a list of words, not a subcorpus")
    }
}

/// A condition as it is typed: `key=value` or `@name`.
enum DocumentCondition: ExpressibleByArgument {
    case metadata(MetadataCondition)
    case saved(String)

    init?(argument: String) {
        if argument.hasPrefix("@"), argument.count > 1 {
            self = .saved(String(argument.dropFirst()))
        } else {
            guard let condition = MetadataCondition(argument) else { return nil }
            self = .metadata(condition)
        }
    }
}

extension MetadataCondition {
    /// Throws where two conditions can't both hold.
    static func check(_ conditions: [MetadataCondition]) throws {
        for condition in conditions
        where condition.isPlain
            && conditions.contains(where: { $0.isPlain && $0.key == condition.key && $0.value != condition.value })
        {
            throw ValidationError("--where asks for two different values of “\(condition.key)”; no document has both")
        }
    }
}

/// The corpus a command works on.
struct CorpusArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The corpus file; “.afronte” may be left out.", valueName: "corpus"))
    var corpus: String

    /// The file meant: as typed where there is one or it ends so, else with `.afronte`; so too where what is as typed is no database.
    var path: String { Self.path(of: corpus) }

    /// The file that a corpus's name means.
    static func path(of corpus: String) -> String {
        var isDirectory: ObjCBool = false
        let isFile = FileManager.default.fileExists(atPath: corpus, isDirectory: &isDirectory) && !isDirectory.boolValue
        if corpus.hasSuffix(".afronte") { return corpus }
        let marked = corpus + ".afronte"
        // What was exported as `novelle` stands beside `novelle.afronte`.
        let isOther = isFile && !Output.isDatabase(corpus) && FileManager.default.fileExists(atPath: marked)
        return isFile && !isOther ? corpus : marked
    }

    func validate() throws {
        if corpus.isEmpty { throw ValidationError("the corpus has no name") }
        let last = corpus.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        if ["", ".", ".."].contains(last) {
            throw ValidationError("“\(corpus)” is a folder, and a corpus is a file; give it a name, as in novelle")
        }
    }

    /// Refuses to make a corpus that is called as a folder is: who types that means the folder.
    func checkIsNoFolder() throws {
        var isDirectory: ObjCBool = false
        let files = FileManager.default
        if path != corpus, !files.fileExists(atPath: path),
            files.fileExists(atPath: corpus, isDirectory: &isDirectory), isDirectory.boolValue
        {
            throw ValidationError("“\(corpus)” is a folder, and a corpus is a file; \(path) makes one of that name")
        }
    }
}

/// Splits `key=value` for `--meta`.
struct MetadataField: ExpressibleByArgument {
    let key: String
    let value: String

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
        key = String(argument[..<equals])
        value = String(argument[argument.index(after: equals)...])
    }
}

extension ListingWriter {
    /// Makes a writer whose headings hold nothing that a terminal obeys where they are for people: they may be keys of metadata.
    init(printing columns: [String], format: ListingFormat) {
        self.init(format == .text ? columns.map(DisplayText.printable) : columns, format: format)
    }

    /// Writes all rows to standard output, and says how many the limit left out.
    static func print(_ columns: [String], _ rows: [[ListingValue]], _ flags: ListingFlags) {
        var writer = ListingWriter(printing: columns, format: flags.format)
        var bytes: [UInt8] = []
        writer.begin(into: &bytes)
        for row in rows.prefix(flags.most()) {
            writer.write(flags.format == .text ? row.map(\.printable) : row, into: &bytes)
        }
        writer.end(into: &bytes)
        Output.standard.write(bytes)
        if rows.count > flags.most() { Console.error("\(rows.count - flags.most()) more; --limit 0 shows all") }
    }
}

extension ListingValue {
    /// The value with nothing in it that a terminal obeys instead of showing.
    var printable: ListingValue {
        if case .text(let text) = self { return .text(DisplayText.printable(text)) }
        return self
    }
}

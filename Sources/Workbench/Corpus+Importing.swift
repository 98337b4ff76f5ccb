import Annotation
public import BitextCore
import CorpusStore
import Documents
import Foundation
import Interchange
import SentenceAlignment
import Synchronization

/// What came of an import.
public struct ImportReport: Sendable {
    /// How many documents are now in the corpus that weren't.
    public var documents = 0
    /// How many tokens their sides have.
    public var tokens = Sides(italian: 0, english: 0)
    /// How many beads pair them.
    public var beads = 0
    /// What a person should know.
    public var findings: [Finding] = []
}

extension Corpus {
    /// Imports a pair of vertical files into the corpus at `path`, which is made where there is none, in one transaction.
    ///
    /// Texts with equal ids are the two sides of a document, named by the id; their other attributes are its metadata. `<b>` elements with
    /// equal ids are its beads, and segments without a partner are one-sided beads; where a side has no `<b>` at all, its segments are
    /// aligned with the other's. `attributes` names the columns after the first; tokens without any are annotated by the program.
    /// Anything that goes wrong is thrown, and then nothing is imported and no corpus made.
    public static func importVertical(
        _ files: Sides<String>, to path: String, attributes: [String]? = nil, replace: Bool = false,
        progress: Progress.Report = { _ in }
    ) throws -> ImportReport {
        let sources = try Sides { try VerticalSource(files[$0], attributes: attributes) }
        for language in Language.allCases {
            let texts = sources[language].outline.texts
            try ImportedNames.check(texts.map { ($0.id, $0.line) }, in: files[language])
        }
        return try write(to: path, replace: replace) { writer in
            try writer.add(DocumentPair(files: files).description.name, sources, progress: progress)
        }
    }

    /// Imports a pair of CoNLL-U files into the corpus at `path`, which is made where there is none, in one transaction.
    ///
    /// `# newdoc` begins a document; those with equal ids are the two sides of one, and without ids those in the same place, where there
    /// are equally many. Equal `parallel_id`s, or else `sent_id`s, make the beads of a document; where no two are equal, its sentences are
    /// paired in their order if there are equally many, and aligned otherwise. Words of a file without any lemma and part of speech
    /// are annotated by the program. Anything that goes wrong is thrown, and then nothing is imported and no corpus made.
    public static func importConllu(
        _ files: Sides<String>, to path: String, replace: Bool = false, progress: Progress.Report = { _ in }
    ) throws -> ImportReport {
        let sources = try Sides { try MappedFile(files[$0]) }
        let read = try Sides { try ConlluTexts(of: sources[$0].bytes, file: files[$0]) }
        return try write(to: path, replace: replace) { writer in
            writer.report.findings += read.italian.findings + read.english.findings
            let annotators = writer.annotators
            let annotated = try Sides { language in
                try read[language].annotated(by: annotators[language], sources[language].bytes, file: files[language])
            }
            for language in Language.allCases where annotated[language].isAnnotated {
                writer.note(ownAnnotationOf: files[language])
            }
            try writer.add(
                DocumentPair(files: files).description.name, annotated.map(\.texts), lines: read.map(\.firstLines),
                files: files,
                digests: sources.map { SHA256.hexDigest(of: Array($0.bytes)) }, progress: progress)
        }
    }

    /// Opens or makes the corpus and imports into it.
    private static func write(
        to path: String, replace: Bool, _ body: (inout ImportWriter) throws -> Void
    ) throws -> ImportReport {
        let lexicons = try userLexicons(ofCorpusAt: path)
        let annotators = Sides { Annotator(language: $0, lexicon: lexicons[$0]) }
        let translations = try TranslationSources(kept: translations(keptIn: path)).load()
        return try CorpusStore.write(to: path, isWorthMaking: { $0.documents > 0 }) { writer in
            var writer = ImportWriter(
                writer: writer, replace: replace, annotators: annotators, translations: translations,
                aligner: Aligner(lexicon: translations.lexicon))
            try body(&writer)
            writer.noteLanguages()
            return writer.report
        }
    }
}

/// A vertical file that is being read, by one thread after the other.
final class VerticalSource: Sendable {
    let file: MappedFile
    let outline: VerticalOutline
    private let reader: Mutex<VerticalReader>

    init(_ path: String, attributes: [String]?) throws {
        file = try MappedFile(path)
        outline = try VerticalOutline(of: file.bytes, file: path, attributes: attributes)
        reader = Mutex(VerticalReader(outline))
    }

    var findings: [Finding] { reader.withLock { $0.findings } }

    func text(_ number: Int) throws -> AnnotatedText {
        try reader.withLock { try $0.read(outline.texts[number], of: file.bytes) }
    }

    /// SHA-256 of the part of the file that holds a text.
    func digest(of number: Int) -> String {
        SHA256.hexDigest(of: Array(file.bytes[outline.texts[number].range]))
    }
}

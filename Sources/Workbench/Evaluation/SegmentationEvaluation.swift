public import BitextCore
import Documents
import Glibc
import Interchange

/// Scores the segmenter on gold files: a JSON object a line, with the `text` and either its `sentences` or their `spans`
/// (`[[start, end]…]`, with boundaries to `ignore`), which count Unicode scalars.
public struct SegmentationEvaluation: Sendable {
    private let segmenter: TextSegmenter
    private let language: Language?

    /// Makes an evaluation; `language` is that of texts that don't say theirs, `nil` to judge by the text.
    public init(_ options: ReadingOptions = ReadingOptions(), language: Language?) throws {
        segmenter = try TextSegmenter(options)
        self.language = language
    }

    /// The score on one file; throws `DocumentError` with the line where the gold is wrong.
    public func score(_ file: String) throws -> SegmentationScore {
        let descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw DocumentError(file: file, reason: "cannot be opened: \(String(cString: strerror(errno)))")
        }
        defer { if file != "-" { close(descriptor) } }
        var lines = LineReader(descriptor: descriptor, file: file)
        var score = SegmentationScore()
        var number = 0
        while let line = try lines.next() {
            number += 1
            if line.allSatisfy({ $0 <= 0x20 }) { continue }
            do {
                try add(JSONLine(line), to: &score)
            } catch let error as InterchangeError {
                throw DocumentError(file: file, reason: "line \(number): \(error)")
            }
        }
        if score.items == 0 { throw DocumentError(file: file, reason: "there is no gold in it, a JSON object a line") }
        return score
    }

    private func add(_ object: JSONLine, to score: inout SegmentationScore) throws {
        guard let text = try object.string("text") else {
            throw InterchangeError.field(name: "text", expected: "a string", found: "nothing")
        }
        let utf8 = Array(text.utf8)
        let named = try object.string("language") ?? object.string("lang")
        let language = named.flatMap(Language.init) ?? language ?? LanguageIdentifier.language(of: utf8) ?? .italian
        let found = try segmenter.segments(of: utf8, language: language).map(\.text)
        let gold = try GoldSentences(of: object, text: text)
        score.add(GoldSentences.ends(of: found), gold: gold.ends, ignoring: gold.ignored)
    }
}

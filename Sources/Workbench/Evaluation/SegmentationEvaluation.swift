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
        var lines = LineReader(descriptor: descriptor)
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
        if let sentences = try object.strings("sentences") {
            score.add(Self.ends(of: found), gold: Self.ends(of: sentences))
        } else {
            let (gold, ignored) = try Self.spans(of: object, text)
            score.add(Self.ends(of: found), gold: gold, ignoring: ignored)
        }
    }

    /// Where the `spans` end, and the boundaries to `ignore`.
    private static func spans(of object: JSONLine, _ text: String) throws -> (ends: [Int], ignored: Set<Int>) {
        var before = [0]
        for scalar in text.unicodeScalars { before.append((before.last ?? 0) + (isSpace(scalar) ? 0 : 1)) }
        func position(_ value: JSONLine.Value?, _ name: String) throws -> Int {
            guard let value, let offset = Int(String(decoding: object.bytes[value.range], as: UTF8.self)),
                before.indices.contains(offset)
            else {
                throw InterchangeError.field(
                    name: name, expected: "offsets in Unicode scalars of the text", found: "something else")
            }
            return before[offset]
        }
        guard let spans = object.value("spans"), spans.kind == .array else {
            throw InterchangeError.field(name: "sentences", expected: "the gold, here or in “spans”", found: "neither")
        }
        let ends = try object.elements(of: spans).map { span in
            try position(object.elements(of: span).dropFirst().first, "spans")
        }
        let ignored = try (object.value("ignore").map(object.elements) ?? []).map { try position($0, "ignore") }
        return (ends, Set(ignored))
    }

    /// The running counts of characters at the ends of sentences that have any.
    private static func ends(of sentences: [String]) -> [Int] {
        var total = 0
        return sentences.compactMap { sentence in
            let count = sentence.unicodeScalars.count { !isSpace($0) }
            total += count
            return count > 0 ? total : nil
        }
    }

    /// White space as Unicode has it, and the four separators of ASCII that other programs count too.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.value >= 0x1C && scalar.value <= 0x1F
    }
}

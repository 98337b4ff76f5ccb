public import BitextCore
public import Interchange
import Segmentation
import SentenceAlignment

/// Adds `beads: [{it, en, probability}]` to objects with an `it` and an `en`, each a text or a list of sentences;
/// where one was a text, also `sentences: {it, en}`, the lists that the beads count in.
public struct AlignPipeline: JSONLinePipeline, Sendable {
    private let segmenter: TextSegmenter
    private let aligner: Aligner
    private let links: LinkWriter?

    /// What a person should know of the dictionaries.
    public let findings: [Finding]

    /// Makes a pipeline; where it links, each bead also carries its `tokens` and `links`.
    public init(_ options: ReadingOptions = ReadingOptions(), isLinking: Bool = false) throws {
        segmenter = try TextSegmenter(options)
        let translations = try options.translations.load()
        let lexicon = translations.lexicon
        findings = translations.findings
        aligner = Aligner(lexicon: lexicon)
        links = isLinking ? LinkWriter(lexicon) : nil
    }

    /// The `beads`, and perhaps the `sentences`, of an object.
    public func answer(to object: JSONLine) throws -> [(name: String, json: [UInt8])] {
        var hasText = false
        let segments = try Sides { language in
            let side = try side(of: object, language)
            hasText = hasText || side.wasText
            return side.segments
        }
        let links = links?.begin()
        var beads = JSONWriter()
        beads.beginArray()
        for bead in aligner.align(segments) {
            beads.beginObject()
            for language in Language.allCases {
                beads.key(language.code)
                beads.array(bead[language])
            }
            beads.key("probability")
            beads.probability(bead.probability)
            links?.write(bead, of: segments, into: &beads)
            beads.endObject()
        }
        beads.endArray()
        guard hasText else { return [("beads", beads.bytes)] }
        var sentences = JSONWriter()
        sentences.beginObject()
        for language in Language.allCases {
            sentences.key(language.code)
            sentences.array(segments[language].map { $0.text })
        }
        sentences.endObject()
        return [("sentences", sentences.bytes), ("beads", beads.bytes)]
    }

    private func side(of object: JSONLine, _ language: Language) throws -> (segments: [Segment], wasText: Bool) {
        let value = object.value(language.code)
        guard let value, value.kind == .string || value.kind == .array else {
            let found = value.map { $0.kind == .null ? "nothing" : $0.kind.description } ?? "nothing"
            throw InterchangeError.field(
                name: language.code, expected: "a text or a list of sentences", found: found)
        }
        if value.kind == .array {
            var start = 0
            let texts = try object.strings(language.code) ?? []
            return (
                texts.map { text in
                    defer { start += text.utf8.count + 1 }
                    return Segment(text: text, paragraph: 0, range: start..<start + text.utf8.count)
                }, false
            )
        }
        let text = try object.string(language.code) ?? ""
        return (try segmenter.segments(of: Array(text.utf8), language: language), true)
    }
}

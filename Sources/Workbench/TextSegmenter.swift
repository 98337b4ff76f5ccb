public import BitextCore
import Documents
import Segmentation

/// From the characters of a text to its segments: paragraphs first, then the sentences in each.
public struct TextSegmenter: Sendable {
    private let segmenters: Sides<Segmenter>
    private let options: ReadingOptions

    /// Makes a segmenter for both languages.
    public init(_ options: ReadingOptions = ReadingOptions()) {
        self.options = options
        segmenters = Sides { Segmenter(language: $0) }
    }

    /// The segments of a text in valid UTF-8.
    public func segments(of utf8: [UInt8], language: Language) -> [Segment] {
        if options.isSegmented { return SegmentedLines.segments(of: utf8) }
        let paragraphs = ParagraphFinder(newline: options.newline).paragraphs(in: utf8)
        return segmenters[language].segments(of: SourceText(utf8: utf8, paragraphs: paragraphs))
    }
}

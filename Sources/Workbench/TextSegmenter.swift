public import BitextCore
import Documents
import Segmentation

/// From the characters of a text to its segments: paragraphs first, then the sentences in each.
public struct TextSegmenter: Sendable {
    private enum Rules {
        case own(Sides<Segmenter>)
        /// Of a language that the document has no rules for, there is no segmenter.
        case srx(Sides<SRXSegmenter?>, name: String)
    }

    private let rules: Rules
    private let options: ReadingOptions

    /// Makes a segmenter for both languages; throws `DocumentError` where SRX rules are wrong.
    ///
    /// SRX rules may be for one language alone, as long as no text in the other is to be segmented.
    public init(_ options: ReadingOptions = ReadingOptions()) throws {
        self.options = options
        let own = options.rules
        guard let srx = own.srx else {
            rules = .own(Sides { Segmenter(language: $0, configuration: own.abbreviations) })
            return
        }
        do {
            let languages = try srx.languages()
            let segmenters = try Sides { languages.contains($0) ? try SRXSegmenter(srx, language: $0) : nil }
            rules = .srx(segmenters, name: own.srxName)
        } catch {
            throw DocumentError(file: own.srxName, reason: "\(error)")
        }
    }

    /// The segments of a text in valid UTF-8; throws `DocumentError` where a rule of an SRX file takes too long on it.
    public func segments(of utf8: [UInt8], language: Language) throws -> [Segment] {
        if options.isSegmented { return SegmentedLines.segments(of: utf8) }
        let paragraphs = ParagraphFinder(newline: options.newline).paragraphs(in: utf8)
        let text = SourceText(utf8: utf8, paragraphs: paragraphs)
        switch rules {
        case .own(let segmenters): return segmenters[language].segments(of: text)
        case .srx(let segmenters, let name):
            do throws(SRXError) {
                guard let segmenter = segmenters[language] else { throw SRXRules.lackOfRules(for: language) }
                return try segmenter.segments(of: text)
            } catch {
                throw DocumentError(file: name, reason: "\(error)")
            }
        }
    }
}

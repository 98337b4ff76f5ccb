import BitextCore
import TranslationLexicon

/// One side of a document as the aligner sees it: numbers in flat arrays.
struct DocumentSide {
    /// The words of all segments, one after the other.
    var tokens: [UInt32] = []
    /// Where each segment's words begin in `tokens`; one more at the end.
    var starts: [Int32] = [0]
    /// What each segment looks like.
    var shapes: [SegmentShape] = []
    /// Whether each segment is the first of its paragraph.
    var beginsParagraph: [Bool] = []
    /// The words by number.
    var vocabulary: Vocabulary

    /// Whether each word makes up a good part of a long text, as articles do, where learning without them saves most of the time.
    var isFrequent: [Bool] = []

    /// The number of segments.
    var count: Int { shapes.count }

    /// The number of words from which a text is long enough to spare its frequent words, and every how many words those occur.
    private static let longText = 100_000
    private static let frequentWord = 100

    /// Reads the segments.
    init(_ segments: [Segment]) {
        vocabulary = Vocabulary(capacity: min(segments.count * 4, 1 << 16))
        starts.reserveCapacity(segments.count + 1)
        shapes.reserveCapacity(segments.count)
        beginsParagraph.reserveCapacity(segments.count)
        tokens.reserveCapacity(segments.count * 16)
        var words: [Word] = []
        var paragraph: Int?
        for segment in segments {
            words.removeAll(keepingCapacity: true)
            var text = segment.text
            text.withUTF8 { utf8 in
                Word.append(wordsOf: utf8, to: &words)
                shapes.append(SegmentShape(utf8))
            }
            for word in words { tokens.append(vocabulary.number(of: word)) }
            starts.append(Int32(tokens.count))
            beginsParagraph.append(segment.paragraph != paragraph)
            paragraph = segment.paragraph
        }
        let frequent = tokens.count > Self.longText ? UInt32(tokens.count / Self.frequentWord) : .max
        isFrequent = vocabulary.frequencies.map { $0 > frequent }
    }

    /// The words of a run of segments.
    func words(_ range: Range<Int>) -> ArraySlice<UInt32> {
        tokens[Int(starts[range.lowerBound])..<Int(starts[range.upperBound])]
    }

    /// The words of one segment.
    func words(_ segment: Int) -> ArraySlice<UInt32> { words(segment..<segment + 1) }

    /// The words of a run of segments, without the frequent ones.
    func contentWords(_ range: Range<Int>) -> [UInt32] { words(range).filter { !isFrequent[Int($0)] } }
}

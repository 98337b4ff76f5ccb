import BitextCore
import TranslationLexicon

/// One side of a document as the aligner sees it: numbers in flat arrays.
struct DocumentSide {
    /// The words of all segments, one after the other.
    var tokens: [UInt32] = []
    /// Of each word, the strength of the mark before it, if it isn't a segment's first.
    private(set) var marksBefore: [CutMarks.Strength] = []
    /// Where each segment's words begin in `tokens`; one more at the end.
    var starts: [Int32] = [0]
    /// What each segment looks like.
    var shapes: [SegmentShape] = []
    /// The number or letter that each segment is labelled with, as a hash; 0 for none.
    private(set) var labels: [UInt64] = []
    /// Whether each segment is the first of its paragraph.
    var beginsParagraph: [Bool] = []
    /// The words by number.
    var vocabulary: Vocabulary

    /// Whether each word makes up a good part of the text, as articles do: such words say little of a segment.
    private(set) var isCommon: [Bool] = []
    /// The words in blocks of eight.
    private(set) var blocks = WordBlocks(segments: 0, words: 0)
    /// Whether the document is asked what a word means: words met once teach nothing, and frequent ones cost much and teach little,
    /// above all those that are known.
    private(set) var isTaught: [Bool] = []

    private let segments: [Segment]
    /// The segment that each word was first met in.
    private var firstSegments: [Int32] = []

    /// The number of segments.
    var count: Int { shapes.count }

    /// Reads the segments of a side by themselves.
    init(_ segments: [Segment]) { self.init(segments, numbering: Numbering(segments)) }

    /// Reads the segments of both sides.
    static func both(_ segments: Sides<[Segment]>) -> Sides<DocumentSide> {
        let numberings = Numbering.both(segments)
        return Sides { DocumentSide(segments[$0], numbering: numberings[$0]) }
    }

    /// The shares of a text's words from which a word is common, and too frequent to be learned.
    private static let commonShare: Float = 0.002
    private static let frequentShare: Float = 0.005
    /// The words of a segment that are looked at, from its beginning: a whole book on one line needn't be read through once for each
    /// line of its translation.
    private static let mostWords = 1 << 16
    /// How often a word that is known must be met to have no more to teach, and the share of its use that makes it known.
    private static let enough: UInt32 = 6
    private static let knownShare: Float = 0.5

    /// The most words of a bead's side that the document is asked about.
    private static let mostTaught = 200

    /// Reads the segments; `numbering` says which of their numbers mean nothing.
    init(_ segments: [Segment], numbering: Numbering) {
        self.segments = segments
        vocabulary = Vocabulary(capacity: min(segments.count * 4, 1 << 16))
        starts.reserveCapacity(segments.count + 1)
        shapes.reserveCapacity(segments.count)
        labels.reserveCapacity(segments.count)
        beginsParagraph.reserveCapacity(segments.count)
        tokens.reserveCapacity(segments.count * 16)
        var words: [Word] = []
        var paragraph: Int?
        for (place, segment) in segments.enumerated() {
            words.removeAll(keepingCapacity: true)
            var text = segment.text
            text.withUTF8 { utf8 in
                if let number = numbering.number(utf8) {
                    labels.append(0)
                    appendWords(of: UnsafeBufferPointer(rebasing: utf8[..<number]), to: &words)
                    shapes.append(SegmentShape(utf8))
                    shapes[place].forgetText()
                    return
                }
                let body = UnsafeBufferPointer(rebasing: utf8[numbering.length(utf8)...])
                let label = ItemLabel(body)
                let start = label?.length ?? 0
                appendWords(of: UnsafeBufferPointer(rebasing: body[start...]), to: &words)
                if words.isEmpty, start > 0 { appendWords(of: body, to: &words) }
                shapes.append(SegmentShape(body, isLabelled: label != nil))
                labels.append(label.map { Self.hash(ofLabel: body[$0.name]) } ?? 0)
            }
            if words.count > Self.mostWords {
                marksBefore.removeLast(words.count - Self.mostWords)
                words.removeLast(words.count - Self.mostWords)
            }
            for word in words {
                let number = vocabulary.number(of: word)
                if number == firstSegments.count { firstSegments.append(Int32(place)) }
                tokens.append(number)
            }
            starts.append(Int32(tokens.count))
            beginsParagraph.append(segment.paragraph != paragraph)
            paragraph = segment.paragraph
        }
        let common = UInt32(Float(tokens.count) * Self.commonShare) + 2
        isCommon = vocabulary.frequencies.map { $0 > common }
        blocks = WordBlocks(segments: count, words: tokens.count)
        for segment in segments.indices { blocks.append(self.words(segment), isCommon: isCommon) }
        let frequent = UInt32(Float(tokens.count) * Self.frequentShare) + 2
        isTaught = vocabulary.frequencies.map { $0 > 1 && $0 <= frequent }
    }

    private static func hash(ofLabel name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        name.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1 | 0x20)) &* 0x100_0000_01B3 } | 1
    }

    /// Appends the words between the marks of `text`, and the marks before them.
    private mutating func appendWords(of text: UnsafeBufferPointer<UInt8>, to words: inout [Word]) {
        var start = 0
        var place = 0
        var before = CutMarks.Strength.none
        func append(_ end: Int, _ marksBefore: inout [CutMarks.Strength]) {
            let count = words.count
            Word.append(wordsOf: UnsafeBufferPointer(rebasing: text[start..<end]), to: &words)
            guard words.count > count else { return }
            marksBefore.append(count == 0 ? .none : before)
            marksBefore.append(contentsOf: repeatElement(.none, count: words.count - count - 1))
            before = .none
        }
        while place < text.count {
            if text[place].isASCIILetter {
                place += 1
                continue
            }
            let mark = CutMarks.mark(text, at: place)
            if mark.strength > .none {
                append(place, &marksBefore)
                before = max(before, mark.strength)
                start = place + mark.length
            }
            place += mark.length
        }
        append(text.count, &marksBefore)
    }

    /// Asks the document less about words of whose use translations known before account for a share of `coverage`.
    mutating func trust(_ coverage: [Float]) {
        for (word, share) in coverage.enumerated()
        where share >= Self.knownShare && vocabulary.frequencies[word] > Self.enough {
            isTaught[word] = false
        }
    }

    /// The folded letters of words as they were first met, which their numbers no longer tell.
    ///
    /// Words are met in the order of their numbers, so that whoever asks in that order has each text read once, however long it is.
    struct Letters {
        private var segment: Int32 = -1
        private var start = 0
        /// All words of the segment by stem, once one of them wasn't where it was looked for: the *x* of *4x* isn't.
        private var others: [UInt64: [UInt8]]?

        /// The letters of a word whose number is above those asked for before; none where it has any that aren't Latin.
        mutating func letters(_ word: Int, of side: DocumentSide) -> [UInt8] {
            if side.firstSegments[word] != segment { (segment, start, others) = (side.firstSegments[word], 0, nil) }
            let stem = side.vocabulary.words[word].stem
            let text = side.segments[Int(segment)].text
            if let others { return others[stem] ?? [] }
            var found: [UInt8] = []
            Word.forEachLetters(in: text, from: start) { letters, other, end in
                if other == stem { (found, start) = (letters, end) }
                return other == stem
            }
            if !found.isEmpty { return found }
            var others: [UInt64: [UInt8]] = [:]
            Word.forEachLetters(in: text, from: 0) { letters, stem, _ in
                if others[stem] == nil { others[stem] = letters }
                return false
            }
            self.others = others
            return others[stem] ?? []
        }
    }

    /// The segment that a word was first met in.
    func firstSegment(of word: Int) -> Int32 { firstSegments[word] }

    /// Where the words of a run of segments, and of one, are in `tokens`.
    func range(ofWords run: Range<Int>) -> Range<Int> { Int(starts[run.lowerBound])..<Int(starts[run.upperBound]) }
    func range(ofWords segment: Int) -> Range<Int> { range(ofWords: segment..<segment + 1) }

    /// The words of a run of segments.
    func words(_ range: Range<Int>) -> ArraySlice<UInt32> {
        tokens[self.range(ofWords: range)]
    }

    /// The words of one segment.
    func words(_ segment: Int) -> ArraySlice<UInt32> { words(segment..<segment + 1) }

    /// The number of words of one segment.
    func wordCount(_ segment: Int) -> Int { Int(starts[segment + 1] - starts[segment]) }

    /// How many segments are the same as each one, itself among them; those whose text is forgotten all count as the same.
    func repetitions() -> [Float] {
        var counts: [UInt64: Float] = [:]
        counts.reserveCapacity(count)
        for shape in shapes { counts[shape.text, default: 0] += 1 }
        return shapes.map { counts[$0.text] ?? 1 }
    }

    /// The shares of their words, common ones aside, that segments have in common with the ones before them.
    func sharesOfPrevious() -> [Float] {
        var last = [Int32](repeating: -2, count: vocabulary.count)
        var before = 0
        return (0..<count).map { segment in
            var (shared, distinct) = (0, 0)
            for word in words(segment) where !isCommon[Int(word)] && last[Int(word)] != Int32(segment) {
                distinct += 1
                if last[Int(word)] == Int32(segment) - 1 { shared += 1 }
                last[Int(word)] = Int32(segment)
            }
            defer { before = distinct }
            return Float(shared) / Float(max(1, min(before, distinct)))
        }
    }

    /// The words of a run of segments that the document is asked about; of very many, the rarest.
    ///
    /// Each is held against each of the other side's, which of whole chapters would be their length squared, to teach nothing but that
    /// every word may stand for every other.
    func taughtWords(_ range: Range<Int>) -> [UInt32] {
        let words = words(range).filter { isTaught[Int($0)] }
        guard words.count > Self.mostTaught else { return words }
        // Sorting keeps the order of those that are as frequent, and what begins a text begins its translation.
        let rarest = words.sorted { vocabulary.frequencies[Int($0)] < vocabulary.frequencies[Int($1)] }
        return Array(rarest.prefix(Self.mostTaught))
    }
}

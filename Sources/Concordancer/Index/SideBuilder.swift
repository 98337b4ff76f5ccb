import BitextCore

/// Collects one side of a corpus for its index: the lexicon, the stream of tokens and where its pieces begin.
struct SideBuilder {
    private var lexicon = LexiconBuilder()
    private var stream: [UInt32] = []
    private var joined: [UInt8] = []
    private var segmentStarts: [UInt32] = []
    private var paragraphStarts: [UInt32] = []
    private var beadStarts: [UInt32] = []
    private var documentStarts: [UInt32] = []
    private var documentSegments: [UInt32] = []

    /// How many tokens and distinct forms there are.
    var tokenCount: Int { stream.count }

    /// Adds a document's segments; `beadSizes` are the numbers of segments of its beads.
    mutating func add(_ segments: [IndexSegment], beadSizes: some Sequence<Int>) throws(BadSegment) {
        documentSegments.append(UInt32(segmentStarts.count))
        documentStarts.append(UInt32(truncatingIfNeeded: stream.count))
        let firstSegment = segmentStarts.count
        var paragraph: Int?
        for (number, segment) in segments.enumerated() {
            if segment.paragraph != paragraph { paragraphStarts.append(UInt32(truncatingIfNeeded: stream.count)) }
            paragraph = segment.paragraph
            segmentStarts.append(UInt32(truncatingIfNeeded: stream.count))
            let reason = segment.utf8.withUnsafeBytes { add($0, segment.tokens) }
            if let reason { throw BadSegment(number: number, reason: reason) }
        }
        var segment = firstSegment
        for size in beadSizes {
            let isLast = segment >= segmentStarts.count
            beadStarts.append(isLast ? UInt32(truncatingIfNeeded: stream.count) : segmentStarts[segment])
            segment += size
        }
    }

    /// Why a segment can't be indexed.
    struct BadSegment: Error {
        var number: Int
        var reason: String
    }

    /// Adds the tokens of a segment, or says what is wrong with them.
    private mutating func add(_ text: UnsafeRawBufferPointer, _ tokens: [Token]) -> String? {
        var end = 0
        for token in tokens {
            let range = token.range
            guard range.lowerBound >= end, !range.isEmpty, range.upperBound <= text.count else {
                return
                    "its token at the bytes \(range) is empty, out of order or beyond the text’s \(text.count) bytes"
            }
            guard text[range.lowerBound] & 0xC0 != 0x80,
                range.upperBound == text.count || text[range.upperBound] & 0xC0 != 0x80
            else { return "its token at the bytes \(range) cuts a character in two" }
            let isJoined = end == range.lowerBound ? end > 0 : addStray(text, end..<range.lowerBound)
            append(text, range, isJoined: isJoined)
            end = range.upperBound
        }
        if end < text.count { _ = addStray(text, end..<text.count) }
        return nil
    }

    /// Makes tokens of what stands between the tokens besides white space; whether the next token joins without white
    /// space.
    private mutating func addStray(_ text: UnsafeRawBufferPointer, _ gap: Range<Int>) -> Bool {
        var isJoined = gap.lowerBound > 0
        var start: Int?
        var index = gap.lowerBound
        while index < gap.upperBound {
            let space = WhiteSpace.length(at: index, in: text)
            if space > 0 {
                if let begun = start { append(text, begun..<index, isJoined: isJoined) }
                start = nil
                isJoined = false
                index += space
            } else {
                if start == nil { start = index }
                index += 1
            }
        }
        guard let begun = start else { return isJoined }
        append(text, begun..<gap.upperBound, isJoined: isJoined)
        return true
    }

    private mutating func append(_ text: UnsafeRawBufferPointer, _ range: Range<Int>, isJoined: Bool) {
        stream.append(lexicon.number(of: UnsafeRawBufferPointer(rebasing: text[range])))
        joined.append(isJoined ? 1 : 0)
    }

    /// Writes the sections of this side.
    func write(to file: inout IndexFileWriter, side: UInt32, language: String) throws(IndexError) {
        func code(_ section: SectionCode) -> UInt32 { section.code(of: side) }
        let types = lexicon.count
        if stream.count >= UInt32.max || lexicon.bytes.count >= UInt32.max { throw .tooLarge(what: "tokens") }

        let order = alphabeticalOrder(language: language)
        var rank = [UInt32](repeating: 0, count: types)
        for (position, number) in order.enumerated() { rank[Int(number)] = UInt32(position) }
        var forms: [UInt8] = []
        forms.reserveCapacity(lexicon.bytes.count)
        var formStarts: [UInt32] = [0]
        var folded = ByteStrings(capacity: types)
        lexicon.bytes.withUnsafeBytes { bytes in
            for number in order {
                let form = UnsafeRawBufferPointer(rebasing: bytes[formRange(number)])
                forms.append(contentsOf: form)
                formStarts.append(UInt32(forms.count))
                folded.append(Folding([.letterCase, .diacritics]).fold(form))
            }
        }
        let foldOrder = folded.order { $0 < $1 }
        try file.write(code(.forms), bytes: forms)
        try file.write(code(.formStarts), formStarts, maximum: forms.count)
        try file.write(code(.foldOrder), foldOrder, maximum: types)

        var starts = [UInt32](repeating: 0, count: types + 1)
        for number in stream { starts[Int(rank[Int(number)]) + 1] += 1 }
        for type in 0..<types { starts[type + 1] += starts[type] }
        try file.write(code(.postingStarts), starts, maximum: stream.count)
        var positions = [UInt32](repeating: 0, count: stream.count)
        for (position, number) in stream.enumerated() {
            let type = Int(rank[Int(number)])
            positions[Int(starts[type])] = UInt32(position)
            starts[type] += 1
        }
        try file.write(code(.postings), positions, maximum: stream.count)
        try file.write(code(.stream), count: stream.count, maximum: types) { Int(rank[Int(stream[$0])]) }
        try file.write(code(.joined), count: joined.count, maximum: 1) { Int(joined[$0]) }
        let end = [UInt32(stream.count)]
        try file.write(code(.segmentStarts), segmentStarts + end, maximum: stream.count)
        try file.write(code(.paragraphStarts), paragraphStarts + end, maximum: stream.count)
        try file.write(code(.beadStarts), beadStarts + end, maximum: stream.count)
        try file.write(code(.documentStarts), documentStarts + end, maximum: stream.count)
        let segments = segmentStarts.count
        try file.write(code(.documentSegments), documentSegments + [UInt32(segments)], maximum: segments)
    }

    private func formRange(_ number: UInt32) -> Range<Int> {
        Int(lexicon.starts[Int(number)])..<Int(lexicon.starts[Int(number) + 1])
    }

    private func alphabeticalOrder(language: String) -> [UInt32] {
        var collation = Collation(code: language)
        var keys = ByteStrings(capacity: lexicon.count)
        return lexicon.bytes.withUnsafeBytes { bytes in
            for number in 0..<UInt32(lexicon.count) {
                keys.append(collation.sortKey(of: UnsafeRawBufferPointer(rebasing: bytes[formRange(number)])))
            }
            // Forms that collate alike, such as é in NFC and in NFD, go by their bytes.
            return keys.order { left, right in
                bytes[formRange(left)].lexicographicallyPrecedes(bytes[formRange(right)])
            }
        }
    }
}

extension IndexFileWriter {
    /// Writes a section of integers.
    mutating func write(_ code: UInt32, _ values: [UInt32], maximum: Int) throws(IndexError) {
        try write(code, count: values.count, maximum: maximum) { Int(values[$0]) }
    }
}

/// The characters that Unicode calls White_Space.
enum WhiteSpace {
    /// The bytes of the white-space character at `index`; 0 where another character stands.
    @inline(__always)
    static func length(at index: Int, in text: UnsafeRawBufferPointer) -> Int {
        func byte(_ offset: Int) -> UInt8 { index &+ offset < text.count ? text[index &+ offset] : 0 }
        switch text[index] {
        case 0x20, 0x09...0x0D: return 1
        case 0xC2: return byte(1) == 0x85 || byte(1) == 0xA0 ? 2 : 0
        case 0xE1: return byte(1) == 0x9A && byte(2) == 0x80 ? 3 : 0
        case 0xE2:
            let isSpace =
                byte(1) == 0x80 && (0x80...0x8A ~= byte(2) || byte(2) == 0xA8 || byte(2) == 0xA9 || byte(2) == 0xAF)
                || byte(1) == 0x81 && byte(2) == 0x9F
            return isSpace ? 3 : 0
        case 0xE3: return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0
        default: return 0
        }
    }
}

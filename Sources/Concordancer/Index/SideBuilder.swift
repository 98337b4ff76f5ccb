import BitextCore
import Glibc

/// Collects one side of a corpus for its index: the lexicon, the stream of tokens and where its pieces begin.
struct SideBuilder {
    /// The names of the attributes besides the form.
    let attributes: [String]
    /// The distinct tokens as `TypeTable` reads them.
    var lexicon = LexiconBuilder()
    let stream = SpillFile()
    private(set) var joined = BitArray()
    var structures = StructureList()
    private(set) var places = SidePlaces()

    /// The bytes of the token that is being added.
    private var key: [UInt8] = []
    /// The positions of the document's tokens, where structures must find them.
    private var positions: [UInt32] = []

    init(attributes: [String]) { self.attributes = attributes }

    /// How many tokens there are.
    var tokenCount: Int { stream.count }

    /// Adds a document's segments; `beadSizes` are the numbers of segments of its beads.
    mutating func add(
        _ segments: [IndexSegment], beadSizes: some Sequence<Int>, structures: [TextStructure]
    ) throws(BadSegment) {
        positions.removeAll(keepingCapacity: true)
        beginDocument()
        let firstSegment = places.segmentStarts.count
        var paragraph: Int?
        for (number, segment) in segments.enumerated() {
            if segment.paragraph != paragraph {
                places.paragraphStarts.append(UInt32(truncatingIfNeeded: stream.count))
            }
            paragraph = segment.paragraph
            places.segmentStarts.append(UInt32(truncatingIfNeeded: stream.count))
            let reason = segment.utf8.withUnsafeBytes { text in
                segment.tokens.bytes.withUnsafeBytes { values in
                    add(text, segment.tokens, values, keepsPositions: !structures.isEmpty)
                }
            }
            if let reason { throw BadSegment(number: number, reason: reason) }
        }
        var segment = firstSegment
        for size in beadSizes {
            let isLast = segment >= places.segmentStarts.count
            places.beadStarts.append(isLast ? UInt32(truncatingIfNeeded: stream.count) : places.segmentStarts[segment])
            segment += size
        }
        for structure in structures {
            let tokens = structure.tokens.clamped(to: 0..<positions.count)
            guard let first = tokens.first, let last = tokens.last else { continue }
            self.structures.append(structure, positions: positions[first]..<positions[last] + 1)
        }
    }

    /// Begins a document, whose pieces and tokens follow.
    mutating func beginDocument() {
        places.documentSegments.append(UInt32(places.segmentStarts.count))
        places.documentStarts.append(UInt32(truncatingIfNeeded: stream.count))
    }

    /// Adds pieces of a document by where they begin.
    mutating func append(segments: [Int], paragraphs: [Int], beads: [Int]) {
        places.segmentStarts += segments.lazy.map { UInt32(truncatingIfNeeded: $0) }
        places.paragraphStarts += paragraphs.lazy.map { UInt32(truncatingIfNeeded: $0) }
        places.beadStarts += beads.lazy.map { UInt32(truncatingIfNeeded: $0) }
    }

    /// Adds a token by its number in the lexicon.
    @inline(__always)
    mutating func append(_ number: UInt32, isJoined: Bool) {
        stream.append(number)
        joined.append(isJoined)
    }

    /// Why a segment can't be indexed.
    struct BadSegment: Error {
        var number: Int
        var reason: String
    }

    /// Adds the tokens of a segment, or says what is wrong with them.
    private mutating func add(
        _ text: UnsafeRawBufferPointer, _ tokens: borrowing AnnotatedTokens, _ values: UnsafeRawBufferPointer,
        keepsPositions: Bool
    ) -> String? {
        let valueCount = tokens.attributeCount
        if valueCount != 0 && valueCount != attributes.count {
            return "its tokens have \(valueCount.counted("value")) each instead of \(attributes.count)"
        }
        var end = 0
        for number in 0..<tokens.count {
            let range = tokens.tokens[number].range
            guard range.lowerBound >= end, !range.isEmpty, range.upperBound <= text.count else {
                return
                    "its token at the bytes \(range) is empty, out of order or beyond the text’s \(text.count) bytes"
            }
            guard text[range.lowerBound] & 0xC0 != 0x80,
                range.upperBound == text.count || text[range.upperBound] & 0xC0 != 0x80
            else { return "its token at the bytes \(range) cuts a character in two" }
            let isJoined = end == range.lowerBound ? end > 0 : addStray(text, end..<range.lowerBound)
            if keepsPositions { positions.append(UInt32(truncatingIfNeeded: stream.count)) }
            append(text, range, isJoined: isJoined, tokens, values, number)
            end = range.upperBound
        }
        if end < text.count { _ = addStray(text, end..<text.count) }
        return nil
    }

    /// Makes tokens of what stands between the tokens besides white space; whether the next token joins without white
    /// space.
    private mutating func addStray(_ text: UnsafeRawBufferPointer, _ gap: Range<Int>) -> Bool {
        let bytes = text.assumingMemoryBound(to: UInt8.self)
        var isJoined = gap.lowerBound > 0
        var start: Int?
        var index = gap.lowerBound
        while index < gap.upperBound {
            let scalar = bytes.scalar(at: index, before: bytes.count)
            if scalar.scalarClass == .space {
                if let begun = start { append(text, begun..<index, isJoined: isJoined) }
                start = nil
                isJoined = false
            } else if start == nil {
                start = index
            }
            index += scalar.length
        }
        guard let begun = start else { return isJoined }
        append(text, begun..<gap.upperBound, isJoined: isJoined)
        return true
    }

    /// Adds the token that stands at `range` with the values that `tokens` has for its token of a number.
    @inline(__always)
    private mutating func append(
        _ text: UnsafeRawBufferPointer, _ range: Range<Int>, isJoined: Bool, _ tokens: borrowing AnnotatedTokens,
        _ values: UnsafeRawBufferPointer, _ number: Int
    ) {
        let valueCount = tokens.attributeCount
        let valueBytes =
            valueCount == 0
            ? 0
            : tokens.valueRange(of: valueCount &- 1, at: number).upperBound
                &- tokens.valueRange(of: 0, at: number).lowerBound
        let attributeCount = attributes.count
        reserveKey(range.count + attributeCount + valueBytes)
        let length = key.withUnsafeMutableBytes { key in
            var length = SideBuilder.copy(UnsafeRawBufferPointer(rebasing: text[range]), to: key, at: 0)
            for attribute in 0..<attributeCount {
                key[length] = TypeTable.divider
                length &+= 1
                if valueCount == 0 { continue }
                let value = tokens.valueRange(of: attribute, at: number)
                length = SideBuilder.copy(UnsafeRawBufferPointer(rebasing: values[value]), to: key, at: length)
            }
            return length
        }
        append(
            key.withUnsafeBytes { lexicon.number(of: UnsafeRawBufferPointer(rebasing: $0[..<length])) },
            isJoined: isJoined)
    }

    /// Adds a token without values.
    private mutating func append(_ text: UnsafeRawBufferPointer, _ range: Range<Int>, isJoined: Bool) {
        let none = AnnotatedTokens(attributeCount: 0)
        append(text, range, isJoined: isJoined, none, UnsafeRawBufferPointer(start: nil, count: 0), 0)
    }

    @inline(__always)
    private mutating func reserveKey(_ count: Int) {
        if key.count < count { key = [UInt8](repeating: 0, count: count * 2) }
    }

    /// Copies bytes; where they end.
    @inline(__always)
    private static func copy(
        _ bytes: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer, at offset: Int
    ) -> Int {
        if let from = bytes.baseAddress, let to = target.baseAddress { memcpy(to + offset, from, bytes.count) }
        return offset &+ bytes.count
    }
}

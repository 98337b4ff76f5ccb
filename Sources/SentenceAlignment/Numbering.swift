import BitextCore

/// The numbers that a text has of its own, of lines, pages, subtitles or paragraphs, which say nothing of what translates what: where one
/// was left out, all later ones are counted anew.
struct Numbering {
    /// Whether most segments begin with a number, as numbered lines do.
    private let numbersLines: Bool
    /// Whether some segments are numbers alone, but not so many that the text is a list of numbers.
    private let hasPageNumbers: Bool
    /// The kinds of counted lines that count one by one.
    private var counting: Set<UInt64> = []

    /// The share of segments from which on lines are numbered, and up to which numbers alone are those of pages.
    private static let most = 0.6
    private static let few = 0.25
    /// The fewest counted lines of a kind that count, and the share of them that must be one more than the one before.
    private static let (fewest, rising) = (4, 0.9)

    private struct Count {
        var last = 0
        var lines = 0
        var steps = 0
    }

    /// Looks at the segments of a side.
    init(_ segments: [Segment]) {
        var (numbered, bare) = (0, 0)
        var counts: [UInt64: Count] = [:]
        for segment in segments {
            var text = segment.text
            text.withUTF8 { utf8 in
                if Self.isNumber(utf8) { bare += 1 } else if Self.length(utf8) > 0 { numbered += 1 }
                if let line = CountedLine(utf8) {
                    var count = counts[line.kind, default: Count()]
                    if count.lines > 0, line.number == count.last + 1 { count.steps += 1 }
                    count.lines += 1
                    count.last = line.number
                    counts[line.kind] = count
                }
            }
        }
        let count = Double(segments.count)
        numbersLines = segments.count > 4 && Double(numbered) > Self.most * count
        hasPageNumbers = bare > 0 && Double(bare) < Self.few * count
        for (kind, lines) in counts where lines.lines >= Self.fewest && Double(lines.lines) < Self.most * count {
            if Double(lines.steps) >= Self.rising * Double(lines.lines - 1) { counting.insert(kind) }
        }
    }

    /// The number of bytes of valid UTF-8 that the number of a line and what divides it from the text take up; 0 where lines have none.
    func length(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
        numbersLines && !Self.isNumber(utf8) ? Self.length(utf8) : 0
    }

    /// Where the number begins that a segment ends with and that says nothing; `nil` where there is none.
    func number(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
        if hasPageNumbers && Self.isNumber(utf8) { return 0 }
        guard !counting.isEmpty, let line = CountedLine(utf8), counting.contains(line.kind) else { return nil }
        return line.start
    }

    private static func length(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
        var index = 0
        while index < utf8.count, isBlank(utf8[index]) || utf8[index] == UInt8(ascii: "#") { index += 1 }
        let start = index
        while index < utf8.count, utf8[index].isASCIIDigit || index > start && isJoint(utf8[index]) { index += 1 }
        guard index > start else { return 0 }
        let end = index
        while index < utf8.count, isBlank(utf8[index]) || isJoint(utf8[index]) || "|;)]-".utf8.contains(utf8[index]) {
            index += 1
        }
        return index > end && index < utf8.count ? index : 0
    }

    /// Whether there is nothing but digits and what may stand beside the number of a page.
    private static func isNumber(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard utf8.count <= 12 else { return false }
        var hasDigit = false
        for byte in utf8 {
            if byte.isASCIIDigit {
                hasDigit = true
            } else if !isBlank(byte) && !"-[]()|".utf8.contains(byte) {
                return false
            }
        }
        return hasDigit
    }
    private static func isJoint(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x3A }
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

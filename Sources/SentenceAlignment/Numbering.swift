import BitextCore

/// The numbers that a text has of its own, of lines, pages, subtitles or paragraphs, which say nothing of what translates what: where one
/// was left out, all later ones are counted anew.
struct Numbering {
    /// Whether most segments begin with a number, and these count, as numbered lines do; quantities, prices and times don't.
    private let numbersLines: Bool
    /// Whether some segments are numbers alone that count, but not so many that the text is a list of numbers.
    private let hasPageNumbers: Bool
    /// How many lines there are of each kind of counted lines that count without a gap.
    private var counts: [UInt64: Int] = [:]
    /// The kinds of which each side has as many lines as it likes, so that equal numbers mean nothing.
    private var meaningless: Set<UInt64> = []

    /// The share of segments from which on lines are numbered, and up to which numbers alone are those of pages.
    private static let most = 0.6
    private static let few = 0.25
    /// The fewest counted lines of a kind that count.
    private static let fewest = 4

    /// Lines of a kind that may count, perhaps from the beginning again now and then.
    private struct Count {
        private var last = -1
        private(set) var lines = 0
        /// How many lines of them aren't one more than the one before.
        private(set) var gaps = 0

        /// Whether most numbers are one more than the one before.
        var isMostlyWithoutGap: Bool { lines > 1 && 2 * gaps < lines }

        mutating func add(_ number: Int) {
            if lines > 0, number != last + 1, number > 1 { gaps += 1 }
            lines += 1
            last = number
        }
    }

    /// Looks at the segments of both sides.
    ///
    /// Numbers that leave none out on either side, and are more on the one than on the other, were given by each for itself. Numbers with gaps are
    /// those of the original, and as many on both sides most probably too.
    static func both(_ segments: Sides<[Segment]>) -> Sides<Numbering> {
        var both = segments.map { Numbering($0) }
        let common = Set(both.italian.counts.values).intersection(both.english.counts.values)
        let others = both.map { side in Set(side.counts.keys.filter { !common.contains(side.counts[$0] ?? 0) }) }
        if !others.italian.isEmpty, !others.english.isEmpty {
            for language in Language.allCases { both[language].meaningless = others[language] }
        }
        return both
    }

    /// Looks at the segments of a side.
    init(_ segments: [Segment]) {
        var (numbered, bare) = (Count(), Count())
        var counts: [UInt64: Count] = [:]
        for segment in segments {
            var text = segment.text
            text.withUTF8 { utf8 in
                if Self.isNumber(utf8) {
                    bare.add(Self.lastNumber(utf8))
                } else if case let length = Self.length(utf8), length > 0 {
                    numbered.add(Self.lastNumber(UnsafeBufferPointer(rebasing: utf8[..<length])))
                }
                if let line = CountedLine(utf8) { counts[line.kind, default: Count()].add(line.number) }
            }
        }
        let count = Double(segments.count)
        numbersLines =
            segments.count > 4 && Double(numbered.lines) > Self.most * count && numbered.isMostlyWithoutGap
        hasPageNumbers = Double(bare.lines) < Self.few * count && bare.isMostlyWithoutGap
        self.counts = counts.filter { $1.gaps == 0 && $1.lines >= Self.fewest }.mapValues(\.lines)
    }

    /// The number of bytes of valid UTF-8 that the number of a line and what divides it from the text take up; 0 where lines have none.
    func length(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
        numbersLines && !Self.isNumber(utf8) ? Self.length(utf8) : 0
    }

    /// Where the number begins that a segment ends with and that says nothing; `nil` where there is none.
    func number(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
        if hasPageNumbers && Self.isNumber(utf8) { return 0 }
        guard !meaningless.isEmpty, let line = CountedLine(utf8), meaningless.contains(line.kind) else { return nil }
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
    /// The last number in text that has one, as *3:16* counts on to *3:17*; -1 where it is too long for one that counts.
    private static func lastNumber(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
        guard let end = utf8.lastIndex(where: \.isASCIIDigit) else { return -1 }
        let digits = utf8[...end].reversed().prefix { $0.isASCIIDigit }
        guard digits.count <= 9 else { return -1 }
        return digits.reversed().reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func isJoint(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x3A }
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

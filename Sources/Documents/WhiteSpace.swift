/// White space in UTF-8 bytes: the characters of Unicode's White_Space property.
enum WhiteSpace {
    /// `range` without the white space at its ends.
    static func trim(_ range: Range<Int>, in utf8: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, let length = length(at: start, in: utf8, before: end) { start += length }
        while end > start, let length = length(endingAt: end, in: utf8, after: start) { end -= length }
        return start..<end
    }

    /// The bytes of the white-space character at `at`, or `nil` where there is none.
    static func length(at: Int, in utf8: [UInt8], before end: Int) -> Int? {
        switch utf8[at] {
        case 0x09...0x0D, 0x20: return 1
        case 0xC2 where at + 1 < end && (utf8[at + 1] == 0x85 || utf8[at + 1] == 0xA0): return 2
        case 0xE1 where at + 2 < end && utf8[at + 1] == 0x9A && utf8[at + 2] == 0x80: return 3
        case 0xE2 where at + 2 < end && utf8[at + 1] == 0x80:
            return (0x80...0x8A).contains(utf8[at + 2]) || [0xA8, 0xA9, 0xAF].contains(utf8[at + 2]) ? 3 : nil
        case 0xE2 where at + 2 < end && utf8[at + 1] == 0x81 && utf8[at + 2] == 0x9F: return 3
        case 0xE3 where at + 2 < end && utf8[at + 1] == 0x80 && utf8[at + 2] == 0x80: return 3
        default: return nil
        }
    }

    private static func length(endingAt end: Int, in utf8: [UInt8], after start: Int) -> Int? {
        for length in 1...3 where end - length >= start {
            if self.length(at: end - length, in: utf8, before: end) == length { return length }
        }
        return nil
    }
}

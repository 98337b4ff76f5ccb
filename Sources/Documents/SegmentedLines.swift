public import BitextCore

/// A text that was segmented before: one segment a line, blank lines being no segments.
public enum SegmentedLines {
    /// The segments of `utf8`, without the white space at their ends; a blank line begins a new paragraph.
    ///
    /// Only LF, CR LF and, in a file without any LF, CR end a line: other programs count lines by LF, and a NEL or
    /// U+2028 inside of one must not move the count.
    public static func segments(of utf8: [UInt8]) -> [Segment] {
        let end: UInt8 = utf8.contains(0x0A) ? 0x0A : 0x0D
        var segments: [Segment] = []
        var paragraph = 0
        var blank = false
        var start = 0
        while start < utf8.count {
            let stop = utf8[start...].firstIndex(of: end) ?? utf8.count
            let range = utf8.withUnsafeBufferPointer { $0.trimmed(start..<stop) }
            if range.isEmpty {
                blank = !segments.isEmpty
            } else {
                if blank { paragraph += 1 }
                blank = false
                segments.append(
                    Segment(text: String(decoding: utf8[range], as: UTF8.self), paragraph: paragraph, range: range))
            }
            start = stop + 1
        }
        return segments
    }
}

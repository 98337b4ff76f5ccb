import Glibc

/// Goes through bytes a line at a time; a line ends at a line feed, without the carriage return before it.
struct ByteLines {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    /// Where the next line begins.
    private(set) var position: Int
    /// The number of the line given last.
    private(set) var number: Int

    /// Begins at a place in the bytes, which is in line `number`.
    init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, firstNumber number: Int) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
        self.number = number - 1
    }

    /// The next line without its end, or `nil` behind the last.
    @inline(__always)
    mutating func next() -> Range<Int>? {
        guard position < end, let base = bytes.baseAddress else { return nil }
        let start = position
        var lineEnd = end
        if let found = memchr(base + start, 0x0A, end - start) {
            lineEnd = start + (UnsafeRawPointer(base + start).distance(to: UnsafeRawPointer(found)))
            position = lineEnd + 1
        } else {
            position = end
        }
        number += 1
        if lineEnd > start && bytes[lineEnd - 1] == 0x0D { lineEnd -= 1 }
        return start..<lineEnd
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// A range of the bytes without the blanks at its ends.
    @inline(__always)
    func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start] == 0x20 { start += 1 }
        while end > start, self[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }
}

/// What must be true of a file before its lines are read.
enum TextBytes {
    /// Where the text begins, after a byte-order mark; throws where the bytes aren't UTF-8 or hold a NUL.
    static func start(of bytes: UnsafeBufferPointer<UInt8>, file: String) throws(InterchangeError) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        if bytes.count >= 2, bytes[0] ^ bytes[1] == 0x01, bytes[0] >= 0xFE {
            throw .line(file: file, number: 1, reason: "the file is UTF-16; convert it to UTF-8 first")
        }
        if let nul = memchr(base, 0, bytes.count) {
            let offset = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(nul))
            throw .line(
                file: file, number: line(at: offset, in: bytes),
                reason: "holds a NUL byte, so the file is no text in UTF-8")
        }
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw .line(
                file: file, number: line(at: error.byteOffsets.lowerBound, in: bytes),
                reason: "isn’t UTF-8; convert the file to it first, for instance with iconv")
        }
        return bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    private static func line(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes[..<offset].count { $0 == 0x0A } + 1
    }
}

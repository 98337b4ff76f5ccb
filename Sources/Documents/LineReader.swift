import Glibc

/// Reads a stream a line at a time, in memory that holds no more than one line and a buffer.
public struct LineReader: ~Copyable {
    private let descriptor: Int32
    private let file: String
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// Reads from an open file descriptor, which stays the caller's; `file` is what errors call it (`-`: standard input).
    public init(descriptor: Int32, file: String = "-") {
        self.descriptor = descriptor
        self.file = file
    }

    /// Whether a whole line is there already, so that `next()` won't wait for the writer at the other end.
    public var hasLine: Bool { buffer[start...].contains(0x0A) }

    /// The bytes of the next line without its LF or CR LF, or `nil` at the end; throws when reading fails.
    public mutating func next() throws(DocumentError) -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return line(upTo: end)
            }
            if isAtEnd {
                defer { start = buffer.count }
                return start == buffer.count ? nil : line(upTo: buffer.count)
            }
            buffer.removeFirst(start)
            searched = buffer.count
            start = 0
            try fill()
        }
    }

    private func line(upTo end: Int) -> [UInt8] {
        let hasReturn = end > start && buffer[end - 1] == 0x0D
        return Array(buffer[start..<(hasReturn ? end - 1 : end)])
    }

    private mutating func fill() throws(DocumentError) {
        let size = 262_144
        let old = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: size))
        var count = 0
        let descriptor = descriptor
        buffer.withUnsafeMutableBytes { bytes in
            repeat {
                count = read(descriptor, bytes.baseAddress?.advanced(by: old), size)
            } while count < 0 && errno == EINTR
        }
        let reason = errno
        buffer.removeLast(size - max(count, 0))
        if count < 0 { throw DocumentError(file: file, reason: "cannot be read: \(String(cString: strerror(reason)))") }
        isAtEnd = count == 0
    }
}

import Glibc

/// The bytes of a file, read whole.
public enum FileBytes {
    /// Reads a file, or standard input where `path` is `-`; throws when it can't be opened or is a directory.
    public static func read(_ path: String) throws(DocumentError) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("cannot be opened", path) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("cannot be read", path) }
        if status.st_mode & S_IFMT == S_IFDIR {
            throw DocumentError(file: path, reason: "is a directory, not a file")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(max(Int(status.st_size), 0) + 1)
        while true {
            let chunk = max(Int(status.st_size) - bytes.count, 0) + 65_536
            let start = bytes.count
            var count = 0
            bytes.append(contentsOf: repeatElement(0, count: chunk))
            bytes.withUnsafeMutableBytes { buffer in
                repeat {
                    count = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: start), chunk)
                } while count < 0 && errno == EINTR
            }
            bytes.removeLast(chunk - max(count, 0))
            if count < 0 { throw failure("cannot be read", path) }
            if count == 0 { return bytes }
        }
    }

    private static func failure(_ what: String, _ path: String) -> DocumentError {
        DocumentError(file: path, reason: "\(what): \(String(cString: strerror(errno)))")
    }
}

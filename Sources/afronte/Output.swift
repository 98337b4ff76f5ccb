import Documents
import Glibc

/// A file that results are written to, buffered.
final class Output {
    /// Standard output.
    nonisolated(unsafe) static let standard = Output(descriptor: STDOUT_FILENO, path: "-")

    private let descriptor: Int32
    private let path: String
    private var buffer: [UInt8] = []

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Standard output for `-` or no path, else the file at `path`, made anew; throws `DocumentError` where it can't
    /// be made.
    static func to(_ path: String?) throws -> Output {
        guard let path, path != "-" else { return .standard }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw DocumentError(file: path, reason: "cannot be written: \(String(cString: strerror(errno)))")
        }
        return Output(descriptor: descriptor, path: path)
    }

    /// Appends text.
    func write(_ text: String) { write(Array(text.utf8)) }

    /// Appends bytes.
    func write(_ bytes: [UInt8]) {
        buffer += bytes
        if buffer.count >= 65_536 { flush() }
    }

    /// Appends a line.
    func line(_ text: String) { write(text + "\n") }

    /// Hands everything over to the system.
    ///
    /// A closed pipe ends the program quietly, any other failure with a message.
    func flush() {
        var start = 0
        while start < buffer.count {
            let count = buffer[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                start += count
            } else if errno == EPIPE {
                exit(0)
            } else if errno != EINTR {
                Console.failure(
                    "afronte: \(path == "-" ? "standard output" : path): cannot be written: \(String(cString: strerror(errno)))"
                )
                exit(1)
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    deinit { if descriptor != STDOUT_FILENO { close(descriptor) } }
}

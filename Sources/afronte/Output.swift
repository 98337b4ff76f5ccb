import BitextCore
import CTemporaryFiles
import Documents
import Glibc

/// A file that results are written to, buffered.
final class Output {
    /// Standard output.
    nonisolated(unsafe) static let standard = Output(descriptor: STDOUT_FILENO, path: "-")

    private let descriptor: Int32
    private let path: String
    /// Where the bytes go until all are there, when that isn't `path` itself.
    private var draft: String?
    /// Under which number the draft is remembered for when a signal ends the program.
    private let number: Int32
    private var buffer: [UInt8] = []

    private init(descriptor: Int32, path: String, draft: String? = nil) {
        self.descriptor = descriptor
        self.path = path
        self.draft = draft
        number = draft.map { temporary_files_remember($0) } ?? -1
    }

    /// Standard output for `-` or no path, else the file at `path`.
    ///
    /// The file is written under another name and takes its own in `close`, so a run that fails leaves an older one as it was. It has the
    /// owner and permissions of the one it replaces, and a link to that stays one. Throws `DocumentError` where it can't be made, is one of
    /// the files that are read, or is a corpus.
    static func to(_ path: String?, reading inputs: [String] = []) throws -> Output {
        guard let path, path != "-" else { return .standard }
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists {
            for input in inputs {
                var other = stat()
                if stat(input, &other) == 0, other.st_dev == status.st_dev, other.st_ino == status.st_ino {
                    throw DocumentError(file: path, reason: "is one of the files that are read; write to another one")
                }
            }
        }
        let isRegular = status.st_mode & S_IFMT == S_IFREG
        if exists && !isRegular { return try opening(path, as: path, flags: O_WRONLY) }
        if exists && isDatabase(path) {
            throw DocumentError(
                file: path, reason: "is a corpus or another database and is not written over; remove it first")
        }
        let target = linked(path)
        DraftName.removeAbandoned(of: target)
        let output = try opening(
            target, as: DraftName.new(for: target, process: getpid()), flags: O_WRONLY | O_CREAT | O_EXCL,
            mode: exists ? status.st_mode & 0o777 : 0o666)
        if exists {
            _ = fchown(output.descriptor, status.st_uid, status.st_gid)
            _ = fchmod(output.descriptor, status.st_mode & 0o777)
        }
        return output
    }

    /// The file that a path leads to by links, even where it isn't there yet.
    private static func linked(_ path: String) -> String {
        var path = path
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        // As many as the system follows.
        for _ in 0..<40 {
            let count = readlink(path, &buffer, buffer.count)
            guard count > 0 else { break }
            let target = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
            let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
            path = target.hasPrefix("/") ? target : folder + target
        }
        return path
    }

    private static func opening(_ path: String, as draft: String, flags: Int32, mode: mode_t = 0o666) throws -> Output {
        let descriptor = open(draft, flags | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            throw DocumentError(file: path, reason: "cannot be written: \(String(cString: strerror(errno)))")
        }
        return Output(descriptor: descriptor, path: path, draft: draft == path ? nil : draft)
    }

    /// Whether a file is a corpus or another database, by how it begins.
    static func isDatabase(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        defer { if descriptor >= 0 { Glibc.close(descriptor) } }
        var head = [UInt8](repeating: 0, count: 15)
        let count = read(descriptor, &head, head.count)
        return count == head.count && head.elementsEqual("SQLite format 3".utf8)
    }

    /// Hands everything over, and gives the file its name.
    func close() throws {
        flush()
        guard let draft else { return }
        guard rename(draft, path) == 0 else {
            throw DocumentError(file: path, reason: "cannot be written: \(String(cString: strerror(errno)))")
        }
        self.draft = nil
        temporary_files_forget(number)
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
        if descriptor == STDOUT_FILENO, !buffer.isEmpty { Console.makeRoomForResults() }
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

    deinit {
        if let draft {
            unlink(draft)
            temporary_files_forget(number)
        }
        if descriptor != STDOUT_FILENO { Glibc.close(descriptor) }
    }
}

import Documents
import Foundation
import Glibc

/// The vectors that a program made before, in a file of the user's cache.
///
/// There is a file for each command and the files it names. It holds the bytes `AFRVEC02`, the SHA-256 of those files' sizes and
/// times of modification, the number of dimensions (4 bytes), and for each text its SHA-256 (32 bytes) and its vector (32-bit
/// floats), little-endian. A file that is no such file, was cut short, is of a program that was changed since or of other
/// dimensions is written anew.
struct VectorCache: Sendable {
    private let path: String
    /// What the file begins with, up to the number of dimensions.
    private let mark: [UInt8]

    /// The folder for vectors in the user's cache, or `nil` where there is no home.
    static var folder: String? {
        let environment = ProcessInfo.processInfo.environment
        if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache + "/afronte/vectors" }
        return environment["HOME"].map { $0 + "/.cache/afronte/vectors" }
    }

    init(folder: String, command: String, files: ProgramFiles) {
        path = folder + "/" + SHA256.hexDigest(of: Array((command + "\0" + files.paths).utf8)) + ".bin"
        mark = Array("AFRVEC02".utf8) + Self.bytes(ofHex: SHA256.hexDigest(of: Array(files.state.utf8)))
    }

    /// The vectors by the texts' digests; none where there is no cache that can be read.
    func read() -> [String: [Float]] {
        guard let bytes = try? FileBytes.read(path), let dimension = dimension(bytes, size: bytes.count) else {
            return [:]
        }
        let size = 32 + 4 * dimension
        var vectors: [String: [Float]] = [:]
        var start = mark.count + 4
        while start + size <= bytes.count {
            let digest = bytes[start..<start + 32].map { Self.hex($0) }.joined()
            let vector = bytes.withUnsafeBytes { raw in
                (0..<dimension).map { raw.loadUnaligned(fromByteOffset: start + 32 + 4 * $0, as: Float.self) }
            }
            if vector.allSatisfy(\.isFinite) { vectors[digest] = vector }
            start += size
        }
        return vectors
    }

    /// Adds vectors; a cache that can't be written is done without.
    func add(_ vectors: [(digest: String, vector: [Float])]) {
        guard let dimension = vectors.first?.vector.count else { return }
        let folder = (path as NSString).deletingLastPathComponent
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // Two at once must not mix their records; closing unlocks.
        guard flock(descriptor, LOCK_EX) == 0 else { return }
        var bytes: [UInt8] = []
        if self.dimension(head(descriptor), size: Int(lseek(descriptor, 0, SEEK_END))) != dimension {
            guard ftruncate(descriptor, 0) == 0 else { return }
            bytes = mark + (0..<4).map { UInt8(truncatingIfNeeded: dimension >> (8 * $0)) }
        }
        for (digest, vector) in vectors where vector.count == dimension {
            bytes += Self.bytes(ofHex: digest)
            for value in vector {
                bytes += (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
            }
        }
        bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                guard count > 0 else { return }
                rest = rest.dropFirst(count)
            }
        }
    }

    private func head(_ descriptor: Int32) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: mark.count + 4)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return Array(bytes.prefix(max(0, count)))
    }

    private func dimension(_ bytes: [UInt8], size: Int) -> Int? {
        guard bytes.starts(with: mark), bytes.count >= mark.count + 4 else { return nil }
        let value = (0..<4).reduce(0) { $0 | Int(bytes[mark.count + $1]) << (8 * $1) }
        guard value > 0, value < 1 << 22, (size - mark.count - 4) % (32 + 4 * value) == 0 else { return nil }
        return value
    }

    private static func hex(_ byte: UInt8) -> String {
        String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }

    private static func bytes(ofHex digest: String) -> [UInt8] {
        let digits = digest.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}

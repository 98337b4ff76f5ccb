import Documents
import Foundation
import Glibc

/// The vectors that a program made before, in a file of the user's cache.
///
/// The file holds the bytes `AFRVEC01`, the number of dimensions, and for each text its SHA-256 (32 bytes) and its vector
/// (32-bit floats), little-endian. A file that is no such file, was cut short or is of other
/// dimensions is written anew.
struct VectorCache: Sendable {
    private let path: String

    private static let mark = Array("AFRVEC01".utf8)

    /// The folder for vectors in the user's cache, or `nil` where there is no home.
    static var folder: String? {
        let environment = ProcessInfo.processInfo.environment
        if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache + "/afronte/vectors" }
        return environment["HOME"].map { $0 + "/.cache/afronte/vectors" }
    }

    init(folder: String, command: String) {
        path = folder + "/" + SHA256.hexDigest(of: Array(command.utf8)) + ".bin"
    }

    /// The vectors by the texts' digests; none where there is no cache that can be read.
    func read() -> [String: [Float]] {
        guard let bytes = try? FileBytes.read(path), let dimension = dimension(bytes) else { return [:] }
        let size = 32 + 4 * dimension
        var vectors: [String: [Float]] = [:]
        var start = Self.mark.count + 4
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
        var bytes: [UInt8] = []
        let before = try? FileBytes.read(path)
        let isNew = before.flatMap(self.dimension) != dimension
        if isNew {
            bytes += Self.mark
            bytes += (0..<4).map { UInt8(truncatingIfNeeded: dimension >> (8 * $0)) }
        }
        for (digest, vector) in vectors where vector.count == dimension {
            bytes += Self.bytes(ofHex: digest)
            for value in vector {
                bytes += (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
            }
        }
        let folder = (path as NSString).deletingLastPathComponent
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (isNew ? O_TRUNC : O_APPEND)
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // One write, so that two programs at once don't mix their records.
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    private func dimension(_ bytes: [UInt8]) -> Int? {
        guard bytes.starts(with: Self.mark), bytes.count >= Self.mark.count + 4 else { return nil }
        let value = (0..<4).reduce(0) { $0 | Int(bytes[Self.mark.count + $1]) << (8 * $1) }
        guard value > 0, value < 1 << 20, (bytes.count - Self.mark.count - 4) % (32 + 4 * value) == 0 else {
            return nil
        }
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

import Documents
import Foundation
import Glibc

/// The vectors that a program made before, in a file of the user's cache.
///
/// There is a file for each command and the files it names. It holds the bytes `AFRVEC03`, the SHA-256 of those files' sizes and
/// times of modification, the number of dimensions (4 bytes), and for each text a record: its SHA-256 (32 bytes), its vector
/// (32-bit floats) and a checksum of both (4 bytes), little-endian. Records are added one by one, so that a run that is cut short
/// loses none. A record that isn't whole or was changed is passed over; a file that is no such file, is of a program that was
/// changed since or of other dimensions is written anew.
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
        mark = Array("AFRVEC03".utf8) + Self.bytes(ofHex: SHA256.hexDigest(of: Array(files.state.utf8)))
    }

    /// The vectors by the texts' digests; none where there is no cache that can be read.
    func read() -> [String: [Float]] {
        guard let bytes = try? FileBytes.read(path), let dimension = dimension(of: bytes) else { return [:] }
        let size = Self.recordSize(dimension)
        var vectors: [String: [Float]] = [:]
        bytes.withUnsafeBytes { raw in
            for start in stride(from: headSize, through: bytes.count - size, by: size) {
                let record = UnsafeRawBufferPointer(rebasing: raw[start..<start + size])
                let sum = record.loadUnaligned(fromByteOffset: size - 4, as: UInt32.self)
                guard Self.checksum(of: record.dropLast(4)) == UInt32(littleEndian: sum) else { continue }
                vectors[record[..<32].map { Self.hex($0) }.joined()] = (0..<dimension).map {
                    let bits = record.loadUnaligned(fromByteOffset: 32 + 4 * $0, as: UInt32.self)
                    return Float(bitPattern: UInt32(littleEndian: bits))
                }
            }
        }
        return vectors
    }

    /// Adds vectors one by one as they come; a cache that can't be written is done without.
    final class Writer {
        private let cache: VectorCache
        private var descriptor: Int32 = -1
        private var dimension = 0
        /// The number of vectors added.
        private(set) var count = 0

        init(_ cache: VectorCache) { self.cache = cache }

        deinit { if descriptor >= 0 { close(descriptor) } }

        /// Adds the vector of a text; those of one writer have the same length.
        func add(_ digest: String, _ vector: [Float]) {
            if dimension == 0 {
                dimension = vector.count
                descriptor = cache.open(dimension)
            }
            guard descriptor >= 0, vector.count == dimension else { return }
            if cache.append(VectorCache.record(digest, vector), to: descriptor) {
                count += 1
            } else {
                close(descriptor)
                descriptor = -1
            }
        }

        /// Removes the cache, all of whose answers are in doubt.
        func forget() {
            unlink(cache.path)
            count = 0
        }
    }

    /// The file opened for vectors of so many dimensions and begun where it holds none, or −1.
    private func open(_ dimension: Int) -> Int32 {
        let folder = (path as NSString).deletingLastPathComponent
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else { return descriptor }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        if self.dimension(of: head(descriptor)) == dimension {
            let rest = (size - headSize) % Self.recordSize(dimension)
            if rest != 0 { _ = ftruncate(descriptor, off_t(size - rest)) }
        } else {
            _ = ftruncate(descriptor, 0)
            _ = append(mark + Self.bytes(of: UInt32(dimension)), to: descriptor)
        }
        flock(descriptor, LOCK_UN)
        return descriptor
    }

    /// Appends bytes, all or none; two programs at once must not mix theirs.
    private func append(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        guard flock(descriptor, LOCK_EX) == 0 else { return false }
        defer { flock(descriptor, LOCK_UN) }
        let size = lseek(descriptor, 0, SEEK_END)
        if write(descriptor, bytes, bytes.count) == bytes.count { return true }
        _ = ftruncate(descriptor, size)
        return false
    }

    private var headSize: Int { mark.count + 4 }

    private func head(_ descriptor: Int32) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: headSize)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return Array(bytes.prefix(max(0, count)))
    }

    private func dimension(of bytes: [UInt8]) -> Int? {
        guard bytes.starts(with: mark), bytes.count >= headSize else { return nil }
        let value = (0..<4).reduce(0) { $0 | Int(bytes[mark.count + $1]) << (8 * $1) }
        return value > 0 && value < 1 << 22 ? value : nil
    }

    private static func recordSize(_ dimension: Int) -> Int { 32 + 4 * dimension + 4 }

    private static func record(_ digest: String, _ vector: [Float]) -> [UInt8] {
        var bytes = Self.bytes(ofHex: digest)
        bytes.reserveCapacity(recordSize(vector.count))
        for value in vector { bytes += Self.bytes(of: value.bitPattern) }
        let sum = bytes.withUnsafeBytes { checksum(of: $0[...]) }
        return bytes + Self.bytes(of: sum)
    }

    /// The FNV-1a hash in words of four bytes, folded to four; any change within one word changes it.
    private static func checksum(of bytes: Slice<UnsafeRawBufferPointer>) -> UInt32 {
        let bytes = UnsafeRawBufferPointer(rebasing: bytes)
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for offset in stride(from: 0, to: bytes.count, by: 4) {
            let word = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            hash = (hash ^ UInt64(word)) &* 0x100_0000_01B3
        }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    private static func bytes(of value: UInt32) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
            + [UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 24)]
    }

    private static func hex(_ byte: UInt8) -> String {
        String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }

    private static func bytes(ofHex digest: String) -> [UInt8] {
        let digits = digest.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}

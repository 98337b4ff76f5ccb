#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The figures of the packed lexicon that writer and reader share.
enum LexiconFormat {
    static let magic: [UInt8] = Array("AFLX".utf8)
    static let version: UInt32 = 2
    /// Magic, version, the three counts, and the checksum of what follows.
    static let headerSize = 24

    /// Where the checksum stands.
    static let checksumOffset = 20

    /// The FNV-1a hash of all that follows the header, in words of eight bytes where there are so many.
    static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var index = headerSize
        while index + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            hash = (hash ^ word) &* 0x100_0000_01B3
            hash ^= hash >> 29
            index += 8
        }
        while index < bytes.count {
            hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
            index += 1
        }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    /// A probability as a byte: sixteenths of its binary logarithm, so that the error is 2 % at most.
    static func pack(probability: Float) -> UInt8 {
        guard probability > 0 else { return .max }
        return UInt8(min(255, max(0, (-16 * log2(probability)).rounded())))
    }

    /// The probability of each byte.
    static let probabilities: [Float] = (0...255).map { $0 == 255 ? 0 : exp2(-Float($0) / 16) }

    /// A count as a byte: eighths of the binary logarithm of one more than it.
    static func pack(count: Float) -> UInt8 { UInt8(min(255, (8 * log2(1 + max(0, count))).rounded())) }

    /// The count of each byte.
    static let counts: [Float] = (0...255).map { exp2(Float($0) / 8) - 1 }
}

/// Hashes of words and features: the same on every machine, because models hold them.
enum Hashing {
    /// The hash of no bytes, from which one of many is built up (FNV-1a, 64 bits).
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// A hash with one more byte.
    @inline(__always)
    static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// Spreads a hash over all its bits (the finaliser of SplitMix64).
    @inline(__always)
    static func mixed(_ hash: UInt64) -> UInt64 {
        var hash = hash
        hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
        return hash ^ hash >> 31
    }

    /// The hash of bytes.
    static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for byte in bytes { hash = adding(byte, to: hash) }
        return mixed(hash)
    }

    /// The key of a feature: its template and what it sees there.
    @inline(__always)
    static func key(_ template: UInt64, _ first: UInt64) -> UInt64 {
        mixed(first &+ template &* 0x9E37_79B9_7F4A_7C15)
    }

    /// The key of a feature that sees two things.
    @inline(__always)
    static func key(_ template: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
        mixed((first &+ template &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xD6E8_FEB8_6659_FD93 &+ template))
    }
}

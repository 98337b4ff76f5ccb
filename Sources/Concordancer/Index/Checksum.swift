/// The checksum of the index file's sections: 64 bits over four interleaved lanes of little-endian 64-bit words.
///
/// Word i goes to lane i mod 4: `lane = rotateLeft(lane ^ word, 29) * 0x9E3779B97F4A7C15`, and the lanes are folded the
/// same way at the end. Each step is a bijection of the lane, so a change of one word always changes the sum. It guards
/// against accidents, not against forgers.
struct Checksum {
    /// How many bytes `update` takes at a time; sections are padded to a multiple.
    static let blockSize = 32
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)

    @inline(__always)
    private static func mix(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = lane ^ word
        return ((mixed << 29) | (mixed >> 35)) &* multiplier
    }

    /// Takes in whole blocks; a remainder of less than a block is not looked at.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        var (a, b, c, d) = lanes
        var offset = 0
        while offset &+ Checksum.blockSize <= bytes.count {
            a = Checksum.mix(a, UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            b = Checksum.mix(b, UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)))
            c = Checksum.mix(c, UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset &+ 16, as: UInt64.self)))
            d = Checksum.mix(d, UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset &+ 24, as: UInt64.self)))
            offset &+= Checksum.blockSize
        }
        lanes = (a, b, c, d)
    }

    /// The sum of all that was taken in.
    var value: UInt64 {
        Checksum.mix(Checksum.mix(Checksum.mix(lanes.0, lanes.1), lanes.2), lanes.3)
    }

    /// The sum of `bytes`.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var checksum = Checksum()
        checksum.update(bytes)
        return checksum.value
    }
}

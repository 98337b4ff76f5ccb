/// The digest that tells whether two files are the same: SHA-256 as FIPS 180-4 defines it.
public enum SHA256 {
    /// The digest of `bytes`, 64 hexadecimal digits in lower case.
    public static func hexDigest(of bytes: [UInt8]) -> String {
        var state = initial
        var schedule = [UInt32](repeating: 0, count: 64)
        let whole = bytes.count / 64 * 64
        for start in stride(from: 0, to: whole, by: 64) {
            compress(bytes[start..<start + 64], into: &state, schedule: &schedule)
        }
        // The tail, a one bit, zeros, and the length in bits as a big-endian 64-bit number.
        var tail = Array(bytes[whole...]) + [0x80]
        tail += repeatElement(0, count: (120 - tail.count) % 64)
        let bits = UInt64(bytes.count) * 8
        tail += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
        for start in stride(from: 0, to: tail.count, by: 64) {
            compress(tail[start..<start + 64], into: &state, schedule: &schedule)
        }
        let digits = Array("0123456789abcdef".utf8)
        var hex: [UInt8] = []
        for word in state {
            for shift in stride(from: UInt32(28), through: 0, by: -4) { hex.append(digits[Int(word >> shift & 15)]) }
        }
        return String(decoding: hex, as: UTF8.self)
    }

    private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32], schedule w: inout [UInt32]) {
        for i in 0..<16 {
            let at = block.startIndex + 4 * i
            w[i] =
                UInt32(block[at]) << 24 | UInt32(block[at + 1]) << 16 | UInt32(block[at + 2]) << 8
                | UInt32(block[at + 3])
        }
        for i in 16..<64 {
            let s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3
            let s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10
            w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for i in 0..<64 {
            let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            let first = h &+ s1 &+ (e & f ^ ~e & g) &+ constants[i] &+ w[i]
            let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            let second = s0 &+ (a & b ^ a & c ^ b & c)
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        for (i, value) in [a, b, c, d, e, f, g, h].enumerated() { state[i] &+= value }
    }

    private static func rotate(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 - bits) }

    // The first 32 bits of the fractional parts of the square roots of the first 8 primes and of the cube roots of the
    // first 64, computed rather than listed: Double holds 52 bits, enough for the 35 that are needed.
    private static let initial: [UInt32] = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
    private static let constants: [UInt32] = primes.map { fraction(cubeRoot(Double($0))) }

    private static let primes: [Int] = Array(
        (2...311).lazy.filter { n in !(2..<n).contains { $0 * $0 <= n && n % $0 == 0 } })

    private static func cubeRoot(_ value: Double) -> Double {
        var root = 1.0
        for _ in 0..<60 { root -= (root * root * root - value) / (3 * root * root) }
        return root
    }

    private static func fraction(_ value: Double) -> UInt32 { UInt32((value - value.rounded(.down)) * 4_294_967_296) }
}

import BitextCore

/// How often each pair of texts occurs, remembered by a 128-bit hash of the texts and not by the texts.
///
/// With so many bits two different pairs don't meet by chance; the hash is no defence against pairs made to meet.
struct PairCounts: Sendable {
    private var counts: [Key: Int] = [:]

    private struct Key: Hashable {
        var low: UInt64 = 0xCBF2_9CE4_8422_2325
        var high: UInt64 = 0x9AE1_6A3B_2F90_404F

        init(_ unit: TranslationUnit) {
            for language in Language.allCases {
                for segment in unit.segments[language] where !segment.isEmpty {
                    var segment = segment
                    segment.withUTF8 { bytes in for byte in bytes { mix(UInt64(byte)) } }
                    mix(0x20)
                }
                mix(0x100)
            }
        }

        private mutating func mix(_ value: UInt64) {
            low = (low ^ value) &* 0x0000_0100_0000_01B3
            high = (high &+ value &+ 1) &* 0xD6E8_FEB8_6659_FD93
            high ^= high >> 32
        }
    }

    /// Counts the unit's pair once more.
    mutating func add(_ unit: TranslationUnit) { counts[Key(unit), default: 0] += 1 }

    /// How often the unit's pair was counted; once only, after that nil.
    ///
    /// A pair that was never counted is taken as new.
    mutating func claim(_ unit: TranslationUnit) -> Int? {
        let key = Key(unit)
        let count = counts[key] ?? 1
        counts[key] = 0
        return count == 0 ? nil : count
    }
}

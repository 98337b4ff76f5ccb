import CICU

/// What a comparison of forms leaves out of account, as CQP's `%c` and `%d`.
struct Folding: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    /// The apostrophes ' and ’ are equal, as they are to all who leave anything out of account.
    static let apostrophes = Folding(rawValue: 4)
    /// Upper and lower case are equal, and the apostrophes.
    static let letterCase = Folding(rawValue: 1 | apostrophes.rawValue)
    /// A letter is equal to itself with an accent or any other combining mark, and the apostrophes are equal.
    static let diacritics = Folding(rawValue: 2 | apostrophes.rawValue)

    /// The same without regard for letters' case alone.
    var keepingCase: Folding { contains(.letterCase) ? Folding(rawValue: rawValue & ~1) : self }

    /// The form that stands for all that are equal to `utf8`: in NFC, with ' for ’ where these are equal, and folded by default case
    /// folding; without diacritics it is decomposed (NFD) and lacks its nonspacing marks.
    ///
    /// Folding a text from its start gives a prefix of the whole text's folding, so prefixes may be searched among
    /// folded forms.
    func fold(_ utf8: UnsafeRawBufferPointer) -> [UInt8] {
        if isEmpty && Folding.isNormal(utf8) { return Array(utf8) }
        if utf8.allSatisfy({ $0 < 0x80 }) {
            guard contains(.letterCase) else { return Array(utf8) }
            return utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        }
        var units: [UInt16] = []
        UTF16Text.decode(utf8, into: &units)
        if contains(.apostrophes) {
            for index in units.indices where units[index] == 0x2019 { units[index] = 0x27 }
        }
        units = Folding.normalize(units, icu_normalizer_nfc)
        if contains(.letterCase) {
            units = Folding.transform(units) { icu_fold_case($0, $1, $2, $3, &$4) }
            if !contains(.diacritics) { units = Folding.normalize(units, icu_normalizer_nfc) }
        }
        if contains(.diacritics) {
            units = Folding.normalize(units, icu_normalizer_nfd)
            units = Folding.withoutNonspacingMarks(units)
        }
        return UTF16Text.encode(units)
    }

    /// Whether a text is known to stay as it is without any folding: all characters before U+0300 are in NFC.
    static func isNormal(_ utf8: UnsafeRawBufferPointer) -> Bool { utf8.allSatisfy { $0 < 0xCC } }

    /// The folded form of a string.
    func fold(_ string: String) -> [UInt8] {
        var string = string
        return string.withUTF8 { fold(UnsafeRawBufferPointer($0)) }
    }

    private static func withoutNonspacingMarks(_ units: [UInt16]) -> [UInt16] {
        var kept: [UInt16] = []
        kept.reserveCapacity(units.count)
        UTF16Text.forEachScalar(of: units) { scalar in
            if icu_is_nonspacing_mark(Int32(scalar)) { return }
            if scalar < 0x10000 {
                kept.append(UInt16(scalar))
            } else {
                kept.append(0xD800 | UInt16((scalar - 0x10000) >> 10))
                kept.append(0xDC00 | UInt16((scalar - 0x10000) & 0x3FF))
            }
        }
        return kept
    }

    private static func normalize(
        _ units: [UInt16], _ normalizer: (UnsafeMutablePointer<Int32>) -> OpaquePointer?
    ) -> [UInt16] {
        var status: Int32 = 0
        guard let normalizer = normalizer(&status) else { return units }
        return transform(units) { icu_normalize(normalizer, $0, $1, $2, $3, &$4) }
    }

    /// Runs an ICU function that fills a buffer, again with a larger one where the first was too small.
    private static func transform(
        _ units: [UInt16],
        _ function: (UnsafePointer<UInt16>?, Int32, UnsafeMutablePointer<UInt16>?, Int32, inout Int32) -> Int32
    ) -> [UInt16] {
        var capacity = units.count * 2 + 16
        while true {
            var status: Int32 = 0
            var needed: Int32 = 0
            let result = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
                needed = units.withUnsafeBufferPointer {
                    function($0.baseAddress, Int32($0.count), buffer.baseAddress, Int32(buffer.count), &status)
                }
                count = max(0, min(Int(needed), capacity))
            }
            if icu_is_buffer_overflow(status) && Int(needed) > capacity {
                capacity = Int(needed)
                continue
            }
            return status <= 0 ? result : units
        }
    }
}

import CICU

/// The alphabetical order of a language's forms: the Unicode Collation Algorithm as CLDR tailors it.
struct Collation: ~Copyable {
    private let collator: OpaquePointer?
    private var units: [UInt16] = []
    private var key: [UInt8] = [UInt8](repeating: 0, count: 256)

    /// The order of the language with the ISO code `code`.
    init(code: String) {
        var status: Int32 = 0
        collator = icu_collator_open(code, &status)
    }

    deinit { if let collator { icu_collator_close(collator) } }

    /// Bytes whose order is the alphabetical order of the texts.
    mutating func sortKey(of utf8: UnsafeRawBufferPointer) -> ArraySlice<UInt8> {
        guard let collator else { return ArraySlice(utf8) }
        UTF16Text.decode(utf8, into: &units)
        while true {
            let needed = Int(icu_collator_sort_key(collator, units, Int32(units.count), &key, Int32(key.count)))
            if needed <= key.count { return key[..<max(0, needed)] }
            key = [UInt8](repeating: 0, count: needed)
        }
    }

    /// The version of the data that the order and the foldings depend on.
    static var version: String { String(cString: icu_version()) }
}

/// Numbered strings in a memory-mapped file: their UTF-8 bytes end to end, and where each begins.
struct StringTable: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    let starts: PackedIntegers

    /// How many strings there are.
    var count: Int { max(0, starts.count &- 1) }

    /// The UTF-8 of a string; empty where there is none of that number.
    @inline(__always)
    subscript(number: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[starts.range(number, limit: bytes.count)])
    }

    /// A string.
    func string(_ number: Int) -> String { String(decoding: self[number], as: UTF8.self) }
}

extension UnsafeRawBufferPointer {
    /// Whether the bytes are those of `other`.
    func equals(_ other: [UInt8]) -> Bool { count == other.count && elementsEqual(other) }
}

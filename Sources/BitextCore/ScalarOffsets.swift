/// Turns byte offsets of a UTF-8 text into counts of Unicode scalars, and needs one pass for offsets that only grow.
///
/// Other programs (Python above all) count Unicode scalars; see the `start` and `end` of `segment --format jsonl`.
public struct ScalarOffsets {
    private var byte = 0
    private var scalars = 0

    /// Starts at the beginning of a text.
    public init() {}

    /// The number of scalars before `offset` in `utf8`; restarts from the beginning when `offset` is before the last
    /// one asked.
    public mutating func scalars(before offset: Int, in utf8: [UInt8]) -> Int {
        if offset < byte { (byte, scalars) = (0, 0) }
        utf8.withUnsafeBufferPointer { bytes in
            for index in byte..<offset where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
        }
        byte = offset
        return scalars
    }
}

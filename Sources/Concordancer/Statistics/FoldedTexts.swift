/// Texts folded and numbered as they come, those that fold alike under one number.
///
/// Open addressing with linear probing over the folded bytes, which lie end to end.
struct FoldedTexts: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var slots = [UInt32](repeating: .max, count: 1 << 10)

    /// How many different folded texts there are.
    var count: Int { ends.count }

    /// A folded text.
    func text(of number: Int) -> String {
        ends.indices.contains(number) ? String(decoding: bytes[range(number)], as: UTF8.self) : ""
    }

    /// The number of what `text` folds to.
    mutating func number(of text: UnsafeRawBufferPointer, _ folding: Folding) -> UInt32 {
        if ends.count * 2 >= slots.count { grow() }
        // The text is appended folded, and taken away again where it is known.
        let start = bytes.count
        if text.allSatisfy({ $0 < 0x80 }) {
            let lowers = folding.contains(.letterCase)
            for byte in text { bytes.append(lowers && byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
        } else {
            bytes.append(contentsOf: folding.fold(text))
        }
        var slot = FoldedTexts.hash(bytes[start...]) & (slots.count - 1)
        while slots[slot] != .max {
            let known = range(Int(slots[slot]))
            if known.count == bytes.count - start && bytes[known].elementsEqual(bytes[start...]) {
                bytes.removeLast(bytes.count - start)
                return slots[slot]
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = UInt32(truncatingIfNeeded: ends.count)
        ends.append(bytes.count)
        return slots[slot]
    }

    private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    private mutating func grow() {
        slots = [UInt32](repeating: .max, count: slots.count * 2)
        for number in ends.indices {
            var slot = FoldedTexts.hash(bytes[range(number)]) & (slots.count - 1)
            while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: number)
        }
    }

    /// FNV-1a with a last stirring, as only the low bits are used.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}

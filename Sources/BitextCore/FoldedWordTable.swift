/// A hash table from words to sets of flags that is asked with bytes, without regard to case.
///
/// Open addressing over FNV-1a. The capitals of ASCII and of Latin-1 count as small letters, which is all that Italian and English
/// write. Words longer than `longest` bytes are never in it, which bounds the work on any input.
public struct FoldedWordTable: Sendable {
    /// The most bytes a word may have.
    public static let longest = 24

    private var slots: [Slot]
    private var letters: [UInt8] = []
    private var count = 0

    private struct Slot: Sendable {
        var start: UInt32 = 0
        var length: UInt8 = 0
        var flags: UInt32 = 0
    }

    /// Makes an empty table.
    public init() {
        slots = [Slot](repeating: Slot(), count: 1024)
    }

    /// The flags of the word that stands in `range` of `bytes`; 0 for unknown words.
    public func flags(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        guard !range.isEmpty, range.count <= FoldedWordTable.longest else { return 0 }
        return slots[find(bytes, range)].flags
    }

    /// The words that have any of the flags asked for, folded, in order.
    public func words(with flags: UInt32) -> [String] {
        slots.filter { $0.length > 0 && $0.flags & flags != 0 }.map { slot in
            String(decoding: letters[Int(slot.start)..<Int(slot.start) + Int(slot.length)], as: UTF8.self)
        }.sorted()
    }

    /// Gives the words of a list, which white space separates, more flags.
    public mutating func insert(_ flags: UInt32, _ list: String) {
        for word in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            update(Array(word)) { $0 | flags }
        }
    }

    /// Takes flags away from a word and gives it others.
    public mutating func replace(_ old: UInt32, with new: UInt32, word: String) {
        update(Array(word.utf8)) { $0 & ~old | new }
    }

    private mutating func update(_ word: [UInt8], _ change: (UInt32) -> UInt32) {
        guard !word.isEmpty, word.count <= FoldedWordTable.longest else { return }
        if (count + 1) * 2 > slots.count { grow() }
        word.withUnsafeBufferPointer { bytes in
            let slot = find(bytes, 0..<bytes.count)
            if slots[slot].length == 0 {
                slots[slot].start = UInt32(letters.count)
                slots[slot].length = UInt8(bytes.count)
                var folder = CaseFolder()
                for byte in bytes { letters.append(folder.fold(byte)) }
                count += 1
            }
            slots[slot].flags = change(slots[slot].flags)
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        letters.withUnsafeBufferPointer { bytes in
            for slot in old where slot.length > 0 {
                let range = Int(slot.start)..<Int(slot.start) + Int(slot.length)
                slots[find(bytes, range)] = slot
            }
        }
    }

    /// The slot of a word, or the empty one where it belongs.
    private func find(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261
        var folder = CaseFolder()
        for index in range { hash = (hash ^ UInt32(folder.fold(bytes[index]))) &* 16_777_619 }
        var slot = Int(hash ^ hash >> 15) & (slots.count - 1)
        while slots[slot].length > 0 {
            if holds(slot, bytes, range) { return slot }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func holds(_ slot: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard Int(slots[slot].length) == range.count else { return false }
        var folder = CaseFolder()
        var letter = Int(slots[slot].start)
        for index in range {
            if letters[letter] != folder.fold(bytes[index]) { return false }
            letter += 1
        }
        return true
    }
}

/// Makes capitals small, byte by byte.
private struct CaseFolder {
    private var previous: UInt8 = 0

    @inline(__always)
    mutating func fold(_ byte: UInt8) -> UInt8 {
        defer { previous = byte }
        if byte >= 0x41 && byte <= 0x5A { return byte | 0x20 }
        if previous == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97 { return byte | 0x20 }
        return byte
    }
}

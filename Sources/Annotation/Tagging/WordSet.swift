/// A set of words by their hashes, which rules ask of nearly every word of a text.
///
/// The hashes are as good as random and need no further hashing, which is most of what asking a `Set` takes.
struct WordSet {
    /// The hashes, each at its place or behind; 0 where there is none.
    private let slots: [UInt64]

    /// The words with these hashes, none of which is 0.
    init(_ hashes: some Collection<UInt64>) {
        var size = 4
        while size < hashes.count * 3 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for hash in hashes where hash != 0 {
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] != 0 && slots[slot] != hash { slot = (slot + 1) & (size - 1) }
            slots[slot] = hash
        }
        self.slots = slots
    }

    /// Whether the set has the word with a hash; 0, which stands outside the sentence, is none.
    func contains(_ hash: UInt64) -> Bool {
        if hash == 0 { return false }
        let last = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & last
        while slots[slot] != 0 {
            if slots[slot] == hash { return true }
            slot = (slot + 1) & last
        }
        return false
    }
}

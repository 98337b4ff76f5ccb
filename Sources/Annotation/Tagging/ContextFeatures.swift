/// A place in a sentence as the tagger sees it: five words, the two tags before, and in the second pass the two behind.
struct TaggingContext {
    /// The words from two before to two behind.
    var beforePrevious: UnsafePointer<WordTraits>
    var previous: UnsafePointer<WordTraits>
    var current: UnsafePointer<WordTraits>
    var next: UnsafePointer<WordTraits>
    var afterNext: UnsafePointer<WordTraits>
    /// The tags of the two words before; 31 before the sentence.
    var tagBeforePrevious: UInt64
    var previousTag: UInt64

    /// The tags that the first pass gave the two words behind; 31 behind the sentence.
    var nextTag: UInt64 = 31
    var tagAfterNext: UInt64 = 31

    /// How many keys `writeKeys` writes, at most.
    static let keyCount = 26

    /// How many keys `writeKeys` writes in a pass.
    static func keyCount(in pass: TaggingPass) -> Int { pass == .first ? 19 : keyCount }

    /// Writes the keys of the features that see several words, or tags.
    @inline(__always)
    func writeKeys(in pass: TaggingPass, to keys: UnsafeMutablePointer<UInt64>) {
        let base = pass.rawValue
        let tags = previousTag << 5 | tagBeforePrevious
        let (word, before, after) = (current.pointee, previous.pointee, next.pointee)
        keys[0] = Hashing.key(base + 64, previousTag)
        keys[1] = Hashing.key(base + 65, tags)
        keys[2] = Hashing.key(base + 66, previousTag, word.form)
        keys[3] = Hashing.key(base + 67, previousTag, word.ambiguity)
        keys[4] = Hashing.key(base + 68, previousTag, word.suffix3)
        keys[5] = Hashing.key(base + 69, tags, word.ambiguity)
        keys[6] = Hashing.key(base + 70, previousTag, after.ambiguity)
        keys[7] = Hashing.key(base + 71, previousTag, after.form)
        keys[8] = Hashing.key(base + 72, before.form, word.form)
        keys[9] = Hashing.key(base + 73, word.form, after.form)
        keys[10] = Hashing.key(base + 74, word.ambiguity, after.ambiguity)
        keys[11] = Hashing.key(base + 75, before.ambiguity &* 31 &+ word.ambiguity, after.ambiguity)
        keys[12] = Hashing.key(base + 76, word.ambiguity &* 31 &+ after.ambiguity, afterNext.pointee.ambiguity)
        keys[13] = Hashing.key(base + 77, before.form, word.ambiguity)
        keys[14] = Hashing.key(base + 78, word.form, after.ambiguity)
        keys[15] = Hashing.key(base + 79, word.ambiguity, after.form)
        keys[16] = Hashing.key(base + 80, before.form, after.form)
        keys[17] = Hashing.key(base + 81, previousTag << 40 ^ word.ambiguity, after.ambiguity)
        keys[18] = Hashing.key(base + 82, previousTag << 5 | word.shape << 10, before.shape)
        if pass == .first { return }
        keys[19] = Hashing.key(base + 83, nextTag)
        keys[20] = Hashing.key(base + 84, nextTag << 5 | tagAfterNext)
        keys[21] = Hashing.key(base + 85, nextTag << 5 | previousTag)
        keys[22] = Hashing.key(base + 86, nextTag, word.form)
        keys[23] = Hashing.key(base + 87, nextTag, word.ambiguity)
        keys[24] = Hashing.key(base + 88, nextTag << 5 | previousTag, word.ambiguity)
        keys[25] = Hashing.key(base + 89, nextTag << 5 | previousTag, word.suffix3)
    }
}

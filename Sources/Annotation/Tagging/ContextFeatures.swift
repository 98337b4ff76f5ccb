/// A place in a sentence as the tagger sees it: five words and the two tags before.
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

    /// How many keys `writeKeys` writes.
    static let keyCount = 19

    /// Writes the keys of the features that see several words, or tags.
    @inline(__always)
    func writeKeys(to keys: UnsafeMutablePointer<UInt64>) {
        let tags = previousTag << 5 | tagBeforePrevious
        let (word, before, after) = (current.pointee, previous.pointee, next.pointee)
        keys[0] = Hashing.key(64, previousTag)
        keys[1] = Hashing.key(65, tags)
        keys[2] = Hashing.key(66, previousTag, word.form)
        keys[3] = Hashing.key(67, previousTag, word.ambiguity)
        keys[4] = Hashing.key(68, previousTag, word.suffix3)
        keys[5] = Hashing.key(69, tags, word.ambiguity)
        keys[6] = Hashing.key(70, previousTag, after.ambiguity)
        keys[7] = Hashing.key(71, previousTag, after.form)
        keys[8] = Hashing.key(72, before.form, word.form)
        keys[9] = Hashing.key(73, word.form, after.form)
        keys[10] = Hashing.key(74, word.ambiguity, after.ambiguity)
        keys[11] = Hashing.key(75, before.ambiguity &* 31 &+ word.ambiguity, after.ambiguity)
        keys[12] = Hashing.key(76, word.ambiguity &* 31 &+ after.ambiguity, afterNext.pointee.ambiguity)
        keys[13] = Hashing.key(77, before.form, word.ambiguity)
        keys[14] = Hashing.key(78, word.form, after.ambiguity)
        keys[15] = Hashing.key(79, word.ambiguity, after.form)
        keys[16] = Hashing.key(80, before.form, after.form)
        keys[17] = Hashing.key(81, previousTag << 40 ^ word.ambiguity, after.ambiguity)
        keys[18] = Hashing.key(82, previousTag << 5 | word.shape << 10, before.shape)
    }
}

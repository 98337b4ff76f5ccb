/// What the tagger's features see of a word: hashes that are computed once for each distinct word.
struct WordTraits {
    /// The folded word, digits alike.
    var form: UInt64
    var suffix1: UInt64
    var suffix2: UInt64
    var suffix3: UInt64
    var suffix4: UInt64
    var suffix5: UInt64
    var prefix1: UInt64
    var prefix2: UInt64
    var prefix3: UInt64
    var prefix4: UInt64
    var shape: UInt64
    /// What the lexicon says the word can be; where it says nothing, how the word ends and is written.
    var ambiguity: UInt64
    /// Which words it is distributed like; 0 where nothing is known.
    var cluster: UInt64

    /// What stands before and behind a sentence.
    static let boundary = WordTraits(boundary: 0x5EED)

    private init(boundary: UInt64) {
        form = boundary
        (suffix1, suffix2, suffix3, suffix4, suffix5) = (boundary, boundary, boundary, boundary, boundary)
        (prefix1, prefix2, prefix3, prefix4) = (boundary, boundary, boundary, boundary)
        (shape, ambiguity, cluster) = (boundary, boundary, boundary)
    }

    /// Looks at a word with what the lexicon says about it.
    init(_ word: WordForm, ambiguityClass: UInt32, cluster: UInt16) {
        form = word.digitless
        suffix1 = word.suffixes[0]
        suffix2 = word.suffixes[1]
        suffix3 = word.suffixes[2]
        suffix4 = word.suffixes[3]
        suffix5 = word.suffixes[4]
        prefix1 = word.prefixes[0]
        prefix2 = word.prefixes[1]
        prefix3 = word.prefixes[2]
        prefix4 = word.prefixes[3]
        shape = UInt64(word.shape.rawValue)
        ambiguity =
            ambiguityClass != 0
            ? UInt64(ambiguityClass) : Hashing.key(1, word.suffixes[1], UInt64(word.shape.rawValue))
        self.cluster = UInt64(cluster)
    }
}

/// The hashes of a word's endings, from none to the longest that rules look at, each made from the shorter.
struct EndingHash {
    private var value: UInt64

    init(tag: UInt8) { value = Hashing.adding(tag, to: Hashing.seed) }

    /// The hash of what was added so far.
    var hash: UInt64 { Hashing.mixed(value) }

    /// Goes one byte further to the left.
    mutating func add(_ byte: UInt8) { value = Hashing.adding(byte, to: value) }
}

/// A set of a side's types, as one bit a type, with the sum of their frequencies.
///
/// There is a bit for every number that the stream's width can hold, so that no number read from it lies outside.
struct TypeSet: Sendable {
    private(set) var words: [UInt64]
    private let typeCount: Int
    /// All words outside are 0: most sets have few types, and these are neighbours.
    private var used = 0..<0
    /// Whether every type is in the set.
    private(set) var isUniversal = false

    /// The empty set.
    init(_ side: SideIndex) {
        words = [UInt64](repeating: 0, count: TypeSet.wordCount(side))
        typeCount = side.typeCount
    }

    /// How many words a set of this side's types has.
    static func wordCount(_ side: SideIndex) -> Int { max(1 << side.stream.width, side.typeCount) / 64 + 1 }

    /// The set of all types.
    static func all(_ side: SideIndex) -> TypeSet { TypeSet(side).complement }

    mutating func insert(_ type: Int) {
        guard type >= 0 && type < typeCount else { return }
        let word = type >> 6
        words[word] |= 1 << UInt64(type & 63)
        if !used.contains(word) { use(word..<word + 1) }
    }

    private mutating func use(_ more: Range<Int>) {
        if more.isEmpty { return }
        used = used.isEmpty ? more : min(used.lowerBound, more.lowerBound)..<max(used.upperBound, more.upperBound)
    }

    mutating func insert(_ types: Range<Int>) {
        for type in types { insert(type) }
    }

    func contains(_ type: Int) -> Bool {
        type >= 0 && type < typeCount && words[type >> 6] >> UInt64(type & 63) & 1 != 0
    }

    mutating func formUnion(_ other: TypeSet) {
        for index in other.used { words[index] |= other.words[index] }
        use(other.used)
        isUniversal = isUniversal || other.isUniversal
    }

    mutating func formIntersection(_ other: TypeSet) {
        for index in used { words[index] &= other.words[index] }
        isUniversal = isUniversal && other.isUniversal
    }

    /// Whether no type is in both sets.
    func isDisjoint(with other: TypeSet) -> Bool {
        for index in used.clamped(to: other.used) where words[index] & other.words[index] != 0 { return false }
        return true
    }

    /// The types that are not in the set.
    var complement: TypeSet {
        var result = self
        for index in words.indices {
            let first = index << 6
            let existing: UInt64 =
                first + 64 <= typeCount ? .max : first >= typeCount ? 0 : (1 << UInt64(typeCount - first)) - 1
            result.words[index] = ~words[index] & existing
        }
        result.used = words.indices
        result.isUniversal = !isUniversal && words.allSatisfy { $0 == 0 }
        return result
    }

    /// Where their positions are read.
    func cover(on side: SideIndex) -> TypeCover { TypeCover(words[used], firstWord: used.lowerBound, side: side) }

    /// How many types it has.
    var size: Int { words[used].reduce(0) { $0 &+ $1.nonzeroBitCount } }

    /// How many tokens have one of the types; where it is `most` or more, some number from `most` up.
    func frequency(in postings: PostingLists, upTo most: Int = .max) -> Int {
        var sum = 0
        for index in used {
            var word = words[index]
            if word != 0 && sum >= most { return sum }
            while word != 0 {
                sum &+= postings.frequency(of: index &<< 6 | word.trailingZeroBitCount)
                word &= word &- 1
            }
        }
        return sum
    }
}

extension ArraySlice<UInt64> {
    /// The numbers of the bits that are set, ascending, counted from the first word's lowest.
    var setBits: [Int] {
        var bits: [Int] = []
        bits.reserveCapacity(reduce(0) { $0 + $1.nonzeroBitCount })
        for index in indices {
            var word = self[index]
            while word != 0 {
                bits.append((index - startIndex) << 6 | word.trailingZeroBitCount)
                word &= word &- 1
            }
        }
        return bits
    }
}

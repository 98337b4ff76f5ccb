/// The words of a side's segments in blocks of eight, so that eight can be reckoned with at once.
///
/// The order of words in a segment says nothing here: those that are not common come first, then the common ones, both filled up
/// with a word that there isn't.
struct WordBlocks {
    /// The numbers of the words; that of the word that there isn't is the size of the vocabulary.
    private(set) var words: [SIMD8<UInt32>] = []
    /// For each segment, where the blocks of its words that are not common begin, and those of its common ones; one more at the end.
    private(set) var starts: [Int32] = [0]

    /// Makes none yet of a text of `segments` segments and `words` words.
    init(segments: Int, words: Int) {
        starts.reserveCapacity(2 * segments + 1)
        self.words.reserveCapacity(words / 6 + segments)
    }

    /// Appends a segment's words.
    mutating func append(_ segment: ArraySlice<UInt32>, isCommon: [Bool]) {
        let none = SIMD8(repeating: UInt32(isCommon.count))
        for areCommon in [false, true] {
            var block = none
            var lane = 0
            for word in segment where isCommon[Int(word)] == areCommon {
                block[lane] = word
                lane += 1
                if lane == 8 {
                    words.append(block)
                    (block, lane) = (none, 0)
                }
            }
            if lane > 0 { words.append(block) }
            starts.append(Int32(words.count))
        }
    }

    /// Where the blocks of a run of segments are.
    func range(_ run: Range<Int>) -> Range<Int> { Int(starts[2 * run.lowerBound])..<Int(starts[2 * run.upperBound]) }
}

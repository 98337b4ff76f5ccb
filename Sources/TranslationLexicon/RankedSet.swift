/// A set of numbers that knows of each how many members are smaller, so that what belongs to the members can lie in a row.
///
/// It takes three bits for every number that might be a member: next to nothing beside a table of them all.
package struct RankedSet {
    private var bits: [UInt64]
    /// For each 64 numbers, how many members are smaller.
    private var ranks: [UInt32]
    /// The number of members.
    package let count: Int

    /// Makes a set of numbers from 0 up to `limit`, in any order, of which some may come more than once.
    package init(_ members: some Sequence<Int>, below limit: Int) {
        bits = [UInt64](repeating: 0, count: (limit + 63) / 64)
        for member in members { bits[member / 64] |= 1 << UInt64(member % 64) }
        ranks = []
        ranks.reserveCapacity(bits.count)
        var count = 0
        for word in bits {
            ranks.append(UInt32(count))
            count += word.nonzeroBitCount
        }
        self.count = count
    }

    /// How many members are smaller than a number from 0 up to the limit, if it is one itself.
    @inline(__always) package func rank(of number: Int) -> Int? {
        let (word, bit) = (bits[number / 64], UInt64(1) << UInt64(number % 64))
        guard word & bit != 0 else { return nil }
        return Int(ranks[number / 64]) + (word & (bit - 1)).nonzeroBitCount
    }
}

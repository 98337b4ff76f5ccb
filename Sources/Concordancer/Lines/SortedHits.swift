extension Search {
    /// How many tokens of a context are compared; what is equal so far stays in document order.
    public static let comparedTokens = 6

    /// `hits` in the order of `keys`, the first the most important: the alphabetical order of the language, token by
    /// token.
    ///
    /// `equivalent` tells what translates a hit. Throws `ResultError` where a key names an attribute that the corpus
    /// doesn't have.
    public func sorted(
        _ hits: [Hit], by keys: [HitKey], equivalent: ((Hit) -> String)? = nil
    ) throws(ResultError) -> [Hit] {
        let hits = Search.inOrder(hits)
        var reader = KeyReader(self, hits: hits, equivalent: equivalent)
        var words = SortWords(hits: hits)
        for key in keys {
            for simple in key.columns { words.append(try reader.source(of: simple), isReversed: key.isReversed) }
        }
        return try words.sorted { () throws(ResultError) in try checkTime() }
    }

    /// The hits in document order, in which they mostly are.
    static func inOrder(_ hits: [Hit]) -> [Hit] {
        let isOrdered = hits.withUnsafeBufferPointer { hits in
            // All are looked at, without a branch for each.
            var (isOrdered, last) = (true, UInt64.min)
            for hit in hits {
                isOrdered = hit.rank >= last && isOrdered
                last = hit.rank
            }
            return isOrdered
        }
        return isOrdered ? hits : hits.sorted()
    }
}

extension HitKey {
    /// The keys of single values that a sort by this one compares, in order.
    fileprivate var columns: [HitKey] {
        switch subject {
        case .leftContext(let attribute):
            (1...Search.comparedTokens).map { HitKey(.before($0, attribute), description: description) }
        case .rightContext(let attribute):
            (1...Search.comparedTokens).map { HitKey(.after($0, attribute), description: description) }
        default: [self]
        }
    }
}

/// Columns of numbers packed into 64-bit words, to be sorted by.
private struct SortWords {
    private let hits: [Hit]
    /// The words, the most important first, with the bits used of each.
    private var words: [(values: [UInt64], bits: Int)] = []
    /// Columns of tokens that stand in the last words and are read together.
    private var waiting: [(tokens: TokenColumn, slot: Slot)] = []

    /// Where a column stands.
    private struct Slot {
        let word: Int
        let width: UInt64
        let mask: UInt64
        let isFirst: Bool
    }

    init(hits: [Hit]) { self.hits = hits }

    /// Adds a less important column.
    mutating func append(_ source: KeyReader.Source, isReversed: Bool) {
        switch source {
        case .tokens(let tokens):
            waiting.append((tokens, slot(below: tokens.count, isReversed: isReversed)))
        case .column(let column):
            readTokens()
            let slot = slot(below: column.count, isReversed: isReversed)
            fill(slot.word)
            words[slot.word].values.withUnsafeMutableBufferPointer { words in
                for (index, code) in column.codes.enumerated() { SortWords.put(code, slot, into: &words[index]) }
            }
        }
    }

    private mutating func slot(below limit: Int, isReversed: Bool) -> Slot {
        let width = max(1, PackedIntegers.width(for: max(1, limit - 1)))
        let isFirst = words.last.map { $0.bits + width > 64 } ?? true
        if isFirst { words.append(([], 0)) }
        words[words.count - 1].bits += width
        return Slot(
            word: words.count - 1, width: UInt64(width), mask: isReversed ? 1 << UInt64(width) - 1 : 0,
            isFirst: isFirst)
    }

    /// Gives a word memory.
    private mutating func fill(_ word: Int) {
        if !words[word].values.isEmpty { return }
        let count = hits.count
        words[word].values = [UInt64](unsafeUninitializedCapacity: count) { values, filled in
            values.initialize(repeating: 0)
            filled = count
        }
    }

    @inline(__always)
    private static func put(_ code: UInt32, _ slot: Slot, into word: inout UInt64) {
        let others = slot.isFirst ? 0 : word &<< slot.width
        word = others | UInt64(code) ^ slot.mask
    }

    /// What this many hits and their contexts read of the token stream should stay in the cache for the next column.
    private static let hitsAtOnce = 1024

    private mutating func readTokens() {
        for index in waiting.indices { fill(waiting[index].slot.word) }
        hits.withUnsafeBufferPointer { hits in
            for first in stride(from: 0, to: hits.count, by: SortWords.hitsAtOnce) {
                let some = UnsafeBufferPointer(
                    rebasing: hits[first..<min(first + SortWords.hitsAtOnce, hits.count)])
                for index in waiting.indices {
                    let slot = waiting[index].slot
                    words[slot.word].values.withUnsafeMutableBufferPointer { words in
                        waiting[index].tokens.forEachCode(of: some) { number, code in
                            SortWords.put(code, slot, into: &words[first &+ number])
                        }
                    }
                }
            }
        }
        waiting.removeAll()
    }

    /// The hits in the order of all columns.
    mutating func sorted(_ checkTime: () throws(ResultError) -> Void) throws(ResultError) -> [Hit] {
        readTokens()
        if words.count == 1 {
            try checkTime()
            return hits.withUnsafeBufferPointer { hits in
                words[0].values.withUnsafeBufferPointer { keys in
                    RadixSort.sorted(
                        by: keys, bits: words[0].bits, entry: { (keys[$0], hits[$0].rank) }, element: { Hit(rank: $0) })
                }
            }
        }
        var order = RadixOrder(count: hits.count)
        for (values, bits) in words.reversed() {
            try checkTime()
            order.sort(by: values, bits: bits)
        }
        return order.numbers.map { hits[Int($0)] }
    }
}

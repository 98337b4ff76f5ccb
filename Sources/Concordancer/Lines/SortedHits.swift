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
        var words = SortWords(count: hits.count)
        for key in keys {
            for simple in key.columns {
                let column = try reader.column(of: simple)
                words.append(column.codes, below: column.count, isReversed: key.isReversed)
            }
        }
        return try words.order { () throws(ResultError) in try checkTime() }.map { hits[Int($0)] }
    }

    static func inOrder(_ hits: [Hit]) -> [Hit] {
        let isOrdered = zip(hits, hits.dropFirst()).allSatisfy { $0 <= $1 }
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
    private let count: Int
    private var words: [[UInt64]] = []
    private var bits: [Int] = []

    init(count: Int) { self.count = count }

    /// Adds a less important column of numbers below `limit`.
    mutating func append(_ codes: [UInt32], below limit: Int, isReversed: Bool) {
        let width = max(1, PackedIntegers.width(for: max(1, limit - 1)))
        if let last = bits.last, last + width <= 64 {
            bits[bits.count - 1] = last + width
        } else {
            words.append([UInt64](repeating: 0, count: count))
            bits.append(width)
        }
        let mask: UInt64 = isReversed ? 1 << UInt64(width) - 1 : 0
        let last = words.count - 1
        words[last].withUnsafeMutableBufferPointer { words in
            codes.withUnsafeBufferPointer { codes in
                for index in 0..<min(words.count, codes.count) {
                    words[index] = words[index] &<< UInt64(width) | UInt64(codes[index]) ^ mask
                }
            }
        }
    }

    /// The numbers of the hits in the order of all columns.
    func order(_ checkTime: () throws(ResultError) -> Void) throws(ResultError) -> [UInt32] {
        var order = RadixOrder(count: count)
        for (words, bits) in zip(words, bits).reversed() {
            try checkTime()
            order.sort(by: words, bits: bits)
        }
        return order.numbers
    }
}

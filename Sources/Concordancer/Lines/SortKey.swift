import BitextCore

/// What concordance lines are put in order by.
public enum SortKey: String, Sendable, CaseIterable {
    /// The text before the node, beginning with the token next to it.
    case left
    /// The text after the node.
    case right
    /// The node itself.
    case node

    /// Reads keys separated by commas, as in `node,right`; nil where one of them isn't a key.
    public static func list(_ text: String) -> [SortKey]? {
        var keys: [SortKey] = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let key = SortKey(rawValue: String(name)) else { return nil }
            keys.append(key)
        }
        return keys
    }
}

extension Search {
    /// How many tokens of a context or a node are compared; what is equal so far stays in document order.
    public static let comparedTokens = 6

    /// `hits` in the order of their keys: the alphabetical order of the language, token by token.
    public func sorted(_ hits: [Hit], by keys: [SortKey]) -> [Hit] {
        if keys.isEmpty { return hits.sorted() }
        let side = index.sides[language]
        var documents = StructureCursor(.document, side: side)
        // Types are numbered in alphabetical order; two of them, each plus one so that 0 means no token, make a word.
        let wordsPerKey = Search.comparedTokens / 2
        let rowSize = keys.count * wordsPerKey
        var rows: [UInt64] = []
        rows.reserveCapacity(hits.count * rowSize)
        for hit in hits {
            let bounds = documents.bounds(at: hit.positions.lowerBound)
            for key in keys {
                for word in 0..<wordsPerKey {
                    var value: UInt64 = 0
                    for token in 2 * word...2 * word + 1 {
                        let position = key.position(of: token, around: hit.positions, in: bounds)
                        value = value << 32 | UInt64(position.map { side.stream[$0] + 1 } ?? 0)
                    }
                    rows.append(value)
                }
            }
        }
        let order = rows.withUnsafeBufferPointer { rows in
            (0..<UInt32(hits.count)).sorted { left, right in
                var (i, j) = (Int(left) * rowSize, Int(right) * rowSize)
                for _ in 0..<rowSize {
                    if rows[i] != rows[j] { return rows[i] < rows[j] }
                    i += 1
                    j += 1
                }
                return hits[Int(left)] < hits[Int(right)]
            }
        }
        return order.map { hits[Int($0)] }
    }
}

extension SortKey {
    /// The position of the nth token that is compared, counted outward from the node; nil where the document or the
    /// node has no more.
    fileprivate func position(of number: Int, around node: Range<Int>, in document: Range<Int>) -> Int? {
        switch self {
        case .left:
            let position = node.lowerBound - 1 - number
            return position >= document.lowerBound ? position : nil
        case .right:
            let position = node.upperBound + number
            return position < document.upperBound ? position : nil
        case .node:
            let position = node.lowerBound + number
            return position < node.upperBound ? position : nil
        }
    }
}

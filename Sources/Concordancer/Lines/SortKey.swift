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
        let hits = hits.sorted()
        let side = index.sides[language]
        // Types are numbered in alphabetical order; as many as fit make a word, each plus one so that 0 means no token.
        let bitsPerToken = max(1, PackedIntegers.width(for: side.typeCount + 1))
        let tokensPerWord = min(Search.comparedTokens, 64 / bitsPerToken)
        var documents = StructureCursor(.document, side: side)
        var order = RadixOrder(count: hits.count)
        for key in keys.reversed() {
            for first in stride(from: 0, to: Search.comparedTokens, by: tokensPerWord).reversed() {
                let words = hits.map { hit in
                    let document = documents.bounds(at: hit.positions.lowerBound)
                    var word: UInt64 = 0
                    for token in first..<min(first + tokensPerWord, Search.comparedTokens) {
                        let position = key.position(of: token, around: hit.positions, in: document)
                        let rank = position.map { min(side.stream[$0], side.typeCount) + 1 } ?? 0
                        word = word << UInt64(bitsPerToken) | UInt64(rank)
                    }
                    return word
                }
                order.sort(by: words, bits: bitsPerToken * tokensPerWord)
            }
        }
        return order.numbers.map { hits[Int($0)] }
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

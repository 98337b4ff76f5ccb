import BitextCore

/// Words with the operators of FTS5: `mare AND cielo NOT barca OR NEAR(sole luna, 5)`.
extension PlainWords {
    /// How many words `NEAR` takes, and how many may stand between them where nothing else is said.
    private static let nearWords = 2...3
    private static let usualDistance = 10
    private static let farthest = 1000

    /// What words with operators ask for; nil where there is none between words.
    ///
    /// `AND` and `NOT` bind closer than `OR`; brackets group. Hits are those of the first words, where their beads hold the others (or don't).
    static func parseOperators(_ text: String, tokenise: ([UInt8]) -> [Token]) throws(QueryError) -> QueryBody? {
        let items = OperatorItem.items(of: text)
        guard items.contains(where: \.kind.isOperator) else { return nil }
        var parser = OperatorParser(text: text, items: items[...])
        return try parser.parse { (operand) throws(QueryError) in
            switch operand {
            case .words(let words, let place):
                QueryBody(pattern: try phrase(words, of: text, at: place, tokenise: tokenise))
            case .near(let words, let offset, let place): try near(words, offset: offset, text, place, tokenise)
            }
        }
    }

    /// What stands in the brackets of `NEAR(…)`, which stands at `place` in the text.
    private static func near(
        _ inner: String, offset: Int, _ text: String, _ place: Int, _ tokenise: ([UInt8]) -> [Token]
    ) throws(QueryError) -> QueryBody {
        var distance = usualDistance
        let parts = inner.split(separator: ",", omittingEmptySubsequences: false)
        let near = nearPhrases(parts[0])
        if parts.count == 2 { distance = Int(parts[1].drop { $0 == " " }) ?? -1 }
        guard nearWords.contains(near.count), parts.count <= 2, distance >= 0 else {
            throw QueryError(
                query: text, offset: place,
                message: "expected two or three words and a number of tokens between them, as in NEAR(mare cielo, 5)")
        }
        if distance > farthest {
            throw QueryError(
                query: text, offset: place, message: "expected at most \(farthest) tokens between the words of NEAR")
        }
        var phrases: [Pattern] = []
        for words in near { phrases.append(try phrase(words, of: text, at: place, tokenise: tokenise)) }
        let gap = Pattern.repeated(.token(.any), minimum: 0, maximum: distance)
        let orders = permutations(of: phrases).enumerated().map { number, order -> Pattern in
            let sequence = Pattern.sequence(Array(order.flatMap { [$0, gap] }.dropLast()))
            if order.count == 2 { return sequence }
            // From the end of the first to the beginning of the last there is no more than the distance.
            let most = order[0].length.upperBound + distance + order[order.count - 1].length.upperBound
            let limit = Condition.withinTokens(most - 1, isNegated: false)
            return .part(QueryBody(pattern: sequence, conditions: [limit], offset: offset + number))
        }
        return QueryBody(pattern: .alternatives(orders), conditions: [.within(.bead, isNegated: false)])
    }

    /// What is to be near each other: words, or phrases that FTS5 has in quotes.
    private static func nearPhrases(_ text: Substring) -> [String] {
        let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
        // What is in quotes stands between two others.
        if pieces.count.isMultiple(of: 2) { return text.split(separator: " ").map(String.init) }
        return pieces.enumerated().flatMap { number, piece in
            number.isMultiple(of: 2) ? piece.split(separator: " ").map(String.init) : [String(piece)]
        }
    }

    private static func permutations(of items: [Pattern]) -> [[Pattern]] {
        if items.count <= 1 { return [items] }
        return items.indices.flatMap { first in
            var rest = items
            let item = rest.remove(at: first)
            return permutations(of: rest).map { [item] + $0 }
        }
    }
}

import BitextCore

/// Words with the operators of FTS5: `mare AND cielo NOT barca OR NEAR(sole luna, 5)`.
extension PlainWords {
    /// How many words `NEAR` takes, and how many may stand between them where nothing else is said.
    private static let nearWords = 2...3
    private static let usualDistance = 10
    private static let farthest = 1000

    /// What words with operators ask for; nil where there is none between words.
    ///
    /// `NOT` binds closest, then `AND`, then `OR`. Hits are those of the first words, where their beads hold the others (or don't).
    static func parseOperators(_ text: String, tokenise: ([UInt8]) -> [Token]) throws(QueryError) -> QueryBody? {
        let words = text.split(whereSeparator: \.isWhitespace).map { String($0) }
        if !words.contains(where: { ["AND", "OR", "NOT"].contains($0) || $0.hasPrefix("NEAR(") }) { return nil }
        var branches: [QueryBody] = []
        for branch in words.split(separator: "OR", omittingEmptySubsequences: false) {
            // Parts are told apart by their offsets.
            let offset = branches.count * 10
            var body = try branchBody(Array(branch), offset: offset + 1, text, tokenise)
            body.offset = offset
            branches.append(body)
        }
        if branches.count == 1 { return branches[0] }
        return QueryBody(
            pattern: .alternatives(branches.map { $0.conditions.isEmpty ? $0.pattern : .part($0) }))
    }

    /// Words with `AND` and `NOT` between them.
    private static func branchBody(
        _ words: [String], offset: Int, _ text: String, _ tokenise: ([UInt8]) -> [Token]
    ) throws(QueryError) -> QueryBody {
        var operands: [(words: [String], isNegated: Bool)] = [([], false)]
        for word in words {
            if word == "AND" || word == "NOT" {
                operands.append(([], word == "NOT"))
            } else {
                operands[operands.count - 1].words.append(word)
            }
        }
        if operands.contains(where: { $0.words.isEmpty }) {
            throw QueryError(
                query: text, offset: 0,
                message: "expected words on both sides of AND, OR and NOT; write \\AND for the word")
        }
        var body = try operand(operands[0].words, offset: offset, text, tokenise)
        for other in operands.dropFirst() {
            let condition = try operand(other.words, offset: offset, text, tokenise)
            body.conditions.append(.sharingBead(condition, isNegated: other.isNegated))
        }
        return body
    }

    private static func operand(
        _ words: [String], offset: Int, _ text: String, _ tokenise: ([UInt8]) -> [Token]
    ) throws(QueryError) -> QueryBody {
        let joined = words.joined(separator: " ")
        if joined.hasPrefix("NEAR("), !joined.hasSuffix(")") {
            throw QueryError(query: text, offset: 0, message: "expected ) at the end, as in NEAR(mare cielo, 5)")
        }
        guard joined.hasPrefix("NEAR(") else {
            return QueryBody(pattern: try phrase(joined, tokenise: tokenise))
        }
        var distance = usualDistance
        let parts = joined.dropFirst("NEAR(".count).dropLast().split(
            separator: ",", omittingEmptySubsequences: false)
        let near = nearPhrases(parts[0])
        if parts.count == 2 { distance = Int(parts[1].drop { $0 == " " }) ?? -1 }
        guard nearWords.contains(near.count), parts.count <= 2, distance >= 0 else {
            throw QueryError(
                query: text, offset: 0,
                message: "expected two or three words and a number of tokens between them, as in NEAR(mare cielo, 5)")
        }
        if distance > farthest {
            throw QueryError(
                query: text, offset: 0, message: "expected at most \(farthest) tokens between the words of NEAR")
        }
        var phrases: [Pattern] = []
        for words in near { phrases.append(try phrase(words, tokenise: tokenise)) }
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

extension Pattern {
    /// Stands for a length without limit.
    static let unlimited = 1 << 20

    /// How many tokens a match has at least and at most.
    var length: ClosedRange<Int> {
        switch self {
        case .token, .checked, .near, .labelled: return 1...1
        case .boundary, .lookahead, .markedBoundary: return 0...0
        case .whole: return 1...Pattern.unlimited
        case .part(let body): return body.pattern.length
        case .sequence(let items):
            return items.reduce(0...0) { sum, item in
                let next = item.length
                let upper = min(Pattern.unlimited, sum.upperBound + next.upperBound)
                return min(upper, sum.lowerBound + next.lowerBound)...upper
            }
        case .alternatives(let branches):
            let lengths = branches.map(\.length)
            return (lengths.map(\.lowerBound).min() ?? 0)...(lengths.map(\.upperBound).max() ?? 0)
        case .repeated(let inner, let minimum, let maximum):
            let once = inner.length
            let upper =
                once.upperBound == 0
                ? 0 : maximum.map { min(Pattern.unlimited, once.upperBound * $0) } ?? Pattern.unlimited
            return min(upper, once.lowerBound * minimum)...upper
        }
    }

    /// The tests of a pattern that is a plain sequence of tokens, each with its labels.
    var phrase: [(labels: [String], test: TokenTest)]? {
        switch self {
        case .token(let test): return [([], test)]
        case .labelled(let labels, .token(let test)): return [(labels, test)]
        case .sequence(let items):
            var tests: [(labels: [String], test: TokenTest)] = []
            for item in items {
                guard let phrase = item.phrase else { return nil }
                tests += phrase
            }
            return tests
        case .repeated(let inner, let minimum, let maximum) where minimum == maximum && minimum > 0:
            guard let phrase = inner.phrase, phrase.count * minimum <= 64 else { return nil }
            return Array(repeating: phrase, count: minimum).flatMap { $0 }
        case .checked, .near, .labelled, .boundary, .lookahead, .markedBoundary, .whole, .part, .alternatives,
            .repeated:
            return nil
        }
    }

    /// Whether it consists of tokens without labels and asks for nothing else.
    var hasTokensOnly: Bool {
        switch self {
        case .token: true
        case .sequence(let all), .alternatives(let all): all.allSatisfy(\.hasTokensOnly)
        case .repeated(let inner, _, _): inner.hasTokensOnly
        default: false
        }
    }

    /// Whether it asks for a place where pieces begin or end.
    private var hasBoundary: Bool {
        switch self {
        case .boundary, .markedBoundary: true
        default: children.contains(where: \.hasBoundary)
        }
    }

    /// The piece that a tag at a place of a sequence opens, and the place of the tag that closes it on every way; nil where there is
    /// none, or another of its pieces is opened in between.
    static func pair(in items: [Pattern], at place: Int) -> (region: StructureTest, end: Int)? {
        guard let region = items[place].tag(.start) else { return nil }
        for end in place + 1..<max(place + 1, items.count) {
            if let closed = items[end].tag(.ownEnd), closed.name == region.name { return (region, end) }
            if items[end].opens(region.name) { return nil }
        }
        return nil
    }

    /// The piece whose tag this is, if it is one of that kind.
    private func tag(_ edge: Edge) -> StructureTest? {
        switch self {
        case .boundary(let structure, edge): StructureTest(name: structure.rawValue, tests: [], offset: 0)
        case .markedBoundary(let test, edge): test
        default: nil
        }
    }

    /// Whether there is a tag in it that opens a piece of a name.
    private func opens(_ name: String) -> Bool {
        tag(.start)?.name == name || children.contains { $0.opens(name) }
    }

    /// The names of the pieces whose tags belong together, each once.
    var pairedNames: [String] {
        var names: [String] = []
        switch self {
        case .boundary(let structure, .ownEnd): names = [structure.rawValue]
        case .markedBoundary(let test, .ownEnd): names = [test.name]
        default: for name in children.flatMap(\.pairedNames) where !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// Throws for a pattern that no token is needed for.
    func checkIsSatisfiable(offset: Int, query: String) throws(QueryError) {
        // A pattern such as <s> []* </s> needs tokens, though none of its parts does.
        if length.upperBound == 0 || length.lowerBound == 0 && !hasBoundary {
            throw QueryError(
                query: query, offset: offset,
                message: "this query is fulfilled without any token; expected one that isn't optional")
        }
    }
}

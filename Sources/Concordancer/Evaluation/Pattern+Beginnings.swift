extension Pattern {
    /// The pattern once for each token, tag or lookahead that a match can begin with, beginning with that one every time.
    ///
    /// Together they match what the pattern matches. A token that is repeated is one token; two that are alike are two.
    var beginnings: [Pattern] {
        switch self {
        case .token, .checked, .near, .labelled, .boundary, .markedBoundary, .lookahead, .whole: return [self]
        case .part(let body):
            return body.pattern.beginnings.map { beginning in
                var body = body
                body.pattern = beginning
                return .part(body)
            }
        case .alternatives(let branches): return branches.flatMap(\.beginnings)
        case .sequence(let items):
            var all: [Pattern] = []
            for (place, item) in items.enumerated() {
                all += item.beginnings.map { Pattern.row([$0] + items[(place + 1)...]) }
                if !item.canBeLeftOut { break }
            }
            return all
        case .repeated(let inner, let minimum, let maximum):
            if maximum == 0 { return [] }
            let rest = Pattern.repeated(inner, minimum: max(0, minimum - 1), maximum: maximum.map { $0 - 1 })
            return inner.beginnings.map { maximum == 1 ? $0 : Pattern.row([$0, rest]) }
        }
    }

    private static func row(_ items: [Pattern]) -> Pattern { items.count == 1 ? items[0] : .sequence(items) }

    /// Whether a way through the pattern passes no token, tag or lookahead.
    private var canBeLeftOut: Bool {
        switch self {
        case .token, .checked, .near, .labelled, .boundary, .markedBoundary, .lookahead, .whole: false
        case .part(let body): body.pattern.canBeLeftOut
        case .alternatives(let branches): branches.contains(where: \.canBeLeftOut)
        case .sequence(let items): items.allSatisfy(\.canBeLeftOut)
        case .repeated(let inner, let minimum, _): minimum == 0 || inner.canBeLeftOut
        }
    }

    /// A test that the first token of every match passes; nil where a tag or a lookahead comes first.
    ///
    /// Of a pattern that is one of its own beginnings.
    var firstTest: TokenTest? {
        switch self {
        case .token(let test), .checked(let test, _): test
        case .near(let proximity): proximity.head
        case .labelled(_, let inner): inner.firstTest
        case .part(let body): body.pattern.firstTest
        case .sequence(let items): items.first?.firstTest
        case .alternatives, .repeated, .boundary, .markedBoundary, .lookahead, .whole: nil
        }
    }
}

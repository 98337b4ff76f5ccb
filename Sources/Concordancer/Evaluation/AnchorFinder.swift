/// Finds the rarest tokens that every match must have, one of them at a known distance from its start.
struct AnchorFinder {
    typealias Choice = (anchors: [CompiledPattern.Anchor], cost: Int)
    let limit: Int
    let lookUp: (TokenTest) -> (set: Int, frequency: Int)?

    init(limit: Int, lookUp: @escaping (TokenTest) -> (set: Int, frequency: Int)?) {
        self.limit = limit
        self.lookUp = lookUp
    }

    func best(in pattern: Pattern) -> Choice? { best(in: pattern, lower: 0, upper: 0) }

    /// The best choice for `pattern` where it begins between `lower` and `upper` positions after the match.
    private func best(in pattern: Pattern, lower: Int, upper: Int) -> Choice? {
        switch pattern {
        case .token(let test), .labelled(_, let test):
            guard let (set, frequency) = lookUp(test) else { return nil }
            let cost = (frequency + 1) * (upper - lower + 1)
            return ([CompiledPattern.Anchor(set: set, lower: lower, upper: upper)], cost)
        case .boundary, .lookahead, .markedBoundary, .whole: return nil
        case .part(let body): return best(in: body.pattern, lower: lower, upper: upper)
        case .sequence(let items):
            var found: Choice?
            var (lower, upper) = (lower, upper)
            for item in items {
                if let choice = best(in: item, lower: lower, upper: upper), choice.cost < found?.cost ?? .max {
                    found = choice
                }
                let length = item.length
                lower = min(limit, lower + length.lowerBound)
                upper = min(limit, upper + length.upperBound)
            }
            return found
        case .alternatives(let branches):
            var union: Choice = ([], 0)
            for branch in branches {
                guard let choice = best(in: branch, lower: lower, upper: upper) else { return nil }
                union.anchors += choice.anchors
                union.cost += choice.cost
            }
            return union
        case .repeated(let inner, let minimum, _):
            return minimum == 0 ? nil : best(in: inner, lower: lower, upper: upper)
        }
    }
}

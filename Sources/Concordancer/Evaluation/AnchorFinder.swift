/// Finds the rarest tokens that every match must have, one of them at a known distance from its start.
struct AnchorFinder {
    typealias Choice = (anchors: [CompiledPattern.Anchor], cost: Int)
    let limit: Int
    /// Whether the anchors must stand in a match; else others near its tokens will do.
    let isInside: Bool
    let lookUp: (TokenTest) -> (set: Int, frequency: Int)?

    init(limit: Int, isInside: Bool = false, lookUp: @escaping (TokenTest) -> (set: Int, frequency: Int)?) {
        self.limit = limit
        self.isInside = isInside
        self.lookUp = lookUp
    }

    func best(in pattern: Pattern) -> Choice? { best(in: pattern, lower: 0, upper: 0) }

    private func best(of test: TokenTest, lower: Int, upper: Int) -> Choice? {
        guard let (set, frequency) = lookUp(test) else { return nil }
        let cost = (frequency + 1) * (upper - lower + 1)
        return ([CompiledPattern.Anchor(set: set, lower: lower, upper: upper)], cost)
    }

    /// The best choice for a token between those positions that stands near others.
    private func best(of proximity: Proximity, lower: Int, upper: Int) -> Choice? {
        switch proximity {
        case .token(let test): return best(of: test, lower: lower, upper: upper)
        case .union(let first, let second):
            guard let one = best(of: first, lower: lower, upper: upper),
                let other = best(of: second, lower: lower, upper: upper)
            else { return nil }
            return (one.anchors + other.anchors, one.cost + other.cost)
        case .meet(let first, let second, let neighbourhood, let isNegated):
            let one = best(of: first, lower: lower, upper: upper)
            guard case .tokens(let before, let after) = neighbourhood, !isNegated, !isInside,
                let other = best(of: second, lower: lower + before, upper: upper + after),
                other.cost < one?.cost ?? .max
            else { return one }
            return other
        }
    }

    /// The best choice for `pattern` where it begins between `lower` and `upper` positions after the match.
    private func best(in pattern: Pattern, lower: Int, upper: Int) -> Choice? {
        switch pattern {
        case .token(let test), .checked(let test, _): return best(of: test, lower: lower, upper: upper)
        case .near(let proximity): return best(of: proximity, lower: lower, upper: upper)
        case .labelled(_, let inner): return best(in: inner, lower: lower, upper: upper)
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

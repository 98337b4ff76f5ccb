/// A regular expression over tokens.
indirect enum Pattern: Sendable, Equatable {
    /// One token that passes a test.
    case token(TokenTest)
    /// One token that passes a test and a constraint in which it bears the label `_`.
    case checked(TokenTest, Constraint)
    /// One token that others stand near.
    case near(Proximity)
    /// A pattern for one token, which has labels in the query.
    case labelled([String], Pattern)
    /// The place where a piece of a kind begins or ends; no token is consumed.
    case boundary(Structure, Edge)
    /// The place where a piece of a structure with certain attributes begins or ends.
    case markedBoundary(StructureTest, Edge)
    /// The place before a token that passes a test and a constraint; the token isn't consumed.
    case lookahead(TokenTest, Constraint?)
    /// A whole piece of a kind.
    case whole(StructureTest)
    /// A part with conditions of its own.
    case part(QueryBody)
    case sequence([Pattern])
    case alternatives([Pattern])
    /// At least `minimum` times, and at most `maximum` times where it is given.
    case repeated(Pattern, minimum: Int, maximum: Int?)

    /// Which place of a piece a tag stands for.
    enum Edge: Sendable, Equatable {
        case start
        case end
        /// The end of the piece whose start a tag before it stands for.
        case ownEnd
    }
}

/// A token and what stands near it, in no order: CQP's `MU` queries, Manatee's `meet` and `union`.
indirect enum Proximity: Sendable, Equatable {
    case token(TokenTest)
    /// The token of the first near which the second stands (or doesn't).
    case meet(Proximity, Proximity, Neighbourhood, isNegated: Bool)
    case union(Proximity, Proximity)

    /// What is near a token.
    enum Neighbourhood: Sendable, Equatable {
        /// The tokens that stand from `lower` to `upper` tokens after it; negative numbers are before it.
        case tokens(lower: Int, upper: Int)
        /// The tokens of the same piece.
        case structure(StructureTest)
    }

    /// A test that every token passes that this stands for.
    var head: TokenTest {
        switch self {
        case .token(let test): test
        case .meet(let first, _, _, _): first.head
        case .union(let first, let second): .or([first.head, second.head])
        }
    }

    /// All tests of tokens in it.
    var tests: [TokenTest] {
        switch self {
        case .token(let test): [test]
        case .meet(let first, let second, _, _), .union(let first, let second): first.tests + second.tests
        }
    }
}

extension Pattern {
    /// About how many steps the pattern's automaton has, capped far above what is allowed.
    var size: Int {
        switch self {
        case .token, .lookahead, .boundary, .markedBoundary: return 1
        case .checked, .near: return 2
        case .whole: return 6
        case .labelled(let labels, let inner): return inner.size + labels.count
        case .sequence(let items): return items.reduce(0) { min(1 << 30, $0 + $1.size) }
        case .alternatives(let branches): return branches.reduce(0) { min(1 << 30, $0 + $1.size + 2) }
        case .part(let body): return body.pattern.size + 4
        case .repeated(let inner, let minimum, let maximum):
            return min(1 << 30, (inner.size + 2) * max(1, maximum ?? minimum + 1))
        }
    }

    /// The patterns that it is made of.
    var children: [Pattern] {
        switch self {
        case .token, .checked, .near, .boundary, .markedBoundary, .lookahead, .whole: []
        case .labelled(_, let inner), .repeated(let inner, _, _): [inner]
        case .part(let body): [body.pattern]
        case .sequence(let all), .alternatives(let all): all
        }
    }

    /// The labels of its tokens, each once.
    var labels: [String] {
        var all: [String] = []
        if case .labelled(let labels, _) = self { all = labels }
        for child in children { all += child.labels }
        return all.enumerated().filter { !all[..<$0.offset].contains($0.element) }.map(\.element)
    }

    /// The constraints of its parts and tokens.
    var constraints: [Constraint] {
        var all = children.flatMap(\.constraints)
        switch self {
        case .checked(_, let constraint): all.append(constraint)
        case .lookahead(_, let constraint?): all.append(constraint)
        case .part(let body): if let constraint = body.constraint { all.append(constraint) }
        default: break
        }
        return all
    }
}

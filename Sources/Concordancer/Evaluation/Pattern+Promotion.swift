extension Pattern {
    /// The same pattern for a side: what a constraint asks of a token's own attributes becomes part of its test.
    ///
    /// Of a name such as `text_genre` only the side knows whether it is an attribute of tokens or one of a structure.
    func promoted(on side: SideIndex) -> Pattern {
        func split(_ test: TokenTest, _ constraint: Constraint) -> (TokenTest, Constraint?) {
            let (more, rest) = constraint.split { ValueTable(named: $0.name, of: side) == nil }
            return (more == .any ? test : test == .any ? more : .and([test, more]), rest)
        }
        switch self {
        case .checked(let test, let constraint):
            let (test, rest) = split(test, constraint)
            return rest.map { .checked(test, $0) } ?? .token(test)
        case .lookahead(let test, let constraint?):
            let (test, rest) = split(test, constraint)
            return .lookahead(test, rest)
        case .token, .near, .boundary, .markedBoundary, .lookahead, .whole: return self
        case .labelled(let labels, let inner): return .labelled(labels, inner.promoted(on: side))
        case .part(var body):
            body.pattern = body.pattern.promoted(on: side)
            return .part(body)
        case .sequence(let items): return .sequence(items.map { $0.promoted(on: side) })
        case .alternatives(let branches): return .alternatives(branches.map { $0.promoted(on: side) })
        case .repeated(let inner, let minimum, let maximum):
            return .repeated(inner.promoted(on: side), minimum: minimum, maximum: maximum)
        }
    }
}

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

    /// A plain sequence of tokens without the constraints in their brackets, which become one on the whole; nil where that would
    /// mean something else.
    ///
    /// Such a sequence is found without an automaton.
    func withoutChecks() -> (pattern: Pattern, constraints: [Constraint])? {
        let items: [Pattern]
        if case .sequence(let all) = self { items = all } else { items = [self] }
        var plain: [Pattern] = []
        var constraints: [Constraint] = []
        var known = [LabelReference.implicit[0], LabelReference.this]
        for item in items {
            var (labels, token) = ([String](), item)
            if case .labelled(let names, let inner) = item { (labels, token) = (names, inner) }
            switch token {
            case .token: break
            case .checked(let test, let constraint):
                // What a label stands for only later is not known yet, nor is the end of the match.
                guard constraint.references.allSatisfy({ known.contains($0.label) }) else { return nil }
                let name = "[\(constraints.count)"
                constraints.append(
                    constraint.mapping { reference in
                        var reference = reference
                        if reference.isThis { reference.label = name }
                        return reference
                    })
                labels.append(name)
                token = .token(test)
            default: return nil
            }
            known += labels
            plain.append(labels.isEmpty ? token : .labelled(labels, token))
        }
        if constraints.isEmpty || constraints.count > 4 { return nil }
        return (plain.count == 1 ? plain[0] : .sequence(plain), constraints)
    }
}

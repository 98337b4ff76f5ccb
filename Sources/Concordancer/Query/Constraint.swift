/// A global constraint: what the tokens that bear labels must fulfil together.
indirect enum Constraint: Sendable, Equatable {
    /// The label stands for a token.
    case isSet(LabelReference)
    /// Both tokens have the same value; false where one of the labels stands for none.
    case equal(LabelReference, LabelReference, isNegated: Bool)
    /// The token's value passes a test.
    case value(LabelReference, FormTest, isNegated: Bool)
    case not(Constraint)
    case and([Constraint])
    case or([Constraint])

    /// What must all hold.
    var conjuncts: [Constraint] {
        if case .and(let all) = self { return all.flatMap(\.conjuncts) }
        return [self]
    }

    /// The labels it names.
    var references: [LabelReference] {
        switch self {
        case .isSet(let label), .value(let label, _, _): [label]
        case .equal(let left, let right, _): [left, right]
        case .not(let inner): inner.references
        case .and(let all), .or(let all): all.flatMap(\.references)
        }
    }
}

/// An attribute of the token that bears a label, such as `1.lemma`.
struct LabelReference: Sendable, Equatable {
    /// The label; `match` and `matchend` stand for the first and the last token of a hit.
    var label: String
    /// The attribute, `word` for the form.
    var attribute: AttributeName
    /// Where it stands in the query, in UTF-8 bytes.
    var offset: Int

    /// The labels that every hit has.
    static let implicit = ["match", "matchend"]
}

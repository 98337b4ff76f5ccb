/// A constraint: what the tokens that bear labels must fulfil together.
indirect enum Constraint: Sendable, Equatable {
    /// The label stands for a token.
    case isSet(LabelReference)
    /// The token lies in a piece of the structure that the reference names as its attribute.
    case lies(LabelReference)
    /// The token is the first or the last of a piece of that structure.
    case bounds(LabelReference, isStart: Bool)
    /// Two values compare; false where one of their labels stands for no token.
    case comparison(Term, MetadataCondition.Comparison, Term)
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
        case .isSet(let label), .value(let label, _, _), .lies(let label), .bounds(let label, _): [label]
        case .comparison(let left, _, let right): left.references + right.references
        case .not(let inner): inner.references
        case .and(let all), .or(let all): all.flatMap(\.references)
        }
    }
}

/// A value that a constraint works with.
indirect enum Term: Sendable, Equatable {
    /// The text of a token's attribute, or of an attribute of a structure that it lies in.
    case value(LabelReference)
    /// The token's place in the corpus.
    case position(LabelReference)
    case number(Double)
    /// A number that belongs to the value of a token's attribute.
    case measure(ValueMeasure, LabelReference)
    /// The place of the first or the last token of the piece of a structure that a place lies in.
    case bound(StructureTest, Term, isStart: Bool)
    case arithmetic(Operation, Term, Term)

    enum Operation: Sendable, Equatable {
        case add
        case subtract
        case multiply
        /// From the first to the second.
        case distance
        /// The same without its sign.
        case absoluteDistance
    }

    /// The labels it names.
    var references: [LabelReference] {
        switch self {
        case .value(let label), .position(let label), .measure(_, let label): [label]
        case .number: []
        case .bound(_, let inner, _): inner.references
        case .arithmetic(_, let left, let right): left.references + right.references
        }
    }
}

/// An attribute of the token that bears a label, such as `1.lemma`.
struct LabelReference: Sendable, Equatable {
    /// The label; `match` and `matchend` stand for the first and the last token of a hit, `_` in a token's test for the token.
    var label: String
    /// The attribute, `word` for the form.
    var attribute: AttributeName
    /// Where it stands in the query, in UTF-8 bytes.
    var offset: Int

    /// The labels that every hit has.
    static let implicit = ["match", "matchend"]
    /// The label of the token that is being tested.
    static let this = "_"

    /// Whether it names the token that is being tested.
    var isThis: Bool { label == LabelReference.this }
}

extension Term {
    /// The same with other references.
    func mapping(_ transform: (LabelReference) -> LabelReference) -> Term {
        switch self {
        case .value(let reference): .value(transform(reference))
        case .position(let reference): .position(transform(reference))
        case .number: self
        case .measure(let measure, let reference): .measure(measure, transform(reference))
        case .bound(let structure, let inner, let isStart):
            .bound(structure, inner.mapping(transform), isStart: isStart)
        case .arithmetic(let operation, let left, let right):
            .arithmetic(operation, left.mapping(transform), right.mapping(transform))
        }
    }
}

extension Constraint {
    /// The same with other references.
    func mapping(_ transform: (LabelReference) -> LabelReference) -> Constraint {
        switch self {
        case .isSet(let reference): .isSet(transform(reference))
        case .lies(let reference): .lies(transform(reference))
        case .bounds(let reference, let isStart): .bounds(transform(reference), isStart: isStart)
        case .comparison(let left, let comparison, let right):
            .comparison(left.mapping(transform), comparison, right.mapping(transform))
        case .value(let reference, let test, let isNegated):
            .value(transform(reference), test, isNegated: isNegated)
        case .not(let inner): .not(inner.mapping(transform))
        case .and(let all): .and(all.map { $0.mapping(transform) })
        case .or(let all): .or(all.map { $0.mapping(transform) })
        }
    }

    /// The same as a test of the token `_`; nil where it asks for anything else.
    var tokenTest: TokenTest? {
        switch self {
        case .value(let reference, let test, let isNegated):
            guard reference.isThis else { return nil }
            let positive = TokenTest.test(of: reference.attribute, test)
            return isNegated ? .not(positive) : positive
        case .comparison(.value(let left), let comparison, .value(let right)):
            guard left.isThis, right.isThis, comparison == .equal || comparison == .unequal else { return nil }
            let same = TokenTest.same(left.attribute, right.attribute)
            return comparison == .unequal ? .not(same) : same
        case .comparison(.measure(let measure, let reference), let comparison, .number(let number)):
            guard reference.isThis else { return nil }
            return .measure(measure, reference.attribute, NumberTest(comparison: comparison, number: number))
        case .not(let inner): return inner.tokenTest.map { .not($0) }
        case .and(let all): return Constraint.tokenTests(all).map { .and($0) }
        case .or(let all): return Constraint.tokenTests(all).map { .or($0) }
        case .isSet, .lies, .bounds, .comparison: return nil
        }
    }

    private static func tokenTests(_ constraints: [Constraint]) -> [TokenTest]? {
        let tests = constraints.compactMap(\.tokenTest)
        return tests.count == constraints.count ? tests : nil
    }

    /// The part of it that tests the token `_` alone, and the rest; what `isDeferred` stays in the rest.
    func split(deferring isDeferred: (AttributeName) -> Bool) -> (test: TokenTest, rest: Constraint?) {
        var tests: [TokenTest] = []
        var rest: [Constraint] = []
        for part in conjuncts {
            if let test = part.tokenTest, !part.references.contains(where: { isDeferred($0.attribute) }) {
                tests.append(test)
            } else {
                rest.append(part)
            }
        }
        return (
            tests.count == 1 ? tests[0] : tests.isEmpty ? .any : .and(tests),
            rest.count == 1 ? rest[0] : rest.isEmpty ? nil : .and(rest)
        )
    }
}

extension TokenTest {
    /// A test of an attribute, the form included.
    static func test(of attribute: AttributeName, _ test: FormTest) -> TokenTest {
        attribute.name == "word" ? .form(test) : .value(attribute, test)
    }
}

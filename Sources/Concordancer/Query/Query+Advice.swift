extension Query {
    /// What may be wrong with a query that finds nothing; nil where nothing is seen.
    ///
    /// In FTS5 a text in quotes is a phrase, in CQL it is one token; and the apostrophes are seldom told apart on purpose.
    public var advice: String? {
        guard let text = body.pattern.forms.first(where: { $0.text.contains(" ") })?.text else {
            return isExactOfApostrophes ? "' and ’ differ in CQL, but for texts with %c or %d, as in \"l'\"%c" : nil
        }
        let words = text.split(separator: " ")
        let tokens = words.map { "\"\($0)\"" }.joined(separator: " ")
        return "one token holds no blank; expected tokens one after the other (\(tokens)), or the words without quotes"
    }
}

extension Pattern {
    /// The tests of forms in it.
    fileprivate var forms: [FormTest] {
        let tests: [TokenTest]
        switch self {
        case .token(let test), .checked(let test, _), .lookahead(let test, _): tests = [test]
        case .near(let proximity): tests = proximity.tests
        default: tests = []
        }
        return tests.flatMap(\.forms) + children.flatMap(\.forms)
    }
}

extension TokenTest {
    fileprivate var forms: [FormTest] {
        switch self {
        case .form(let test): [test]
        case .not, .any, .value, .same, .measure: []
        case .and(let tests), .or(let tests): tests.flatMap(\.forms)
        }
    }
}

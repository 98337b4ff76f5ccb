import BitextCore

extension Query {
    /// What may be wrong with a query that finds nothing, whatever the corpus; nil where nothing is seen.
    ///
    /// In FTS5 a text in quotes is a phrase, in CQL it is one token; and what begins like plain words may be meant as CQL.
    var advice: String? {
        if !Query.isCQL(text) { return adviceOnWords }
        guard
            let text = body.pattern.forms.first(where: { $0.attribute == nil && $0.test.text.contains(" ") })?.test.text
        else { return nil }
        let words = text.split(separator: " ")
        let tokens = words.map { "\"\($0)\"" }.joined(separator: " ")
        return "one token holds no blank; expected tokens one after the other (\(tokens)), or the words without quotes"
    }

    /// What word processors make of straight quotation marks.
    static let curlyQuotes: [Unicode.Scalar] = ["“", "”", "„", "‟", "‘", "’", "‚", "«", "»"]

    /// Of words that look like CQL, that they weren't taken for it.
    private var adviceOnWords: String? {
        let words = text.split(whereSeparator: \.isWhitespace)
        if let quote = words.first?.unicodeScalars.first, quote != "’", Query.curlyQuotes.contains(quote) {
            return "these are plain words; in CQL quotation marks are straight (\"), unlike \(quote)"
        }
        let looksLikeCQL =
            text.contains { "[]|".contains($0) } || words.contains { $0.hasPrefix("has(") || $0.hasPrefix("!has(") }
            || zip(words, words.dropFirst()).contains { word, next in
                (word == "within" || word == "!within")
                    && (Structure(rawValue: String(next)) != nil || next.hasPrefix("<") || next.hasPrefix("it:")
                        || next.hasPrefix("en:"))
            }
        return looksLikeCQL ? "these are plain words; CQL begins with [ or \", as in \"mare\" within s" : nil
    }
}

extension Search {
    /// What may be wrong with a query that finds nothing; nil where nothing is seen.
    public var advice: String? { query.advice ?? adviceOnApostrophes }

    /// Where the corpus has what is asked for with the other apostrophe too, how to find both; nil where it hasn't.
    public var adviceOnApostrophes: String? {
        guard query.isExactOfApostrophes, let text = textWithOtherApostrophe(query.body, in: language) else {
            return nil
        }
        return "' and ’ differ in CQL, and this corpus has the other one here; %c finds both, as in \"\(text)\"%c"
    }

    /// A text of the query that would find other tokens with the other apostrophe.
    private func textWithOtherApostrophe(_ body: QueryBody, in language: Language) -> String? {
        let resolver = TypeResolver(side: index.sides[language], query: query.text)
        for (attribute, test) in body.pattern.forms where test.folding.isEmpty {
            let other = test.withOtherApostrophes
            if other == test { continue }
            func types(_ test: FormTest) -> TypeSet? {
                try? resolver.types(passing: attribute.map { .value($0, test) } ?? .form(test))
            }
            guard let asked = types(test), var found = types(other) else { continue }
            found.formIntersection(asked.complement)
            guard found.size > 0 else { continue }
            switch test.kind {
            case .list(let words), .patterns(let words): return words.first { FormTest.otherApostrophes($0) != $0 }
            default: return test.text
            }
        }
        for condition in body.conditions {
            let found: String?
            switch condition {
            case .containing(let body, _), .sharingBead(let body, _), .withinMatch(let body, _):
                found = textWithOtherApostrophe(body, in: language)
            case .aligned(_, let body, _, _, _): found = textWithOtherApostrophe(body, in: language.other)
            default: found = nil
            }
            if let found { return found }
        }
        return nil
    }
}

extension FormTest {
    /// The test with ’ for ' and ' for ’.
    fileprivate var withOtherApostrophes: FormTest {
        var other = self
        other.text = FormTest.otherApostrophes(text)
        switch kind {
        case .list(let words): other.kind = .list(words.map(FormTest.otherApostrophes))
        case .patterns(let words): other.kind = .patterns(words.map(FormTest.otherApostrophes))
        default: break
        }
        return other
    }

    fileprivate static func otherApostrophes(_ text: String) -> String {
        String(text.map { $0 == "'" ? "’" : $0 == "’" ? "'" : $0 })
    }
}

extension Pattern {
    /// The tests of forms and of attributes' values in it, the attribute nil for the form.
    fileprivate var forms: [(attribute: AttributeName?, test: FormTest)] {
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
    fileprivate var forms: [(attribute: AttributeName?, test: FormTest)] {
        switch self {
        case .form(let test): [(nil, test)]
        case .value(let attribute, let test): [(attribute, test)]
        case .not, .any, .same, .measure: []
        case .and(let tests), .or(let tests): tests.flatMap(\.forms)
        }
    }
}

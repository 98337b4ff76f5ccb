/// A pattern made ready for one side: its tokens' types, its automaton, and where to begin the search.
struct CompiledPattern: Sendable {
    /// A token that every hit has (one of the anchors of a pattern), between `lower` and `upper` positions after the
    /// hit's start.
    struct Anchor: Sendable {
        var set: Int
        var lower: Int
        var upper: Int
    }

    /// How the tokens follow each other.
    enum Shape: Sendable {
        /// A fixed number of tokens, by the numbers of their sets.
        case phrase([Int])
        case automaton(Automaton)
    }

    let shape: Shape
    /// All sets, one after the other, `wordCount` words each.
    let words: [UInt64]
    let wordCount: Int
    /// The types of each set in ascending order; none where these are all types.
    let types: [[Int]]
    /// How many tokens each set stands for.
    let frequencies: [Int]
    /// The types of each anchor's set, and whether these are all types.
    let anchors: [Anchor]
    let anchorTypes: [[Int]]
    /// How many positions the search looks at that begins with the anchors.
    let cost: Int
    /// How many tokens a hit has at most.
    let maximumLength: Int

    /// Whether all matches have the same number of tokens.
    var isPhrase: Bool {
        if case .phrase = shape { return true }
        return false
    }

    /// Open-ended repetitions end after this many tokens at the latest, as with CQP's hard boundary.
    static let hardBoundary = 501

    /// Compiles `pattern` for `side`.
    ///
    /// Throws for a pattern that needs no token at all.
    init(_ pattern: Pattern, side: SideIndex, query: String) throws(QueryError) {
        let resolver = TypeResolver(side: side, query: query)
        var numbers: [TokenTest: Int] = [:]
        var sets: [TypeSet] = []
        func number(of test: TokenTest) throws(QueryError) -> Int {
            if let known = numbers[test] { return known }
            sets.append(try resolver.types(passing: test))
            numbers[test] = sets.count - 1
            return sets.count - 1
        }
        let length = pattern.length
        if length.lowerBound == 0 {
            throw QueryError(
                query: query, offset: 0,
                message: "this query is fulfilled without any token; expected one that isn't optional")
        }
        if let phrase = pattern.phrase {
            var sequence: [Int] = []
            for test in phrase { sequence.append(try number(of: test)) }
            shape = .phrase(sequence)
        } else {
            let automaton = try Automaton(pattern) { (test) throws(QueryError) in try number(of: test) }
            shape = .automaton(automaton)
        }
        wordCount = TypeSet.wordCount(side)
        words = sets.flatMap(\.words)
        let types = sets.map { $0.isUniversal ? [] : $0.types }
        let frequencies = zip(sets, types).map { set, types in
            set.isUniversal ? side.tokenCount : types.reduce(0) { $0 + side.postings.frequency(of: $1) }
        }
        self.frequencies = frequencies
        self.types = types
        maximumLength =
            length.upperBound < Pattern.unlimited
            ? length.upperBound : max(CompiledPattern.hardBoundary, length.lowerBound)
        let finder = AnchorFinder(limit: maximumLength) { test in
            numbers[test].map { ($0, frequencies[$0]) }
        }
        let best = finder.best(in: pattern)
        anchors = best?.anchors ?? []
        anchorTypes = anchors.map { types[$0.set] }
        // Without usable anchors, and where they stand almost everywhere, each position is tried.
        let isScan = anchors.isEmpty || anchors.contains { sets[$0.set].isUniversal }
        cost = isScan ? .max : best?.cost ?? .max
    }
}

extension Pattern {
    /// Stands for a length without limit.
    static let unlimited = 1 << 20

    /// How many tokens a match has at least and at most.
    var length: ClosedRange<Int> {
        switch self {
        case .token: return 1...1
        case .boundary: return 0...0
        case .sequence(let items):
            return items.reduce(0...0) { sum, item in
                let next = item.length
                let upper = min(Pattern.unlimited, sum.upperBound + next.upperBound)
                return min(upper, sum.lowerBound + next.lowerBound)...upper
            }
        case .alternatives(let branches):
            let lengths = branches.map(\.length)
            return (lengths.map(\.lowerBound).min() ?? 0)...(lengths.map(\.upperBound).max() ?? 0)
        case .repeated(let inner, let minimum, let maximum):
            let once = inner.length
            let upper =
                once.upperBound == 0
                ? 0 : maximum.map { min(Pattern.unlimited, once.upperBound * $0) } ?? Pattern.unlimited
            return min(upper, once.lowerBound * minimum)...upper
        }
    }

    /// The tests of a pattern that is a plain sequence of tokens.
    var phrase: [TokenTest]? {
        switch self {
        case .token(let test): return [test]
        case .sequence(let items):
            var tests: [TokenTest] = []
            for item in items {
                guard let phrase = item.phrase else { return nil }
                tests += phrase
            }
            return tests
        case .repeated(let inner, let minimum, let maximum) where minimum == maximum && minimum > 0:
            guard let phrase = inner.phrase, phrase.count * minimum <= 64 else { return nil }
            return Array(repeating: phrase, count: minimum).flatMap { $0 }
        case .boundary, .alternatives, .repeated: return nil
        }
    }
}

/// Finds the rarest tokens that every match must have, one of them at a known distance from its start.
private struct AnchorFinder {
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
        case .token(let test):
            guard let (set, frequency) = lookUp(test) else { return nil }
            let cost = (frequency + 1) * (upper - lower + 1)
            return ([CompiledPattern.Anchor(set: set, lower: lower, upper: upper)], cost)
        case .boundary: return nil
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

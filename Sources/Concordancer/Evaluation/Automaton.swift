/// A nondeterministic automaton over tokens, after Thompson (1968).
struct Automaton: Sendable {
    enum Step: Sendable {
        /// Consumes a token whose type is in the set of this number.
        case token(set: Int)
        /// Goes on at both places.
        case split(Int, Int)
        case jump(Int)
        /// Goes on at certain places only.
        case boundary(Boundary)
        /// Lets the label of a slot stand for the token consumed last.
        case bind(slot: Int)
        case accept
    }

    /// Where pieces begin or end, or a token comes next.
    enum Boundary: Sendable {
        case plain(Structure, isStart: Bool)
        /// Of the pieces in the list of this number.
        case marked(list: Int, isStart: Bool)
        /// Before a token whose type is in the set of this number.
        case before(set: Int)
        /// After so many tokens that fulfil the conditions of this number.
        case after(part: Int, length: Int)
    }

    private(set) var steps: [Step] = []

    /// Numbers what the steps of an automaton refer to.
    protocol Numbering {
        /// The number of a token test's set.
        mutating func number(of test: TokenTest) throws(QueryError) -> Int
        /// The number of a list of pieces.
        mutating func number(of test: StructureTest) throws(QueryError) -> Int
        /// The number of the conditions of a part.
        mutating func number(of part: QueryBody) throws(QueryError) -> Int
        /// The slot of a label; `nil` where it doesn't matter.
        func slot(of label: String) -> Int?
    }

    /// Compiles `pattern`, which is no whole piece.
    init(_ pattern: Pattern, numbering: inout some Numbering) throws(QueryError) {
        try compile(pattern, &numbering)
        steps.append(.accept)
    }

    private mutating func compile(_ pattern: Pattern, _ numbering: inout some Numbering) throws(QueryError) {
        switch pattern {
        case .token(let test):
            steps.append(.token(set: try numbering.number(of: test)))
        case .labelled(let label, let test):
            steps.append(.token(set: try numbering.number(of: test)))
            if let slot = numbering.slot(of: label) { steps.append(.bind(slot: slot)) }
        case .boundary(let structure, let isStart):
            steps.append(.boundary(.plain(structure, isStart: isStart)))
        case .lookahead(let test):
            steps.append(.boundary(.before(set: try numbering.number(of: test))))
        case .markedBoundary(let test, let isStart):
            steps.append(.boundary(.marked(list: try numbering.number(of: test), isStart: isStart)))
        case .whole: break
        case .part(let body):
            try compile(body.pattern, &numbering)
            let part = try numbering.number(of: body)
            steps.append(.boundary(.after(part: part, length: body.pattern.length.lowerBound)))
        case .sequence(let items):
            for item in items { try compile(item, &numbering) }
        case .alternatives(let branches):
            var exits: [Int] = []
            for (number, branch) in branches.enumerated() {
                guard number < branches.count - 1 else {
                    try compile(branch, &numbering)
                    continue
                }
                let split = steps.count
                steps.append(.split(split + 1, 0))
                try compile(branch, &numbering)
                exits.append(steps.count)
                steps.append(.jump(0))
                steps[split] = .split(split + 1, steps.count)
            }
            for exit in exits { steps[exit] = .jump(steps.count) }
        case .repeated(let inner, let minimum, let maximum):
            for _ in 0..<minimum { try compile(inner, &numbering) }
            if let maximum {
                var splits: [Int] = []
                for _ in minimum..<max(minimum, maximum) {
                    splits.append(steps.count)
                    steps.append(.split(steps.count + 1, 0))
                    try compile(inner, &numbering)
                }
                for split in splits { steps[split] = .split(split + 1, steps.count) }
            } else {
                let split = steps.count
                steps.append(.split(split + 1, 0))
                try compile(inner, &numbering)
                steps.append(.jump(split))
                steps[split] = .split(split + 1, steps.count)
            }
        }
    }
}

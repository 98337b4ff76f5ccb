/// A nondeterministic automaton over tokens, after Thompson (1968).
struct Automaton: Sendable {
    enum Step: Sendable {
        /// Consumes a token whose type is in the set of this number.
        case token(set: Int)
        /// Goes on at both places.
        case split(Int, Int)
        case jump(Int)
        /// Goes on where a piece of the kind begins or ends.
        case boundary(Structure, isStart: Bool)
        case accept
    }

    private(set) var steps: [Step] = []

    /// Compiles `pattern`; `setNumber` gives the number of a token test's set.
    init<Failure: Error>(_ pattern: Pattern, setNumber: (TokenTest) throws(Failure) -> Int) throws(Failure) {
        try compile(pattern, setNumber)
        steps.append(.accept)
    }

    private mutating func compile<Failure: Error>(
        _ pattern: Pattern, _ setNumber: (TokenTest) throws(Failure) -> Int
    ) throws(Failure) {
        switch pattern {
        case .token(let test):
            steps.append(.token(set: try setNumber(test)))
        case .boundary(let structure, let isStart):
            steps.append(.boundary(structure, isStart: isStart))
        case .sequence(let items):
            for item in items { try compile(item, setNumber) }
        case .alternatives(let branches):
            var exits: [Int] = []
            for (number, branch) in branches.enumerated() {
                guard number < branches.count - 1 else {
                    try compile(branch, setNumber)
                    continue
                }
                let split = steps.count
                steps.append(.split(split + 1, 0))
                try compile(branch, setNumber)
                exits.append(steps.count)
                steps.append(.jump(0))
                steps[split] = .split(split + 1, steps.count)
            }
            for exit in exits { steps[exit] = .jump(steps.count) }
        case .repeated(let inner, let minimum, let maximum):
            for _ in 0..<minimum { try compile(inner, setNumber) }
            if let maximum {
                var splits: [Int] = []
                for _ in minimum..<max(minimum, maximum) {
                    splits.append(steps.count)
                    steps.append(.split(steps.count + 1, 0))
                    try compile(inner, setNumber)
                }
                for split in splits { steps[split] = .split(split + 1, steps.count) }
            } else {
                let split = steps.count
                steps.append(.split(split + 1, 0))
                try compile(inner, setNumber)
                steps.append(.jump(split))
                steps[split] = .split(split + 1, steps.count)
            }
        }
    }
}

/// The places of an automaton that are active at once, and the steps there without tokens.
struct AutomatonThreads {
    private let steps: [Automaton.Step]
    private var seen: [UInt32]
    private var generation: UInt32 = 0
    private var stack: [Int] = []
    /// The token steps that wait for the next token.
    private(set) var waiting: [Int] = []
    /// Whether the automaton has accepted what was consumed so far.
    private(set) var hasAccepted = false

    init(_ automaton: Automaton) {
        steps = automaton.steps
        seen = [UInt32](repeating: 0, count: automaton.steps.count)
    }

    /// Forgets all places.
    mutating func clear() {
        waiting.removeAll(keepingCapacity: true)
        hasAccepted = false
        generation &+= 1
        if generation == 0 {
            for index in seen.indices { seen[index] = 0 }
            generation = 1
        }
    }

    /// Activates a place and all that are reached from it without a token.
    mutating func activate(_ place: Int, isBoundary: (Structure, _ isStart: Bool) -> Bool) {
        stack.append(place)
        while let place = stack.popLast() {
            if seen[place] == generation { continue }
            seen[place] = generation
            switch steps[place] {
            case .token: waiting.append(place)
            case .jump(let target): stack.append(target)
            case .split(let first, let second):
                stack.append(second)
                stack.append(first)
            case .boundary(let structure, let isStart):
                if isBoundary(structure, isStart) { stack.append(place + 1) }
            case .accept: hasAccepted = true
            }
        }
    }

    /// The union of the sets that a match can begin with, wherever pieces begin and end.
    mutating func firstWords(of pattern: CompiledPattern) -> [UInt64] {
        clear()
        activate(0) { _, _ in true }
        var union = [UInt64](repeating: 0, count: pattern.wordCount)
        for set in waiting.compactMap({ set(at: $0) }) {
            for word in union.indices { union[word] |= pattern.words[set * pattern.wordCount + word] }
        }
        return union
    }

    /// The set of the token step at a place.
    func set(at place: Int) -> Int? {
        if case .token(let set) = steps[place] { return set }
        return nil
    }
}

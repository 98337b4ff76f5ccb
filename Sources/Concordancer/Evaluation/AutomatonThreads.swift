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
    mutating func activate(_ place: Int, isBoundary: (Automaton.Boundary) -> Bool) {
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
            case .boundary(let boundary):
                if isBoundary(boundary) { stack.append(place + 1) }
            case .bind, .mark, .limit, .clear: stack.append(place + 1)
            case .accept: hasAccepted = true
            }
        }
    }

    /// The union of the sets that a match can begin with, wherever pieces begin and end.
    mutating func firstWords(of pattern: CompiledPattern) -> [UInt64] {
        clear()
        activate(0) { _ in true }
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

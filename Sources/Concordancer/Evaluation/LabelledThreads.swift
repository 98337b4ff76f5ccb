/// The threads of an automaton whose labels matter: each has a place and what the labels on its way stand for.
struct LabelledThreads {
    private struct Thread: Hashable {
        var place: Int
        var bindings: CompiledConstraint.Bindings
    }

    private let steps: [Automaton.Step]
    private var waiting: [Thread] = []
    private var stack: [Thread] = []
    private var seen: Set<Thread> = []
    /// What the labels stand for on each way that has led to the end.
    private(set) var accepted: [CompiledConstraint.Bindings] = []

    init(_ automaton: Automaton) { steps = automaton.steps }

    /// How many threads wait for the next token.
    var count: Int { waiting.count }

    /// Begins anew with one thread at the start of the automaton.
    mutating func begin(at start: Int, isBoundary: (Automaton.Boundary, Int) -> Bool) {
        clear()
        activate(Thread(place: 0, bindings: .zero), start: start, position: start, isBoundary)
    }

    private mutating func clear() {
        waiting.removeAll(keepingCapacity: true)
        accepted.removeAll(keepingCapacity: true)
        seen.removeAll(keepingCapacity: true)
    }

    /// Moves the threads of `other` on that may consume the token before `position`, and replaces these by them.
    mutating func advance(
        _ other: LabelledThreads, start: Int, position: Int, consumes: (_ set: Int) -> Bool,
        isBoundary: (Automaton.Boundary, Int) -> Bool
    ) {
        clear()
        for var thread in other.waiting {
            guard case .token(let set) = steps[thread.place], consumes(set) else { continue }
            thread.place += 1
            activate(thread, start: start, position: position, isBoundary)
        }
    }

    private mutating func activate(
        _ thread: Thread, start: Int, position: Int, _ isBoundary: (Automaton.Boundary, Int) -> Bool
    ) {
        stack.append(thread)
        while var thread = stack.popLast() {
            if !seen.insert(thread).inserted { continue }
            switch steps[thread.place] {
            case .token: waiting.append(thread)
            case .jump(let target):
                thread.place = target
                stack.append(thread)
            case .split(let first, let second):
                thread.place = second
                stack.append(thread)
                thread.place = first
                stack.append(thread)
            case .boundary(let boundary):
                if !isBoundary(boundary, position) { continue }
                thread.place += 1
                stack.append(thread)
            case .bind(let slot):
                thread.place += 1
                thread.bindings[slot] = UInt16(truncatingIfNeeded: position - start)
                stack.append(thread)
            case .accept: accepted.append(thread.bindings)
            }
        }
    }
}

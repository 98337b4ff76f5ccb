/// The threads of an automaton whose labels matter: each has a place and what the labels on its way stand for.
struct LabelledThreads {
    private struct Thread: Hashable {
        var place: Int
        var bindings: LabelSlots.Bindings
    }

    /// Whether something holds at a position for what the labels stand for.
    typealias IsBoundary = (Automaton.Boundary, Int, LabelSlots.Bindings) -> Bool

    private let steps: [Automaton.Step]
    private var waiting: [Thread] = []
    private var stack: [Thread] = []
    /// The threads that were active before the next token: few are looked through, many are hashed.
    private var seen: [Thread] = []
    private var manySeen: Set<Thread> = []
    private static let few = 24
    /// What the labels stand for on each way that has led to the end.
    private(set) var accepted: [LabelSlots.Bindings] = []

    init(_ automaton: Automaton) { steps = automaton.steps }

    /// How many threads wait for the next token.
    var count: Int { waiting.count }

    /// Begins anew with one thread at the start of the automaton.
    mutating func begin(at start: Int, isBoundary: IsBoundary) {
        clear()
        activate(Thread(place: 0, bindings: .zero), start: start, position: start, isBoundary)
    }

    private mutating func clear() {
        waiting.removeAll(keepingCapacity: true)
        accepted.removeAll(keepingCapacity: true)
        seen.removeAll(keepingCapacity: true)
        if !manySeen.isEmpty { manySeen.removeAll(keepingCapacity: true) }
    }

    /// Moves the threads of `other` on that may consume the token before `position`, and replaces these by them.
    mutating func advance(
        _ other: LabelledThreads, start: Int, position: Int, consumes: (_ set: Int) -> Bool,
        isBoundary: IsBoundary
    ) {
        clear()
        for var thread in other.waiting {
            guard case .token(let set) = steps[thread.place], consumes(set) else { continue }
            thread.place += 1
            activate(thread, start: start, position: position, isBoundary)
        }
    }

    /// Whether a thread is new.
    private mutating func remember(_ thread: Thread) -> Bool {
        if manySeen.isEmpty {
            if seen.contains(thread) { return false }
            seen.append(thread)
            if seen.count > LabelledThreads.few { manySeen = Set(seen) }
            return true
        }
        return manySeen.insert(thread).inserted
    }

    private mutating func activate(
        _ thread: Thread, start: Int, position: Int, _ isBoundary: IsBoundary
    ) {
        stack.append(thread)
        while var thread = stack.popLast() {
            if !remember(thread) { continue }
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
                if !isBoundary(boundary, position, thread.bindings) { continue }
                thread.place += 1
                stack.append(thread)
            case .bind(let slot):
                thread.place += 1
                thread.bindings[slot] = UInt16(truncatingIfNeeded: position - start)
                stack.append(thread)
            case .mark(let slot):
                thread.place += 1
                thread.bindings[slot] = UInt16(truncatingIfNeeded: position - start + 1)
                stack.append(thread)
            case .clear(let slot):
                thread.place += 1
                thread.bindings[slot] = 0
                stack.append(thread)
            case .accept: accepted.append(thread.bindings)
            }
        }
    }
}

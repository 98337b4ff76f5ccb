/// The threads of an automaton whose labels matter: each has a place and what the labels on its way stand for.
struct LabelledThreads {
    private struct Thread: Hashable {
        var place: Int
        var bindings: LabelSlots.Bindings
    }

    /// Knows what stands at the positions that threads come to.
    protocol Surroundings {
        /// Whether what a boundary asks for holds at a position, for what the labels stand for.
        mutating func isBoundary(
            _ boundary: Automaton.Boundary, at position: Int, start: Int, _ bindings: LabelSlots.Bindings
        ) -> Bool
        /// How far a way may go from a position that stays in what begins there.
        mutating func end(of limit: Automaton.Limit, from position: Int) -> Int
        /// Whether a way on which the labels stand for this, the one of `slot` since its last token, may still lead to a match.
        mutating func mayGoOn(with bindings: LabelSlots.Bindings, afterBinding slot: Int, start: Int) -> Bool
        /// Whether the token at a position is in a set.
        func isToken(at position: Int, inSet set: Int) -> Bool
    }

    private let steps: [Automaton.Step]
    /// For each step the slots, a bit each, that remember how far its way may go.
    private let scopes: [UInt16]
    /// For each step that asks for the conditions of a part, the set of the token that must come next, if one must.
    private let following: [Int?]
    private var waiting: [Thread] = []
    private var stack: [Thread] = []
    /// The threads that were active before the next token: few are looked through, many are hashed.
    private var seen: [Thread] = []
    private var manySeen: Set<Thread> = []
    private static let few = 24
    /// What the labels stand for on each way that has led to the end.
    private(set) var accepted: [LabelSlots.Bindings] = []

    init(_ automaton: Automaton) {
        steps = automaton.steps
        var scopes = [UInt16](repeating: 0, count: steps.count)
        for scope in automaton.scopes { for step in scope.steps { scopes[step] |= 1 << UInt16(scope.slot) } }
        self.scopes = scopes
        following = automaton.steps.indices.map { automaton.tokenSet(after: $0) }
    }

    /// How many threads wait for the next token.
    var count: Int { waiting.count }

    /// Begins anew with one thread at the start of the automaton.
    mutating func begin(at start: Int, _ surroundings: inout some Surroundings) {
        clear()
        activate(Thread(place: 0, bindings: .zero), start: start, position: start, &surroundings)
    }

    private mutating func clear() {
        waiting.removeAll(keepingCapacity: true)
        accepted.removeAll(keepingCapacity: true)
        seen.removeAll(keepingCapacity: true)
        if !manySeen.isEmpty { manySeen.removeAll(keepingCapacity: true) }
    }

    /// Moves the threads of `other` on that may consume the token before `position`, and replaces these by them.
    mutating func advance(
        _ other: LabelledThreads, start: Int, position: Int, _ surroundings: inout some Surroundings
    ) {
        clear()
        for var thread in other.waiting {
            guard case .token(let set) = steps[thread.place], surroundings.isToken(at: position - 1, inSet: set),
                !hasLeftScope(thread, length: position - start)
            else { continue }
            thread.place += 1
            activate(thread, start: start, position: position, &surroundings)
        }
    }

    /// Whether a thread that has come so far can't fulfil what it must stay in.
    private func hasLeftScope(_ thread: Thread, length: Int) -> Bool {
        var open = scopes[thread.place]
        while open != 0 {
            let slot = open.trailingZeroBitCount
            if thread.bindings[slot] != 0 && length >= Int(thread.bindings[slot]) { return true }
            open &= open &- 1
        }
        return false
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
        _ thread: Thread, start: Int, position: Int, _ surroundings: inout some Surroundings
    ) {
        stack.append(thread)
        while var thread = stack.popLast() {
            if !remember(thread) { continue }
            let step = steps[thread.place]
            thread.place += 1
            switch step {
            case .token:
                thread.place -= 1
                waiting.append(thread)
                continue
            case .jump(let target): thread.place = target
            case .split(let first, let second):
                thread.place = second
                stack.append(thread)
                thread.place = first
            case .boundary(let boundary):
                // What is dear to find out is of no use where the way ends anyhow.
                if let set = following[thread.place - 1], !surroundings.isToken(at: position, inSet: set) { continue }
                if !surroundings.isBoundary(boundary, at: position, start: start, thread.bindings) { continue }
            case .bind(let slot):
                thread.bindings[slot] = UInt16(truncatingIfNeeded: position - start)
                if !surroundings.mayGoOn(with: thread.bindings, afterBinding: slot, start: start) { continue }
            case .mark(let slot): thread.bindings[slot] = UInt16(truncatingIfNeeded: position - start + 1)
            case .limit(let slot, let limit):
                let end = surroundings.end(of: limit, from: position)
                thread.bindings[slot] = UInt16(clamping: max(position, end) - start + 1)
            case .clear(let slot): thread.bindings[slot] = 0
            case .accept:
                accepted.append(thread.bindings)
                continue
            }
            stack.append(thread)
        }
    }
}

/// What of a constraint is known before a match has ended.
extension CompiledConstraint {
    /// A condition that must hold, and the slots, a bit each, that decide whether it does.
    struct EarlyCondition: Sendable {
        var slots: UInt16
        var test: Test
    }

    /// Finds the conditions that are decided as soon as some of `slots` stand for tokens, which then stay the same.
    mutating func findEarlyConditions(of slots: UInt16) {
        early = test.conjuncts.compactMap { test in
            guard let needed = test.slots, needed != 0, needed & ~slots == 0 else { return nil }
            return EarlyCondition(slots: needed, test: test)
        }
    }

    /// Whether the constraint can still hold on a way that has just bound a slot.
    mutating func mayHold(for way: Way, afterBinding slot: Int, in stream: PackedIntegers) -> Bool {
        for condition in early where condition.slots >> UInt16(slot) & 1 != 0 {
            var open = condition.slots
            var isDecided = true
            while open != 0 && isDecided {
                isDecided = way.bindings[open.trailingZeroBitCount] != 0
                open &= open &- 1
            }
            if isDecided && !holds(condition.test, way, stream) { return false }
        }
        return true
    }
}

extension CompiledConstraint.Place {
    /// The slot that says where it is, as a bit; nil where the end of the match says it, or the token that is being tested.
    fileprivate var slots: UInt16? {
        switch self {
        case .slot(let slot): 1 << UInt16(slot)
        case .matchStart: 0
        case .matchEnd, .this: nil
        }
    }
}

extension CompiledConstraint.Number {
    fileprivate var slots: UInt16? {
        switch self {
        case .constant: return 0
        case .position(let place), .measure(let place, _, _), .value(let place, _, _): return place.slots
        case .bound(_, let inner, _): return inner.slots
        case .arithmetic(_, let left, let right):
            guard let left = left.slots, let right = right.slots else { return nil }
            return left | right
        }
    }
}

extension CompiledConstraint.Test {
    /// What must all hold.
    fileprivate var conjuncts: [CompiledConstraint.Test] {
        if case .and(let all) = self { return all.flatMap(\.conjuncts) }
        return [self]
    }

    /// The slots that decide it, a bit each; nil where they don't.
    fileprivate var slots: UInt16? {
        switch self {
        case .isSet(let place), .passes(let place, _, _), .lies(let place, _), .bounds(let place, _, _):
            return place.slots
        case .same(let left, let right, _, _), .sameText(let left, _, let right, _, _):
            guard let left = left.slots, let right = right.slots else { return nil }
            return left | right
        case .compares(let left, _, let right):
            guard let left = left.slots, let right = right.slots else { return nil }
            return left | right
        case .not(let inner): return inner.slots
        case .and(let all), .or(let all):
            return all.reduce(UInt16(0)) { sum, test in sum.flatMap { sum in test.slots.map { sum | $0 } } }
        }
    }
}

extension Pattern {
    /// The labels that one token of the pattern has and that no repetition binds again.
    var labelsBoundOnce: [String] {
        var counts: [String: Int] = [:]
        count(&counts, times: 1)
        return counts.filter { $0.value == 1 }.map(\.key)
    }

    private func count(_ counts: inout [String: Int], times: Int) {
        var times = times
        if case .repeated(_, _, let maximum) = self, maximum ?? 2 > 1 { times = 2 }
        if case .labelled(let labels, _) = self { for label in labels { counts[label, default: 0] += times } }
        for child in children { child.count(&counts, times: times) }
    }
}

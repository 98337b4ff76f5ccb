/// Matches of patterns whose tokens may be repeated, left out or chosen from.
extension Matcher {
    mutating func findWithAutomaton(_ start: Int, into matches: inout [Hit]) {
        let type = side.stream[start]
        if firstWords[type >> 6] >> UInt64(type & 63) & 1 == 0 { return }
        let end = labelled == nil ? automatonEnd(from: start) : labelledEnd(from: start)
        if let end { matches.append(Hit(start, end)) }
    }

    private mutating func automatonEnd(from start: Int) -> Int? {
        let bound = limit(of: start)
        let most = start + pattern.maximumLength
        var isOpen = false
        let end = automatonEnd(from: start, by: min(bound, most), isOpen: &isOpen)
        guard isOpen, most < bound, let overlong else { return end }
        // Where little can follow the piece that the match begins with, going on to its end shows what is given up.
        if fixedMark?.hasFiniteRest ?? false {
            if automatonEnd(from: start, by: bound, isOpen: &isOpen) != end { overlong.add() }
        } else {
            overlong.add()
        }
        return end
    }

    /// The end of the match, which is no farther than `last`; `isOpen` tells whether a way goes on there.
    private mutating func automatonEnd(from start: Int, by last: Int, isOpen: inout Bool) -> Int? {
        if let bits {
            return bits.end(
                from: start, limit: last, isLongest: isLongest, isOpen: &isOpen, in: side.stream, pattern)
        }
        guard var current = threads.take(), var next = nextThreads.take() else { return nil }
        defer {
            threads = current
            nextThreads = next
        }
        isOpen = false
        var limit = last
        var bindings = LabelSlots.Bindings.zero
        var scope = 0..<0
        var scopeEnd = Int.max
        if let mark = fixedMark {
            bindings[mark.slot] = 1
            scopeEnd = end(of: mark.limit, from: start)
            scope = mark.scope
            if mark.endsMatch { limit = min(limit, scopeEnd) }
        }
        var longest: Int?
        current.clear()
        current.activate(0) { isBoundary($0, at: start, start: start, bindings) }
        var position = start
        while position < limit && !current.waiting.isEmpty {
            let type = side.stream[position]
            let isBehindScope = position >= scopeEnd
            position += 1
            next.clear()
            for place in current.waiting where !isBehindScope || !scope.contains(place) {
                guard let set = current.set(at: place), isType(type, inSet: set) else { continue }
                next.activate(place + 1) { isBoundary($0, at: position, start: start, bindings) }
            }
            if next.hasAccepted {
                if !isLongest { return position }
                longest = position
            }
            swap(&current, &next)
        }
        isOpen = position == last && !current.waiting.isEmpty
        return longest
    }

    /// As `automatonEnd`, but an end counts only where the constraint holds for the labels on a way to it.
    private mutating func labelledEnd(from start: Int) -> Int? {
        guard var current = labelled.take(), var next = nextLabelled.take() else { return nil }
        defer {
            labelled = current
            nextLabelled = next
        }
        let bound = limit(of: start)
        let limit = min(bound, start + pattern.maximumLength)
        var longest: Int?
        current.begin(at: start, &self)
        var position = start
        while position < limit && current.count > 0 {
            work &+= current.count
            // To ask for the time takes longer than a step.
            let looksAtClock = work &- lastLook >= 64
            if looksAtClock { lastLook = work }
            if looksAtClock ? control?.mustStop() ?? false : isStopped { return nil }
            position += 1
            next.advance(current, start: start, position: position, &self)
            if next.accepted.contains(where: { fulfilsConstraint($0, start, position) }) {
                if !isLongest { return position }
                longest = position
            }
            swap(&current, &next)
        }
        if limit < bound && current.count > 0 { overlong?.add() }
        return longest
    }

    /// What the labels stand for on a way from one position to another, the first tokens that they can; nil where there is none.
    mutating func labelledWays(from start: Int, to end: Int) -> LabelSlots.Bindings? {
        guard var current = labelled.take(), var next = nextLabelled.take() else { return nil }
        defer {
            labelled = current
            nextLabelled = next
        }
        _ = limit(of: start)
        current.begin(at: start, &self)
        var position = start
        while position < end && current.count > 0 {
            position += 1
            next.advance(current, start: start, position: position, &self)
            swap(&current, &next)
        }
        let ways = position == end ? current.accepted.filter { fulfilsConstraint($0, start, end) } : []
        return ways.min { first, second in
            // No token comes after all tokens.
            for slot in 0..<LabelSlots.Bindings.scalarCount where first[slot] != second[slot] {
                return first[slot] &- 1 < second[slot] &- 1
            }
            return false
        }
    }

    @inline(__always)
    func isType(_ type: Int, inSet set: Int) -> Bool {
        pattern.words[set * pattern.wordCount + type >> 6] >> UInt64(type & 63) & 1 != 0
    }
}

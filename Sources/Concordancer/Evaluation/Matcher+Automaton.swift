/// Matches of patterns whose tokens may be repeated, left out or chosen from.
extension Matcher {
    mutating func findWithAutomaton(_ start: Int, into matches: inout [Hit]) {
        let type = side.stream[start]
        if firstWords[type >> 6] >> UInt64(type & 63) & 1 == 0 { return }
        let end = pattern.constraint == nil ? automatonEnd(from: start) : labelledEnd(from: start)
        if let end { matches.append(Hit(start, end)) }
    }

    private mutating func automatonEnd(from start: Int) -> Int? {
        let limit = min(limit(of: start), start + pattern.maximumLength)
        if let bits { return bits.end(from: start, limit: limit, isLongest: isLongest, in: side.stream, pattern) }
        guard var current = threads.take(), var next = nextThreads.take() else { return nil }
        defer {
            threads = current
            nextThreads = next
        }
        var longest: Int?
        current.clear()
        current.activate(0) { isBoundary($0, at: start) }
        var position = start
        while position < limit && !current.waiting.isEmpty {
            let type = side.stream[position]
            position += 1
            next.clear()
            for place in current.waiting {
                guard let set = current.set(at: place), isType(type, inSet: set) else { continue }
                next.activate(place + 1) { isBoundary($0, at: position) }
            }
            if next.hasAccepted {
                if !isLongest { return position }
                longest = position
            }
            swap(&current, &next)
        }
        return longest
    }

    /// As `automatonEnd`, but an end counts only where the constraint holds for the labels on a way to it.
    private mutating func labelledEnd(from start: Int) -> Int? {
        guard var current = labelled.take(), var next = nextLabelled.take(), let constraint = pattern.constraint else {
            return nil
        }
        defer {
            labelled = current
            nextLabelled = next
        }
        let limit = min(limit(of: start), start + pattern.maximumLength)
        var longest: Int?
        current.begin(at: start) { isBoundary($0, at: $1) }
        var position = start
        while position < limit && current.count > 0 {
            work &+= current.count
            if control?.mustStop() ?? false { return nil }
            let type = side.stream[position]
            position += 1
            next.advance(
                current, start: start, position: position, consumes: { isType(type, inSet: $0) },
                isBoundary: { isBoundary($0, at: $1) })
            let holds = next.accepted.contains {
                constraint.holds(for: $0, start: start, end: position, in: side.stream)
            }
            if holds {
                if !isLongest { return position }
                longest = position
            }
            swap(&current, &next)
        }
        return longest
    }

    @inline(__always)
    private func isType(_ type: Int, inSet set: Int) -> Bool {
        pattern.words[set * pattern.wordCount + type >> 6] >> UInt64(type & 63) & 1 != 0
    }

    /// Whether a piece begins at `position`, or ends before it.
    private mutating func isBoundary(_ boundary: Automaton.Boundary, at position: Int) -> Bool {
        switch boundary {
        case .plain(let structure, let isStart):
            let token = isStart ? position : position - 1
            guard token >= 0 && token < (isStart ? tagLimit : side.tokenCount) else { return false }
            let bounds = boundaries[structure]?.bounds(at: token)
            return isStart ? bounds?.lowerBound == position : bounds?.upperBound == position
        case .after(let part, let length): return parts[part].hold(for: Hit(position - length, position))
        case .before(let set):
            return position < tagLimit && isType(side.stream[position], inSet: set)
        case .marked(let list, isStart: true):
            return position < tagLimit && pattern.regions[list].begins(at: position)
        case .marked(let list, isStart: false):
            return pattern.regions[list].ends(at: position)
        }
    }
}

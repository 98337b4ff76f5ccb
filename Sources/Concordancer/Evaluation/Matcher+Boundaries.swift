/// What stands at the places that the ways of a pattern come to.
extension Matcher: LabelledThreads.Surroundings {
    func isToken(at position: Int, inSet set: Int) -> Bool { isType(side.stream[position], inSet: set) }

    mutating func mayGoOn(with bindings: LabelSlots.Bindings, afterBinding slot: Int, start: Int) -> Bool {
        let way = CompiledConstraint.Way(bindings: bindings, origin: start, start: start, end: start)
        return constraint?.mayHold(for: way, afterBinding: slot, in: side.stream) ?? true
    }

    mutating func end(of limit: Automaton.Limit, from position: Int) -> Int {
        switch limit {
        case .plain(let structure): boundaries[structure]?.bounds(at: position).upperBound ?? .max
        case .marked(let list): pattern.regions[list].farthestEnd(from: position)
        case .part(let part): parts[part].end(from: position)
        }
    }

    /// Whether what a boundary asks for holds at `position` on a way of a match that starts at `start`.
    mutating func isBoundary(
        _ boundary: Automaton.Boundary, at position: Int, start: Int, _ bindings: LabelSlots.Bindings
    ) -> Bool {
        switch boundary {
        case .plain(let structure, let isStart):
            let token = isStart ? position : position - 1
            guard token >= 0 && token < (isStart ? tagLimit : side.tokenCount) else { return false }
            let bounds = boundaries[structure]?.bounds(at: token)
            return isStart ? bounds?.lowerBound == position : bounds?.upperBound == position
        case .plainEnd(let structure, let slot):
            if bindings[slot] == 0 {
                return isBoundary(.plain(structure, isStart: false), at: position, start: start, bindings)
            }
            let lower = start + Int(bindings[slot]) - 1
            return lower < position && boundaries[structure]?.bounds(at: lower) == lower..<position
        case .markedEnd(let list, let slot):
            if bindings[slot] == 0 { return pattern.regions[list].ends(at: position) }
            let lower = start + Int(bindings[slot]) - 1
            return lower < position && pattern.regions[list].holds(lower..<position)
        case .after(let part, let length):
            return parts[part].hold(for: Hit(position - length, position), bindings: bindings, origin: start)
        case .since(let part, let slot):
            let lower = start + Int(bindings[slot]) - 1
            return lower < position && parts[part].hold(for: Hit(lower, position), bindings: bindings, origin: start)
        case .check(let number, let isAhead):
            if isAhead && position >= tagLimit { return false }
            let token = isAhead ? position : position - 1
            let way = CompiledConstraint.Way(
                bindings: bindings, origin: start, start: start, end: position, this: token)
            return checks[number].holds(for: way, in: side.stream)
        case .near(let number):
            return position < tagLimit && proximities[number].holds(at: position, in: side.stream)
        case .before(let set):
            return position < tagLimit && isType(side.stream[position], inSet: set)
        case .marked(let list, isStart: true):
            return position < tagLimit && pattern.regions[list].begins(at: position)
        case .marked(let list, isStart: false):
            return pattern.regions[list].ends(at: position)
        }
    }
}

@testable import Concordancer

/// What a query means, as slowly and plainly as it can be said: all matches from every start, then the strategy's
/// definition.
struct ReferenceMatcher {
    struct Side {
        /// The forms of the tokens of all documents.
        var forms: [String]
        /// For each kind of structure, the number of the piece that holds each token; each piece has its own.
        var pieces: [Structure: [Int]]
        /// The marked structures.
        var marked: [Marked] = []

        struct Marked {
            var name: String
            var attributes: [String: String]
            var positions: Range<Int>
        }

        /// The pieces of a structure, an outer one before those in it.
        func ranges(_ test: StructureTest) -> [Range<Int>] {
            if let structure = Structure(rawValue: test.name) {
                let numbers = pieces[structure] ?? []
                let starts = numbers.indices.filter { $0 == 0 || numbers[$0] != numbers[$0 - 1] }
                return zip(starts, starts.dropFirst() + [numbers.count]).map { $0..<$1 }
            }
            // The tests' structure is called quote; a name such as quote_who ends with an attribute.
            let named = test.name.split(separator: "_").map { String($0) }
            let found = marked.filter { piece in
                piece.name == named[0]
                    && test.tests.allSatisfy {
                        (piece.attributes[$0.key.isEmpty ? named[1] : $0.key] == $0.test.text) != $0.isNegated
                    }
            }.map(\.positions)
            return found.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
        }

        func innermost(_ test: StructureTest, _ position: Int) -> Int? {
            ranges(test).lastIndex { $0.contains(position) }
        }
    }

    /// A place that a match has come to, and what its labels and open tags stand for.
    struct State: Hashable {
        var position: Int
        var labels: [String: Int] = [:]
        /// Which token, tag or lookahead of the pattern came first.
        var first: [Int]?
    }

    var here: Side
    var there: Side
    var language: String

    func hits(_ query: Query, _ strategy: MatchingStrategy) -> [Range<Int>] {
        let hits = Array(selected(query, query.strategy ?? strategy).prefix(query.most ?? .max))
        guard let expansion = query.expansion else { return hits }
        let grown = hits.map { expanded($0, expansion) }
        return Set(grown).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    func selected(_ query: Query, _ strategy: MatchingStrategy) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var isWhole = false
        if case .whole = query.body.pattern { isWhole = true }
        for start in here.forms.indices {
            ranges += matches(query.body, start, isLongest: strategy == .longest, inPasses: true)
        }
        if isWhole { return ranges }
        switch strategy {
        case .traditional: return ranges
        case .standard:
            ranges = ranges.filter { range in
                !ranges.contains { $0.lowerBound == range.lowerBound && $0.upperBound < range.upperBound }
            }
            return ranges.filter { range in
                !ranges.contains { $0.upperBound == range.upperBound && $0.lowerBound < range.lowerBound }
            }
        case .longest:
            return ranges.filter { range in !ranges.contains { $0 != range && $0.contains(range) } }
        case .shortest:
            return ranges.filter { range in !ranges.contains { $0 != range && range.contains($0) } }
        }
    }

    func expanded(_ hit: Range<Int>, _ expansion: Expansion) -> Range<Int> {
        var (lower, upper) = (hit.lowerBound, hit.upperBound)
        guard let structure = expansion.structure else {
            if expansion.direction != .right { lower = max(0, lower - expansion.count) }
            if expansion.direction != .left { upper = min(here.forms.count, upper + expansion.count) }
            return lower..<upper
        }
        let pieces = here.ranges(structure)
        if expansion.direction != .right, let piece = here.innermost(structure, lower) {
            lower = pieces[max(0, piece - expansion.count + 1)].lowerBound
        }
        if expansion.direction != .left, let piece = here.innermost(structure, upper - 1) {
            upper = max(
                pieces[piece].upperBound, pieces[min(pieces.count - 1, piece + expansion.count - 1)].upperBound)
        }
        return lower..<upper
    }

    var turned: ReferenceMatcher {
        ReferenceMatcher(here: there, there: here, language: language == "it" ? "en" : "it")
    }

    /// The matches that begin at a place: one, or none; of whole pieces perhaps several, and in CQP's passes one for each token of the
    /// pattern that can come first.
    func matches(
        _ body: QueryBody, _ start: Int, isLongest: Bool = false, inPasses: Bool = false
    ) -> [Range<Int>] {
        let limit = limit(body, start)
        if case .whole(let test) = body.pattern {
            let ends = here.ranges(test).filter { $0.lowerBound == start }.map(\.upperBound).sorted(by: >)
            return ends.map { start..<$0 }.filter { isOneStructure(body, $0) && fulfils(body, $0) }
        }
        let states = ends(body.pattern, State(position: start), limit).filter { state in
            state.position > start && isOneStructure(body, start..<state.position)
                && body.constraint.map { holds($0, start, state) } ?? true
        }
        let passes = Dictionary(grouping: states) { inPasses ? $0.first : nil }.values
        let ends = passes.compactMap { pass in
            isLongest ? pass.map(\.position).max() : pass.map(\.position).min()
        }
        return Set(ends).sorted().map { start..<$0 }.filter { fulfils(body, $0) }
    }

    /// What labels can stand for in a match.
    func ways(_ body: QueryBody, _ range: Range<Int>) -> [State] {
        ends(body.pattern, State(position: range.lowerBound), limit(body, range.lowerBound)).filter { state in
            state.position == range.upperBound && body.constraint.map { holds($0, range.lowerBound, state) } ?? true
        }
    }

    /// The places at which a match of `pattern` that begins at a place can end.
    ///
    /// A piece is seen to begin before `limit` only.
    func ends(_ pattern: Pattern, _ state: State, _ limit: Int = .max, path: [Int] = []) -> Set<State> {
        let forms = here.forms
        let start = state.position
        var state = state
        switch pattern {
        case .labelled, .part, .sequence, .alternatives, .repeated: break
        default: state.first = state.first ?? path
        }
        var next = state
        next.position += 1
        switch pattern {
        case .token(let test):
            return start < forms.count && passes(test, forms[start]) ? [next] : []
        case .checked(let test, let constraint):
            guard start < forms.count, passes(test, forms[start]) else { return [] }
            return holds(constraint, start, next, this: start) ? [next] : []
        case .near(let proximity):
            return start < min(limit, forms.count) && isNear(proximity, start) ? [next] : []
        case .labelled(let labels, let inner):
            return Set(
                ends(inner, state, limit, path: path).map { state in
                    var state = state
                    for label in labels { state.labels[label] = start }
                    return state
                })
        case .whole(let test):
            if start >= limit { return [] }
            return Set(
                here.ranges(test).filter { $0.lowerBound == start }.map {
                    State(position: $0.upperBound, labels: state.labels, first: state.first)
                })
        case .boundary(let structure, let edge):
            return boundary(StructureTest(name: structure.rawValue, tests: [], offset: 0), edge, state, limit)
        case .markedBoundary(let test, let edge): return boundary(test, edge, state, limit)
        case .lookahead(let test, let constraint):
            guard start < min(limit, forms.count), passes(test, forms[start]) else { return [] }
            return constraint.map { holds($0, start, state, this: start) } ?? true ? [state] : []
        case .part(let body):
            return ends(body.pattern, state, limit, path: path).filter { end in
                let range = start..<end.position
                return !range.isEmpty && isOneStructure(body, range) && fulfils(body, range)
                    && body.constraint.map { holds($0, start, end) } ?? true
            }
        case .sequence(let items):
            return items.enumerated().reduce([state]) { states, item in
                Set(states.flatMap { ends(item.element, $0, limit, path: path + [item.offset]) })
            }
        case .alternatives(let branches):
            return Set(branches.enumerated().flatMap { ends($1, state, limit, path: path + [$0]) })
        case .repeated(let inner, let minimum, let maximum):
            var states: Set<State> = [state]
            for _ in 0..<minimum { states = Set(states.flatMap { ends(inner, $0, limit, path: path + [0]) }) }
            var all = states
            var times = minimum
            while times < maximum ?? .max && !states.isEmpty {
                states = Set(states.flatMap { ends(inner, $0, limit, path: path + [0]) }).subtracting(all)
                all.formUnion(states)
                times += 1
            }
            return all
        }
    }

    func boundary(_ test: StructureTest, _ edge: Pattern.Edge, _ state: State, _ limit: Int) -> Set<State> {
        var state = state
        let pieces = here.ranges(test)
        let opened = state.labels["<" + test.name]
        switch edge {
        case .start:
            guard state.position < limit, pieces.contains(where: { $0.lowerBound == state.position }) else {
                return []
            }
            state.labels["<" + test.name] = state.position
            return [state]
        case .end: return pieces.contains { $0.upperBound == state.position } ? [state] : []
        case .ownEnd:
            let isEnd = pieces.contains {
                $0.upperBound == state.position && $0.lowerBound == opened ?? $0.lowerBound
            }
            return isEnd ? [state] : []
        }
    }

    func isNear(_ proximity: Proximity, _ position: Int) -> Bool {
        switch proximity {
        case .token(let test): return passes(test, here.forms[position])
        case .union(let first, let second): return isNear(first, position) || isNear(second, position)
        case .meet(let first, let second, let neighbourhood, let isNegated):
            guard isNear(first, position) else { return false }
            let area: [Int]
            switch neighbourhood {
            case .tokens(let lower, let upper): area = (lower...upper).map { position + $0 }
            case .structure(let test):
                guard let piece = here.innermost(test, position) else { return false }
                area = Array(here.ranges(test)[piece])
            }
            return area.contains { here.forms.indices.contains($0) && isNear(second, $0) } != isNegated
        }
    }
}

extension Range<Int> {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}

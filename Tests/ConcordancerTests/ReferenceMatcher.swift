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

        func marked(_ test: StructureTest) -> [Range<Int>] {
            marked.filter { piece in
                piece.name == test.name
                    && test.tests.allSatisfy { (piece.attributes[$0.key] == $0.test.text) != $0.isNegated }
            }.map(\.positions)
        }
    }

    /// A place that a match has come to, and what its labels stand for.
    private struct State: Hashable {
        var position: Int
        var labels: [String: Int] = [:]
    }

    var here: Side
    var there: Side
    var language: String

    func hits(_ query: Query, _ strategy: MatchingStrategy) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var isWhole = false
        if case .whole = query.body.pattern { isWhole = true }
        for start in here.forms.indices {
            ranges += matches(query.body, start, isLongest: strategy == .longest)
        }
        if isWhole { return ranges }
        switch strategy {
        case .traditional: return ranges
        case .standard:
            return ranges.filter { range in
                !ranges.contains { $0.upperBound == range.upperBound && $0.lowerBound < range.lowerBound }
            }
        case .longest:
            return ranges.filter { range in !ranges.contains { $0 != range && $0.contains(range) } }
        case .shortest:
            return ranges.filter { range in !ranges.contains { $0 != range && range.contains($0) } }
        }
    }

    private var turned: ReferenceMatcher {
        ReferenceMatcher(here: there, there: here, language: language == "it" ? "en" : "it")
    }

    /// The match that begins at a place: one, or none; of whole pieces perhaps several.
    private func matches(_ body: QueryBody, _ start: Int, isLongest: Bool = false) -> [Range<Int>] {
        let limit = limit(body, start)
        var ends: [Int] = []
        if case .whole(let test) = body.pattern {
            ends = here.marked(test).filter { $0.lowerBound == start }.map(\.upperBound).sorted(by: >)
        } else {
            let states = self.ends(body.pattern, State(position: start), limit).filter { state in
                state.position > start
                    && body.constraint.map { holds($0, start, state) } ?? true
            }
            ends = states.map(\.position)
        }
        let allowed = ends.filter { isOneStructure(body, start..<$0) }
        if case .whole = body.pattern {
            return allowed.map { start..<$0 }.filter { fulfils(body, $0) }
        }
        guard let end = isLongest ? allowed.max() : allowed.min() else { return [] }
        return fulfils(body, start..<end) ? [start..<end] : []
    }

    /// The places at which a match of `pattern` that begins at a place can end.
    ///
    /// A piece is seen to begin before `limit` only.
    private func ends(_ pattern: Pattern, _ state: State, _ limit: Int = .max) -> Set<State> {
        let forms = here.forms
        let start = state.position
        var next = state
        next.position += 1
        switch pattern {
        case .token(let test):
            return start < forms.count && passes(test, forms[start]) ? [next] : []
        case .labelled(let label, let test):
            next.labels[label] = start
            return start < forms.count && passes(test, forms[start]) ? [next] : []
        case .whole: return []
        case .boundary(let structure, let isStart):
            let pieces = here.pieces[structure] ?? []
            if isStart ? start >= min(limit, forms.count) : start == 0 { return [] }
            let token = isStart ? start : start - 1
            let neighbour = isStart ? token - 1 : token + 1
            return !pieces.indices.contains(neighbour) || pieces[neighbour] != pieces[token] ? [state] : []
        case .lookahead(let test):
            return start < min(limit, forms.count) && passes(test, forms[start]) ? [state] : []
        case .markedBoundary(let test, let isStart):
            if isStart && start >= limit { return [] }
            return here.marked(test).contains { (isStart ? $0.lowerBound : $0.upperBound) == start } ? [state] : []
        case .part(let body):
            return ends(body.pattern, state, limit).filter {
                isOneStructure(body, start..<$0.position) && fulfils(body, start..<$0.position)
            }
        case .sequence(let items):
            return items.reduce([state]) { states, item in
                Set(states.flatMap { ends(item, $0, limit) })
            }
        case .alternatives(let branches):
            return Set(branches.flatMap { ends($0, state, limit) })
        case .repeated(let inner, let minimum, let maximum):
            var states: Set<State> = [state]
            for _ in 0..<minimum { states = Set(states.flatMap { ends(inner, $0, limit) }) }
            var all = states
            var times = minimum
            while times < maximum ?? .max && !states.isEmpty {
                states = Set(states.flatMap { ends(inner, $0, limit) }).subtracting(all)
                all.formUnion(states)
                times += 1
            }
            return all
        }
    }

    private func passes(_ test: TokenTest, _ form: String) -> Bool {
        switch test {
        case .any: true
        case .not(let inner): !passes(inner, form)
        case .and(let tests): tests.allSatisfy { passes($0, form) }
        case .or(let tests): tests.contains { passes($0, form) }
        case .form(let wanted): passes(wanted, form)
        // The tests' corpora have one further attribute: the form in small letters.
        case .value(_, let wanted): passes(wanted, form.lowercased())
        }
    }

    private func passes(_ wanted: FormTest, _ form: String) -> Bool {
        wanted.text.split(separator: "|").contains { choice in
            wanted.folding.contains(.letterCase) ? choice.lowercased() == form.lowercased() : choice == form
        }
    }

    private func holds(_ constraint: Constraint, _ start: Int, _ state: State) -> Bool {
        func value(_ reference: LabelReference) -> String? {
            let position: Int?
            switch reference.label {
            case "match": position = start
            case "matchend": position = state.position - 1
            default: position = state.labels[reference.label]
            }
            let form = position.map { here.forms[$0] }
            return reference.attribute.name == "word" ? form : form?.lowercased()
        }
        switch constraint {
        case .isSet(let reference): return value(reference) != nil
        case .equal(let left, let right, let isNegated):
            guard let left = value(left), let right = value(right) else { return false }
            return (left == right) != isNegated
        case .value(let reference, let test, let isNegated):
            guard let value = value(reference) else { return false }
            return passes(test, value) != isNegated
        case .not(let inner): return !holds(inner, start, state)
        case .and(let all): return all.allSatisfy { holds($0, start, state) }
        case .or(let all): return all.contains { holds($0, start, state) }
        }
    }

    private func isOneStructure(_ body: QueryBody, _ range: Range<Int>) -> Bool {
        body.conditions.allSatisfy { condition in
            switch condition {
            case .within(let structure, false): isOne(structure, range)
            case .inStructure(let test, false): isOne(test, range)
            default: true
            }
        }
    }

    /// Where the pieces that the hit must lie in end.
    private func limit(_ body: QueryBody, _ start: Int) -> Int {
        body.conditions.reduce(Int.max) { limit, condition in
            switch condition {
            case .within(let structure, false):
                let pieces = here.pieces[structure] ?? []
                return min(limit, (pieces.lastIndex(of: pieces[start]) ?? 0) + 1)
            case .inStructure(let test, false):
                let ends = here.marked(test).filter { $0.lowerBound <= start }.map(\.upperBound)
                return min(limit, ends.max() ?? -1)
            default: return limit
            }
        }
    }

    private func isOne(_ structure: Structure, _ range: Range<Int>) -> Bool {
        Set((here.pieces[structure] ?? [])[range]).count == 1
    }

    private func isOne(_ test: StructureTest, _ range: Range<Int>) -> Bool {
        here.marked(test).contains { $0.contains(range) }
    }

    private func fulfils(_ body: QueryBody, _ range: Range<Int>) -> Bool {
        body.conditions.allSatisfy { condition in
            switch condition {
            case .within(let structure, let isNegated): return isOne(structure, range) != isNegated
            case .inStructure(let test, let isNegated): return isOne(test, range) != isNegated
            case .inDocument: return true
            case .containing(let other, let isNegated):
                return range.contains { start in
                    matches(other, start).contains { $0.upperBound <= range.upperBound }
                } != isNegated
            case .hasOtherSide(_, _, let isNegated): return otherSide(range).isEmpty == isNegated
            case .aligned(_, let other, _, let isNegated):
                let region = otherSide(range)
                return region.contains { start in
                    turned.matches(other, start).contains { region.contains($0.upperBound - 1) }
                } != isNegated
            }
        }
    }

    /// The positions on the other side of the beads that hold a range.
    private func otherSide(_ range: Range<Int>) -> [Int] {
        let beads = Set((here.pieces[.bead] ?? [])[range])
        let wanted = (beads.min() ?? 0)...(beads.max() ?? 0)
        let other = there.pieces[.bead] ?? []
        return other.indices.filter { wanted.contains(other[$0]) }
    }
}

extension Range<Int> {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}

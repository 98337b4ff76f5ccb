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
    }

    var here: Side
    var there: Side
    var language: String

    func hits(_ query: Query, _ strategy: MatchingStrategy) -> [Range<Int>] {
        let hits = Array(selected(query, strategy).prefix(query.most ?? .max))
        guard let expansion = query.expansion else { return hits }
        let grown = hits.map { expanded($0, expansion) }
        return Set(grown).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    private func selected(_ query: Query, _ strategy: MatchingStrategy) -> [Range<Int>] {
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

    private func expanded(_ hit: Range<Int>, _ expansion: Expansion) -> Range<Int> {
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

    private var turned: ReferenceMatcher {
        ReferenceMatcher(here: there, there: here, language: language == "it" ? "en" : "it")
    }

    /// The match that begins at a place: one, or none; of whole pieces perhaps several.
    func matches(_ body: QueryBody, _ start: Int, isLongest: Bool = false) -> [Range<Int>] {
        let limit = limit(body, start)
        var ends: [Int] = []
        if case .whole(let test) = body.pattern {
            ends = here.ranges(test).filter { $0.lowerBound == start }.map(\.upperBound).sorted(by: >)
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

    /// What labels can stand for in a match.
    func ways(_ body: QueryBody, _ range: Range<Int>) -> [State] {
        ends(body.pattern, State(position: range.lowerBound), limit(body, range.lowerBound)).filter { state in
            state.position == range.upperBound && body.constraint.map { holds($0, range.lowerBound, state) } ?? true
        }
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
        case .checked(let test, let constraint):
            guard start < forms.count, passes(test, forms[start]) else { return [] }
            return holds(constraint, start, next, this: start) ? [next] : []
        case .near(let proximity):
            return start < min(limit, forms.count) && isNear(proximity, start) ? [next] : []
        case .labelled(let labels, let inner):
            return Set(
                ends(inner, state, limit).map { state in
                    var state = state
                    for label in labels { state.labels[label] = start }
                    return state
                })
        case .whole(let test):
            if start >= limit { return [] }
            return Set(
                here.ranges(test).filter { $0.lowerBound == start }.map {
                    State(position: $0.upperBound, labels: state.labels)
                })
        case .boundary(let structure, let edge):
            return boundary(StructureTest(name: structure.rawValue, tests: [], offset: 0), edge, state, limit)
        case .markedBoundary(let test, let edge): return boundary(test, edge, state, limit)
        case .lookahead(let test, let constraint):
            guard start < min(limit, forms.count), passes(test, forms[start]) else { return [] }
            return constraint.map { holds($0, start, state, this: start) } ?? true ? [state] : []
        case .part(let body):
            return ends(body.pattern, state, limit).filter { end in
                let range = start..<end.position
                return !range.isEmpty && isOneStructure(body, range) && fulfils(body, range)
                    && body.constraint.map { holds($0, start, end) } ?? true
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

    private func boundary(_ test: StructureTest, _ edge: Pattern.Edge, _ state: State, _ limit: Int) -> Set<State> {
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

    private func isNear(_ proximity: Proximity, _ position: Int) -> Bool {
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

    // MARK: Tokens

    private func value(_ attribute: AttributeName, _ form: String) -> String {
        // The tests' corpora have one further attribute: the form in small letters.
        attribute.name == "word" ? form : form.lowercased()
    }

    private func number(_ measure: ValueMeasure, _ attribute: AttributeName, _ form: String) -> Double? {
        let value = value(attribute, form)
        switch measure {
        case .frequency: return Double(here.forms.filter { self.value(attribute, $0) == value }.count)
        case .length: return Double(value.unicodeScalars.count)
        case .number: return Double(value)
        }
    }

    private func passes(_ test: TokenTest, _ form: String) -> Bool {
        switch test {
        case .any: true
        case .not(let inner): !passes(inner, form)
        case .and(let tests): tests.allSatisfy { passes($0, form) }
        case .or(let tests): tests.contains { passes($0, form) }
        case .form(let wanted): passes(wanted, form)
        case .value(let attribute, let wanted): passes(wanted, value(attribute, form))
        case .same(let left, let right): value(left, form) == value(right, form)
        case .measure(let measure, let attribute, let test):
            number(measure, attribute, form).map { test.holds(for: $0) } ?? false
        }
    }

    private func passes(_ wanted: FormTest, _ form: String) -> Bool {
        wanted.text.split(separator: "|").contains { choice in
            wanted.folding.contains(.letterCase) ? choice.lowercased() == form.lowercased() : choice == form
        }
    }

    // MARK: Constraints

    private func holds(_ constraint: Constraint, _ start: Int, _ state: State, this: Int = 0) -> Bool {
        func position(_ reference: LabelReference) -> Int? {
            switch reference.label {
            case "match": start
            case "matchend": state.position - 1
            case "_": this
            default: state.labels[reference.label]
            }
        }
        func structure(_ reference: LabelReference) -> StructureTest {
            StructureTest(name: reference.attribute.name, tests: [], offset: 0)
        }
        func text(_ reference: LabelReference) -> String? {
            guard let position = position(reference) else { return nil }
            guard reference.attribute.name.hasPrefix("quote_") else {
                return value(reference.attribute, here.forms[position])
            }
            // The innermost piece is the last to begin.
            let holding = here.marked.filter { $0.positions.contains(position) }.max {
                ($0.positions.lowerBound, -$0.positions.upperBound) < (
                    $1.positions.lowerBound, -$1.positions.upperBound
                )
            }
            return holding?.attributes[String(reference.attribute.name.dropFirst(6))]
        }
        func number(_ term: Term) -> Double? {
            switch term {
            case .value(let reference): return text(reference).flatMap { Double($0) }
            case .position(let reference): return position(reference).map { Double($0) }
            case .number(let number): return number
            case .measure(let measure, let reference):
                guard let position = position(reference) else { return nil }
                return self.number(measure, reference.attribute, here.forms[position])
            case .bound(let test, let inner, let isStart):
                guard let place = number(inner), let piece = here.innermost(test, Int(place)) else { return nil }
                let range = here.ranges(test)[piece]
                return Double(isStart ? range.lowerBound : range.upperBound - 1)
            case .arithmetic(let operation, let left, let right):
                guard let left = number(left), let right = number(right) else { return nil }
                switch operation {
                case .add: return left + right
                case .subtract: return left - right
                case .multiply: return left * right
                case .distance: return right - left
                case .absoluteDistance: return abs(right - left)
                }
            }
        }
        switch constraint {
        case .isSet(let reference): return position(reference) != nil
        case .lies(let reference):
            return position(reference).map { here.innermost(structure(reference), $0) != nil } ?? false
        case .bounds(let reference, let isStart):
            guard let position = position(reference) else { return false }
            return here.ranges(structure(reference)).contains {
                isStart ? $0.lowerBound == position : $0.upperBound == position + 1
            }
        case .comparison(.value(let left), let comparison, .value(let right))
        where comparison == .equal || comparison == .unequal:
            guard let left = text(left), let right = text(right) else { return false }
            return (left == right) == (comparison == .equal)
        case .comparison(let left, let comparison, let right):
            guard let left = number(left), let right = number(right) else { return false }
            return comparison.holds(left, right)
        case .value(let reference, let test, let isNegated):
            guard let place = position(reference) else { return false }
            if reference.attribute.name.hasPrefix("quote_") {
                let key = String(reference.attribute.name.dropFirst(6))
                return here.marked.contains {
                    $0.positions.contains(place) && ($0.attributes[key] == test.text) != isNegated
                }
            }
            return passes(test, value(reference.attribute, here.forms[place])) != isNegated
        case .not(let inner): return !holds(inner, start, state, this: this)
        case .and(let all): return all.allSatisfy { holds($0, start, state, this: this) }
        case .or(let all): return all.contains { holds($0, start, state, this: this) }
        }
    }

    // MARK: Conditions

    private func isOneStructure(_ body: QueryBody, _ range: Range<Int>) -> Bool {
        body.conditions.allSatisfy { condition in
            switch condition {
            case .within(let structure, false): isOne(structure, range)
            case .inStructure(let test, false): isOne(test, range)
            case .withinSeveral(let test, let count, false): isWithin(test, count, range)
            case .withinTokens(let count, false): range.count <= count + 1
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
                let ends = here.ranges(test).filter { $0.lowerBound <= start }.map(\.upperBound)
                return min(limit, ends.max() ?? -1)
            case .withinSeveral(let test, let count, false):
                return min(limit, end(test, count, start) ?? -1)
            case .withinTokens(let count, false): return min(limit, start + count + 1)
            default: return limit
            }
        }
    }

    /// Where the last of so many pieces ends that follow each other from the one that holds a place.
    private func end(_ test: StructureTest, _ count: Int, _ start: Int) -> Int? {
        let pieces = here.ranges(test)
        return here.innermost(test, start).map {
            max(pieces[$0].upperBound, pieces[min(pieces.count - 1, $0 + count - 1)].upperBound)
        }
    }

    private func isWithin(_ test: StructureTest, _ count: Int, _ range: Range<Int>) -> Bool {
        end(test, count, range.lowerBound).map { range.upperBound <= $0 } ?? false
    }

    private func isOne(_ structure: Structure, _ range: Range<Int>) -> Bool {
        Set((here.pieces[structure] ?? [])[range]).count == 1
    }

    private func isOne(_ test: StructureTest, _ range: Range<Int>) -> Bool {
        here.ranges(test).contains { $0.contains(range) }
    }

    private func fulfils(_ body: QueryBody, _ range: Range<Int>) -> Bool {
        body.conditions.allSatisfy { condition in
            switch condition {
            case .within(let structure, let isNegated): return isOne(structure, range) != isNegated
            case .inStructure(let test, let isNegated): return isOne(test, range) != isNegated
            case .withinSeveral(let test, let count, let isNegated): return isWithin(test, count, range) != isNegated
            case .withinTokens(let count, let isNegated): return (range.count <= count + 1) != isNegated
            case .inDocument: return true
            case .withinMatch(let other, let isNegated):
                return (0...range.lowerBound).contains { start in
                    matches(other, start, isLongest: true).contains { $0.contains(range) }
                } != isNegated
            case .containing(let other, let isNegated):
                return range.contains { start in
                    matches(other, start).contains { $0.upperBound <= range.upperBound }
                } != isNegated
            case .sharingBead: return true
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

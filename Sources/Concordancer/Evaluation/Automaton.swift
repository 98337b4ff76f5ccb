/// A nondeterministic automaton over tokens, after Thompson (1968).
struct Automaton: Sendable {
    enum Step: Sendable {
        /// Consumes a token whose type is in the set of this number.
        case token(set: Int)
        /// Goes on at both places.
        case split(Int, Int)
        case jump(Int)
        /// Goes on at certain places only.
        case boundary(Boundary)
        /// Lets the label of a slot stand for the token consumed last.
        case bind(slot: Int)
        /// Remembers the place before the next token.
        case mark(slot: Int)
        /// Remembers how far a way may go from here that stays in what begins here.
        case limit(slot: Int, Limit)
        /// Forgets what a slot stands for.
        case clear(slot: Int)
        case accept
    }

    /// What must hold at a place: pieces begin or end, or a token comes next or before.
    enum Boundary: Sendable {
        case plain(Structure, isStart: Bool)
        /// Of the pieces in the list of this number.
        case marked(list: Int, isStart: Bool)
        /// Before a token whose type is in the set of this number.
        case before(set: Int)
        /// At the end of the piece that begins at the place that a slot remembers.
        case plainEnd(Structure, slot: Int)
        /// At the end of the piece in the list of this number that begins at that place.
        case markedEnd(list: Int, slot: Int)
        /// After so many tokens that fulfil the conditions of this number.
        case after(part: Int, length: Int)
        /// After tokens, from the place that a slot remembers, that fulfil the conditions of this number.
        case since(part: Int, slot: Int)
        /// After a token (or, ahead, before one) that fulfils the constraint of this number.
        case check(Int, isAhead: Bool)
        /// Before a token that stands near others as the proximity of this number says.
        case near(Int)
    }

    /// What a part of a way must stay in.
    enum Limit: Sendable {
        /// The piece that begins here.
        case plain(Structure)
        /// The longest of the pieces in the list of this number that begin here.
        case marked(list: Int)
        /// What the part of this number must lie in.
        case part(Int)
    }

    private(set) var steps: [Step] = []
    /// The steps on whose ways nothing beyond what a slot remembers is of use.
    private(set) var scopes: [(steps: Range<Int>, slot: Int)] = []

    /// Numbers what the steps of an automaton refer to.
    protocol Numbering {
        /// The number of a token test's set.
        mutating func number(of test: TokenTest) throws(QueryError) -> Int
        /// The number of a list of pieces.
        mutating func number(of test: StructureTest) throws(QueryError) -> Int
        /// The number of the conditions of a part.
        mutating func number(of part: QueryBody) throws(QueryError) -> Int
        /// The number of a constraint on one token.
        mutating func number(of constraint: Constraint) throws(QueryError) -> Int
        /// The number of a proximity.
        mutating func number(of proximity: Proximity) throws(QueryError) -> Int
        /// The slot of a label; `nil` where it doesn't matter.
        func slot(of label: String) -> Int?
        /// A slot for something else that no label can be called.
        mutating func newSlot(_ name: String, offset: Int) throws(QueryError) -> Int
        /// A slot for the place where the pieces of a name begin; `nil` where that doesn't matter.
        func slot(ofPiece name: String) -> Int?
    }

    /// Whether the way that a match has taken matters.
    var hasSlots: Bool { fixedMark == nil && Automaton.remember(steps[...]) }

    /// The only thing to remember, where that is the start of the match, at which a piece begins.
    struct FixedMark: Sendable {
        let slot: Int
        /// The piece.
        let limit: Limit
        /// The steps that lie in it.
        let scope: Range<Int>
        let endsMatch: Bool
        /// Whether so many tokens at most may follow it.
        let hasFiniteRest: Bool
    }

    var fixedMark: FixedMark? {
        guard steps.count > 4, case .boundary = steps[0], case .mark(let slot) = steps[1],
            case .limit(let limitSlot, let limit) = steps[2], !Automaton.remember(steps[3...])
        else { return nil }
        let last = steps.count - 2
        let scope = scopes.first { $0.slot == limitSlot }?.steps ?? 3..<steps.count
        let repeats = steps.indices.dropFirst(scope.upperBound).contains { place in
            if case .jump(let target) = steps[place] { target < place } else { false }
        }
        return FixedMark(
            slot: slot, limit: limit, scope: scope, endsMatch: scope.upperBound == last, hasFiniteRest: !repeats)
    }

    private static func remember(_ steps: ArraySlice<Step>) -> Bool {
        steps.contains { step in
            switch step {
            case .bind, .mark: true
            default: false
            }
        }
    }

    /// The set of the token that must come next after the conditions that a step asks for; nil where it asks for none, or anything may
    /// come.
    func tokenSet(after step: Int) -> Int? {
        guard case .boundary(.since) = steps[step] else { return nil }
        for next in steps[(step + 1)...] {
            switch next {
            case .clear, .mark, .bind: continue
            case .token(let set): return set
            default: return nil
            }
        }
        return nil
    }

    /// Compiles `pattern`, which is no whole piece.
    init(_ pattern: Pattern, numbering: inout some Numbering) throws(QueryError) {
        try compile(pattern, &numbering)
        steps.append(.accept)
    }

    private mutating func compile(_ pattern: Pattern, _ numbering: inout some Numbering) throws(QueryError) {
        switch pattern {
        case .token(let test):
            steps.append(.token(set: try numbering.number(of: test)))
        case .checked(let test, let constraint):
            steps.append(.token(set: try numbering.number(of: test)))
            steps.append(.boundary(.check(try numbering.number(of: constraint), isAhead: false)))
        case .near(let proximity):
            steps.append(.boundary(.near(try numbering.number(of: proximity))))
            steps.append(.token(set: try numbering.number(of: proximity.head)))
        case .labelled(let labels, let inner):
            try compile(inner, &numbering)
            for slot in labels.compactMap({ numbering.slot(of: $0) }) { steps.append(.bind(slot: slot)) }
        case .boundary, .markedBoundary: try compileBoundary(pattern, &numbering)
        case .lookahead(let test, let constraint):
            if test != .any || constraint == nil {
                steps.append(.boundary(.before(set: try numbering.number(of: test))))
            }
            if let constraint {
                steps.append(.boundary(.check(try numbering.number(of: constraint), isAhead: true)))
            }
        case .whole(let test):
            // What a whole piece remembers is its own: it may stand in a pair of tags of the same name.
            let slot = try numbering.newSlot("<\(test.offset)", offset: test.offset)
            try compileBoundary(of: test, isStart: true, &numbering)
            steps.append(.mark(slot: slot))
            let limit = try compileLimit(of: test, slotName: "<…\(test.offset)", &numbering)
            let first = steps.count
            try compile(.repeated(.token(.any), minimum: 1, maximum: nil), &numbering)
            scopes.append((first..<steps.count, limit))
            try compileEnd(of: test, slot, &numbering)
            steps.append(.clear(slot: slot))
        case .part(let body): try compilePart(body, &numbering)
        case .sequence(let items): try compileSequence(items, &numbering)
        case .alternatives(let branches):
            var exits: [Int] = []
            for (number, branch) in branches.enumerated() {
                guard number < branches.count - 1 else {
                    try compile(branch, &numbering)
                    continue
                }
                let split = steps.count
                steps.append(.split(split + 1, 0))
                try compile(branch, &numbering)
                exits.append(steps.count)
                steps.append(.jump(0))
                steps[split] = .split(split + 1, steps.count)
            }
            for exit in exits { steps[exit] = .jump(steps.count) }
        case .repeated(let inner, let minimum, let maximum):
            for _ in 0..<minimum { try compile(inner, &numbering) }
            if let maximum {
                var splits: [Int] = []
                for _ in minimum..<max(minimum, maximum) {
                    splits.append(steps.count)
                    steps.append(.split(steps.count + 1, 0))
                    try compile(inner, &numbering)
                }
                for split in splits { steps[split] = .split(split + 1, steps.count) }
            } else {
                let split = steps.count
                steps.append(.split(split + 1, 0))
                try compile(inner, &numbering)
                steps.append(.jump(split))
                steps[split] = .split(split + 1, steps.count)
            }
        }
    }

    private mutating func compilePart(
        _ body: QueryBody, _ numbering: inout some Numbering
    ) throws(QueryError) {
        let length = body.pattern.length
        if length.lowerBound == length.upperBound {
            try compile(body.pattern, &numbering)
            steps.append(.boundary(.after(part: try numbering.number(of: body), length: length.lowerBound)))
            return
        }
        let slot = try numbering.newSlot("(\(body.offset)", offset: body.offset)
        let limit = try numbering.newSlot("(…\(body.offset)", offset: body.offset)
        let part = try numbering.number(of: body)
        steps.append(.mark(slot: slot))
        steps.append(.limit(slot: limit, .part(part)))
        let first = steps.count
        try compile(body.pattern, &numbering)
        scopes.append((first..<steps.count, limit))
        steps.append(.boundary(.since(part: part, slot: slot)))
        steps.append(.clear(slot: limit))
        steps.append(.clear(slot: slot))
    }

    private mutating func compileSequence(
        _ items: [Pattern], _ numbering: inout some Numbering
    ) throws(QueryError) {
        // Where a scope ends, where it begins, and its slot.
        var open: [(end: Int, first: Int, slot: Int)] = []
        for (place, item) in items.enumerated() {
            for scope in open where scope.end == place { scopes.append((scope.first..<steps.count, scope.slot)) }
            try compile(item, &numbering)
            if let (region, end) = Pattern.pair(in: items, at: place) {
                let slot = try compileLimit(of: region, slotName: "<…\(region.name)", &numbering)
                open.append((end, steps.count, slot))
            }
        }
    }

    /// Remembers how far the piece reaches that begins here, and gives the slot.
    private mutating func compileLimit(
        of region: StructureTest, slotName: String, _ numbering: inout some Numbering
    ) throws(QueryError) -> Int {
        let slot = try numbering.newSlot(slotName, offset: region.offset)
        if let structure = Structure(rawValue: region.name), region.tests.isEmpty {
            steps.append(.limit(slot: slot, .plain(structure)))
        } else {
            steps.append(.limit(slot: slot, .marked(list: try numbering.number(of: region))))
        }
        return slot
    }

    /// A place where a piece begins or ends.
    private mutating func compileBoundary(
        _ pattern: Pattern, _ numbering: inout some Numbering
    ) throws(QueryError) {
        let region: StructureTest
        let edge: Pattern.Edge
        switch pattern {
        case .boundary(let structure, let place):
            (region, edge) = (StructureTest(name: structure.rawValue, tests: [], offset: 0), place)
        case .markedBoundary(let test, let place): (region, edge) = (test, place)
        default: return
        }
        let slot = numbering.slot(ofPiece: region.name)
        if edge == .ownEnd, let slot { return try compileEnd(of: region, slot, &numbering) }
        try compileBoundary(of: region, isStart: edge == .start, &numbering)
        if edge == .start, let slot { steps.append(.mark(slot: slot)) }
    }

    /// A place where a piece begins or ends, wherever others do.
    private mutating func compileBoundary(
        of region: StructureTest, isStart: Bool, _ numbering: inout some Numbering
    ) throws(QueryError) {
        if let structure = Structure(rawValue: region.name), region.tests.isEmpty {
            steps.append(.boundary(.plain(structure, isStart: isStart)))
        } else {
            steps.append(.boundary(.marked(list: try numbering.number(of: region), isStart: isStart)))
        }
    }

    /// The place where the piece ends whose start a slot remembers.
    private mutating func compileEnd(
        of region: StructureTest, _ slot: Int, _ numbering: inout some Numbering
    ) throws(QueryError) {
        if let structure = Structure(rawValue: region.name), region.tests.isEmpty {
            steps.append(.boundary(.plainEnd(structure, slot: slot)))
        } else {
            steps.append(.boundary(.markedEnd(list: try numbering.number(of: region), slot: slot)))
        }
    }
}

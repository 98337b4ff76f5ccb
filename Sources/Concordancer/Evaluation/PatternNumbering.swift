import BitextCore

/// Numbers the sets, the lists of pieces and whatever else the steps of a pattern refer to, each different one once.
struct PatternNumbering: Automaton.Numbering {
    private let resolver: TypeResolver
    private let index: Index
    private let language: Language
    private let control: SearchControl?
    private(set) var slots: LabelSlots
    private(set) var numbers: [TokenTest: Int] = [:]
    private(set) var sets: [TypeSet] = []
    private var tests: [StructureTest] = []
    private(set) var parts: [PartConditions] = []
    private(set) var regions: [RegionList] = []
    private(set) var checks: [CompiledConstraint] = []
    private(set) var proximities: [CompiledProximity] = []
    private var partOffsets: [Int] = []
    private var constraints: [Constraint] = []

    init(index: Index, language: Language, query: String, slots: LabelSlots, control: SearchControl?) {
        self.index = index
        self.language = language
        self.control = control
        self.slots = slots
        resolver = TypeResolver(side: index.sides[language], query: query)
    }

    mutating func number(of test: TokenTest) throws(QueryError) -> Int {
        if let known = numbers[test] { return known }
        sets.append(try resolver.types(passing: test))
        numbers[test] = sets.count - 1
        return sets.count - 1
    }

    mutating func number(of test: StructureTest) throws(QueryError) -> Int {
        if let known = knownNumber(of: test) { return known }
        regions.append(try RegionList(test, of: language, in: index, query: resolver.query))
        tests.append(test)
        return regions.count - 1
    }

    mutating func number(of part: QueryBody) throws(QueryError) -> Int {
        if let known = partOffsets.firstIndex(of: part.offset) { return known }
        partOffsets.append(part.offset)
        parts.append(
            try PartConditions(
                part, slots: slots, in: language, of: index, query: resolver.query, control: control))
        return parts.count - 1
    }

    mutating func number(of constraint: Constraint) throws(QueryError) -> Int {
        if let known = constraints.firstIndex(of: constraint) { return known }
        constraints.append(constraint)
        checks.append(
            try CompiledConstraint(constraint, slots: slots, in: language, of: index, query: resolver.query))
        return checks.count - 1
    }

    mutating func number(of proximity: Proximity) throws(QueryError) -> Int {
        proximities.append(
            try CompiledProximity(proximity, in: language, of: index, query: resolver.query, control: control))
        // The search may begin at any of its tokens.
        for test in proximity.tests { _ = try number(of: test) }
        return proximities.count - 1
    }

    func knownNumber(of test: StructureTest) -> Int? {
        tests.firstIndex { $0.name == test.name && $0.tests == test.tests }
    }

    func slot(of label: String) -> Int? { slots.slot(of: label) }

    mutating func newSlot(_ name: String, offset: Int) throws(QueryError) -> Int {
        try slots.add(name, offset: offset, query: resolver.query)
    }

    func slot(ofPiece name: String) -> Int? { slots.slot(of: PatternNumbering.label(ofPiece: name)) }

    /// What the slot for the place where the pieces of a name begin is called; no label is called so.
    static func label(ofPiece name: String) -> String { "<" + name }
}

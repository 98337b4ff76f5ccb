/// A global constraint made ready for one side: its labels are slots, its tests sets of types.
struct CompiledConstraint: Sendable {
    /// The places, within a match, of the tokens that bear labels: for each slot one more than the token's distance from
    /// the match's start, 0 where the label stands for no token.
    typealias Bindings = SIMD8<UInt16>

    private indirect enum Test: Sendable {
        case isSet(slot: Int)
        /// The types of two tokens have the same value.
        case same(Int, Int, ValueTable, isNegated: Bool)
        /// The values of two attributes are the same text.
        case sameText(Int, ValueTable, Int, ValueTable, isNegated: Bool)
        /// The type of a token is in a set.
        case passes(slot: Int, TypeSet, isNegated: Bool)
        case not(Test)
        case and([Test])
        case or([Test])
    }

    /// The labels that the constraint names, in the order of their slots.
    private(set) var labels: [String] = []
    private var test: Test = .and([])
    private static let maximumLabels = Bindings.scalarCount
    private static let startSlot = maximumLabels
    private static let endSlot = maximumLabels + 1

    /// Compiles a constraint.
    ///
    /// Throws for unknown attributes and more labels than there are slots.
    init(_ constraint: Constraint, side: SideIndex, query: String) throws(QueryError) {
        let resolver = TypeResolver(side: side, query: query)
        test = try compile(constraint, resolver)
    }

    /// The slot of a label; `nil` where the constraint doesn't name it.
    func slot(of label: String) -> Int? { labels.firstIndex(of: label) }

    private mutating func compile(_ constraint: Constraint, _ resolver: TypeResolver) throws(QueryError) -> Test {
        switch constraint {
        case .isSet(let reference): return .isSet(slot: try slot(for: reference, resolver))
        case .equal(let left, let right, let isNegated):
            let slots = (try slot(for: left, resolver), try slot(for: right, resolver))
            let leftTable = try resolver.table(named: left.attribute)
            if left.attribute == right.attribute { return .same(slots.0, slots.1, leftTable, isNegated: isNegated) }
            let rightTable = try resolver.table(named: right.attribute)
            return .sameText(slots.0, leftTable, slots.1, rightTable, isNegated: isNegated)
        case .value(let reference, let form, let isNegated):
            let test: TokenTest =
                reference.attribute.name == "word" ? .form(form) : .value(reference.attribute, form)
            return .passes(
                slot: try slot(for: reference, resolver), try resolver.types(passing: test), isNegated: isNegated)
        case .not(let inner): return .not(try compile(inner, resolver))
        case .and(let all): return .and(try compile(all, resolver))
        case .or(let all): return .or(try compile(all, resolver))
        }
    }

    private mutating func compile(_ all: [Constraint], _ resolver: TypeResolver) throws(QueryError) -> [Test] {
        var tests: [Test] = []
        for constraint in all { tests.append(try compile(constraint, resolver)) }
        return tests
    }

    private mutating func slot(for reference: LabelReference, _ resolver: TypeResolver) throws(QueryError) -> Int {
        if reference.label == LabelReference.implicit[0] { return CompiledConstraint.startSlot }
        if reference.label == LabelReference.implicit[1] { return CompiledConstraint.endSlot }
        if let known = slot(of: reference.label) { return known }
        if labels.count == CompiledConstraint.maximumLabels {
            throw QueryError(
                query: resolver.query, offset: reference.offset,
                message: "a constraint can name no more than \(CompiledConstraint.maximumLabels) labels")
        }
        labels.append(reference.label)
        return labels.count - 1
    }

    /// Whether a match fulfils the constraint.
    func holds(for bindings: Bindings, start: Int, end: Int, in stream: PackedIntegers) -> Bool {
        func type(_ slot: Int) -> Int? {
            switch slot {
            case CompiledConstraint.startSlot: stream[start]
            case CompiledConstraint.endSlot: stream[end - 1]
            default: bindings[slot] == 0 ? nil : stream[start + Int(bindings[slot]) - 1]
            }
        }
        func holds(_ test: Test) -> Bool {
            switch test {
            case .isSet(let slot): return type(slot) != nil
            case .same(let left, let right, let table, let isNegated):
                guard let left = type(left), let right = type(right) else { return false }
                return (left == right || table.value(ofType: left) == table.value(ofType: right)) != isNegated
            case .sameText(let left, let leftTable, let right, let rightTable, let isNegated):
                guard let left = type(left), let right = type(right) else { return false }
                let texts = (
                    leftTable.values[leftTable.value(ofType: left)], rightTable.values[rightTable.value(ofType: right)]
                )
                return texts.0.elementsEqual(texts.1) != isNegated
            case .passes(let slot, let types, let isNegated):
                guard let type = type(slot) else { return false }
                return types.contains(type) != isNegated
            case .not(let inner): return !holds(inner)
            case .and(let all): return all.allSatisfy(holds)
            case .or(let all): return all.contains(where: holds)
            }
        }
        return holds(test)
    }
}

import BitextCore

/// A constraint made ready for one side: its labels are slots, its tests sets of types.
struct CompiledConstraint: Sendable {
    /// Where a label's token is.
    enum Place: Sendable {
        case slot(Int)
        case matchStart
        case matchEnd
        /// The token that is being tested.
        case this
    }

    /// The values of a token's attribute.
    enum Values: Sendable {
        case table(ValueTable)
        /// Those of an attribute of a structure, by their number in `structureValues`.
        case structure(Int)
    }

    indirect enum Number: Sendable {
        case constant(Double)
        case position(Place)
        /// A number for each value of a table.
        case measure(Place, ValueTable, [Double?])
        /// The number that belongs to the text of an attribute of a structure.
        case value(Place, Values, ValueMeasure)
        case bound(finder: Int, Number, isStart: Bool)
        case arithmetic(Term.Operation, Number, Number)
    }

    indirect enum Test: Sendable {
        case isSet(Place)
        /// The types of two tokens have the same value.
        case same(Place, Place, ValueTable, isNegated: Bool)
        /// The values of two attributes are the same text.
        case sameText(Place, Values, Place, Values, isNegated: Bool)
        /// The type of a token is in a set.
        case passes(Place, TypeSet, isNegated: Bool)
        /// The token lies in a piece, by the number of its finder.
        case lies(Place, finder: Int)
        /// The token is a piece's first or last.
        case bounds(Place, finder: Int, isStart: Bool)
        case compares(Number, MetadataCondition.Comparison, Number)
        case not(Test)
        case and([Test])
        case or([Test])
    }

    private(set) var test: Test = .and([])
    var finders: [PieceFinder] = []
    var structureValues: [StructureValues] = []
    /// The conditions that labels decide before the match ends.
    var early: [EarlyCondition] = []

    private let language: Language
    private let index: Index
    private let slots: LabelSlots

    /// Compiles a constraint whose labels have slots.
    ///
    /// Throws for unknown attributes and structures.
    init(
        _ constraint: Constraint, slots: LabelSlots, in language: Language, of index: Index, query: String
    ) throws(QueryError) {
        self.language = language
        self.index = index
        self.slots = slots
        test = try compile(constraint, TypeResolver(side: index.sides[language], query: query))
    }

    private mutating func compile(_ constraint: Constraint, _ resolver: TypeResolver) throws(QueryError) -> Test {
        switch constraint {
        case .isSet(let reference): return .isSet(place(of: reference))
        case .lies(let reference): return .lies(place(of: reference), finder: try finder(of: reference, resolver))
        case .bounds(let reference, let isStart):
            return .bounds(place(of: reference), finder: try finder(of: reference, resolver), isStart: isStart)
        case .comparison(.value(let left), let comparison, .value(let right))
        where comparison == .equal || comparison == .unequal:
            return try compile(left, right, isNegated: comparison == .unequal, resolver)
        case .comparison(let left, let comparison, let right):
            return .compares(try number(left, resolver), comparison, try number(right, resolver))
        case .value(let reference, let form, let isNegated):
            let place = place(of: reference)
            let name = reference.attribute.name
            if ValueTable(named: name, of: resolver.side) == nil,
                try StructureValues(reference.attribute, of: language, in: index, query: resolver.query) != nil
            {
                // What lies in a piece with such a value.
                let wanted = StructureTest(
                    name: name, tests: [MetadataTest(key: "", test: form, isNegated: isNegated)],
                    offset: reference.attribute.offset)
                finders.append(try PieceFinder(wanted, of: language, in: index, query: resolver.query))
                return .lies(place, finder: finders.count - 1)
            }
            return .passes(
                place, try resolver.types(passing: .test(of: reference.attribute, form)), isNegated: isNegated)
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

    /// A comparison of two attributes.
    private mutating func compile(
        _ left: LabelReference, _ right: LabelReference, isNegated: Bool, _ resolver: TypeResolver
    ) throws(QueryError) -> Test {
        let places = (place(of: left), place(of: right))
        let values = (try values(of: left, resolver), try values(of: right, resolver))
        if left.attribute == right.attribute, case .table(let table) = values.0 {
            return .same(places.0, places.1, table, isNegated: isNegated)
        }
        return .sameText(places.0, values.0, places.1, values.1, isNegated: isNegated)
    }

    private mutating func number(_ term: Term, _ resolver: TypeResolver) throws(QueryError) -> Number {
        switch term {
        case .number(let number): return .constant(number)
        case .position(let reference): return .position(place(of: reference))
        case .measure(let measure, let reference):
            if measure != .frequency, case .structure(let number) = try values(of: reference, resolver) {
                return .value(place(of: reference), .structure(number), measure)
            }
            let table = try resolver.table(named: reference.attribute)
            return .measure(place(of: reference), table, measure.numbers(of: table, on: resolver.side))
        case .value(let reference):
            switch try values(of: reference, resolver) {
            case .table(let table):
                return .measure(place(of: reference), table, ValueMeasure.number.numbers(of: table, on: resolver.side))
            case .structure(let number): return .value(place(of: reference), .structure(number), .number)
            }
        case .bound(let structure, let inner, let isStart):
            finders.append(try PieceFinder(structure, of: language, in: index, query: resolver.query))
            let finder = finders.count - 1
            return .bound(finder: finder, try number(inner, resolver), isStart: isStart)
        case .arithmetic(let operation, let left, let right):
            return .arithmetic(operation, try number(left, resolver), try number(right, resolver))
        }
    }

    private mutating func values(of reference: LabelReference, _ resolver: TypeResolver) throws(QueryError) -> Values {
        if let table = ValueTable(named: reference.attribute.name, of: resolver.side) { return .table(table) }
        if let values = try StructureValues(
            reference.attribute, of: language, in: index, query: resolver.query)
        {
            structureValues.append(values)
            return .structure(structureValues.count - 1)
        }
        return .table(try resolver.table(named: reference.attribute))
    }

    private mutating func finder(of reference: LabelReference, _ resolver: TypeResolver) throws(QueryError) -> Int {
        let name = reference.attribute.name
        if ValueTable(named: name, of: resolver.side) != nil {
            throw QueryError(
                query: resolver.query, offset: reference.attribute.offset,
                message: "expected what the attribute “\(name)” is to be, as in [\(name)=\"…\"]")
        }
        let test = StructureTest(name: reference.attribute.name, tests: [], offset: reference.attribute.offset)
        finders.append(try PieceFinder(test, of: language, in: index, query: resolver.query))
        return finders.count - 1
    }

    private func place(of reference: LabelReference) -> Place {
        switch reference.label {
        case LabelReference.implicit[0]: .matchStart
        case LabelReference.implicit[1]: .matchEnd
        case LabelReference.this: .this
        default: slots.slot(of: reference.label).map { .slot($0) } ?? .this
        }
    }
}

extension Constraint {
    /// The names of the labels that need slots, with their places in the query.
    var slotNames: [(name: String, offset: Int)] {
        references.filter { !$0.isThis && !LabelReference.implicit.contains($0.label) }.map { ($0.label, $0.offset) }
    }
}

import BitextCore

/// Numbers the sets and the lists of pieces of a pattern, each different one once.
struct PatternNumbering: Automaton.Numbering {
    private let resolver: TypeResolver
    private let index: Index
    private let language: Language
    private let constraint: CompiledConstraint?
    private(set) var numbers: [TokenTest: Int] = [:]
    private(set) var sets: [TypeSet] = []
    private var tests: [StructureTest] = []
    private(set) var parts: [PartConditions] = []
    private(set) var regions: [RegionList] = []

    init(index: Index, language: Language, query: String, constraint: CompiledConstraint?) {
        self.index = index
        self.language = language
        self.constraint = constraint
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
        parts.append(try PartConditions(part.conditions, in: language, of: index, query: resolver.query))
        return parts.count - 1
    }

    func knownNumber(of test: StructureTest) -> Int? {
        tests.firstIndex { $0.name == test.name && $0.tests == test.tests }
    }

    func slot(of label: String) -> Int? { constraint?.slot(of: label) }
}

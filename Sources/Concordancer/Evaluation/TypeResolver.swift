/// Finds the types of a side that pass a token's test.
struct TypeResolver {
    let side: SideIndex
    let query: String

    /// The types that pass `test`.
    func types(passing test: TokenTest) throws(QueryError) -> TypeSet {
        switch test {
        case .any:
            return .all(side)
        case .form(let form):
            return try types(passing: form, of: .forms(side))
        case .value(let attribute, let test):
            if attribute.isOptional && ValueTable(named: attribute.name, of: side) == nil { return TypeSet(side) }
            return try types(passing: test, of: try table(named: attribute))
        case .same(let left, let right): return try types(having: left, right)
        case .measure(let measure, let attribute, let test):
            let table = try table(named: attribute)
            let numbers = measure.numbers(of: table, on: side)
            var set = TypeSet(side)
            for value in numbers.indices where numbers[value].map({ test.holds(for: $0) }) ?? false {
                table.insertTypes(withValue: value, into: &set)
            }
            return set
        case .not(let inner):
            return try types(passing: inner).complement
        case .and(let tests):
            var set = TypeSet.all(side)
            for test in tests { set.formIntersection(try types(passing: test)) }
            return set
        case .or(let tests):
            var set = TypeSet(side)
            for test in tests { set.formUnion(try types(passing: test)) }
            return set
        }
    }

    /// The values of an attribute.
    func table(named attribute: AttributeName) throws(QueryError) -> ValueTable {
        if let table = ValueTable(named: attribute.name, of: side) { return table }
        let names = (["word"] + side.attributes.map(\.name)).joined(separator: ", ")
        throw QueryError(
            query: query, offset: attribute.offset,
            message: "there is no attribute “\(attribute.name)”; expected one of \(names)")
    }

    /// The types that have the same value for two attributes.
    private func types(having left: AttributeName, _ right: AttributeName) throws(QueryError) -> TypeSet {
        let first = try table(named: left)
        guard ValueTable(named: right.name, of: side) != nil else {
            let names = (["word"] + side.attributes.map(\.name)).joined(separator: ", ")
            throw QueryError(
                query: query, offset: right.offset,
                message: "expected a text in quotes, as in \"\(right.name)\", or an attribute: \(names)")
        }
        let second = try table(named: right)
        var set = TypeSet(side)
        for type in 0..<side.typeCount {
            let (one, other) = (first.values[first.value(ofType: type)], second.values[second.value(ofType: type)])
            if one.elementsEqual(other) { set.insert(type) }
        }
        return set
    }

    private func types(passing test: FormTest, of table: ValueTable) throws(QueryError) -> TypeSet {
        var set = TypeSet(side)
        do throws(RegularExpression.Failure) {
            try table.forEachValue(passing: test) { table.insertTypes(withValue: $0, into: &set) }
        } catch {
            throw QueryError(query: query, offset: test.offset, message: error.message)
        }
        return set
    }
}

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

import BitextCore

extension CompiledPattern {
    /// Beyond so many passes one does for all: such a query has no meaning that anyone could foresee.
    private static let mostPasses = 64

    /// The patterns of the passes in which CQP would look for a pattern, compiled; none where one pass finds the same.
    ///
    /// CQP searches once for each token (or tag) that a match can begin with, and each pass finds one match a start: of
    /// `[pos="NOUN"] | [lemma="casa"] []` one token and two. Passes whose first tokens no token can both be are made one.
    static func passes(
        of body: QueryBody, in language: Language, of index: Index, query: String, control: SearchControl?
    ) throws(QueryError) -> [CompiledPattern] {
        let side = index.sides[language]
        let length = body.pattern.length
        if length.lowerBound == length.upperBound { return [] }
        let beginnings = body.pattern.beginnings.filter { $0.length.upperBound > 0 }
        if beginnings.count < 2 { return [] }
        let resolver = TypeResolver(side: side, query: query)
        var groups: [(patterns: [Pattern], first: TypeSet)] = []
        for pattern in beginnings {
            guard (try? pattern.checkIsSatisfiable(offset: body.offset, query: query)) != nil else { return [] }
            var first = TypeSet.all(side)
            if let test = pattern.promoted(on: side).firstTest { first = try resolver.types(passing: test) }
            if let group = groups.firstIndex(where: { $0.first.isDisjoint(with: first) }) {
                groups[group].patterns.append(pattern)
                groups[group].first.formUnion(first)
            } else {
                groups.append((patterns: [pattern], first: first))
            }
        }
        if groups.count < 2 || groups.count > mostPasses { return [] }
        var passes: [CompiledPattern] = []
        for group in groups {
            var body = body
            body.pattern = group.patterns.count == 1 ? group.patterns[0] : .alternatives(group.patterns)
            passes.append(try CompiledPattern(body, in: language, of: index, query: query, control: control))
        }
        // The one that looks at most positions says how many are looked through at once.
        return passes.sorted { $0.cost > $1.cost }
    }
}

import Glibc

/// Finds the types of a side that pass a token's test.
struct TypeResolver {
    let side: SideIndex
    let query: String
    /// A pattern that takes longer than this over all forms is stopped.
    private static let secondsAllowed = 10.0

    /// The types that pass `test`.
    func types(passing test: TokenTest) throws(QueryError) -> TypeSet {
        switch test {
        case .any:
            return .all(side)
        case .form(let form):
            return try types(passing: form)
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

    private func types(passing form: FormTest) throws(QueryError) -> TypeSet {
        var set = TypeSet(side)
        do throws(RegularExpression.Failure) {
            var matcher = try FormMatcher(form)
            if !matcher.literals.isEmpty {
                for literal in matcher.literals { insertTypes(equalTo: literal, form.folding, into: &set) }
            } else {
                try insertTypes(matching: &matcher, into: &set)
            }
        } catch {
            throw QueryError(query: query, offset: form.offset, message: error.message)
        }
        return set
    }

    private func insertTypes(equalTo literal: String, _ folding: Folding, into set: inout TypeSet) {
        let key = TypeResolver.fullFolding.fold(literal)
        let wanted = folding.fold(literal)
        var rank = lowerBound(of: key)
        while rank < side.foldOrder.count {
            let form = side.foldOrder[rank]
            if TypeResolver.fullFolding.fold(side.distinctForms[form]) != key { return }
            if folding.fold(side.distinctForms[form]) == wanted { set.insert(side.types(ofForm: form)) }
            rank += 1
        }
    }

    private func insertTypes(
        matching matcher: inout FormMatcher, into set: inout TypeSet
    ) throws(RegularExpression.Failure) {
        let deadline = TypeResolver.now() + TypeResolver.secondsAllowed
        func test(_ form: Int, _ set: inout TypeSet, _ matcher: inout FormMatcher) throws(RegularExpression.Failure) {
            if try matcher.matches(side.distinctForms[form]) { set.insert(side.types(ofForm: form)) }
            if form & 0xFF == 0 && TypeResolver.now() > deadline { throw .tooExpensive }
        }
        let prefix = matcher.foldedPrefix
        if prefix.isEmpty && matcher.literal.count > 1 {
            let scan = LiteralScan(side.distinctForms)
            try scan.forEachForm(holding: matcher.literal) { (form) throws(RegularExpression.Failure) in
                try test(form, &set, &matcher)
            }
            // Forms with other letters may be written otherwise than they are compared.
            try scan.forEachNonASCIIForm { (form) throws(RegularExpression.Failure) in
                try test(form, &set, &matcher)
            }
            return
        }
        if prefix.isEmpty {
            for form in 0..<side.distinctForms.count { try test(form, &set, &matcher) }
            return
        }
        var rank = lowerBound(of: prefix)
        while rank < side.foldOrder.count {
            let form = side.foldOrder[rank]
            if !TypeResolver.fullFolding.fold(side.distinctForms[form]).starts(with: prefix) { return }
            try test(form, &set, &matcher)
            rank += 1
        }
    }

    private static let fullFolding: Folding = [.letterCase, .diacritics]

    /// The first rank in the folded order whose form is not below `key`.
    private func lowerBound(of key: [UInt8]) -> Int {
        var (low, high) = (0, side.foldOrder.count)
        while low < high {
            let middle = (low + high) / 2
            if TypeResolver.fullFolding.fold(side.distinctForms[side.foldOrder[middle]]).lexicographicallyPrecedes(key)
            {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}

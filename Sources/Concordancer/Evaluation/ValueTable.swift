/// The distinct values of an attribute, the form included, and which of them pass a test.
struct ValueTable: Sendable {
    private enum Owner: Sendable {
        case forms(SideIndex)
        case attribute(AttributeTable)
    }

    private let owner: Owner
    let values: StringTable
    private let foldOrder: PackedIntegers
    /// A pattern that takes longer than this over all values is stopped.
    private static let secondsAllowed = 10.0

    /// The forms of a side.
    static func forms(_ side: SideIndex) -> ValueTable {
        ValueTable(owner: .forms(side), values: side.distinctForms, foldOrder: side.foldOrder)
    }

    private init(owner: Owner, values: StringTable, foldOrder: PackedIntegers) {
        self.owner = owner
        self.values = values
        self.foldOrder = foldOrder
    }

    /// The values of the attribute of a name, `word` for the forms; `nil` where a side has none.
    init?(named name: String, of side: SideIndex) {
        if name == "word" {
            self = .forms(side)
            return
        }
        guard let attribute = side.attribute(named: name) else { return nil }
        self.init(owner: .attribute(attribute), values: attribute.values, foldOrder: attribute.foldOrder)
    }

    /// Adds the types that have a value.
    func insertTypes(withValue number: Int, into set: inout TypeSet) {
        switch owner {
        case .forms(let side): set.insert(side.types(ofForm: number))
        case .attribute(let attribute): attribute.forEachType(withValue: number) { set.insert($0) }
        }
    }

    /// The number of a type's value.
    @inline(__always)
    func value(ofType type: Int) -> Int {
        switch owner {
        case .forms(let side): side.forms.numbers[type]
        case .attribute(let attribute): attribute.typeValues[type]
        }
    }

    /// Calls `body` with the number of each value that passes `test`.
    func forEachValue(passing test: FormTest, _ body: (Int) -> Void) throws(RegularExpression.Failure) {
        var matcher = try FormMatcher(test)
        if !matcher.literals.isEmpty {
            for literal in matcher.literals { forEachValue(equalTo: literal, test.folding, body) }
        } else {
            try forEachValue(matching: &matcher, body)
        }
    }

    private func forEachValue(equalTo literal: String, _ folding: Folding, _ body: (Int) -> Void) {
        let key = ValueTable.fullFolding.fold(literal)
        let wanted = folding.fold(literal)
        var rank = lowerBound(of: key)
        while rank < foldOrder.count {
            let number = foldOrder[rank]
            if ValueTable.fullFolding.fold(values[number]) != key { return }
            if folding.fold(values[number]) == wanted { body(number) }
            rank += 1
        }
    }

    private func forEachValue(
        matching matcher: inout FormMatcher, _ body: (Int) -> Void
    ) throws(RegularExpression.Failure) {
        let deadline = SearchControl.now() + ValueTable.secondsAllowed
        func test(_ number: Int, _ matcher: inout FormMatcher) throws(RegularExpression.Failure) {
            if try matcher.matches(values[number]) { body(number) }
            if number & 0xFF == 0 && SearchControl.now() > deadline { throw .tooExpensive }
        }
        let isAnyBeginning = matcher.foldedPrefixes.contains([])
        if isAnyBeginning && matcher.literal.count > 1 {
            let scan = LiteralScan(values)
            try scan.forEachForm(holding: matcher.literal) { (number) throws(RegularExpression.Failure) in
                try test(number, &matcher)
            }
            // Values with other letters may be written otherwise than they are compared.
            try scan.forEachNonASCIIForm { (number) throws(RegularExpression.Failure) in try test(number, &matcher) }
            return
        }
        if isAnyBeginning {
            for number in 0..<values.count { try test(number, &matcher) }
            return
        }
        for prefix in matcher.foldedPrefixes {
            let first = lowerBound(of: prefix)
            let end = firstRank { !$0.starts(with: prefix) && !$0.lexicographicallyPrecedes(prefix) }
            for rank in first..<max(first, end) { try test(foldOrder[rank], &matcher) }
        }
    }

    private static let fullFolding: Folding = [.letterCase, .diacritics]

    /// The first rank in the folded order whose value is not below `key`.
    private func lowerBound(of key: [UInt8]) -> Int { firstRank { !$0.lexicographicallyPrecedes(key) } }

    /// The first rank in the folded order whose folded value has a property that all after it have too.
    private func firstRank(where isReached: ([UInt8]) -> Bool) -> Int {
        var (low, high) = (0, foldOrder.count)
        while low < high {
            let middle = (low + high) / 2
            if isReached(ValueTable.fullFolding.fold(values[foldOrder[middle]])) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}

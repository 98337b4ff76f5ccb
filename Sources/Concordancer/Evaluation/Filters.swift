import BitextCore

/// All conditions of a query besides its tokens.
struct Filters: @unchecked Sendable {
    /// The pieces of which a match must lie in one; the matcher sees to these.
    private(set) var structures: [Structure] = []
    private(set) var regions: [RegionList] = []
    /// The pieces of which a match must not lie in one.
    private var leaving: [StructureCursor] = []
    private var leavingRegions: [RegionList] = []
    private(set) var documents: DocumentFilter?
    private var containing: [ContainingFilter] = []
    private var otherSides: [OtherSideFilter] = []
    private var aligned: [AlignedFilter] = []

    init(
        _ conditions: [Condition], _ metadata: [String: String] = [:], _ selected: [Bool]? = nil, in language: Language,
        of index: Index, query: String, control: SearchControl?
    ) throws(QueryError) {
        let side = index.sides[language]
        // What lies in a document of a kind lies in one document.
        if !metadata.isEmpty || selected != nil { structures.append(.document) }
        documents = try DocumentFilter(metadata, selected, conditions, index: index, side: side, query: query)
        for condition in conditions {
            switch condition {
            case .within(let structure, isNegated: false): structures.append(structure)
            case .within(let structure, isNegated: true): leaving.append(StructureCursor(structure, side: side))
            case .inDocument(_, let isNegated):
                if !isNegated { structures.append(.document) }
            case .inStructure(let test, let isNegated):
                let list = try RegionList(test, of: language, in: index, query: query)
                if isNegated { leavingRegions.append(list) } else { regions.append(list) }
            case .containing(let body, let isNegated):
                let finder = try MatchFinder(body, in: language, of: index, query: query, control: control)
                containing.append(ContainingFilter(finder, isNegated: isNegated))
            case .aligned(let code, let body, let offset, let isNegated):
                let other = try Filters.otherSide(of: language, named: code, offset: offset, query: query)
                let finder = try MatchFinder(body, in: other, of: index, query: query, control: control)
                aligned.append(AlignedFilter(finder, isNegated: isNegated, index: index, from: language))
            case .hasOtherSide(let code, let offset, let isNegated):
                _ = try Filters.otherSide(of: language, named: code, offset: offset, query: query)
                otherSides.append(OtherSideFilter(index: index, from: language, isNegated: isNegated))
            }
        }
    }

    private static func otherSide(
        of language: Language, named code: String, offset: Int, query: String
    ) throws(QueryError) -> Language {
        if let other = Language(rawValue: code), other != language { return other }
        throw QueryError(
            query: query, offset: offset,
            message: "the query itself searches the \(language.name) side; expected \(language.other.code) here")
    }

    /// Whether the conditions, if there are any, can't refuse a match of one token.
    var areEmpty: Bool {
        documents == nil && leaving.isEmpty && leavingRegions.isEmpty && regions.isEmpty && containing.isEmpty
            && otherSides.isEmpty && aligned.isEmpty
    }

    /// Whether all conditions are on the other side and `apply(to:)` can be given a bitmap of tokens.
    var takeBitmaps: Bool {
        documents == nil && leaving.isEmpty && leavingRegions.isEmpty && regions.isEmpty && containing.isEmpty
            && otherSides.isEmpty && !aligned.isEmpty && aligned.allSatisfy(\.takesBitmaps)
    }

    /// Removes the tokens that a condition refuses.
    mutating func apply(to tokens: inout PositionBitmap) {
        for index in aligned.indices { aligned[index].apply(to: &tokens) }
    }

    /// Removes the matches that a condition refuses; they must come by ascending start.
    mutating func apply(to matches: inout [Hit]) {
        documents?.apply(to: &matches)
        for index in leaving.indices {
            matches.removeAll {
                $0.positions.upperBound <= leaving[index].bounds(at: $0.positions.lowerBound).upperBound
            }
        }
        for regions in leavingRegions {
            matches.removeAll { $0.positions.upperBound <= regions.limit(from: $0.positions.lowerBound) }
        }
        for index in otherSides.indices { otherSides[index].apply(to: &matches) }
        for index in containing.indices { containing[index].apply(to: &matches) }
        for index in aligned.indices { aligned[index].apply(to: &matches) }
    }
}

/// Finds the matches of a query within a query, with all its conditions.
struct MatchFinder {
    let side: SideIndex
    private var matcher: Matcher
    private var filters: Filters

    init(_ body: QueryBody, in language: Language, of index: Index, query: String, control: SearchControl?)
        throws(QueryError)
    {
        side = index.sides[language]
        filters = try Filters(body.conditions, in: language, of: index, query: query, control: control)
        matcher = Matcher(
            try CompiledPattern(body, in: language, of: index, query: query), side: side, within: filters.structures,
            regions: filters.regions, control: control)
    }

    /// Whether a match is one frequent token, whatever stands around it or in its translation.
    var isFrequentToken: Bool { matcher.isFrequentToken && filters.areEmpty }

    /// Calls `body` with the position of each match in a window, in no order, where `isFrequentToken`.
    @inline(__always)
    mutating func forEachToken(in window: Range<Int>, _ body: (Int) -> Void) {
        matcher.forEachToken(in: window, body)
    }

    /// About how many positions are looked at in a window.
    func cost(of window: Range<Int>) -> Int { matcher.cost(of: window) }

    /// Replaces `matches` by those that start in `window`, by ascending start; with `scanning` each position is tried.
    mutating func find(startingIn window: Range<Int>, scanning: Bool = false, into matches: inout [Hit]) {
        matches.removeAll(keepingCapacity: true)
        matcher.find(startingIn: window, scanning: scanning, into: &matches)
        filters.apply(to: &matches)
    }
}

import BitextCore

/// All conditions of a query besides its tokens.
struct Filters: @unchecked Sendable {
    /// What a match must lie in; the matcher sees to this.
    private(set) var limits = SpanLimits()
    /// What a match must not lie in.
    private var leaving: [SpanLimits] = []
    private(set) var documents: DocumentFilter?
    private var surrounding: [SurroundingFilter] = []
    private var containing: [ContainingFilter] = []
    private var otherSides: [OtherSideFilter] = []
    private var aligned: [AlignedFilter] = []
    private let tokenCount: Int

    init(
        _ conditions: [Condition], _ selected: [Bool]? = nil, in language: Language, of index: Index, query: String,
        control: SearchControl?
    ) throws(QueryError) {
        let side = index.sides[language]
        tokenCount = side.tokenCount
        // What lies in a document of a kind lies in one document.
        if selected != nil { limits.add(.document, side: side) }
        documents = try DocumentFilter(selected, conditions, index: index, side: side, query: query)
        for condition in conditions {
            switch condition {
            case .within(let structure, let isNegated): add(isNegated) { $0.add(structure, side: side) }
            case .withinTokens(let count, let isNegated): add(isNegated) { $0.add(tokens: count) }
            case .withinSeveral(let test, let count, let isNegated):
                let finder = try PieceFinder(test, of: language, in: index, query: query)
                add(isNegated) { $0.add(finder, count: count) }
            case .inStructure(let test, let isNegated):
                let list = try RegionList(test, of: language, in: index, query: query)
                add(isNegated) { $0.add(list) }
            case .inDocument: limits.add(.document, side: side)
            case .beginsInDocument: break
            case .withinMatch(let body, let isNegated):
                let finder = try MatchFinder(
                    body, in: language, of: index, query: query, isLongest: true, control: control)
                surrounding.append(SurroundingFilter(finder, isNegated: isNegated))
            case .containing(let body, let isNegated):
                let finder = try MatchFinder(body, in: language, of: index, query: query, control: control)
                containing.append(ContainingFilter(finder, isNegated: isNegated))
            case .sharingBead(let body, let isNegated):
                let finder = try MatchFinder(body, in: language, of: index, query: query, control: control)
                aligned.append(AlignedFilter(finder, isNegated: isNegated, index: index, from: language))
            case .aligned(let code, let body, let rule, let offset, let isNegated):
                let other = try Filters.otherSide(of: language, named: code, offset: offset, query: query)
                let finder = try MatchFinder(body, in: other, of: index, query: query, control: control)
                aligned.append(AlignedFilter(finder, rule, isNegated: isNegated, index: index, from: language))
            case .hasOtherSide(let code, let offset, let isNegated):
                _ = try Filters.otherSide(of: language, named: code, offset: offset, query: query)
                otherSides.append(OtherSideFilter(index: index, from: language, isNegated: isNegated))
            }
        }
    }

    /// Adds what a match must lie in, or must not.
    private mutating func add(_ isNegated: Bool, _ add: (inout SpanLimits) -> Void) {
        if !isNegated { return add(&limits) }
        var limit = SpanLimits()
        add(&limit)
        leaving.append(limit)
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
    var areEmpty: Bool { refuseOnThisSideNothing && aligned.isEmpty }

    /// Whether all conditions are on the other side and `apply(to:)` can be given a bitmap of tokens.
    var takeBitmaps: Bool {
        refuseOnThisSideNothing && !aligned.isEmpty && aligned.allSatisfy(\.takesBitmaps)
    }

    private var refuseOnThisSideNothing: Bool {
        documents == nil && leaving.isEmpty && !limits.mayRefuseTokens && surrounding.isEmpty && containing.isEmpty
            && otherSides.isEmpty
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
                $0.positions.upperBound <= leaving[index].end(from: $0.positions.lowerBound, tokenCount: tokenCount)
            }
        }
        for index in otherSides.indices { otherSides[index].apply(to: &matches) }
        for index in surrounding.indices { surrounding[index].apply(to: &matches) }
        for index in containing.indices { containing[index].apply(to: &matches) }
        for index in aligned.indices { aligned[index].apply(to: &matches) }
    }
}

import BitextCore

/// Finds the matches of a query within a query, with all its conditions.
struct MatchFinder {
    let side: SideIndex
    private var matcher: Matcher
    private var filters: Filters
    /// How many tokens a match has at most.
    let maximumLength: Int

    /// Of the matches with the same start it finds the shortest, or the longest.
    init(
        _ body: QueryBody, in language: Language, of index: Index, query: String, isLongest: Bool = false,
        control: SearchControl?
    ) throws(QueryError) {
        side = index.sides[language]
        filters = try Filters(body.conditions, in: language, of: index, query: query, control: control)
        let pattern = try CompiledPattern(body, in: language, of: index, query: query, control: control)
        if case .pieces(let list) = pattern.shape {
            maximumLength = max(1, zip(list.lowers, list.uppers).reduce(0) { max($0, $1.1 - $1.0) })
        } else {
            maximumLength = pattern.maximumLength
        }
        matcher = Matcher(pattern, side: side, within: filters.limits, isLongest: isLongest, control: control)
    }

    /// Whether a match is one frequent token that has posting lists, whatever stands around it or in its translation.
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

public import BitextCore

/// A query put to one side of an index: counts its hits, or gives them in document order, no more than are asked for.
///
/// Making one resolves the query's tokens to types; the hits are found when they are asked for, window by window, so
/// the first come at once however large the corpus is.
public struct Search: Sendable {
    /// The index that is searched.
    public let index: Index
    /// The side that is searched.
    public let language: Language
    /// What is looked for.
    public let query: Query
    private let strategy: MatchingStrategy
    private let pattern: CompiledPattern
    /// The patterns to look for one after the other, where that is not the same as to look for `pattern`.
    private let passes: [CompiledPattern]
    private let filters: Filters
    private let expander: HitExpander?
    let overlong = OverlongMatches()
    /// What may end the search before all hits are found; it knows afterwards whether it has.
    public let control: SearchControl?

    /// Prepares to look for `query` on the side `language` of `index`, in the documents that are true in `documents` by
    /// their numbers where that is given.
    ///
    /// Throws `QueryError` where the query asks for something that this index doesn't have or takes too long to work
    /// out.
    public init(
        _ query: Query, in language: Language, of index: Index, documents: [Bool]? = nil,
        matching strategy: MatchingStrategy = .standard, control: SearchControl? = nil
    ) throws(QueryError) {
        self.control = control
        self.index = index
        self.language = language
        self.query = query
        let strategy = query.strategy ?? strategy
        self.strategy = strategy
        pattern = try CompiledPattern(query.body, in: language, of: index, query: query.text, control: control)
        // Where one match a start is chosen anyhow and no condition refuses it, one pass finds it.
        passes =
            strategy == .traditional || query.body.conditions.contains(where: \.asksForEnds)
            ? try CompiledPattern.passes(
                of: query.body, in: language, of: index, query: query.text, control: control) : []
        // Whatever can be wrong with the conditions is found here, so that the search itself can't fail.
        filters = try Filters(
            query.body.conditions, documents, in: language, of: index, query: query.text, control: control)
        if let expansion = query.expansion {
            expander = try HitExpander(
                expansion, in: language, of: index, staysInDocument: filters.documents != nil, query: query.text)
        } else {
            expander = nil
        }
    }

    /// How many hits there are in all.
    public func count() -> Int {
        if case .phrase(let sets, _) = pattern.shape, sets.count == 1, filters.areEmpty, pattern.constraint == nil,
            expander == nil
        {
            return min(pattern.frequencies[sets[0]], query.most ?? .max)
        }
        var count = 0
        forEachHit { _ in
            count += 1
            return true
        }
        return count
    }

    /// The hits in document order: all, or the first `limit`.
    public func hits(limit: Int? = nil) -> [Hit] {
        var hits: [Hit] = []
        if limit == 0 { return hits }
        forEachHit { hit in
            hits.append(hit)
            return hits.count != limit
        }
        return hits
    }

    /// Finds what labels stand for in the hits.
    func labelFinder(remembering labels: [String]) throws(QueryError) -> LabelFinder {
        let pattern = try CompiledPattern(
            query.body, remembering: labels, in: language, of: index, query: query.text, control: control)
        let growth = expander.map {
            LabelFinder.Growth(matcher: matcher(), filters: filters, selector: selector, expander: $0)
        }
        return LabelFinder(matcher(of: pattern), growth: growth)
    }

    /// Finds the matches; tells of those that are too long where they are asked for.
    private func matcher(telling overlong: OverlongMatches? = nil) -> Matcher {
        var matchers = (passes.isEmpty ? [pattern] : passes).map { self.matcher(of: $0) }
        for number in matchers.indices { matchers[number].overlong = overlong }
        var matcher = matchers.removeFirst()
        matcher.furtherPasses = matchers
        return matcher
    }

    private func matcher(of pattern: CompiledPattern) -> Matcher {
        Matcher(pattern, side: side, within: filters.limits, isLongest: strategy == .longest, control: control)
    }

    /// Selects the hits among the matches.
    private var selector: HitSelector {
        // Matches of equal length can't lie in one another: then all are hits.
        HitSelector(pattern.isFixed ? .traditional : strategy)
    }

    /// The side that is searched.
    var side: SideIndex { index.sides[language] }

    /// Which documents can hold hits; nil for all.
    var selectedDocuments: [Bool]? { filters.documents?.isSelected }

    /// Calls `body` with each hit in document order until it returns false.
    public func forEachHit(_ body: (Hit) -> Bool) {
        guard query.most != nil || expander != nil else { return forEachSelected(body) }
        var left = query.most ?? .max
        var expander = expander
        var goesOn = true
        if left > 0 {
            forEachSelected { hit in
                goesOn = expander?.add(hit, body) ?? body(hit)
                left -= 1
                return goesOn && left > 0
            }
        }
        if goesOn { _ = expander?.finish(body) }
    }

    /// Calls `body` with each hit as the matching strategy selects it, in document order, until it returns false.
    private func forEachSelected(_ body: (Hit) -> Bool) {
        let side = index.sides[language]
        var filters = filters
        _ = overlong.take()
        var matcher = self.matcher(telling: overlong)
        var selector = self.selector
        var matches: [Hit] = []
        var starts = PositionBitmap()
        // Beads are looked up for single tokens only.
        let bitmapLength =
            !passes.isEmpty
            ? nil
            : matcher.bitmapLength.flatMap {
                $0 > 1 && filters.areEmpty || $0 == 1 && filters.takeBitmaps ? $0 : nil
            }
        var isStopped = false
        let span = filters.documents?.span ?? 0..<side.tokenCount
        var lower = span.lowerBound
        var size = matcher.windowSize
        let largest = max(size, 1 << 20)
        while lower < span.upperBound && !isStopped {
            if matcher.prefersScan && size >= WindowTeam.size {
                // Who wants so many hits waits for all of them: each processor takes its part.
                let team = WindowTeam(matcher: matcher, filters: filters)
                team.forEachWindow(of: lower..<span.upperBound) { matches in
                    for match in matches where !isStopped {
                        selector.add(match) { if !isStopped { isStopped = !body($0) } }
                    }
                    return !isStopped && !(control?.mustStop() ?? false)
                }
                break
            }
            let upper = min(span.upperBound, lower + size)
            if let length = bitmapLength {
                // Phrases can't lie in one another either.
                matcher.find(in: lower..<upper, into: &starts)
                filters.apply(to: &starts)
                starts.forEach { if !isStopped { isStopped = !body(Hit($0, $0 &+ length)) } }
            } else {
                matches.removeAll(keepingCapacity: true)
                matcher.findInAllPasses(startingIn: lower..<upper, into: &matches)
                filters.apply(to: &matches)
                if pattern.isFixed {
                    for match in matches where !body(match) {
                        isStopped = true
                        break
                    }
                } else {
                    for match in matches where !isStopped {
                        selector.add(match) { if !isStopped { isStopped = !body($0) } }
                    }
                }
            }
            if control?.mustStop() ?? false { break }
            lower = upper
            size = min(size * 2, largest)
        }
        selector.finish { if !isStopped { isStopped = !body($0) } }
    }
}

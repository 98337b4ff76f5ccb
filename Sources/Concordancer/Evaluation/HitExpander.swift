import BitextCore

/// Lets hits grow to whole pieces or by some tokens, as CQP's `expand` does; of those that become the same one is left.
struct HitExpander {
    private let expansion: Expansion
    private var finder: PieceFinder?
    private let tokenCount: Int
    /// The hits that begin alike, until one comes that begins elsewhere.
    private var pending: [Hit] = []

    /// Throws where there is no such structure.
    init(_ expansion: Expansion, in language: Language, of index: Index, query: String) throws(QueryError) {
        self.expansion = expansion
        tokenCount = index.sides[language].tokenCount
        if let structure = expansion.structure {
            finder = try PieceFinder(structure, of: language, in: index, query: query)
        }
    }

    /// Takes in a hit; calls `body` with each that has grown, in order, until it returns false.
    ///
    /// False where it has returned false.
    mutating func add(_ hit: Hit, _ body: (Hit) -> Bool) -> Bool {
        let grown = expanded(hit)
        if let first = pending.first, first.positions.lowerBound != grown.positions.lowerBound, !finish(body) {
            return false
        }
        pending.append(grown)
        return true
    }

    /// Calls `body` with the hits that are still kept back, until it returns false.
    ///
    /// False where it has returned false.
    mutating func finish(_ body: (Hit) -> Bool) -> Bool {
        let hits = pending.count > 1 ? Set(pending).sorted() : pending
        pending.removeAll(keepingCapacity: true)
        return hits.allSatisfy(body)
    }

    /// What a hit grows to.
    mutating func expanded(_ hit: Hit) -> Hit {
        var (lower, upper) = (hit.positions.lowerBound, hit.positions.upperBound)
        let more = expansion.count - 1
        if expansion.direction != .right {
            lower =
                finder == nil
                ? max(0, lower - expansion.count) : finder?.span(around: lower, before: more)?.lowerBound ?? lower
        }
        if expansion.direction != .left {
            let last = hit.positions.upperBound - 1
            upper =
                finder == nil
                ? min(tokenCount, upper + expansion.count)
                : finder?.span(around: last, after: more)?.upperBound ?? upper
        }
        return Hit(lower, upper)
    }
}

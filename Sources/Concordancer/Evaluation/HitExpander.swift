import BitextCore

/// Lets hits grow to whole pieces or by some tokens, as CQP's `expand` does; of those that become the same one is left.
struct HitExpander {
    private let expansion: Expansion
    private var finder: PieceFinder?
    private let tokenCount: Int
    /// The documents, which hits don't outgrow where only some are searched: what stands in others isn't.
    private var documents: StructureCursor?
    /// The hits that have grown, until none can come that begins before them.
    private var pending: [Hit] = []
    /// Where the first of these begins.
    private var firstPending = Int.max

    /// Throws where there is no such structure.
    init(
        _ expansion: Expansion, in language: Language, of index: Index, staysInDocument: Bool, query: String
    ) throws(QueryError) {
        let side = index.sides[language]
        self.expansion = expansion
        tokenCount = side.tokenCount
        if staysInDocument { documents = StructureCursor(.document, side: side) }
        if let structure = expansion.structure {
            finder = try PieceFinder(structure, of: language, in: index, query: query)
        }
    }

    /// Takes in a hit; calls `body` with those that have grown and that no later one comes before, in order, until it returns false.
    ///
    /// False where it has returned false.
    mutating func add(_ hit: Hit, _ body: (Hit) -> Bool) -> Bool {
        let grown = expanded(hit)
        let earliest = earliestStart(from: hit.positions.lowerBound, grown)
        if firstPending < earliest && !release(before: earliest, body) { return false }
        if pending.last != grown { pending.append(grown) }
        firstPending = min(firstPending, grown.positions.lowerBound)
        return true
    }

    /// Calls `body` with the hits that are still kept back, until it returns false.
    ///
    /// False where it has returned false.
    mutating func finish(_ body: (Hit) -> Bool) -> Bool { release(before: .max, body) }

    private mutating func release(before start: Int, _ body: (Hit) -> Bool) -> Bool {
        let ready = pending.filter { $0.positions.lowerBound < start }
        pending.removeAll { $0.positions.lowerBound < start }
        firstPending = pending.reduce(.max) { min($0, $1.positions.lowerBound) }
        return (ready.count > 1 ? Set(ready).sorted() : ready).allSatisfy(body)
    }

    /// Where hits can begin at the earliest that have grown from those that begin at a position or after it, of which one has become `grown`.
    private func earliestStart(from position: Int, _ grown: Hit) -> Int {
        guard expansion.direction != .right, let finder else { return grown.positions.lowerBound }
        // Of pieces that lie in one another, a later hit may lie in the outer one alone.
        return finder.earliestStart(from: position, before: expansion.count - 1) ?? grown.positions.lowerBound
    }

    /// What a hit grows to.
    mutating func expanded(_ hit: Hit) -> Hit {
        var (lower, upper) = (hit.positions.lowerBound, hit.positions.upperBound)
        let bounds = documents?.bounds(around: hit.positions) ?? 0..<tokenCount
        let more = expansion.count - 1
        if expansion.direction != .right {
            let start =
                finder == nil
                ? lower - expansion.count : finder?.span(around: lower, before: more)?.lowerBound ?? lower
            lower = min(lower, max(bounds.lowerBound, start))
        }
        if expansion.direction != .left {
            let last = upper - 1
            let end =
                finder == nil
                ? upper + expansion.count : finder?.span(around: last, after: more)?.upperBound ?? upper
            upper = max(upper, min(bounds.upperBound, end))
        }
        return Hit(lower, upper)
    }
}

/// Which of the matches that begin or end alike are hits, as in CQP (`set MatchingStrategy`).
public enum MatchingStrategy: String, Sendable, CaseIterable {
    /// Of the matches with one start the shortest, then of those with one end the first: optional tokens at the
    /// beginning are taken in, those at the end are not.
    case standard
    /// Matches that hold no other.
    case shortest
    /// Matches that no other holds.
    case longest
    /// Of the matches with one start the shortest; hits may lie in one another.
    case traditional
}

/// Passes on the hits among matches that come by ascending start, those with one start by ascending length, or for `longest` by
/// descending.
struct HitSelector {
    private let strategy: MatchingStrategy
    /// Matches that are not yet decided (shortest), or hits whose end may come again (standard).
    private var pending: [Hit] = []
    private var farthestEnd = 0
    private var lastStart = -1

    init(_ strategy: MatchingStrategy) { self.strategy = strategy }

    /// Takes in a match; calls `body` with each hit that is decided.
    mutating func add(_ match: Hit, _ body: (Hit) -> Void) {
        let positions = match.positions
        let isFirst = positions.lowerBound != lastStart
        lastStart = positions.lowerBound
        switch strategy {
        case .traditional: body(match)
        case .standard where !isFirst, .shortest where !isFirst: return
        case .longest:
            if positions.upperBound > farthestEnd { body(match) }
            farthestEnd = max(farthestEnd, positions.upperBound)
        case .standard:
            if positions.count > 1 || !pending.isEmpty {
                pending.removeAll { $0.positions.upperBound <= positions.lowerBound }
                if pending.contains(where: { $0.positions.upperBound == positions.upperBound }) { return }
                pending.append(match)
            }
            body(match)
        case .shortest:
            pending.removeAll { earlier in
                if earlier.positions.upperBound >= positions.upperBound { return true }
                guard earlier.positions.upperBound <= positions.lowerBound else { return false }
                body(earlier)
                return true
            }
            pending.append(match)
        }
    }

    /// Calls `body` with the hits that were still undecided.
    mutating func finish(_ body: (Hit) -> Void) {
        if strategy == .shortest { pending.forEach(body) }
        pending = []
    }
}

import Synchronization

/// The places from which a search gave up looking for a match because it would have been too long.
final class OverlongMatches: Sendable {
    private let count = Atomic(0)

    /// Remembers a place.
    func add() { count.add(1, ordering: .relaxed) }

    /// How many places were remembered; then there are none.
    func take() -> Int { count.exchange(0, ordering: .relaxed) }
}

extension Search {
    /// How many tokens a hit of an open-ended pattern has at most.
    public static let longestHit = CompiledPattern.hardBoundary

    /// From how many places the last search found no hit, or none but shorter ones, because a longer one would have more tokens than are
    /// looked for; each is told once.
    ///
    /// Where the search took several passes, a place may count in each.
    public func takeOverlongStarts() -> Int { overlong.take() }
}

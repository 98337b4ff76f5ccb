/// Keeps the matches that lie (or don't lie) in a match of another query on the same side.
struct SurroundingFilter {
    private var finder: MatchFinder
    private let isNegated: Bool
    private var found: [Hit] = []

    /// Makes one of a finder that finds the longest matches.
    init(_ finder: MatchFinder, isNegated: Bool) {
        self.finder = finder
        self.isNegated = isNegated
    }

    /// Removes the matches that don't fulfil the condition; they must come by ascending start.
    mutating func apply(to matches: inout [Hit]) {
        guard let first = matches.first, let last = matches.last else { return }
        let length = finder.maximumLength
        let earliest = first.positions.lowerBound
        let window = (length > earliest ? 0 : earliest - length + 1)..<last.positions.lowerBound + 1
        let isFew = matches.count * min(length, window.count) < finder.cost(of: window)
        if !isFew { finder.find(startingIn: window, into: &found) }
        var next = 0
        // How far the matches reach that begin at or before the place.
        var farthest = 0
        matches.removeAll { match in
            let positions = match.positions
            if isFew {
                let start = positions.lowerBound
                let near = (length > start ? 0 : start - length + 1)..<start + 1
                finder.find(startingIn: near, scanning: true, into: &found)
                return found.contains { $0.positions.upperBound >= positions.upperBound } == isNegated
            }
            while next < found.count && found[next].positions.lowerBound <= positions.lowerBound {
                farthest = max(farthest, found[next].positions.upperBound)
                next += 1
            }
            return (farthest >= positions.upperBound) == isNegated
        }
    }
}

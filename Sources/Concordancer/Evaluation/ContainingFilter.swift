/// Keeps the matches that hold (or don't hold) a match of another query on the same side.
struct ContainingFilter {
    private var finder: MatchFinder
    private let isNegated: Bool
    private var found: [Hit] = []
    /// For each of `found` the first end among it and those after it.
    private var firstEnds: [Int] = []

    init(_ finder: MatchFinder, isNegated: Bool) {
        self.finder = finder
        self.isNegated = isNegated
    }

    /// Removes the matches that don't fulfil the condition; they must come by ascending start.
    mutating func apply(to matches: inout [Hit]) {
        guard let first = matches.first else { return }
        let end = matches.reduce(0) { max($0, $1.positions.upperBound) }
        let window = first.positions.lowerBound..<end
        let length = matches.reduce(0) { $0 + $1.positions.count }
        if length < finder.cost(of: window) {
            matches.removeAll { match in
                finder.find(startingIn: match.positions, scanning: true, into: &found)
                return found.contains { $0.positions.upperBound <= match.positions.upperBound } == isNegated
            }
            return
        }
        finder.find(startingIn: window, into: &found)
        firstEnds = found.map(\.positions.upperBound)
        for index in firstEnds.indices.dropLast().reversed() {
            firstEnds[index] = min(firstEnds[index], firstEnds[index + 1])
        }
        var next = 0
        matches.removeAll { match in
            while next < found.count && found[next].positions.lowerBound < match.positions.lowerBound { next += 1 }
            let holds = next < found.count && firstEnds[next] <= match.positions.upperBound
            return holds == isNegated
        }
    }
}

/// Searches that take several passes, as CQP's do; see `CompiledPattern.passes`.
extension Matcher {
    /// Appends the matches of all passes that start in `window` to none, by ascending start, each once.
    ///
    /// Of those with one start the shortest comes first, or the longest. With `scanning` each position is tried.
    mutating func findInAllPasses(startingIn window: Range<Int>, scanning: Bool = false, into matches: inout [Hit]) {
        find(startingIn: window, scanning: scanning, into: &matches)
        if furtherPasses.isEmpty { return }
        for pass in furtherPasses.indices {
            furtherPasses[pass].find(startingIn: window, scanning: scanning, into: &matches)
        }
        let longestFirst = isLongest
        matches.sort { first, second in
            let (one, other) = (first.positions, second.positions)
            if one.lowerBound != other.lowerBound { return one.lowerBound < other.lowerBound }
            return longestFirst ? one.upperBound > other.upperBound : one.upperBound < other.upperBound
        }
        var kept = 0
        for index in matches.indices where kept == 0 || matches[kept - 1] != matches[index] {
            matches[kept] = matches[index]
            kept += 1
        }
        matches.removeLast(matches.count - kept)
    }
}

/// The beads that hold the first tokens of matches.
struct MatchBeads {
    private var numbers: [UInt32] = []

    /// Looks up the beads of matches.
    ///
    /// First all samples are read, then all starts: where none waits for another, much of what isn't in the cache comes at once.
    mutating func find(_ matches: [Hit], in places: BeadPlaces) {
        numbers.removeAll(keepingCapacity: true)
        numbers.reserveCapacity(matches.count)
        for match in matches {
            numbers.append(UInt32(truncatingIfNeeded: places.sample(at: match.positions.lowerBound)))
        }
        numbers.withUnsafeMutableBufferPointer { numbers in
            var index = 0
            for match in matches {
                let bead = places.bead(at: match.positions.lowerBound, from: Int(numbers[index]))
                numbers[index] = UInt32(truncatingIfNeeded: bead)
                index &+= 1
            }
        }
    }

    /// The bead of the match of that place among those that were looked up.
    subscript(place: Int) -> Int { Int(numbers[place]) }
}

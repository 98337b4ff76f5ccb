/// The beads that hold the first tokens of matches.
struct MatchBeads {
    private var numbers: [UInt32] = []

    /// Looks up the beads of matches.
    ///
    /// First all samples are read, then all starts: where none waits for another, much of what isn't in the cache comes at once.
    mutating func find(_ matches: [Hit], in places: BeadPlaces) {
        numbers = [UInt32](unsafeUninitializedCapacity: matches.count) { numbers, filled in
            matches.withUnsafeBufferPointer { matches in
                for index in matches.indices {
                    let sample = places.sample(at: matches[index].positions.lowerBound)
                    numbers.initializeElement(at: index, to: UInt32(truncatingIfNeeded: sample))
                }
                for index in matches.indices {
                    let bead = places.bead(at: matches[index].positions.lowerBound, from: Int(numbers[index]))
                    numbers[index] = UInt32(truncatingIfNeeded: bead)
                }
            }
            filled = matches.count
        }
    }

    /// The positions of these beads on another side.
    func regions(in places: BeadPlaces) -> [Range<Int>] {
        [Range<Int>](unsafeUninitializedCapacity: numbers.count) { regions, filled in
            for number in numbers {
                regions.initializeElement(at: filled, to: places.positions(of: Int(number)))
                filled &+= 1
            }
        }
    }

    /// The bead of the match of that place among those that were looked up.
    subscript(place: Int) -> Int { Int(numbers[place]) }
}

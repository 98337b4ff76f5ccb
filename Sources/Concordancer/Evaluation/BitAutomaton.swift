/// An automaton whose active places are the bits of one word.
///
/// For the patterns without labels and boundaries, which nearly all are: after each token the places that it lets go on are united
/// with one bitwise operation each (Navarro and Raffinot, “Flexible pattern matching in strings”, 2002, chapter 4).
struct BitAutomaton: Sendable {
    /// The set of each place that waits for a token.
    private var sets: [Int] = []
    /// The places that are reached when a place consumes its token.
    private var followers: [UInt64] = []
    /// The places whose token can be a match's last.
    private var finals: UInt64 = 0
    private var initial: UInt64 = 0

    /// Makes it of an automaton; nil where that has labels or boundaries, or too many places.
    init?(_ automaton: Automaton) {
        var numbers: [Int: Int] = [:]
        for (place, step) in automaton.steps.enumerated() {
            switch step {
            case .token(let set):
                numbers[place] = sets.count
                sets.append(set)
            case .boundary, .bind, .mark, .limit, .clear: return nil
            case .split, .jump, .accept: break
            }
        }
        guard sets.count <= 64 else { return nil }
        var threads = AutomatonThreads(automaton)
        func reached(from place: Int) -> (places: UInt64, isEnd: Bool) {
            threads.clear()
            threads.activate(place) { _ in true }
            let places = threads.waiting.reduce(UInt64(0)) { $0 | 1 << UInt64(numbers[$1] ?? 0) }
            return (places, threads.hasAccepted)
        }
        initial = reached(from: 0).places
        followers = [UInt64](repeating: 0, count: sets.count)
        for (place, number) in numbers {
            let next = reached(from: place + 1)
            followers[number] = next.places
            if next.isEnd { finals |= 1 << UInt64(number) }
        }
    }

    /// Where the shortest match that starts at `start` ends, or the longest; nil where none ends by `limit`.
    ///
    /// `isOpen` becomes true where a way goes on there.
    func end(
        from start: Int, limit: Int, isLongest: Bool, isOpen: inout Bool, in stream: PackedIntegers,
        _ pattern: CompiledPattern
    ) -> Int? {
        let wordCount = pattern.wordCount
        return pattern.words.withUnsafeBufferPointer { words in
            var longest: Int?
            var waiting = initial
            var position = start
            while position < limit && waiting != 0 {
                let type = stream[position]
                let bit = UInt64(truncatingIfNeeded: type & 63)
                position &+= 1
                var next: UInt64 = 0
                var consumed: UInt64 = 0
                while waiting != 0 {
                    let place = waiting.trailingZeroBitCount
                    waiting &= waiting &- 1
                    if words[sets[place] &* wordCount &+ type &>> 6] &>> bit & 1 == 0 { continue }
                    next |= followers[place]
                    consumed |= 1 &<< UInt64(truncatingIfNeeded: place)
                }
                if consumed & finals != 0 {
                    if !isLongest { return position }
                    longest = position
                }
                waiting = next
            }
            isOpen = waiting != 0
            return longest
        }
    }
}

/// A run of segments of both sides none of which has a counterpart: each stands alone, and faces those of the other side.
///
/// Either they say different things, or they were translated so freely (an idiom, a proverb, a curse) that no word tells.
struct FacingSegments {
    /// The places of their beads, one for each segment, in the list of beads.
    let beads: Range<Int>
    let italian: Range<Int>
    let english: Range<Int>

    /// The runs that there are in a list of beads.
    static func all(in beads: [ScoredBead]) -> [FacingSegments] {
        var runs: [FacingSegments] = []
        var start = 0
        while start < beads.count {
            var end = start
            while end < beads.count, beads[end].isAlone { end += 1 }
            if end > start {
                let italian = beads[start].italian.lowerBound..<beads[end - 1].italian.upperBound
                let english = beads[start].english.lowerBound..<beads[end - 1].english.upperBound
                if !italian.isEmpty, !english.isEmpty {
                    runs.append(FacingSegments(beads: start..<end, italian: italian, english: english))
                }
            }
            start = end + 1
        }
        return runs
    }
}

import BitextCore

/// The sign that somewhere one segment stands against more than a bead usually holds.
enum WideBead {
    /// The share of the length of what stands around a segment that must be its own, were it the translation of all of it.
    private static let leastShare: Float = 0.5

    /// Whether there is a segment with so many segments of the other side around it without counterpart that they and its own
    /// are more than a bead usually takes, and that is long enough to be the translation of more than it usually takes.
    static func isMissing(in beads: [ScoredBead], of sides: Sides<DocumentSide>) -> Bool {
        let totals = sides.map { $0.shapes.reduce(into: Float(1)) { $0 += Float($1.length) } }
        for language in Language.allCases {
            let ratio = totals[language.other] / totals[language]
            for (number, bead) in beads.enumerated() where bead[language].count == 1 && !bead[language.other].isEmpty {
                var around = bead[language.other]
                var before = number
                while before > 0, beads[before - 1][language].isEmpty {
                    before -= 1
                    around = beads[before][language.other].lowerBound..<around.upperBound
                }
                var after = number + 1
                while after < beads.count, beads[after][language].isEmpty {
                    around = around.lowerBound..<beads[after][language.other].upperBound
                    after += 1
                }
                guard around.count > BeadType.longestSide else { continue }
                let length = Float(sides[language].shapes[bead[language].lowerBound].length)
                let all = around.reduce(into: Float(0)) { $0 += Float(sides[language.other].shapes[$1].length) }
                let most = all * min(1, Float(BeadType.longestOfAll) / Float(around.count))
                if length * ratio >= leastShare * most { return true }
            }
        }
        return false
    }
}

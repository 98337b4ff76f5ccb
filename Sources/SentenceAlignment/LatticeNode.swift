import BitextCore

/// A place of the alignment lattice: so many Italian and so many English segments are aligned.
struct LatticeNode: Hashable, Comparable {
    var italian: Int
    var english: Int

    /// The number of one side's segments.
    subscript(language: Language) -> Int { language == .italian ? italian : english }

    static func < (one: LatticeNode, other: LatticeNode) -> Bool {
        (one.italian, one.english) < (other.italian, other.english)
    }
}

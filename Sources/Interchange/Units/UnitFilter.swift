import BitextCore

/// Which units an export takes.
public struct UnitFilter: Sendable, Equatable {
    /// Whether units with an empty side are written; where nil, what is usual in the format decides.
    public var includesOneSided: Bool?
    /// Whether only units of one segment a side are written.
    ///
    /// Off by default: without the beads of several segments, joined with one space and marked with their type, a
    /// memory would lack every sentence that was split or merged in translation, and a concordance search in a
    /// translation editor finds them whatever their length. A whole match they never give in a program that segments
    /// by sentence, so whoever wants nothing else leaves them out with this.
    public var oneToOneOnly: Bool
    /// The most characters a side may have; nil for any number.
    ///
    /// Counted in UTF-16 units, as the programs that set such limits count. Trados imports no unit with more than 2000.
    public var maxCharacters: Int?
    /// The least probability of a unit.
    public var minProbability: Double

    /// Makes a filter that takes every unit the format can hold.
    public init(
        includesOneSided: Bool? = nil, oneToOneOnly: Bool = false, maxCharacters: Int? = nil, minProbability: Double = 0
    ) {
        self.includesOneSided = includesOneSided
        self.oneToOneOnly = oneToOneOnly
        self.maxCharacters = maxCharacters
        self.minProbability = minProbability
    }

    /// Whether the unit is to be written; why not is counted in `account`.
    func admits(_ unit: TranslationUnit, oneSidedIsUsual: Bool, account: inout ExportAccount) -> Bool {
        if unit.isOneSided && !(includesOneSided ?? oneSidedIsUsual) {
            account.oneSided += 1
        } else if oneToOneOnly && (unit.segments.italian.count > 1 || unit.segments.english.count > 1) {
            account.severalSegments += 1
        } else if unit.probability < minProbability {
            account.improbable += 1
        } else if let maxCharacters, longestSide(of: unit, exceeds: maxCharacters) {
            account.tooLong += 1
        } else {
            return true
        }
        return false
    }

    private func longestSide(of unit: TranslationUnit, exceeds limit: Int) -> Bool {
        for segments in [unit.segments.italian, unit.segments.english] {
            let spaces = max(0, segments.count - 1)
            if segments.reduce(spaces, { $0 + $1.utf16.count }) > limit { return true }
        }
        return false
    }
}

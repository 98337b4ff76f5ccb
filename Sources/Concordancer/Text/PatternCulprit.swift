import CICU

/// Where the piece of a wrong regular expression begins that is to blame.
///
/// ICU names the place at which it noticed, which for what isn't closed is the end.
struct PatternCulprit {
    /// The place, in UTF-16 units.
    private(set) var offset: Int
    private let units: [UInt16]

    /// `place` is how many units ICU had read when it noticed the error.
    init(_ units: [UInt16], seen place: Int, _ error: icu_regex_error) {
        self.units = units
        offset = max(0, min(place, units.count) - 1)
        switch error {
        case .parenthesis: offset = unpaired(isBracket: false) ?? offset
        case .bracket: offset = unpaired(isBracket: true) ?? offset
        case .interval, .max_below_min, .number: offset = last("{") ?? offset
        case .back_reference, .escape: offset = last("\\") ?? offset
        case .property: offset = max(last("\\") ?? -1, last("[") ?? -1, 0)
        case .look_behind: offset = lookBehind ?? offset
        case .other, .range: break
        }
    }

    private func unit(_ place: Int) -> Unicode.Scalar? { place < units.count ? Unicode.Scalar(units[place]) : nil }

    private func last(_ scalar: Unicode.Scalar) -> Int? { (0...offset).last { unit($0) == scalar } }

    private var lookBehind: Int? {
        (0...offset).last { unit($0) == "(" && unit($0 + 1) == "?" && unit($0 + 2) == "<" }
    }

    /// The parenthesis that closes none, else the last opened that nothing closes; or the last such bracket.
    private func unpaired(isBracket: Bool) -> Int? {
        var open: [Int] = []
        var sets: [Int] = []
        var place = 0
        while let scalar = unit(place) {
            switch scalar {
            case "\\" where unit(place + 1) == "Q": place = endOfQuotation(from: place + 2)
            case "\\": place += 1
            case "[":
                sets.append(place)
                // A bracket that comes first in a set is meant itself.
                if unit(place + 1) == "^" { place += 1 }
                if unit(place + 1) == "]" { place += 1 }
            case "]" where !sets.isEmpty: sets.removeLast()
            case "(" where sets.isEmpty: open.append(place)
            case ")" where sets.isEmpty:
                if open.popLast() == nil, !isBracket { return place }
            default: break
            }
            place += 1
        }
        return isBracket ? sets.last : open.last
    }

    /// The last unit of what stands between `\Q` and `\E`.
    private func endOfQuotation(from start: Int) -> Int {
        var place = start
        while place < units.count, unit(place) != "\\" || unit(place + 1) != "E" { place += 1 }
        return place + 1
    }
}

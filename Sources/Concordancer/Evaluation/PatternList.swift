/// A list of regular expressions of which a text matches one.
enum PatternList {
    /// The fewest patterns that match the same: those that mean the same beside others are alternatives of one.
    static func separate(_ patterns: [String]) -> [String] {
        let alternatives = patterns.filter(standsForItself)
        let others = patterns.filter { !standsForItself($0) }
        return alternatives.isEmpty ? others : [alternatives.joined(separator: "|")] + others
    }

    /// Whether a pattern neither changes how what stands beside it is read, as `(?x)` and `\Q` do, nor counts or names groups, as `\1` and
    /// `(?<name>…)` do.
    private static func standsForItself(_ pattern: String) -> Bool {
        let scalars = Array(pattern.unicodeScalars)
        var place = 0
        while place < scalars.count {
            let next = place + 1 < scalars.count ? scalars[place + 1] : nil
            if scalars[place] == "\\" {
                if let next, "QEk0123456789".unicodeScalars.contains(next) { return false }
                place += 1
            } else if scalars[place] == "(" && next == "?" {
                guard place + 2 < scalars.count, ":=!".unicodeScalars.contains(scalars[place + 2]) else { return false }
            }
            place += 1
        }
        return true
    }
}

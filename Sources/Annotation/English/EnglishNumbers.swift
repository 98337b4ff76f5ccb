import BitextCore

/// English numbers of several words joined with hyphens: *twenty-five*, *two-hundred*, *ninety-third*.
enum EnglishNumbers {
    private static let units: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ]
    private static let teens: Set<String> = [
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens: Set<String> = [
        "twenty", "thirty", "forty", "fourty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    private static let powers: Set<String> = ["hundred", "thousand", "million", "billion", "trillion"]
    private static let ordinalUnits: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ]
    private static let longest = 48

    /// A numeral where a folded word is such a number, an adjective where its last part is an ordinal; `nil` for others, such as
    /// *fifty-fifty* and *two-thirds*.
    static func partOfSpeech(of folded: UnsafeBufferPointer<UInt8>) -> PartOfSpeech? {
        guard folded.count <= longest else { return nil }
        let parts = folded.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard parts.count > 1, let first = parts.first, isSmall(first) || powers.contains(first) else { return nil }
        let pairs = zip(parts, parts.dropFirst())
        guard Array(pairs).dropLast().allSatisfy({ follows($0.1, $0.0) }) else { return nil }
        let (previous, last) = (parts[parts.count - 2], parts[parts.count - 1])
        if follows(last, previous) { return last == "and" ? nil : .numeral }
        let isOrdinal = tens.contains(previous) || powers.contains(previous) || previous == "and"
        return isOrdinal && ordinalUnits.contains(last) ? .adjective : nil
    }

    /// Whether a part is a number below a hundred.
    private static func isSmall(_ part: String) -> Bool {
        units.contains(part) || teens.contains(part) || tens.contains(part)
    }

    /// Whether one part of a number can stand right behind another.
    private static func follows(_ part: String, _ previous: String) -> Bool {
        if tens.contains(previous), units.contains(part) { return true }
        if powers.contains(part) { return isSmall(previous) || powers.contains(previous) }
        if powers.contains(previous) { return isSmall(part) || part == "and" }
        return previous == "and" && isSmall(part)
    }
}

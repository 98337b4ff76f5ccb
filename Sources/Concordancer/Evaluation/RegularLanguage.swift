/// A regular expression that describes a regular language and means the same to every engine.
///
/// It consists of characters, `.`, classes such as `[a-zà]`, groups, `|` and the repetitions `* + ? {2} {2,} {2,5}`. What else ICU
/// knows (references, look-around, properties, possessive repetitions) is left to ICU.
indirect enum RegularLanguage: Equatable {
    /// One character of these code points, which are ascending and apart.
    case scalars([ClosedRange<UInt32>])
    case sequence([RegularLanguage])
    case alternatives([RegularLanguage])
    case repeated(RegularLanguage, minimum: Int, maximum: Int?)

    /// Reads a regular expression; nil where it is of no such kind, or is wrong.
    init?(_ pattern: String) {
        var reader = RegularLanguageReader(pattern)
        guard let read = reader.readAll() else { return nil }
        self = read
    }

    /// The texts of which every text of the language begins with one, where these are few; otherwise one empty text.
    var prefixes: [String] { known(atMost: 16).texts }

    /// What every text begins with, and whether these are the texts themselves.
    private func known(atMost limit: Int) -> (texts: [String], areWhole: Bool) {
        switch self {
        case .scalars(let ranges):
            guard ranges.reduce(0, { $0 + $1.count }) <= limit else { return ([""], false) }
            return (ranges.flatMap { $0.compactMap { Unicode.Scalar($0).map { String(Character($0)) } } }, true)
        case .sequence(let items):
            var texts = [""]
            for item in items {
                let next = item.known(atMost: limit / max(1, texts.count))
                if next.texts == [""] && !next.areWhole { return (texts, false) }
                texts = texts.flatMap { text in next.texts.map { text + $0 } }
                if !next.areWhole { return (texts, false) }
            }
            return (texts, true)
        case .alternatives(let branches):
            var texts: [String] = []
            var areWhole = true
            for branch in branches {
                let next = branch.known(atMost: limit)
                texts += next.texts
                areWhole = areWhole && next.areWhole
                if texts.count > limit || next.texts.contains("") && !next.areWhole { return ([""], false) }
            }
            return (texts, areWhole)
        case .repeated(let inner, let minimum, let maximum):
            if minimum == 0 { return ([""], false) }
            let once = inner.known(atMost: limit)
            return (once.texts, once.areWhole && minimum == 1 && maximum == 1)
        }
    }

    /// The language of the texts in lower case, for asking about ASCII without regard to case; nil where it asks for other letters.
    var lowered: RegularLanguage? {
        switch self {
        case .scalars(let ranges):
            if ranges == RegularLanguage.anyScalar { return self }
            guard let last = ranges.last, last.upperBound < 0x80 else { return nil }
            return .scalars(
                RegularLanguage.joined(
                    ranges.flatMap { range in
                        range.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20...$0 | 0x20 : $0...$0 }
                    }))
        case .sequence(let items):
            let lowered = items.compactMap(\.lowered)
            return lowered.count == items.count ? .sequence(lowered) : nil
        case .alternatives(let branches):
            let lowered = branches.compactMap(\.lowered)
            return lowered.count == branches.count ? .alternatives(lowered) : nil
        case .repeated(let inner, let minimum, let maximum):
            return inner.lowered.map { .repeated($0, minimum: minimum, maximum: maximum) }
        }
    }

    /// What `.` stands for: all but the ends of lines.
    static let anyScalar = complement(of: [0x0A...0x0D, 0x85...0x85, 0x2028...0x2029])

    /// The code points that a class doesn't have, but `.` or a negated class does.
    static func complement(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
            next = max(next, range.upperBound + 1)
        }
        if next <= 0x10FFFF { result.append(next...0x10FFFF) }
        return result
    }

    /// Ranges in order, those that touch made one.
    static func joined(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, range.lowerBound <= last.upperBound + 1 {
                result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}

/// Reads regular expressions by recursive descent.
private struct RegularLanguageReader {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var depth = 0
    private static let deepest = 50

    init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    mutating func readAll() -> RegularLanguage? {
        let language = readAlternatives()
        return index == scalars.count ? language : nil
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        if next != scalar { return false }
        index += 1
        return true
    }

    private mutating func readAlternatives() -> RegularLanguage? {
        depth += 1
        defer { depth -= 1 }
        var branches: [RegularLanguage] = []
        repeat {
            guard depth < RegularLanguageReader.deepest, let branch = readSequence() else { return nil }
            branches.append(branch)
        } while take("|")
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func readSequence() -> RegularLanguage? {
        var items: [RegularLanguage] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            guard let item = readItem(), let repeated = readRepetition(of: item) else { return nil }
            items.append(repeated)
        }
        return .sequence(items)
    }

    private mutating func readItem() -> RegularLanguage? {
        guard let scalar = next else { return nil }
        index += 1
        switch scalar {
        case ".": return .scalars(RegularLanguage.anyScalar)
        case "[": return readClass()
        case "(":
            if take("?"), !take(":") { return nil }
            guard let inner = readAlternatives(), take(")") else { return nil }
            return inner
        case "\\":
            guard let escaped = next, escaped.value < 0x80, escaped.properties.generalCategory.isMark else {
                return nil
            }
            index += 1
            return .scalars([escaped.value...escaped.value])
        case "*", "+", "?", "{", "}", "]", "^", "$": return nil
        default: return .scalars([scalar.value...scalar.value])
        }
    }

    /// Reads a class of plain characters and ranges, after its bracket.
    private mutating func readClass() -> RegularLanguage? {
        let isNegated = take("^")
        var ranges: [ClosedRange<UInt32>] = []
        while !take("]") {
            guard let first = readClassCharacter() else { return nil }
            var last = first
            if take("-") {
                guard let end = readClassCharacter(), end >= first else { return nil }
                last = end
            }
            ranges.append(first...last)
        }
        if ranges.isEmpty { return nil }
        let joined = RegularLanguage.joined(ranges)
        return .scalars(isNegated ? RegularLanguage.complement(of: joined) : joined)
    }

    /// A letter, digit or mark that means nothing else in brackets.
    private mutating func readClassCharacter() -> UInt32? {
        guard let scalar = next else { return nil }
        let isPlain =
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || "'’,.;!?_".unicodeScalars.contains(scalar)
        if !isPlain { return nil }
        index += 1
        return scalar.value
    }

    private mutating func readRepetition(of item: RegularLanguage) -> RegularLanguage? {
        var result = item
        let start = index
        if take("*") {
            result = .repeated(item, minimum: 0, maximum: nil)
        } else if take("+") {
            result = .repeated(item, minimum: 1, maximum: nil)
        } else if take("?") {
            result = .repeated(item, minimum: 0, maximum: 1)
        } else if take("{") {
            guard let minimum = readNumber() else { return nil }
            var maximum: Int? = minimum
            if take(",") { maximum = next == "}" ? nil : readNumber() ?? -1 }
            guard take("}"), maximum ?? minimum >= minimum else { return nil }
            result = .repeated(item, minimum: minimum, maximum: maximum)
        }
        if index == start { return result }
        // Reluctant repetitions describe the same texts; possessive ones don't.
        _ = take("?")
        return next.map { "*+?{".unicodeScalars.contains($0) } ?? false ? nil : result
    }

    private mutating func readNumber() -> Int? {
        var digits = ""
        while let scalar = next, scalar.value >= 0x30, scalar.value <= 0x39, digits.utf8.count < 4 {
            digits.unicodeScalars.append(scalar)
            index += 1
        }
        return Int(digits)
    }
}

extension Unicode.GeneralCategory {
    /// Whether ASCII characters of the category mean themselves after a backslash.
    fileprivate var isMark: Bool {
        switch self {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .otherPunctuation,
            .mathSymbol,
            .currencySymbol, .modifierSymbol:
            true
        default: false
        }
    }
}

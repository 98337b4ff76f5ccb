import BitextCore

/// A value that is more frequent in one subcorpus than in another.
public struct Keyword: Sendable, Hashable {
    /// Its text.
    public var text: String
    /// How often it occurs in the subcorpus that is studied.
    public var frequency: Int
    /// How often it occurs in the one that it is compared with.
    public var reference: Int
    /// The measure.
    public var keyness: Double
}

/// The values of an attribute that are typical of a subcorpus, compared with another of the same or another corpus.
public struct KeywordTable: Sendable {
    /// The values, the most typical first.
    public let rows: [Keyword]
    /// How many tokens the subcorpus has.
    public let tokenCount: Int
    /// How many tokens the other one has.
    public let referenceCount: Int

    /// Compares two subcorpora; values rarer than `minimum` in the first aren't listed, and only those that are
    /// relatively more frequent in it are.
    public init(
        of focus: Subcorpus, against reference: Subcorpus, attribute: TokenAttribute = .word,
        measure: KeynessMeasure = .simpleMaths(smoothing: 1), minimum: Int = 1
    ) throws(ResultError) {
        let own = try AttributeValues(attribute, in: focus.language, of: focus.index)
        let other = try AttributeValues(attribute, in: reference.language, of: reference.index)
        let frequencies = own.sums(of: focus.typeCounts())
        let referenceFrequencies = other.sums(of: reference.typeCounts())
        let isSame = focus.index === reference.index && focus.language == reference.language
        var numbers: [String: Int] = [:]
        if !isSame {
            for value in 0..<other.count where referenceFrequencies[value] > 0 {
                numbers[other.text(of: value)] = value
            }
        }
        tokenCount = focus.tokenCount
        referenceCount = reference.tokenCount
        var rows: [Keyword] = []
        for value in frequencies.indices where frequencies[value] >= max(1, minimum) {
            let count = frequencies[value]
            var text = ""
            let referenceValue: Int?
            if isSame {
                referenceValue = value
            } else {
                text = own.text(of: value)
                referenceValue = numbers[text]
            }
            let opposite = referenceValue.map { referenceFrequencies[$0] } ?? 0
            guard Double(count) * Double(referenceCount) > Double(opposite) * Double(tokenCount) else { continue }
            if isSame { text = own.text(of: value) }
            let keyness = measure.value(of: count, in: tokenCount, against: opposite, in: referenceCount)
            rows.append(Keyword(text: text, frequency: count, reference: opposite, keyness: keyness))
        }
        self.rows = rows.enumerated().sorted {
            ($1.element.keyness, $0.offset) < ($0.element.keyness, $1.offset)
        }.map(\.element)
    }
}

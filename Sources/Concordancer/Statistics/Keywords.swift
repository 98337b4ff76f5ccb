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
        let candidates =
            isSame
            ? frequencies.indices.map {
                Candidate(value: $0, count: frequencies[$0], reference: referenceFrequencies[$0])
            } : KeywordTable.candidates(own, frequencies, other, referenceFrequencies)
        tokenCount = focus.tokenCount
        referenceCount = reference.tokenCount
        var rows: [Keyword] = []
        for candidate in candidates where candidate.count >= max(1, minimum) {
            let (count, opposite) = (candidate.count, candidate.reference)
            guard Double(count) * Double(referenceCount) > Double(opposite) * Double(tokenCount) else { continue }
            let keyness = measure.value(of: count, in: tokenCount, against: opposite, in: referenceCount)
            rows.append(
                Keyword(
                    text: own.text(of: candidate.value), frequency: count, reference: opposite, keyness: keyness))
        }
        self.rows = rows.enumerated().sorted {
            ($1.element.keyness, $0.offset) < ($0.element.keyness, $1.offset)
        }.map(\.element)
    }

    /// A value of the subcorpus, with its count in either.
    private struct Candidate {
        var value: Int
        var count: Int
        var reference: Int
    }

    /// The values that two indexes have in common by their texts; an index keeps é in NFC and é in NFD apart, but which of them another
    /// corpus has says nothing of its words.
    private static func candidates(
        _ own: AttributeValues, _ frequencies: [Int], _ other: AttributeValues, _ referenceFrequencies: [Int]
    ) -> [Candidate] {
        var candidates: [Candidate] = []
        var places: [String: Int] = [:]
        for value in frequencies.indices where frequencies[value] > 0 {
            let text = own.text(of: value)
            if let place = places[text] {
                candidates[place].count += frequencies[value]
            } else {
                places[text] = candidates.count
                candidates.append(Candidate(value: value, count: frequencies[value], reference: 0))
            }
        }
        for value in referenceFrequencies.indices where referenceFrequencies[value] > 0 {
            if let place = places[other.text(of: value)] { candidates[place].reference += referenceFrequencies[value] }
        }
        return candidates
    }
}

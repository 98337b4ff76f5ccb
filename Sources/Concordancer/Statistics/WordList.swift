import BitextCore

/// The values of an attribute in a subcorpus, with their frequencies.
public struct WordList: Sendable {
    /// A value with its frequency.
    public struct Row: Sendable, Hashable {
        let value: Int
        /// How often it occurs.
        public let count: Int
    }

    /// The order of a list.
    public enum Order: String, Sendable, CaseIterable {
        /// The most frequent first.
        case frequency
        /// Alphabetically.
        case word
        /// Alphabetically by the end of the words.
        case ending
    }

    /// The values that occur, in order.
    public let rows: [Row]
    /// How many tokens the subcorpus has.
    public let tokenCount: Int
    private let attribute: AttributeValues

    /// Lists the values of `attribute` that `pattern`, a regular expression for the whole value, matches.
    ///
    /// Throws `ResultError` where the corpus doesn't have the attribute or the pattern is wrong.
    public init(
        of subcorpus: Subcorpus, attribute: TokenAttribute = .word, pattern: String? = nil, minimum: Int = 1,
        order: Order = .frequency
    ) throws(ResultError) {
        let table = try AttributeValues(attribute, in: subcorpus.language, of: subcorpus.index)
        let counts = table.sums(of: subcorpus.typeCounts())
        var values = counts.indices.filter { counts[$0] >= max(1, minimum) }
        if let pattern { values = try WordList.filter(values, of: table, pattern, attribute.folding) }
        switch order {
        case .frequency: values.sort { (counts[$1], $0) < (counts[$0], $1) }
        case .word: break
        case .ending:
            var collation = Collation(code: subcorpus.language.code)
            let keys = values.map { value in
                var ending = String(table.text(of: value).reversed())
                return ending.withUTF8 { Array(collation.sortKey(of: UnsafeRawBufferPointer($0))) }
            }
            values = values.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }.map { values[$0] }
        }
        rows = values.map { Row(value: $0, count: counts[$0]) }
        tokenCount = subcorpus.tokenCount
        self.attribute = table
    }

    /// The text of a row's value.
    public func text(of row: Row) -> String { attribute.text(of: row.value) }

    private static func filter(
        _ values: [Int], of table: AttributeValues, _ pattern: String, _ folding: Folding
    ) throws(ResultError) -> [Int] {
        do throws(RegularExpression.Failure) {
            var matcher = try FormMatcher(
                FormTest(text: pattern, kind: .regularExpression, folding: folding, offset: 0))
            var kept: [Int] = []
            for value in values {
                var text = table.text(of: value)
                var isMatch = false
                var failure: RegularExpression.Failure?
                text.withUTF8 { bytes in
                    do throws(RegularExpression.Failure) {
                        isMatch = try matcher.matches(UnsafeRawBufferPointer(bytes))
                    } catch {
                        failure = error
                    }
                }
                if let failure { throw failure }
                if isMatch { kept.append(value) }
            }
            return kept
        } catch {
            throw ResultError("--pattern \(pattern): \(error.message)")
        }
    }
}

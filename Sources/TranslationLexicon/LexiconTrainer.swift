import BitextCore

/// Learns a translation lexicon from texts and their translations.
///
/// Give it all pairs, then ask for the packed lexicon. The same pairs in the same order give the same bytes.
public struct LexiconTrainer: Sendable {
    /// What is learned and what is kept.
    public struct Configuration: Sendable, Equatable {
        /// The rounds of expectation maximisation.
        public var iterations = 5
        /// Translations less likely than this, in both directions, are left out.
        public var leastProbability: Float = 0.01
        /// The most translations kept for a word, in each direction.
        public var mostTranslations = 16
        /// Pairs with more words on a side teach little for their cost, and are left out.
        public var longestText = 80

        /// Makes a configuration with the values the lexicon of the package was learned with.
        public init() {}
    }

    /// What is learned and what is kept.
    public let configuration: Configuration
    private var vocabularies = Sides(italian: Vocabulary(capacity: 1 << 16), english: Vocabulary(capacity: 1 << 16))
    private var pairs = TokenPairs()
    private var words: [Word] = []

    /// The number of pairs taken so far.
    public var pairCount: Int { pairs.count }

    /// Makes a trainer that has seen nothing.
    public init(configuration: Configuration = Configuration()) { self.configuration = configuration }

    /// What becomes of a pair.
    public enum Outcome: Sendable, Hashable {
        case taken
        /// A side has more words than `Configuration.longestText`.
        case tooLong
        /// A side has no words, or none but numbers.
        case wordless
    }

    /// Takes a pair of texts; `weight` says how much it counts, 1 for an ordinary translation.
    @discardableResult
    public mutating func add(italian: String, english: String, weight: Float = 1) -> Outcome {
        let italian = read(italian)
        let english = read(english)
        guard !italian.isEmpty, !english.isEmpty else { return .wordless }
        guard max(italian.count, english.count) <= configuration.longestText else { return .tooLong }
        pairs.append(
            italian: italian.map { vocabularies.italian.number(of: $0) },
            english: english.map { vocabularies.english.number(of: $0) }, weight: weight)
        return .taken
    }

    /// Numbers need no lexicon: they are the same in both languages.
    private mutating func read(_ text: String) -> [Word] {
        words.removeAll(keepingCapacity: true)
        Word.append(wordsOf: text, to: &words)
        return words.filter { !$0.isNumber }
    }

    /// Learns from the pairs taken, and packs what is worth keeping (see `TranslationLexicon` for the format).
    public func train() -> [UInt8] {
        var model = IBMModel1(pairs: pairs, vocabulary: vocabularies.map(\.count))
        model.train(iterations: configuration.iterations)
        return LexiconWriter(
            vocabularies: vocabularies, occurrences: model.occurrences, entries: kept(model)
        ).bytes
    }

    private func kept(_ model: IBMModel1) -> [LexiconEntry] {
        var totals = Sides(
            italian: [Float](repeating: 0, count: vocabularies.italian.count),
            english: [Float](repeating: 0, count: vocabularies.english.count))
        for row in 0..<vocabularies.italian.count {
            for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
                totals.italian[row] += model.counts[entry]
                totals.english[Int(model.columns[entry])] += model.counts[entry]
            }
        }
        var entries: [LexiconEntry] = []
        for row in 0..<vocabularies.italian.count {
            for entry in model.rowStarts[row]..<model.rowStarts[row + 1] where model.counts[entry] > 0 {
                let column = Int(model.columns[entry])
                let toEnglish = model.counts[entry] / totals.italian[row]
                let toItalian = model.counts[entry] / totals.english[column]
                guard max(toEnglish, toItalian) >= configuration.leastProbability else { continue }
                entries.append(
                    LexiconEntry(
                        italian: UInt32(row), english: UInt32(column), toEnglish: toEnglish, toItalian: toItalian))
            }
        }
        let forward = best(entries, of: \.italian, by: \.toEnglish, count: vocabularies.italian.count)
        let backward = best(entries, of: \.english, by: \.toItalian, count: vocabularies.english.count)
        return entries.indices.filter { forward[$0] || backward[$0] }.map { entries[$0] }
    }

    /// Marks the entries that are among the most likely of their word.
    private func best(
        _ entries: [LexiconEntry], of word: KeyPath<LexiconEntry, UInt32>, by value: KeyPath<LexiconEntry, Float>,
        count: Int
    ) -> [Bool] {
        var groups = [[Int32]](repeating: [], count: count)
        for index in entries.indices { groups[Int(entries[index][keyPath: word])].append(Int32(index)) }
        var isKept = [Bool](repeating: false, count: entries.count)
        for group in groups {
            let ranked = group.sorted {
                let (a, b) = (entries[Int($0)][keyPath: value], entries[Int($1)][keyPath: value])
                return a != b ? a > b : $0 < $1
            }
            for index in ranked.prefix(configuration.mostTranslations) { isKept[Int(index)] = true }
        }
        return isKept
    }
}

import BitextCore
import TranslationLexicon

/// What two words can be told to be to each other before the document is aligned: by the lexicon, or by being equal numbers,
/// names or cognates.
struct PriorTranslations {
    /// For each Italian word, where its entries begin.
    private(set) var rows: [Int] = [0]
    /// The English word of each entry.
    private(set) var columns: [UInt32] = []
    /// p(English | Italian) and p(Italian | English) of each entry.
    private(set) var toEnglish: [Float] = []
    private(set) var toItalian: [Float] = []
    /// The sum of each word's probabilities: how much of its use they account for.
    private(set) var coverage: Sides<[Float]>
    /// How far the lexicon is one for these texts, from 0 to 1: of words it hardly knows any of, those it does are met by chance.
    let knowledge: Float
    /// How far the lexicon is to be believed of each word, from 0, where it hasn't got it, to 1.
    let trust: Sides<[Float]>
    /// The share of the words of other texts that each word is; 0 for one that the lexicon hasn't got.
    let shares: Sides<[Float]>

    /// Looks the words up, and looks for those that are the same or begin alike.
    ///
    /// The rarer a word was where the lexicon was learned, the more its looks count.
    init(_ sides: Sides<DocumentSide>, lexicon: TranslationLexicon?, parameters: Parameters) {
        let (italian, english) = (sides.italian.vocabulary, sides.english.vocabulary)
        let likeWords = LikeWords(sides)
        let known = lexicon.map { KnownWords($0, italian: sides.italian, english: sides.english, parameters) }
        shares = known?.shares ?? sides.map { [Float](repeating: 0, count: $0.vocabulary.count) }
        trust = known?.trust ?? sides.map { [Float](repeating: 0, count: $0.vocabulary.count) }
        knowledge = known.map { parameters.knowledge(ofWordsRecognized: $0.share(italian, english)) } ?? 0
        let knowledge = knowledge
        var found = FoundTranslations(columns: english.count)
        coverage = Sides(
            italian: [Float](repeating: 0, count: italian.count), english: [Float](repeating: 0, count: english.count))
        rows.reserveCapacity(italian.count + 1)
        for (number, word) in italian.words.enumerated() {
            if knowledge > 0 {
                known?.forEachTranslation(of: number) { found.add($0, knowledge * SIMD2($1, $2)) }
            }
            let doubt = 1 - knowledge * trust.italian[number]
            likeWords.forEachTwin(of: word, parameters) { column, toEnglish, toItalian in
                let otherDoubt = 1 - knowledge * trust.english[Int(column)]
                found.add(column, SIMD2(doubt * toEnglish, otherDoubt * toItalian))
            }
            found.takeAll { column, value in
                coverage.italian[number] += value.x
                coverage.english[Int(column)] += value.y
                columns.append(column)
                toEnglish.append(value.x)
                toItalian.append(value.y)
            }
            rows.append(columns.count)
        }
    }
}

/// The English words found for an Italian one, each with the sum of what was found.
private struct FoundTranslations {
    /// The probabilities of both directions by English word, all 0 but for those of `columns`.
    private var values: [SIMD2<Float>]
    private var columns: [UInt32] = []

    init(columns: Int) { values = [SIMD2<Float>](repeating: .zero, count: columns) }

    mutating func add(_ column: UInt32, _ value: SIMD2<Float>) {
        guard value != .zero else { return }
        if values[Int(column)] == .zero { columns.append(column) }
        values[Int(column)] += value
    }

    /// Hands out what was found, in the order of first finds, and forgets it.
    mutating func takeAll(_ body: (UInt32, SIMD2<Float>) -> Void) {
        for column in columns {
            body(column, values[Int(column)])
            values[Int(column)] = .zero
        }
        columns.removeAll(keepingCapacity: true)
    }
}

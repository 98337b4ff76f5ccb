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

    /// Looks the words up, and looks for those that are the same or begin alike.
    ///
    /// The rarer a word was where the lexicon was learned, the more its looks count.
    init(italian: Vocabulary, english: Vocabulary, lexicon: TranslationLexicon?, parameters: Parameters) {
        let likeWords = LikeWords(italian: italian, english: english)
        let known = lexicon.map { KnownWords($0, italian: italian, english: english, trust: parameters.lexiconTrust) }
        knowledge = known.map { parameters.knowledge(ofWordsRecognized: $0.share(italian, english)) } ?? 0
        let knowledge = knowledge
        var entryOf = [Int32](repeating: -1, count: english.count)
        coverage = Sides(
            italian: [Float](repeating: 0, count: italian.count), english: [Float](repeating: 0, count: english.count))
        rows.reserveCapacity(italian.count + 1)
        for (number, word) in italian.words.enumerated() {
            let first = columns.count
            func add(_ column: UInt32, _ toEnglish: Float, _ toItalian: Float) {
                let column = Int(column)
                coverage.italian[number] += toEnglish
                coverage.english[column] += toItalian
                if entryOf[column] >= Int32(first) {
                    self.toEnglish[Int(entryOf[column])] += toEnglish
                    self.toItalian[Int(entryOf[column])] += toItalian
                } else {
                    entryOf[column] = Int32(columns.count)
                    columns.append(UInt32(column))
                    self.toEnglish.append(toEnglish)
                    self.toItalian.append(toItalian)
                }
            }
            let doubt = 1 - knowledge * (known?.trust.italian[number] ?? 0)
            if knowledge > 0 {
                known?.forEachTranslation(of: number) { column, toEnglish, toItalian in
                    add(column, knowledge * toEnglish, knowledge * toItalian)
                }
            }
            likeWords.forEachTwin(of: word, parameters) { column, toEnglish, toItalian in
                let otherDoubt = 1 - knowledge * (known?.trust.english[Int(column)] ?? 0)
                add(column, doubt * toEnglish, otherDoubt * toItalian)
            }
            rows.append(columns.count)
        }
    }
}

/// The document's words that a lexicon knows.
private struct KnownWords {
    /// How far the lexicon is to be believed of each word of the document, from 0 to 1.
    private(set) var trust: Sides<[Float]>
    private let lexicon: TranslationLexicon
    private var italianPlaces: [Int32]
    /// For each English word of the lexicon, its number in the document or -1.
    private var englishNumbers: [Int32]

    init(_ lexicon: TranslationLexicon, italian: Vocabulary, english: Vocabulary, trust half: Float) {
        self.lexicon = lexicon
        trust = Sides(
            italian: [Float](repeating: 0, count: italian.count), english: [Float](repeating: 0, count: english.count))
        italianPlaces = [Int32](repeating: -1, count: italian.count)
        englishNumbers = [Int32](repeating: -1, count: lexicon.wordCounts.english)
        for (number, word) in italian.words.enumerated() {
            guard let place = lexicon.place(of: word, in: .italian) else { continue }
            italianPlaces[number] = Int32(place)
            let occurrences = lexicon.occurrences(at: place, in: .italian)
            trust.italian[number] = occurrences / (occurrences + half)
        }
        for (number, word) in english.words.enumerated() {
            guard let place = lexicon.place(of: word, in: .english) else { continue }
            englishNumbers[place] = Int32(number)
            let occurrences = lexicon.occurrences(at: place, in: .english)
            trust.english[number] = occurrences / (occurrences + half)
        }
    }

    /// How much of the running words the lexicon has, on the side where it has fewer.
    func share(_ italian: Vocabulary, _ english: Vocabulary) -> Float {
        func share(_ trust: [Float], _ vocabulary: Vocabulary) -> Float {
            let known = zip(trust, vocabulary.frequencies).reduce(into: Float(0)) { $0 += $1.0 * Float($1.1) }
            return known / Float(max(1, vocabulary.frequencies.reduce(0, +)))
        }
        return min(share(trust.italian, italian), share(trust.english, english))
    }

    func forEachTranslation(of number: Int, _ body: (UInt32, Float, Float) -> Void) {
        guard italianPlaces[number] >= 0 else { return }
        lexicon.forEachTranslation(at: Int(italianPlaces[number])) { translation in
            let column = Int(englishNumbers[translation.english])
            guard column >= 0 else { return }
            body(
                UInt32(column), trust.italian[number] * translation.toEnglish,
                trust.english[column] * translation.toItalian)
        }
    }
}

/// The words of the two sides that are written the same or begin alike.
private struct LikeWords {
    private let english: Vocabulary
    private let groups: Sides<[UInt64: [UInt32]]>

    init(italian: Vocabulary, english: Vocabulary) {
        self.english = english
        groups = Sides(italian: Self.groups(italian), english: Self.groups(english))
    }

    private static func groups(_ vocabulary: Vocabulary) -> [UInt64: [UInt32]] {
        var groups: [UInt64: [UInt32]] = [:]
        groups.reserveCapacity(vocabulary.count)
        for (number, word) in vocabulary.words.enumerated() where word.likeness != 0 {
            groups[word.likeness, default: []].append(UInt32(number))
        }
        return groups
    }

    func forEachTwin(of word: Word, _ parameters: Parameters, _ body: (UInt32, Float, Float) -> Void) {
        let twin = word.likeness != 0 || word.isNumber ? english.number(ofStem: word.stem) : nil
        if let twin { body(twin, parameters.sameWord, parameters.sameWord) }
        guard word.likeness != 0, let cognates = groups.english[word.likeness],
            let rivals = groups.italian[word.likeness], cognates.count * rivals.count <= 144
        else { return }
        for cognate in cognates where cognate != twin {
            body(cognate, parameters.likeWord / Float(cognates.count), parameters.likeWord / Float(rivals.count))
        }
    }
}

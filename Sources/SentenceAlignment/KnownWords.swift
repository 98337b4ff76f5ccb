import BitextCore
import TranslationLexicon

/// The document's words that a lexicon knows, as they stand or by other forms of theirs.
struct KnownWords {
    /// How far the lexicon is to be believed of each word of the document, from 0 to 1.
    private(set) var trust: Sides<[Float]>
    /// The share of all words that each is where the lexicon was learned.
    let shares: Sides<[Float]>
    private let lexicon: TranslationLexicon
    private let italian: Readings
    /// The English words that read as a word of the lexicon, as lists: for each word of the lexicon, the first of them or -1.
    private var firstEnglish: [Int32]
    private var english: [(number: Int32, trust: Float, next: Int32)] = []

    /// Looks the words of both sides up.
    init(_ lexicon: TranslationLexicon, italian: DocumentSide, english: DocumentSide, _ parameters: Parameters) {
        self.lexicon = lexicon
        firstEnglish = [Int32](repeating: -1, count: lexicon.wordCounts.english)
        self.italian = Readings(of: italian, in: .italian, lexicon, parameters)
        let readings = Readings(of: english, in: .english, lexicon, parameters)
        for number in 0..<english.vocabulary.count {
            for reading in readings[number] {
                let place = Int(reading.place)
                self.english.append((Int32(number), reading.trust, firstEnglish[place]))
                firstEnglish[place] = Int32(self.english.count - 1)
            }
        }
        trust = Sides(italian: self.italian.trust, english: readings.trust)
        shares = Sides(italian: self.italian.shares, english: readings.shares)
    }

    /// How much of the running words the lexicon has, or the other side has too, on the side where that is less.
    func share(_ italian: Vocabulary, _ english: Vocabulary) -> Float {
        func share(_ trust: [Float], _ vocabulary: Vocabulary, _ other: Vocabulary) -> Float {
            var (known, all): (Float, Float) = (0, 1e-6)
            for (number, word) in vocabulary.words.enumerated() {
                let frequency = Float(vocabulary.frequencies[number])
                let isSame = word.hasLooks && other.number(ofStem: word.stem) != nil
                known += frequency * (isSame ? 1 : trust[number])
                all += frequency
            }
            return known / all
        }
        return min(share(trust.italian, italian, english), share(trust.english, english, italian))
    }

    /// Hands out the English words of the document that may translate an Italian one, with the probabilities of both directions;
    /// a word may come more than once.
    func forEachTranslation(of number: Int, _ body: (UInt32, Float, Float) -> Void) {
        for reading in italian[number] {
            lexicon.forEachTranslation(at: Int(reading.place)) { translation in
                var next = Int(firstEnglish[translation.english])
                while next >= 0 {
                    let word = english[next]
                    body(
                        UInt32(word.number), reading.trust * translation.toEnglish, word.trust * translation.toItalian)
                    next = Int(word.next)
                }
            }
        }
    }
}

/// For each word of a side, the words of a lexicon that it may be a form of.
private struct Readings {
    /// A word of the lexicon, and how far it is believed.
    struct Reading {
        var place: Int32
        var trust: Float
    }

    /// How far the readings of each word are believed, taken together.
    private(set) var trust: [Float] = []
    private(set) var shares: [Float] = []
    private var readings: [Reading] = []
    private var starts: [Int32] = [0]

    init(
        of side: DocumentSide, in language: Language, _ lexicon: TranslationLexicon, _ parameters: Parameters
    ) {
        trust.reserveCapacity(side.vocabulary.count)
        readings.reserveCapacity(side.vocabulary.count)
        starts.reserveCapacity(side.vocabulary.count + 1)
        let total = max(1, lexicon.totalOccurrences[language])
        let forms = IrregularForms.all[language]
        var letters = DocumentSide.Letters()
        for (number, word) in side.vocabulary.words.enumerated() {
            let first = readings.count
            var share: Float = 0
            if let place = lexicon.place(of: word, in: language) {
                share = lexicon.occurrences(at: place, in: language) / total
                append(place, lexicon, language, formOf: forms.words(ofForm: word.stem), parameters)
            } else if !append(nil, lexicon, language, formOf: forms.words(ofForm: word.stem), parameters),
                !word.isNumber
            {
                appendOtherForms(of: letters.letters(number, of: side), in: language, lexicon, parameters)
            }
            shares.append(share)
            starts.append(Int32(readings.count))
            trust.append(readings[first...].reduce(0) { $0 + $1.trust })
        }
    }

    /// Appends what the lexicon has of a word, at `place`, and of the words that it is an irregular form of, the more counting the oftener
    /// it was met; gives whether there is any.
    @discardableResult
    private mutating func append(
        _ place: Int?, _ lexicon: TranslationLexicon, _ language: Language, formOf words: [UInt64],
        _ parameters: Parameters
    ) -> Bool {
        let first = readings.count
        var all = parameters.lexiconTrust
        func add(_ place: Int, count: Float, trust: Float) {
            let occurrences = count * lexicon.occurrences(at: place, in: language)
            readings.append(Reading(place: Int32(place), trust: trust * occurrences))
            all += occurrences
        }
        if let place { add(place, count: 1, trust: 1) }
        for word in words {
            guard let place = lexicon.place(ofStem: word, in: language) else { continue }
            add(place, count: parameters.countOfIrregular, trust: parameters.irregularForm)
        }
        for reading in first..<readings.count { readings[reading].trust /= all }
        return readings.count > first
    }

    /// Where the lexicon hasn't got a word, it may have other forms of it.
    private mutating func appendOtherForms(
        of letters: [UInt8], in language: Language, _ lexicon: TranslationLexicon, _ parameters: Parameters
    ) {
        let first = readings.count
        var all = parameters.lexiconTrust
        for stem in Inflection.stems(of: letters[...], language) {
            guard let place = lexicon.place(ofStem: stem, in: language) else { continue }
            let occurrences = lexicon.occurrences(at: place, in: language)
            readings.append(Reading(place: Int32(place), trust: occurrences))
            all += occurrences
        }
        for form in first..<readings.count { readings[form].trust *= parameters.otherForm / all }
    }

    subscript(word: Int) -> ArraySlice<Reading> { readings[Int(starts[word])..<Int(starts[word + 1])] }
}

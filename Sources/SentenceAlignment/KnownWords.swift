import BitextCore
import TranslationLexicon

/// The document's words that a lexicon knows, as they stand or by other forms of theirs.
///
/// It is a class so that, where there may be no lexicon, asking for one word after another copies nothing.
final class KnownWords {
    /// How far the lexicon is to be believed of each word of the document, from 0 to 1.
    let trust: Sides<[Float]>
    /// The share of all words that each is where the lexicon was learned.
    let shares: Sides<[Float]>
    private let lexicon: TranslationLexicon
    private let italian: Readings
    /// The places in the lexicon that English words read as.
    private let englishPlaces: RankedSet
    /// For each of those places, where the words that read as it begin in `english`; one more at the end.
    private let englishStarts: [Int32]
    private let english: [(number: UInt32, trust: Float)]

    /// Looks the words of both sides up.
    init(_ lexicon: TranslationLexicon, italian: DocumentSide, english: DocumentSide, _ parameters: Parameters) {
        self.lexicon = lexicon
        self.italian = Readings(of: italian, in: .italian, lexicon, parameters)
        let readings = Readings(of: english, in: .english, lexicon, parameters)
        let places = RankedSet(readings.list.lazy.map { Int($0.place) }, below: lexicon.wordCounts.english)
        var starts = [Int32](repeating: 0, count: places.count + 1)
        let ranks = readings.list.map { places.rank(of: Int($0.place)) ?? 0 }
        for rank in ranks { starts[rank + 1] += 1 }
        for rank in 0..<places.count { starts[rank + 1] += starts[rank] }
        var next = starts
        var words = [(number: UInt32, trust: Float)](repeating: (0, 0), count: ranks.count)
        for number in 0..<english.vocabulary.count {
            for reading in readings.range(number) {
                let rank = ranks[reading]
                words[Int(next[rank])] = (UInt32(number), readings.list[reading].trust)
                next[rank] += 1
            }
        }
        (englishPlaces, englishStarts, self.english) = (places, starts, words)
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
        for place in italian.range(number) {
            let reading = italian.list[place]
            lexicon.forEachTranslation(at: Int(reading.place), in: englishPlaces) { rank, translation in
                for place in Int(englishStarts[rank])..<Int(englishStarts[rank + 1]) {
                    let word = english[place]
                    body(word.number, reading.trust * translation.toEnglish, word.trust * translation.toItalian)
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
    /// The readings of all words, one word after the other.
    private(set) var list: [Reading] = []
    private var starts: [Int32] = [0]

    init(
        of side: DocumentSide, in language: Language, _ lexicon: TranslationLexicon, _ parameters: Parameters
    ) {
        trust.reserveCapacity(side.vocabulary.count)
        list.reserveCapacity(side.vocabulary.count)
        starts.reserveCapacity(side.vocabulary.count + 1)
        let total = max(1, lexicon.totalOccurrences[language])
        let forms = IrregularForms.all[language]
        var letters = DocumentSide.Letters()
        for (number, word) in side.vocabulary.words.enumerated() {
            let first = list.count
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
            starts.append(Int32(list.count))
            trust.append(list[first...].reduce(0) { $0 + $1.trust })
        }
    }

    /// Appends what the lexicon has of a word, at `place`, and of the words that it is an irregular form of, the more counting the oftener
    /// it was met; gives whether there is any.
    @discardableResult
    private mutating func append(
        _ place: Int?, _ lexicon: TranslationLexicon, _ language: Language, formOf words: [UInt64],
        _ parameters: Parameters
    ) -> Bool {
        let first = list.count
        var all = parameters.lexiconTrust
        func add(_ place: Int, count: Float, trust: Float) {
            let occurrences = count * lexicon.occurrences(at: place, in: language)
            list.append(Reading(place: Int32(place), trust: trust * occurrences))
            all += occurrences
        }
        if let place { add(place, count: 1, trust: 1) }
        for word in words {
            guard let place = lexicon.place(ofStem: word, in: language) else { continue }
            add(place, count: parameters.countOfIrregular, trust: parameters.irregularForm)
        }
        for reading in first..<list.count { list[reading].trust /= all }
        return list.count > first
    }

    /// Where the lexicon hasn't got a word, it may have other forms of it.
    private mutating func appendOtherForms(
        of letters: [UInt8], in language: Language, _ lexicon: TranslationLexicon, _ parameters: Parameters
    ) {
        let first = list.count
        var all = parameters.lexiconTrust
        for stem in Inflection.stems(of: letters[...], language) {
            guard let place = lexicon.place(ofStem: stem, in: language) else { continue }
            let occurrences = lexicon.occurrences(at: place, in: language)
            list.append(Reading(place: Int32(place), trust: occurrences))
            all += occurrences
        }
        for form in first..<list.count { list[form].trust *= parameters.otherForm / all }
    }

    /// Where the readings of a word are.
    func range(_ word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) }
}

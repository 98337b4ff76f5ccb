import BitextCore

/// The words of a sentence as the rules that look at neighbours see them.
struct SentenceWords {
    let count: Int
    private let wordTraits: (Int) -> WordTraits
    private let knownTags: (Int) -> UInt32
    private let allReadingTraits: (Int) -> ReadingTraits
    private let narrates: (Int) -> Bool

    /// Takes what is known of the words by their places: their traits, what the lists call them as bits, and the traits of all their
    /// readings, and whether they are in the past of narrators.
    init(
        count: Int, traits: @escaping (Int) -> WordTraits, known: @escaping (Int) -> UInt32,
        readingTraits: @escaping (Int) -> ReadingTraits, isPast: @escaping (Int) -> Bool
    ) {
        (self.count, wordTraits, knownTags, allReadingTraits) = (count, traits, known, readingTraits)
        narrates = isPast
    }

    /// The hash of a folded word; 0 outside the sentence.
    func form(_ index: Int) -> UInt64 { isInside(index) ? wordTraits(index).form : 0 }

    /// What the lists call a word, as bits; 0 where no list has it.
    func known(_ index: Int) -> UInt32 { isInside(index) ? knownTags(index) : 0 }

    /// What all readings of a word tell together.
    func readingTraits(_ index: Int) -> ReadingTraits { isInside(index) ? allReadingTraits(index) : [] }

    /// Whether a word begins with a capital and has small letters too.
    func isCapital(_ index: Int) -> Bool { isInside(index) && wordTraits(index).isCapital }

    /// Whether a word has letters and begins with a small one.
    func isSmall(_ index: Int) -> Bool { isInside(index) && wordTraits(index).isWord }

    /// Whether a word is written in capitals alone, of which there is one at least.
    func isAllCapitals(_ index: Int) -> Bool { isInside(index) && wordTraits(index).isAllCapitals }

    /// Whether a token is a mark and no word.
    func isMark(_ index: Int) -> Bool { isInside(index) && wordTraits(index).isMark }

    /// Whether a word ends in *s* behind another letter.
    func endsInS(_ index: Int) -> Bool { isInside(index) && wordTraits(index).suffix1 == Self.s }

    /// Whether a word ends in *o*, or in *te*, behind another letter.
    func endsInO(_ index: Int) -> Bool { isInside(index) && wordTraits(index).suffix1 == Self.o }
    func endsInTe(_ index: Int) -> Bool { isInside(index) && wordTraits(index).suffix2 == Self.te }

    /// Whether a word ends in *e* behind another letter.
    func endsInE(_ index: Int) -> Bool { isInside(index) && wordTraits(index).suffix1 == Self.e }

    private static let s = WordForm("as").suffixes[0]
    private static let o = WordForm("ao").suffixes[0]
    private static let e = WordForm("ae").suffixes[0]
    private static let te = WordForm("ate").suffixes[1]

    /// Whether a word may be one of these parts of speech, as the lists know it.
    func may(_ index: Int, be tags: UInt32) -> Bool { known(index) & tags != 0 }

    /// Whether the lists know a word as one of these parts of speech and as nothing else.
    func isOnly(_ index: Int, _ tags: UInt32) -> Bool { known(index) != 0 && known(index) & ~tags == 0 }

    /// Whether a word may be a verb in a finite form.
    func isFinite(_ index: Int) -> Bool {
        may(index, be: PartOfSpeech.verbs) && readingTraits(index).contains(.finite)
    }

    /// Whether an Italian word may be in the past of narrators: *prese*, *guardò*.
    func isPast(_ index: Int) -> Bool { isInside(index) && narrates(index) }

    private func isInside(_ index: Int) -> Bool { index >= 0 && index < count }

    /// The hashes of words that are parted by blanks or line breaks.
    static func hashes(_ words: String) -> WordSet {
        WordSet(words.split(whereSeparator: \.isWhitespace).map { WordForm(String($0)).digitless })
    }

    /// The hash of a word.
    static func hash(_ word: String) -> UInt64 { WordForm(word).digitless }
}
